internal import Contacts
internal import Interpretation

/// A given, middle or family name as comparison sees it.
final class NameTerm: Sendable {
    /// Folded letters without spaces, hyphens and apostrophes, umlaut spellings made the same: "obrien", "muller".
    let key: [UInt8]
    /// The parts of a double name that can stand alone: "garcia", "marquez". Empty for a simple name.
    let parts: [[UInt8]]
    /// How it sounds (NYSIIS).
    let phonetic: UInt64
    /// Numbers of the full names it may be short for, with those of its other spellings: sorted.
    let canonical: [UInt64]
    /// The first letters of the name and of the full names it may be short for, a bit each: G and E of "Gene".
    let initials: UInt32
    /// What its letters are, wherever they stand: finds letters that were shuffled, and names that cannot be alike.
    let shape: NameShape
    /// Letters of more than one name ("J", "JR" as initials of "Jean-Robert") or a single letter.
    var isInitial: Bool { key.count == 1 }
    var initial: UInt8 { key.first ?? 0 }

    init(folded: [UInt8]) {
        let words = TextFolding.tokens(folded: folded)
        let letters = TextFolding.withoutUmlautSpelling(Array(words.joined()))
        key = letters.isEmpty ? folded.filter { $0 != 0x20 } : letters
        let standing = words.filter { $0.count >= 3 && !Self.particles.contains($0) }
        parts = words.count > 1 ? standing.map { TextFolding.withoutUmlautSpelling($0) } : []
        phonetic = Mixing.hash(Phonetics.nysiis(key))
        let forms = NicknameTable.canonicalForms(String(decoding: words.first ?? key, as: UTF8.self)).map {
            Array($0.utf8)
        }
        canonical = forms.map { Mixing.hash($0) }.sorted()
        initials = ([key] + forms).reduce(0) { $0 | Self.bit($1.first) }
        shape = NameShape(key: key, parts: parts.count, canonical: canonical)
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

    /// The share of letters that two names have in common whatever their order, 0 to 1 (Dice).
    func commonLetters(with other: NameTerm) -> Double { shape.letters.share(other.shape.letters) }
}
