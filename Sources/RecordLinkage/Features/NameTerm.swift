internal import Contacts
internal import Interpretation

/// A given, middle or family name as comparison sees it.
struct NameTerm: Sendable {
    /// Folded letters without spaces, hyphens and apostrophes, umlaut spellings made the same: "obrien", "muller".
    var key: [UInt8]
    /// The parts of a double name that can stand alone: "garcia", "marquez". Empty for a simple name.
    var parts: [[UInt8]]
    /// How it sounds (NYSIIS).
    var phonetic: UInt64
    /// Numbers of the full names it may be short for, with those of its other spellings: sorted.
    var canonical: [UInt64]
    /// The first letters of the name and of the full names it may be short for, a bit each: G and E of "Gene".
    var initials: UInt32
    /// How many times each letter occurs, a to z, two bits each: finds letters that were shuffled.
    var letters: UInt64
    /// Whether `letters` has every byte of the key: no other letter, no digit, none more than three times.
    var isCounted: Bool
    /// Letters of more than one name ("J", "JR" as initials of "Jean-Robert") or a single letter.
    var isInitial: Bool { key.count == 1 }
    var initial: UInt8 { key.first ?? 0 }

    init(folded: [UInt8]) {
        let words = TextFolding.tokens(folded: folded)
        key = TextFolding.withoutUmlautSpelling(Array(words.joined()))
        if key.isEmpty { key = folded.filter { $0 != 0x20 } }
        let standing = words.filter { $0.count >= 3 && !Self.particles.contains($0) }
        parts = words.count > 1 ? standing.map { TextFolding.withoutUmlautSpelling($0) } : []
        phonetic = Mixing.hash(Phonetics.nysiis(key))
        let forms = NicknameTable.canonicalForms(String(decoding: words.first ?? key, as: UTF8.self)).map {
            Array($0.utf8)
        }
        canonical = forms.map { Mixing.hash($0) }.sorted()
        initials = ([key] + forms).reduce(0) { $0 | Self.bit($1.first) }
        letters = Self.letterCounts(key)
        isCounted = Self.commonCount(letters, letters) == key.count
    }

    private static func bit(_ letter: UInt8?) -> UInt32 {
        guard let letter, letter >= 0x61, letter <= 0x7a else { return 1 << 31 }
        return 1 << UInt32(letter - 0x61)
    }

    private static let particles: Set<[UInt8]> = Set(
        "van von der den des del della dos das las los mac san santa the ten ter zur zum bin ibn abu".split(
            separator: " "
        )
        .map { Array($0.utf8) })

    static func letterCounts(_ key: [UInt8]) -> UInt64 {
        // Two bits a letter: more than three of one letter in a name do not occur but in noise.
        var packed: UInt64 = 0
        for byte in key where byte >= 0x61 && byte <= 0x7a {
            let shift = UInt64(byte - 0x61) * 2
            if (packed >> shift) & 3 < 3 { packed += 1 << shift }
        }
        return packed
    }

    /// The share of letters that two names have in common whatever their order, 0 to 1 (Dice).
    func commonLetters(with other: NameTerm) -> Double { Self.commonLetters(letters, other.letters) }

    /// The same for letter counts.
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
