internal import Contacts
internal import Interpretation

/// The features of every record, in columns of numbers; each distinct text is interpreted once.
///
/// Takes about 150 bytes a record beside the distinct texts.
struct FeatureTable: Sendable {
    private(set) var records: [RecordFeatures] = []
    private var originals: [UInt32] = []
    /// What the runs of the records point into.
    private(set) var numbers: [UInt32] = []

    private(set) var names = Interned<NameTerm>()
    private(set) var companies = Interned<CompanyTerm>()
    private(set) var streets = Interned<StreetTerm>()
    private(set) var emails = Interned<EmailTerm>()
    private(set) var companyWords = Interned<WordTerm>()
    private(set) var titles = Vocabulary()
    private(set) var cities = Vocabulary()
    private(set) var regions = Vocabulary()
    private(set) var postcodes = Vocabulary()
    private(set) var phones = Vocabulary()
    /// Hosts of web sites and e-mail, and the domains that somebody registered.
    private(set) var domains = Vocabulary()
    /// For each host the domain that stands for it.
    private var domainOfHost: [UInt32] = [0]
    private(set) var lentDomains: [String] = []
    private(set) var profiles = Vocabulary()
    /// Names of the columns without a contact field, and what they say.
    private(set) var columns = Vocabulary()
    private(set) var extras = Vocabulary()
    private var lists = Vocabulary()
    private var memo = TextMemo()

    /// An e-mail address as comparison sees it.
    struct EmailTerm: Sendable {
        var local: [UInt8]
        /// Number of the host among `domains`.
        var domain: UInt32
        var isRole: Bool
        var isPrivate: Bool
    }

    var count: Int { records.count }

    /// Finds the records that say the very same as an earlier one; to be called once all are in. What they say counts
    /// once: a list that repeats an entry a hundred times does not make its name a common one, nor its address a
    /// switchboard's.
    mutating func findCopies() {
        var first: [UInt64: UInt32] = [:]
        first.reserveCapacity(records.count)
        originals = records.enumerated().map { number, record in
            let known = first[record.content]
            if known == nil { first[record.content] = UInt32(number) }
            return known ?? UInt32(number)
        }
    }

    /// The first record that says the very same; the record itself where there is none before it.
    func original(of record: Int) -> Int { originals.isEmpty ? record : Int(originals[record]) }

    /// Whether two records say the very same.
    func areEqual(_ a: Int, _ b: Int) -> Bool { original(of: a) == original(of: b) }

    func isCopy(_ record: Int) -> Bool { original(of: record) != record }

    /// The domain that stands for a host.
    func domain(ofHost host: UInt32) -> UInt32 { Int(host) < domainOfHost.count ? domainOfHost[Int(host)] : host }

    /// The domain of a profile page: "linkedin.com".
    func network(ofProfile profile: UInt32) -> ArraySlice<UInt8> { profiles.text(profile).prefix { $0 != 0x2f } }

    /// Tells hosts under `lent` domains apart from here on.
    mutating func lend(_ lent: [String]) {
        lentDomains = lent
        let names = Set(lent)
        for host in domainOfHost.indices.dropFirst() where names.contains(domains.string(domainOfHost[host])) {
            domainOfHost[host] = UInt32(host)
        }
    }

    /// The numbers of a run.
    func all(_ run: RecordFeatures.Run) -> ArraySlice<UInt32> { numbers[run.range] }

    /// Takes in one record; the first has number 0.
    mutating func add(_ sourced: SourcedRecord) {
        let record = sourced.record
        var features = RecordFeatures()
        features.list = UInt16(
            truncatingIfNeeded: lists.number(of: (sourced.source.name + "\u{1}" + sourced.file).utf8))
        readName(of: record, into: &features)
        readPlace(of: record, into: &features)
        readReach(of: record, into: &features)
        readExtras(of: sourced, into: &features)
        if let title = record[.title] { features.title = titleNumber(title) }
        features.content = content(of: features)
        records.append(features)
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

    private mutating func readReach(of record: Record, into features: inout RecordFeatures) {
        var phoneRun: [UInt32] = [], emailRun: [UInt32] = [], siteRun: [UInt32] = [], profileRun: [UInt32] = []
        let home = record[.country].flatMap { Countries.code(named: $0) } ?? "US"
        for value in record.values {
            switch value.field {
            case .email: if let number = emailNumber(value.text) { Self.insert(number, into: &emailRun) }
            case .phone: if let number = phoneNumber(value.text, home: home) { Self.insert(number, into: &phoneRun) }
            case .url: readAddress(value.text, sites: &siteRun, profiles: &profileRun)
            default: break
            }
        }
        features.emails = store(emailRun)
        features.phones = store(phoneRun)
        features.sites = store(siteRun)
        features.profiles = store(profileRun)
    }

    private mutating func readExtras(of sourced: SourcedRecord, into features: inout RecordFeatures) {
        var run: [UInt32] = []
        for extra in sourced.record.extra where run.count < 64 && extra.text.utf8.count <= 64 {
            addExtra(column: Self.columnKey(extra.name), extra.text, to: &run)
        }
        for identifier in sourced.record.all(.identifier) where identifier.utf8.count <= 64 {
            addExtra(column: Array((Self.memberNumber + sourced.source.name).utf8), identifier, to: &run)
        }
        features.extras = store(run)
    }

    /// What the column of a source's own numbers is called, before the source's name.
    static let memberNumber = "member number of "

    /// A column's name folded: "Date of Birth" and "date_of_birth" are one.
    static func columnKey(_ name: String) -> [UInt8] {
        Array(TextFolding.tokens(folded: TextFolding.foldedBytes(name)).joined(separator: [0x20]))
    }

    private mutating func addExtra(column: some Sequence<UInt8>, _ text: String, to run: inout [UInt32]) {
        let key = IdentifyingValue.key(text)
        let column = columns.number(of: column), value = extras.number(of: key)
        if column != 0 && value != 0 { run += [column, value] }
    }

    private static func insert(_ number: UInt32, into run: inout [UInt32]) {
        if run.count < 16 && !run.contains(number) { run.append(number) }
    }

    private mutating func store(_ run: [UInt32]) -> RecordFeatures.Run {
        guard !run.isEmpty, numbers.count + run.count <= Int(UInt32.max) else { return RecordFeatures.Run() }
        defer { numbers += run }
        return RecordFeatures.Run(start: UInt32(numbers.count), count: UInt16(run.count))
    }
}

// MARK: - From a text to its number

extension FeatureTable {
    private mutating func nameNumber(_ name: String?) -> UInt32 {
        guard let name, !name.isEmpty else { return 0 }
        var folded = TextFolding.foldedBytes(name)
        while folded.last == 0x20 || folded.last == 0x2e { folded.removeLast() }
        return names.number(of: folded) { NameTerm(folded: $0) }
    }

    private mutating func companyNumber(_ text: String) -> UInt32 {
        let raw = memo.raw(text, of: .company)
        if let known = memo.known(raw, .company) { return known }
        let key = Array(CompanyName(interpreting: text).key.utf8)
        let words = TextFolding.tokens(folded: key)
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

    private mutating func emailNumber(_ text: String) -> UInt32? {
        guard let email = EmailAddress(interpreting: text) else { return nil }
        let domain = hostNumber(email.domain, registrable: nil)
        return emails.number(of: email.address.utf8) { _ in
            EmailTerm(
                local: Array(email.local.utf8), domain: domain, isRole: email.isRoleAccount,
                isPrivate: email.isPrivateMail)
        }
    }

    private mutating func phoneNumber(_ text: String, home: String) -> UInt32? {
        let raw = memo.raw(home == "US" ? text : home + text, of: .phone)
        if let known = memo.known(raw, .phone) { return known == 0 ? nil : known }
        var number: UInt32 = 0
        if let phone = PhoneNumber(interpreting: text, region: home) {
            number = phones.number(of: phone.e164.utf8)
        } else {
            let digits = text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
            if digits.count >= 7 { number = phones.number(of: digits) }
        }
        memo.remember(raw, .phone, number)
        return number == 0 ? nil : number
    }

    private mutating func readAddress(_ text: String, sites: inout [UInt32], profiles: inout [UInt32]) {
        let raw = memo.raw(text, of: .site)
        if let known = memo.known(raw, .site) {
            if known == 0 { return }
            return known & 1 == 1 ? Self.insert(known >> 1, into: &profiles) : Self.insert(known >> 1, into: &sites)
        }
        guard let address = WebAddress(interpreting: text) else { return memo.remember(raw, .site, 0) }
        if address.isProfile {
            let number = self.profiles.number(of: address.canonical.utf8)
            memo.remember(raw, .site, number << 1 | 1)
            Self.insert(number, into: &profiles)
        } else {
            let number = address.isShared ? 0 : hostNumber(address.host, registrable: address.registrableDomain)
            if number == 0 { return memo.remember(raw, .site, 0) }
            memo.remember(raw, .site, number << 1)
            Self.insert(number, into: &sites)
        }
    }

    /// The number of a host, with the domain that somebody registered beside it.
    private mutating func hostNumber(_ host: String, registrable: String?) -> UInt32 {
        let number = domains.number(of: host.utf8)
        if Int(number) < domainOfHost.count { return number }
        let domain = registrable ?? WebAddress(interpreting: host)?.registrableDomain ?? host
        let registered = domains.number(of: domain.utf8)
        while domainOfHost.count <= domains.count { domainOfHost.append(UInt32(domainOfHost.count)) }
        domainOfHost[Int(number)] = registered
        return number
    }

    /// A hash of what the record says, the same whatever numbers the texts have.
    private func content(of features: RecordFeatures) -> UInt64 {
        var state: UInt64 = features.isOrganization ? 1 : 0
        func mix(_ bytes: some Sequence<UInt8>) { state = Mixing.combine(state, Mixing.hash(bytes)) }
        state = Mixing.combine(state, UInt64(features.suffix))
        for number in [features.given, features.middle, features.family, features.nickname] {
            mix(names.texts.text(number))
        }
        mix(companies.texts.text(features.company))
        mix(titles.text(features.title))
        mix(cities.text(features.city))
        mix(regions.text(features.region))
        mix(postcodes.text(features.postcode))
        mix(streets.texts.text(features.street))
        for number in all(features.emails) { mix(emails.texts.text(number)) }
        for number in all(features.phones) { mix(phones.text(number)) }
        for number in all(features.sites) { mix(domains.text(number)) }
        for number in all(features.profiles) { mix(profiles.text(number)) }
        let run = all(features.extras)
        for index in stride(from: run.startIndex, to: run.endIndex - 1, by: 2) {
            mix(columns.text(run[index]))
            mix(extras.text(run[index + 1]))
        }
        return state
    }
}
