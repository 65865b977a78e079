/// How many of each letter a text has, with what else it has: bounds what it can have in common with another, without a
/// look at the texts.
struct LetterCount: Sendable {
    /// How many times each letter occurs, a to z, two bits each: more than three of one do not occur but in noise.
    let packed: UInt64
    /// The bytes of the text, letters and others.
    let count: Int32
    private let others: Int32
    /// The first four bytes, the first lowest.
    private let beginning: UInt32
    /// Whether no letter occurs more than three times.
    private let isExact: Bool

    init(_ text: [UInt8]) {
        packed = Self.packed(text)
        count = Int32(clamping: text.count)
        let letters = text.lazy.filter { $0 >= 0x61 && $0 <= 0x7a }.count
        others = Int32(clamping: text.count - letters)
        beginning = text.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
        isExact = Self.common(packed, packed) == letters
    }

    /// Whether `packed` has all of the text: no digit, no letter of another script, none more than three times.
    var isWhole: Bool { isExact && others == 0 }

    /// How many letters the two have in common, wherever they stand.
    func common(_ other: Self) -> Int { Self.common(packed, other.packed) }

    /// Whether Jaro and Winkler's likeness of the two can be as much: it is at most what it would be if all that they
    /// have in common matched in order.
    func mayReach(_ likeness: Double, _ other: Self) -> Bool {
        if !isExact || !other.isExact || count == 0 || other.count == 0 { return true }
        let common = Double(common(other)) + Double(min(others, other.others))
        let jaro = (common / Double(count) + common / Double(other.count) + 1) / 3
        let leading = min((beginning ^ other.beginning).trailingZeroBitCount / 8, Int(count), Int(other.count))
        return jaro + Double(leading) * 0.1 * (1 - jaro) >= likeness
    }

    /// Whether all letters of the other can be among its own.
    func mayHold(_ other: Self) -> Bool { !isExact || !other.isExact || common(other) == other.common(other) }

    /// Whether as many letters more, fewer or other can make one the other.
    func mayBeSlip(of other: Self, slips: Int = 1) -> Bool {
        // A slip changes the count of two letters at most.
        let difference = packed ^ other.packed
        return abs(count - other.count) <= slips
            && ((difference | difference >> 1) & 0x5555_5555_5555_5555).nonzeroBitCount <= 2 * slips
    }

    /// The share of letters that the two have in common whatever their order, 0 to 1 (Dice).
    func share(_ other: Self) -> Double {
        let total = common(self) + other.common(other)
        return total == 0 ? 0 : 2 * Double(common(other)) / Double(total)
    }

    private static func packed(_ text: [UInt8]) -> UInt64 {
        var packed: UInt64 = 0
        for byte in text where byte >= 0x61 && byte <= 0x7a {
            let shift = UInt64(byte - 0x61) * 2
            if (packed >> shift) & 3 < 3 { packed += 1 << shift }
        }
        return packed
    }

    /// Three bits for each letter say whether there are one, two and three of it; those that both have are counted.
    private static func common(_ a: UInt64, _ b: UInt64) -> Int {
        let low: UInt64 = 0x5555_5555_5555_5555
        let (a1, a2) = (a & low, a >> 1 & low)
        let (b1, b2) = (b & low, b >> 1 & low)
        return ((a1 | a2) & (b1 | b2)).nonzeroBitCount + (a2 & b2).nonzeroBitCount + (a1 & a2 & b1 & b2).nonzeroBitCount
    }
}
