internal import Contacts
internal import Interpretation

/// Who a record is, where and as what: names, company, title and place, each distinct text interpreted once.
struct IdentityColumns: Sendable {
    private(set) var names = Interned<NameTerm>()
    private(set) var companies = Interned<CompanyTerm>()
    private(set) var companyWords = Interned<WordTerm>()
    private(set) var streets = Interned<StreetTerm>()
    private(set) var titles = Vocabulary()
    private(set) var cities = Vocabulary()
    private(set) var regions = Vocabulary()
    private(set) var postcodes = Vocabulary()
    private var lists = Vocabulary()
    private var memo = TextMemo()

    /// The features of a record; what tells how it is reached is left out.
    mutating func read(_ sourced: SourcedRecord) -> RecordFeatures {
        let record = sourced.record
        var features = RecordFeatures()
        features.list = UInt16(
            truncatingIfNeeded: lists.number(of: (sourced.source.name + "\u{1}" + sourced.file).utf8))
        readName(of: record, into: &features)
        readPlace(of: record, into: &features)
        if let title = record[.title] { features.title = titleNumber(title) }
        return features
    }

    private mutating func readName(of record: Record, into features: inout RecordFeatures) {
        var company = record[.organization]
        features.isOrganization = record.kind == .organization
        if !features.isOrganization, var name = PersonName(record: record) {
            Self.keepColumn(of: &name, record)
            features.given = nameNumber(name.given)
            features.middle = nameNumber(name.middle)
            features.family = nameNumber(name.family)
            features.nickname = nameNumber(name.nickname)
            features.suffix = Generation.number(of: name.suffix)
            if features.given == 0, features.nickname != 0 { swap(&features.given, &features.nickname) }
        }
        if features.given == 0 && features.family == 0 && company != nil { features.isOrganization = true }
        if features.isOrganization, company == nil { company = record.printedName }
        if let company { features.company = companyNumber(company) }
        // An entry that names nobody and nothing may still be known by its number or address as somebody's.
        if features.company == 0 { features.isOrganization = false }
    }

    /// A single name under a column that says which it is stays what the column says.
    private static func keepColumn(of name: inout PersonName, _ record: Record) {
        if record[.familyName] == nil, record[.givenName] != nil, name.given == nil { swap(&name.given, &name.family) }
        if record[.givenName] == nil, record[.familyName] != nil, name.family == nil { swap(&name.given, &name.family) }
    }

    private mutating func readPlace(of record: Record, into features: inout RecordFeatures) {
        if let city = record[.city] {
            features.city = memo.number(city, in: &cities) { TextFolding.tokens(folded: $0).joined() }
        }
        if let region = record[.region] {
            features.region = memo.number(region, in: &regions) { folded in
                let text = String(decoding: folded, as: UTF8.self)
                let place = Place(city: nil, region: text, country: nil)
                return TextFolding.tokens(folded: TextFolding.foldedBytes(place.region ?? text)).joined()
            }
        }
        if let code = record[.postalCode] {
            features.postcode = memo.number(code, in: &postcodes) { folded in Self.postcodeKey(folded) }
        }
        if let street = record[.street] {
            features.street = streets.number(of: TextFolding.foldedBytes(street)) { StreetTerm(folded: $0) }
        }
    }

    /// Letters and digits, a US ZIP without its "+4".
    private static func postcodeKey(_ folded: [UInt8]) -> [UInt8] {
        let key = folded.filter { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x7a) || $0 >= 0x80 }
        let isZIP = key.count == 9 && key.allSatisfy { $0 <= 0x39 }
        return isZIP ? Array(key.prefix(5)) : key
    }

    private mutating func nameNumber(_ name: String?) -> UInt32 {
        guard let name, !name.isEmpty else { return 0 }
        var folded = TextFolding.foldedBytes(name)
        while folded.last == 0x20 || folded.last == 0x2e { folded.removeLast() }
        return names.number(of: folded) { NameTerm(folded: $0) }
    }

    private mutating func companyNumber(_ text: String) -> UInt32 {
        let raw = memo.raw(text, of: .company)
        if let known = memo.known(raw, .company) { return known }
        // A word that is spelt out may be two.
        let words = CompanyName.keyWords(of: text).flatMap { TextFolding.tokens(folded: $0) }
        let numbers = words.map { companyWords.number(of: $0) { WordTerm($0) } }
        let number = companies.number(of: Array(words.joined(separator: [0x20]))) { _ in
            CompanyTerm(
                joined: Array(words.joined()), key: CompanyKey(text), words: numbers,
                acronym: words.count >= 3 ? words.compactMap(\.first) : [])
        }
        memo.remember(raw, .company, number)
        return number
    }

    private mutating func titleNumber(_ text: String) -> UInt32 {
        memo.number(text, in: &titles) { folded in TitleKey.key(folded) }
    }
}
