/// What tells most names apart at a glance. Plain bytes: of a million pairs of names a look at these is all that most
/// cost.
struct NameShape: Sendable {
    /// How many times each letter occurs, a to z, two bits each: more than three of one do not occur but in noise.
    let letters: UInt64
    private let count: Int
    /// The first four bytes, the first lowest.
    private let beginning: UInt32
    /// A bit for each of the full names that it may be short for, by their hashes.
    private let forms: UInt64
    /// Whether `letters` has all of it: no digit, no letter of another script, none more than three times.
    let isCounted: Bool
    /// Whether nothing but its letters tells what it is like: no double name, no initial.
    private let isPlain: Bool

    /// No name.
    static let none = NameShape(key: [], parts: 0, canonical: [])

    init(key: [UInt8], parts: Int, canonical: [UInt64]) {
        letters = Self.letterCounts(key)
        count = key.count
        beginning = key.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
        forms = canonical.reduce(0) { $0 | 1 << ($1 & 63) }
        isCounted = Self.commonCount(letters, letters) == key.count
        isPlain = isCounted && parts == 0 && key.count > 1
    }

    /// Whether two names are surely `NameLevel.different`.
    func isApart(from other: NameShape, given: Bool) -> Bool {
        guard isPlain && other.isPlain, !given || forms & other.forms == 0 else { return false }
        // As many letters in common as the shorter has: it may be the longer's beginning.
        let common = Self.commonCount(letters, other.letters)
        return common < min(count, other.count) && !mayBeAlike(other, common)
    }

    /// Whether the letters that two counted names have in common, wherever they stand, can be enough for any likeness.
    func mayBeAlike(_ other: NameShape) -> Bool { mayBeAlike(other, Self.commonCount(letters, other.letters)) }

    /// Jaro's similarity is at most what it would be if all common letters matched in order; the bonus for the beginning
    /// is Winkler's.
    private func mayBeAlike(_ other: NameShape, _ common: Int) -> Bool {
        if common >= max(count, other.count) - 1 { return true }
        if common == 0 { return false }
        let jaro = (Double(common) / Double(count) + Double(common) / Double(other.count) + 1) / 3
        let leading = min((beginning ^ other.beginning).trailingZeroBitCount / 8, count, other.count)
        return jaro + Double(leading) * 0.1 * (1 - jaro) >= 0.75
    }

    static func letterCounts(_ key: [UInt8]) -> UInt64 {
        var packed: UInt64 = 0
        for byte in key where byte >= 0x61 && byte <= 0x7a {
            let shift = UInt64(byte - 0x61) * 2
            if (packed >> shift) & 3 < 3 { packed += 1 << shift }
        }
        return packed
    }

    /// The share of letters that two letter counts have in common, 0 to 1 (Dice).
    static func commonLetters(_ first: UInt64, _ second: UInt64) -> Double {
        let total = commonCount(first, first) + commonCount(second, second)
        return total == 0 ? 0 : 2 * Double(commonCount(first, second)) / Double(total)
    }

    /// How many letters two letter counts have in common. Three bits for each letter say whether there are one, two and
    /// three of it; those that both have are counted.
    static func commonCount(_ a: UInt64, _ b: UInt64) -> Int {
        let low: UInt64 = 0x5555_5555_5555_5555
        let (a1, a2) = (a & low, a >> 1 & low)
        let (b1, b2) = (b & low, b >> 1 & low)
        return ((a1 | a2) & (b1 | b2)).nonzeroBitCount + (a2 & b2).nonzeroBitCount + (a1 & a2 & b1 & b2).nonzeroBitCount
    }
}
