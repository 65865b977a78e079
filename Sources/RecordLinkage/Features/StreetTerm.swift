internal import Interpretation

/// A street address as comparison sees it: house number and street name.
final class StreetTerm: Sendable {
    /// The first word that begins with a digit ("435", "12b"); empty where there is none.
    let number: [UInt8]
    /// The words of the street without the number, the kind of street and what stands within the house ("suite 4").
    let name: [UInt8]
    /// The same with directions, without spaces: "northpoint" of "North Point St".
    let joined: [UInt8]
    /// The words of `name`, as hashes.
    let words: [UInt64]

    init(folded: [UInt8]) {
        var words = TextFolding.tokens(folded: folded)
        if let cut = words.indices.dropFirst().first(where: { Self.within.contains(words[$0]) }) {
            words.removeSubrange(cut...)
        }
        let numberAt = words.firstIndex { ($0.first ?? 0) >= 0x30 && ($0.first ?? 0) <= 0x39 && !Self.isOrdinal($0) }
        number = numberAt.map { words[$0] } ?? []
        if let numberAt { words.remove(at: numberAt) }
        joined = Array(words.filter { !Self.kinds.contains($0) || Self.directions.contains($0) }.joined())
        let told = words.filter { !Self.kinds.contains($0) }
        let spelled = (told.isEmpty ? words : told).map { Self.spelled[$0] ?? $0 }
        name = Array(spelled.joined(separator: [0x20]))
        self.words = spelled.map { Mixing.hash($0) }
    }

    /// What tells most streets apart at a glance.
    var shape: StreetShape { StreetShape(number: number, name: name, joined: joined, words: words.count) }

    private static func isOrdinal(_ word: [UInt8]) -> Bool {
        word.count >= 3
            && [Array("st".utf8), Array("nd".utf8), Array("rd".utf8), Array("th".utf8)].contains(Array(word.suffix(2)))
    }

    private static func set(_ words: String) -> Set<[UInt8]> { Set(words.split(separator: " ").map { Array($0.utf8) }) }

    /// Kinds of street and directions: printed or not, abbreviated or not.
    private static let kinds = set(
        "street st str avenue ave av road rd boulevard blvd blv drive dr lane ln court ct place pl parkway pkwy highway hwy "
            + "circle cir circuit cct crescent cres cr terrace tce square sq way close plaza plz alley strasse rue calle via "
            + "north n south s east e west w ne nw se sw")
    private static let directions = set("north south east west")
    /// What begins the part within a house.
    private static let within = set(
        "suite ste unit apt apartment floor fl room rm between bldg building box near at off in lobby")
    private static let spelled: [[UInt8]: [UInt8]] = Dictionary(
        uniqueKeysWithValues: [
            ("first", "1st"), ("second", "2nd"), ("third", "3rd"), ("fourth", "4th"), ("fifth", "5th"),
            ("sixth", "6th"),
            ("seventh", "7th"), ("eighth", "8th"), ("ninth", "9th"), ("tenth", "10th"), ("saint", "st"), ("fort", "ft"),
            ("mount", "mt"),
        ].map { (Array($0.0.utf8), Array($0.1.utf8)) })
}

/// What tells most streets apart at a glance, without a look at their names.
struct StreetShape: Sendable {
    /// Hashes of the house number, the name, and the name with directions; 0 is none.
    private let number: UInt64
    private let name: UInt64
    private let joined: UInt64
    private let letters: LetterCount
    private let words: Int32

    /// No street.
    static let none = StreetShape(number: [], name: [], joined: [], words: 0)

    init(number: [UInt8], name: [UInt8], joined: [UInt8], words: Int) {
        self.number = number.isEmpty ? 0 : Mixing.hash(number)
        self.name = name.isEmpty ? 0 : Mixing.hash(name)
        self.joined = Mixing.hash(joined)
        letters = LetterCount(name)
        self.words = Int32(clamping: words)
    }

    /// Whether two addresses are surely in two streets: names that are not alike, and none a part of the other.
    func isApart(from other: Self) -> Bool {
        if name == 0 || other.name == 0 || name == other.name || joined == other.joined { return false }
        return !letters.mayReach(0.88, other.letters)
            && (words == other.words || !letters.mayHold(other.letters) && !other.letters.mayHold(letters))
    }
}
