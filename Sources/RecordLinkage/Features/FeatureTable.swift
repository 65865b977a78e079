internal import Contacts
internal import Interpretation

/// The features of every record, in columns of numbers; each distinct text is interpreted once.
///
/// Takes about 150 bytes a record beside the distinct texts.
struct FeatureTable: Sendable {
    private(set) var records: [RecordFeatures] = []
    private var originals: [UInt32] = []
    private(set) var lentDomains: [String] = []
    private var identity = IdentityColumns()
    private var reach = ReachColumns()

    var names: Interned<NameTerm> { identity.names }
    var companies: Interned<CompanyTerm> { identity.companies }
    var companyWords: Interned<WordTerm> { identity.companyWords }
    var streets: Interned<StreetTerm> { identity.streets }
    var titles: Vocabulary { identity.titles }
    var cities: Vocabulary { identity.cities }
    var regions: Vocabulary { identity.regions }
    var postcodes: Vocabulary { identity.postcodes }
    var numbers: [UInt32] { reach.numbers }
    var emails: Interned<EmailTerm> { reach.emails }
    var phones: Vocabulary { reach.phones }
    var domains: Vocabulary { reach.domains }
    var profiles: Vocabulary { reach.profiles }
    var columns: Vocabulary { reach.columns }
    var extras: Vocabulary { reach.extras }

    var count: Int { records.count }

    /// Takes in records; the first of all has number 0. The two kinds of columns are filled at the same time.
    mutating func add(_ added: [SourcedRecord]) {
        var identities = IdentityColumns(), ways = ReachColumns()
        swap(&identities, &identity)
        swap(&ways, &reach)
        let read = Parallel.both(
            consume identities, { columns in added.map { columns.read($0) } }, consume ways,
            { columns in added.map { columns.read($0) } })
        identity = read.a
        reach = read.b
        for (identity, way) in zip(read.x, read.y) {
            var features = identity
            features.emails = way.emails
            features.phones = way.phones
            features.sites = way.sites
            features.profiles = way.profiles
            features.extras = way.extras
            features.content = content(of: features)
            records.append(features)
        }
    }

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
    func domain(ofHost host: UInt32) -> UInt32 { reach.domain(ofHost: host) }

    /// The domain of a profile page: "linkedin.com".
    func network(ofProfile profile: UInt32) -> ArraySlice<UInt8> { profiles.text(profile).prefix { $0 != 0x2f } }

    /// Tells hosts under `lent` domains apart from here on.
    mutating func lend(_ lent: [String]) {
        lentDomains = lent
        reach.lend(lent)
    }

    /// One number of a run.
    func number(at index: Int) -> UInt32 { reach.numbers[index] }

    /// The numbers of a run.
    func all(_ run: RecordFeatures.Run) -> ArraySlice<UInt32> { numbers[run.range] }

    /// What the column of a source's own numbers is called, before the source's name.
    static let memberNumber = "member number of "

    /// A column's name folded: "Date of Birth" and "date_of_birth" are one.
    static func columnKey(_ name: String) -> [UInt8] {
        Array(TextFolding.tokens(folded: TextFolding.foldedBytes(name)).joined(separator: [0x20]))
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
