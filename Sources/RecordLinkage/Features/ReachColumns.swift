internal import Contacts
internal import Interpretation

/// How the people of the records are reached and numbered: e-mail, phone, web addresses, and the columns without a contact
/// field; each distinct text interpreted once.
struct ReachColumns: Sendable {
    /// What the runs of the records point into.
    private(set) var numbers: [UInt32] = []
    private(set) var emails = Interned<EmailTerm>()
    private(set) var phones = Vocabulary()
    /// Hosts of web sites and e-mail, and the domains that somebody registered.
    private(set) var domains = Vocabulary()
    /// For each host the domain that stands for it.
    private var domainOfHost: [UInt32] = [0]
    private(set) var profiles = Vocabulary()
    /// Names of the columns without a contact field, and what they say.
    private(set) var columns = Vocabulary()
    private(set) var extras = Vocabulary()
    private var memo = TextMemo()

    /// What of a record's features tells how it is reached.
    struct Features: Sendable {
        var emails = RecordFeatures.Run()
        var phones = RecordFeatures.Run()
        var sites = RecordFeatures.Run()
        var profiles = RecordFeatures.Run()
        var extras = RecordFeatures.Run()
    }

    mutating func read(_ sourced: SourcedRecord) -> Features {
        var features = Features()
        readReach(of: sourced.record, into: &features)
        readExtras(of: sourced, into: &features)
        return features
    }

    /// The domain that stands for a host.
    func domain(ofHost host: UInt32) -> UInt32 { Int(host) < domainOfHost.count ? domainOfHost[Int(host)] : host }

    /// Tells hosts under `lent` domains apart from here on.
    mutating func lend(_ lent: [String]) {
        let names = Set(lent)
        for host in domainOfHost.indices.dropFirst() where names.contains(domains.string(domainOfHost[host])) {
            domainOfHost[host] = UInt32(host)
        }
    }

    private mutating func readReach(of record: Record, into features: inout Features) {
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

    private mutating func readExtras(of sourced: SourcedRecord, into features: inout Features) {
        var run: [UInt32] = []
        for extra in sourced.record.extra where run.count < 64 && extra.text.utf8.count <= 64 {
            addExtra(column: FeatureTable.columnKey(extra.name), extra.text, to: &run)
        }
        for identifier in sourced.record.all(.identifier) where identifier.utf8.count <= 64 {
            addExtra(column: Array((FeatureTable.memberNumber + sourced.source.name).utf8), identifier, to: &run)
        }
        features.extras = store(run)
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
}

/// An e-mail address as comparison sees it.
struct EmailTerm: Sendable {
    var local: [UInt8]
    /// Number of the host among `domains`.
    var domain: UInt32
    var isRole: Bool
    var isPrivate: Bool
}

/// What tells most addresses apart at a glance.
struct EmailShape: Sendable {
    /// The hash of what stands before the @.
    private let local: UInt64
    private let letters: LetterCount

    /// No address.
    static let none = EmailShape(local: [], domain: [])

    init(_ term: EmailTerm, _ domains: Vocabulary) { self.init(local: term.local, domain: domains.text(term.domain)) }

    private init(local: [UInt8], domain: some Sequence<UInt8>) {
        self.local = Mixing.hash(local)
        letters = LetterCount(local + domain)
    }

    /// Whether two addresses have the part before the @ in common, or are near enough for a few slips (`Reach.isSlip`).
    func mayBeOne(_ other: Self) -> Bool { local == other.local || letters.mayBeSlip(of: other.letters, slips: 4) }
}
