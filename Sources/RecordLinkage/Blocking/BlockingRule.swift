/// Which records are worth comparing: those that have a key of some rule in common.
///
/// A value: a name and what keys a record has. Adding a rule is adding a static factory and its place in `all`.
struct BlockingRule: Sendable {
    let name: String
    /// The keys of a record, as hashes of the texts behind them; 0 is no key.
    let keys: @Sendable (RecordFeatures, LinkageContext) -> [UInt64]

    static func all(columns: [IdentifyingColumn]) -> [BlockingRule] {
        [
            .email, .emailLocalPart, .phone, .profile, .familyAndInitial, .givenAndFamilyInAnyOrder, .soundAndCompany,
            .companyAndGiven, .domainAndName, .placeAndName, .address, .lettersOfName, .organizationName,
            .organizationPlace,
            .organizationDomain,
        ] + columns.map { .identifying($0) }
    }

    static let email = BlockingRule(name: "e-mail") { record, context in
        context.table.all(record.emails).map { key(1, UInt64($0)) }
    }

    static let emailLocalPart = BlockingRule(name: "local part of the e-mail") { record, context in
        context.table.all(record.emails).map { number in
            let email = context.table.emails[number]
            return email.local.count < 5 || email.isRole ? 0 : key(2, Mixing.hash(email.local))
        }
    }

    static let phone = BlockingRule(name: "phone") { record, context in
        context.table.all(record.phones).map { key(3, UInt64($0), record.isOrganization ? 1 : 0) }
    }

    static let profile = BlockingRule(name: "profile page") { record, context in
        context.table.all(record.profiles).map { key(4, UInt64($0)) }
    }

    static let familyAndInitial = person("family name and initial") { record, context in
        guard record.family != 0, record.given != 0 else { return [] }
        let family = context.table.names[record.family]
        let initials = initials(of: record, context)
        return ([family.key] + family.parts).flatMap { part in
            initials.map { key(5, Mixing.hash(part), UInt64($0)) }
        }
    }

    /// First letters of the given name, its full forms and the middle name, a bit each.
    private static func initials(of record: RecordFeatures, _ context: LinkageContext) -> [UInt32] {
        var bits = context.table.names[record.given].initials
        if record.middle != 0 { bits |= context.table.names[record.middle].initials }
        return (0..<32).filter { bits & (1 << $0) != 0 }.map { UInt32($0) }
    }

    /// Also finds names whose parts stand the other way round, and nicknames with another first letter.
    static let givenAndFamilyInAnyOrder = person("given and family name in any order") { record, context in
        guard record.family != 0, record.given != 0 else { return [] }
        let family = Mixing.hash(context.table.names[record.family].key)
        let given = context.table.names[record.given]
        let forms = given.canonical.isEmpty ? [Mixing.hash(given.key)] : [Mixing.hash(given.key)] + given.canonical
        return forms.map { key(6, min($0, family), max($0, family)) }
    }

    static let soundAndCompany = person("sound of the family name and company") { record, context in
        guard record.family != 0 else { return [] }
        return companyKeys(record, context).map { key(7, context.table.names[record.family].phonetic, $0) }
    }

    static let companyAndGiven = person("company and given name") { record, context in
        guard record.given != 0 else { return [] }
        let given = context.table.names[record.given]
        let forms = given.canonical.isEmpty ? [Mixing.hash(given.key)] : given.canonical
        let family = record.family == 0 ? [] : [Mixing.hash(context.table.names[record.family].key)]
        return companyKeys(record, context).flatMap { company in (forms + family).map { key(8, $0, company) } }
    }

    /// The rarest word of the company's name, and its web domain.
    private static func companyKeys(_ record: RecordFeatures, _ context: LinkageContext) -> [UInt64] {
        guard record.company != 0 else { return [] }
        let words = context.table.companies[record.company].words
        return words.sorted { context.wordRank($0) > context.wordRank($1) }
            .prefix(2).map { UInt64($0) }
    }

    static let domainAndName = person("web or mail domain and a name") { record, context in
        context.table.domains(of: record).flatMap { domain in
            [record.given, record.family].filter { $0 != 0 }.map { number in
                key(
                    9, UInt64(domain), UInt64(context.table.names[number].initial),
                    Mixing.hash(context.table.names[number].key))
            }
        }
    }

    static let placeAndName = person("place and a name") { record, context in
        let places = [
            record.postcode == 0 ? 0 : key(20, UInt64(record.postcode)),
            record.city == 0 ? 0 : key(21, UInt64(record.city)),
        ]
        return places.filter { $0 != 0 }.flatMap { place in
            [record.given, record.family].filter { $0 != 0 }.map {
                key(10, place, Mixing.hash(context.table.names[$0].key))
            }
        }
    }

    static let address = BlockingRule(name: "street address") { record, context in
        guard record.street != 0 else { return [] }
        let street = context.table.streets[record.street]
        let kind: UInt64 = record.isOrganization ? 1 : 0
        let first = Mixing.hash(street.name.prefix(5))
        var keys = [
            street.number.isEmpty
                ? key(11, Mixing.hash(street.name), kind) : key(11, Mixing.hash(street.number), first, kind)
        ]
        if record.postcode != 0, !street.number.isEmpty {
            keys.append(key(12, Mixing.hash(street.number), UInt64(record.postcode), kind))
        }
        return keys
    }

    /// The letters of the whole name whatever their order: a name typed badly.
    static let lettersOfName = person("letters of the name") { record, context in
        guard record.family != 0, record.given != 0 else { return [] }
        let letters =
            context.table.names[record.family].shape.letters &+ context.table.names[record.given].shape.letters
        return [key(13, letters)]
    }

    static let organizationName = organization("words of the name") { record, context in
        guard record.company != 0 else { return [] }
        let company = context.table.companies[record.company]
        return [key(14, Mixing.hash(company.joined))] + companyKeys(record, context).map { key(15, $0) }
    }

    static let organizationPlace = organization("beginning of the name and place") { record, context in
        guard record.company != 0 else { return [] }
        let start = Mixing.hash(context.table.companies[record.company].joined.prefix(4))
        return [
            record.city == 0 ? 0 : key(16, start, UInt64(record.city)),
            record.postcode == 0 ? 0 : key(17, start, UInt64(record.postcode)),
        ]
    }

    static let organizationDomain = organization("web domain") { record, context in
        context.table.domains(of: record).map { key(18, UInt64($0)) }
    }

    static func identifying(_ column: IdentifyingColumn) -> BlockingRule {
        let name = Array(column.name.utf8)
        return BlockingRule(name: column.name) { record, context in
            let number = context.columnNumber(name)
            let value = number == 0 ? 0 : context.value(of: number, in: record)
            return value == 0 ? [] : [key(19, UInt64(number), UInt64(value), record.isOrganization ? 1 : 0)]
        }
    }

    private static func person(
        _ name: String, _ keys: @escaping @Sendable (RecordFeatures, LinkageContext) -> [UInt64]
    ) -> BlockingRule {
        BlockingRule(name: name) { record, context in record.isOrganization ? [] : keys(record, context) }
    }

    private static func organization(
        _ name: String, _ keys: @escaping @Sendable (RecordFeatures, LinkageContext) -> [UInt64]
    ) -> BlockingRule {
        BlockingRule(name: name) { record, context in record.isOrganization ? keys(record, context) : [] }
    }

    private static func key(_ words: UInt64...) -> UInt64 {
        max(1, words.reduce(0x1234_5678_9abc_def1) { Mixing.combine($0, $1) })
    }
}
