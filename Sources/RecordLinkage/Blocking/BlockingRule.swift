/// Which records are worth comparing: those that have a key of some rule in common.
///
/// A value: a name and what keys a record has. Adding a rule is adding a static factory and its place in `all`.
struct BlockingRule: Sendable {
    let name: String
    /// Whether its keys are somebody's own: an address, a number. A pair that shares one is worth weighing though the
    /// names differ; of the pairs of another rule those are left out whose names cannot be one person's.
    let isIdentifier: Bool
    /// Which of the pairs another rule finds as well, so that this one need not look at them.
    var leaves = Left.nothing
    /// Appends the keys of a record, as hashes of the texts behind them; 0 is no key.
    let appendKeys: @Sendable (RecordFeatures, BlockingTerms, inout [UInt64]) -> Void

    /// Pairs of one block that are another rule's business.
    enum Left: Sendable {
        case nothing
        /// Those whose names are the same letter by letter: `givenAndFamilyInAnyOrder`.
        case sameName
        /// Those whose family names are: `soundAndCompany`.
        case sameFamily
    }

    static func all(columns: [IdentifyingColumn]) -> [BlockingRule] {
        // Those with the most keys first, so that two threads end at the same time.
        [
            .companyAndGiven, .placeAndName, .givenAndFamilyInAnyOrder, .soundAndCompany, .address, .domainAndName,
            .familyAndInitial, .lettersOfName, .email, .emailLocalPart, .phone, .profile, .organizationName,
            .organizationPlace, .organizationDomain,
        ] + columns.map { .identifying($0) }
    }

    static let email = identifier("e-mail") { record, terms, keys in
        for email in terms.context.table.all(record.emails) { keys.append(key(1, UInt64(email))) }
    }

    static let emailLocalPart = person("local part of the e-mail") { record, terms, keys in
        for email in terms.context.table.all(record.emails) { keys.append(terms.localParts[Int(email)]) }
    }

    static let phone = identifier("phone") { record, terms, keys in
        for phone in terms.context.table.all(record.phones) {
            keys.append(key(3, UInt64(phone), record.isOrganization ? 1 : 0))
        }
    }

    static let profile = identifier("profile page") { record, terms, keys in
        for profile in terms.context.table.all(record.profiles) { keys.append(key(4, UInt64(profile))) }
    }

    static let familyAndInitial = person("family name and initial", leaves: .sameName) { record, terms, keys in
        guard record.family != 0, record.given != 0 else { return }
        let family = terms.names[Int(record.family)]
        let initials = initials(of: record, terms)
        appendInitials(of: family.hash, initials, to: &keys)
        for part in family.parts { appendInitials(of: part, initials, to: &keys) }
    }

    private static func appendInitials(of family: UInt64, _ initials: UInt32, to keys: inout [UInt64]) {
        var rest = initials
        while rest != 0 {
            keys.append(key(5, family, UInt64(rest.trailingZeroBitCount)))
            rest &= rest - 1
        }
    }

    /// First letters of the given name, its full forms and the middle name, a bit each.
    private static func initials(of record: RecordFeatures, _ terms: BlockingTerms) -> UInt32 {
        terms.names[Int(record.given)].initials | terms.names[Int(record.middle)].initials
    }

    /// Also finds names whose parts stand the other way round, and nicknames with another first letter.
    static let givenAndFamilyInAnyOrder = person("given and family name in any order") { record, terms, keys in
        guard record.family != 0, record.given != 0 else { return }
        let family = terms.names[Int(record.family)].hash
        let given = terms.names[Int(record.given)]
        keys.append(key(6, min(given.hash, family), max(given.hash, family)))
        for form in given.canonical where form != given.hash {
            keys.append(key(6, min(form, family), max(form, family)))
        }
    }

    static let soundAndCompany = person("sound of the family name and company") { record, terms, keys in
        guard record.family != 0 else { return }
        let sound = terms.names[Int(record.family)].phonetic
        for word in terms.rareWords(of: record.company) { keys.append(key(7, sound, word)) }
    }

    static let companyAndGiven = person("company and given name", leaves: .sameFamily) { record, terms, keys in
        guard record.given != 0 else { return }
        let given = terms.names[Int(record.given)]
        for company in terms.rareWords(of: record.company) {
            if given.canonical.isEmpty { keys.append(key(8, given.hash, company)) }
            for form in given.canonical { keys.append(key(8, form, company)) }
            if record.family != 0 { keys.append(key(8, terms.names[Int(record.family)].hash, company)) }
        }
    }

    static let domainAndName = person("web or mail domain and a name") { record, terms, keys in
        for domain in terms.context.table.domains(of: record) {
            forEachName(of: record, terms) { keys.append(key(9, UInt64(domain), $0)) }
        }
    }

    static let placeAndName = person("place and a name", leaves: .sameName) { record, terms, keys in
        let postcode = record.postcode == 0 ? 0 : key(20, UInt64(record.postcode))
        let city = record.city == 0 ? 0 : key(21, UInt64(record.city))
        for place in [postcode, city] where place != 0 {
            forEachName(of: record, terms) { keys.append(key(10, place, $0)) }
        }
    }

    private static func forEachName(of record: RecordFeatures, _ terms: BlockingTerms, _ body: (UInt64) -> Void) {
        if record.given != 0 { body(terms.names[Int(record.given)].hash) }
        if record.family != 0 { body(terms.names[Int(record.family)].hash) }
    }

    static let address = anybody("street address") { record, terms, keys in
        guard record.street != 0 else { return }
        let street = terms.streets[Int(record.street)]
        let kind: UInt64 = record.isOrganization ? 1 : 0
        keys.append(key(11, street.house, kind))
        if record.postcode != 0, street.number != 0 {
            keys.append(key(12, street.number, UInt64(record.postcode), kind))
        }
    }

    /// The letters of the whole name whatever their order: a name typed badly.
    static let lettersOfName = person("letters of the name", leaves: .sameName) { record, terms, keys in
        guard record.family != 0, record.given != 0 else { return }
        keys.append(key(13, terms.names[Int(record.family)].letters &+ terms.names[Int(record.given)].letters))
    }

    static let organizationName = organization("words of the name") { record, terms, keys in
        guard record.company != 0 else { return }
        keys.append(key(14, terms.companies[Int(record.company)].name))
        for word in terms.rareWords(of: record.company) { keys.append(key(15, word)) }
    }

    static let organizationPlace = organization("beginning of the name and place") { record, terms, keys in
        guard record.company != 0 else { return }
        let start = terms.companies[Int(record.company)].beginning
        if record.city != 0 { keys.append(key(16, start, UInt64(record.city))) }
        if record.postcode != 0 { keys.append(key(17, start, UInt64(record.postcode))) }
    }

    static let organizationDomain = organization("web domain") { record, terms, keys in
        for domain in terms.context.table.domains(of: record) { keys.append(key(18, UInt64(domain))) }
    }

    static func identifying(_ column: IdentifyingColumn) -> BlockingRule {
        let name = Array(column.name.utf8)
        return identifier(column.name) { record, terms, keys in
            let number = terms.context.columnNumber(name)
            let value = number == 0 ? 0 : terms.context.value(of: number, in: record)
            if value != 0 { keys.append(key(19, UInt64(number), UInt64(value), record.isOrganization ? 1 : 0)) }
        }
    }

    private typealias Keys = @Sendable (RecordFeatures, BlockingTerms, inout [UInt64]) -> Void

    private static func identifier(_ name: String, _ keys: @escaping Keys) -> BlockingRule {
        BlockingRule(name: name, isIdentifier: true, appendKeys: keys)
    }

    private static func anybody(_ name: String, _ keys: @escaping Keys) -> BlockingRule {
        BlockingRule(name: name, isIdentifier: false, appendKeys: keys)
    }

    private static func person(
        _ name: String, leaves: Left = .nothing, _ keys: @escaping Keys
    ) -> BlockingRule {
        BlockingRule(name: name, isIdentifier: false, leaves: leaves) { record, terms, list in
            if !record.isOrganization { keys(record, terms, &list) }
        }
    }

    private static func organization(_ name: String, _ keys: @escaping Keys) -> BlockingRule {
        anybody(name) { record, terms, list in if record.isOrganization { keys(record, terms, &list) } }
    }

    static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
        max(1, Mixing.combine(Mixing.combine(0x1234_5678_9abc_def1, first), second))
    }

    static func key(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
        max(1, Mixing.combine(key(first, second), third))
    }

    private static func key(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) -> UInt64 {
        max(1, Mixing.combine(key(first, second, third), fourth))
    }
}
