internal import Interpretation

/// A street address as comparison sees it: house number and street name.
struct StreetTerm: Sendable {
    /// The first word that begins with a digit ("435", "12b"); empty where there is none.
    var number: [UInt8]
    /// The words of the street without the number, the kind of street and what stands within the house ("suite 4").
    var name: [UInt8]
    /// The same with directions, without spaces: "northpoint" of "North Point St".
    var joined: [UInt8]

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
        name = Array((told.isEmpty ? words : told).map { Self.spelled[$0] ?? $0 }.joined(separator: [0x20]))
    }

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
