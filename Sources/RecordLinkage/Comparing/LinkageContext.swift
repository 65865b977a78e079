internal import Interpretation

/// What comparing needs beside the two records: the texts, how frequent they are, who shares an identifier.
final class LinkageContext: Sendable {
    let table: FeatureTable
    let frequencies: FrequencyLookup
    let sharing: IdentifierSharing
    let columns: [IdentifyingColumn]
    /// The numbers of the identifying columns by name.
    let columnNumbers: [[UInt8]: UInt32]
    /// The numbers of other columns in which a list numbers its people.
    let memberNumbers: [UInt32]
    /// By number of the name: its shape.
    let shapes: [NameShape]
    /// By number of the title: the hashes of its words.
    let titleWords: [[UInt64]]
    private let phoneDigits: [PhoneDigits]
    /// By number of the word of companies' names.
    private let wordShapes: [WordShape]
    private let companies: [CompanyShape]
    private let streets: [StreetShape]
    private let emails: [EmailShape]
    /// By number of the name: whether several records bear it as family name, or many people.
    private let borneFamilies: [Bool]
    /// By number of the name: whether a table knows it as given name.
    private let givenNames: [Bool]

    init(table: FeatureTable, model: LinkageModel, sharing: IdentifierSharing = IdentifierSharing()) {
        self.table = table
        self.sharing = sharing
        frequencies = FrequencyLookup(table: table, model: model)
        columns = model.columns
        let names = Set(model.columns.map(\.name))
        var numbers: [[UInt8]: UInt32] = [:]
        for number in 0..<UInt32(table.columns.count) where names.contains(table.columns.string(number + 1)) {
            numbers[Array(table.columns.text(number + 1))] = number + 1
        }
        columnNumbers = numbers
        memberNumbers = (0..<UInt32(table.columns.count)).map { $0 + 1 }.filter {
            let name = Array(table.columns.text($0))
            return numbers[name] == nil && MemberNumber.isColumn(name)
        }
        let families = model.frequencies[LinkageModel.Field.family.rawValue] ?? TermFrequencies()
        shapes = [.none] + (0..<UInt32(table.names.count)).map { table.names[$0 + 1].shape }
        titleWords = (0...UInt32(table.titles.count)).map { title in
            table.titles.text(title).split(separator: 0x20).map { Mixing.hash($0) }
        }
        phoneDigits = (0...UInt32(table.phones.count)).map { PhoneDigits(table.phones.text($0)) }
        wordShapes = [WordShape([])] + (0..<UInt32(table.companyWords.count)).map { table.companyWords[$0 + 1].shape }
        companies = [.none] + (0..<UInt32(table.companies.count)).map { CompanyShape(table.companies[$0 + 1]) }
        streets = [.none] + (0..<UInt32(table.streets.count)).map { table.streets[$0 + 1].shape }
        emails = [.none] + (0..<UInt32(table.emails.count)).map { EmailShape(table.emails[$0 + 1], table.domains) }
        let texts = (0..<UInt32(table.names.count)).map { table.names.texts.string($0 + 1) }
        borneFamilies = [false] + texts.map { families.listed[$0] != nil || CommonNames.isCommonFamily($0) }
        givenNames = [false] + texts.map { CommonNames.isGiven($0) || GivenNames.frequency($0) != .unknown }
    }

    /// The same with another judgement of what is shared.
    init(_ other: LinkageContext, sharing: IdentifierSharing) {
        table = other.table
        frequencies = other.frequencies
        columns = other.columns
        columnNumbers = other.columnNumbers
        memberNumbers = other.memberNumbers
        shapes = other.shapes
        titleWords = other.titleWords
        phoneDigits = other.phoneDigits
        wordShapes = other.wordShapes
        companies = other.companies
        streets = other.streets
        emails = other.emails
        borneFamilies = other.borneFamilies
        givenNames = other.givenNames
        self.sharing = sharing
    }

    /// How the names of two numbers agree; nil where one is missing.
    func level(_ a: UInt32, _ b: UInt32, given: Bool = true) -> NameLevel? {
        if a == 0 || b == 0 { return nil }
        if a == b { return table.names[a].isInitial ? .initial : .same }
        if shapes[Int(a)].isApart(from: shapes[Int(b)], given: given) { return .different }
        let level = NameLevel.between(table.names[a], table.names[b], given: given)
        return given && areTwoGivenNames(a, b, level) ? .different : level
    }

    /// Ingrid and Sigrid, Maria and Mario, Paul and Pauline: both are names, and not forms of one. No slip, though a
    /// letter tells them apart. A misspelling that recurs ("Micheal") is no name, so that one letter asks for more.
    private func areTwoGivenNames(_ a: UInt32, _ b: UInt32, _ level: NameLevel) -> Bool {
        switch level {
        case .alike, .shuffled, .soundsAlike: frequencies.isKnownGiven(a) && frequencies.isKnownGiven(b)
        case .close: isGivenName(a) && isGivenName(b)
        case .part:
            isGivenName(a) && isGivenName(b) && table.names[a].parts.isEmpty && table.names[b].parts.isEmpty
        case .same, .shortForm, .initial, .different: false
        }
    }

    /// Whether a table knows it as given name.
    func isGivenName(_ number: UInt32) -> Bool { Int(number) < givenNames.count && givenNames[Int(number)] }

    /// Whether it is a family name that several records or many people bear.
    func isBorne(_ number: UInt32) -> Bool { Int(number) < borneFamilies.count && borneFamilies[Int(number)] }

    /// The rarest registrable domain that both records have in web site or e-mail, mail providers left out.
    func commonDomain(_ a: RecordFeatures, _ b: RecordFeatures) -> UInt32 {
        var common: UInt32 = 0
        table.forEachDomain(of: a) { x in
            table.forEachDomain(of: b) { y in if x == y && (common == 0 || isRarer(x, common)) { common = x } }
        }
        return common
    }

    private func isRarer(_ a: UInt32, _ b: UInt32) -> Bool {
        (frequencies.domain(a), table.domains.string(a)) < (frequencies.domain(b), table.domains.string(b))
    }

    /// Whether two phone numbers are one but for a digit.
    func isOneDigitOff(_ a: UInt32, _ b: UInt32) -> Bool { phoneDigits[Int(a)].isOneDigitOff(phoneDigits[Int(b)]) }

    /// Whether two e-mail addresses may be one but for a slip, or have the part before the @ in common.
    func mayBeOneAddress(_ a: UInt32, _ b: UInt32) -> Bool { emails[Int(a)].mayBeOne(emails[Int(b)]) }

    /// Whether the streets of two numbers are surely two.
    func areStreetsApart(_ a: UInt32, _ b: UInt32) -> Bool { streets[Int(a)].isApart(from: streets[Int(b)]) }

    /// Whether the companies of two numbers are surely `CompanyAgreement.Level.different` by name.
    func areCompaniesApart(_ a: UInt32, _ b: UInt32) -> Bool {
        companies[Int(a)].isApart(from: companies[Int(b)], wordShapes)
    }

    /// The value of identifying column `column` in a record; 0 where it does not say.
    func value(of column: UInt32, in record: RecordFeatures) -> UInt32 {
        let run = table.all(record.extras)
        var index = run.startIndex
        while index + 1 < run.endIndex {
            if run[index] == column { return run[index + 1] }
            index += 2
        }
        return 0
    }
}

/// For each e-mail address and phone number how many different people (or organizations) state it: 1 for a person's own,
/// many for a switchboard or info@.
struct IdentifierSharing: Sendable {
    var emailHolders: [UInt16] = []
    var phoneHolders: [UInt16] = []
    /// How many records state it.
    var emailRecords: [UInt32] = []
    var phoneRecords: [UInt32] = []

    func holders(email: UInt32) -> Int { Int(email) < emailHolders.count ? Int(emailHolders[Int(email)]) : 1 }
    func holders(phone: UInt32) -> Int { Int(phone) < phoneHolders.count ? Int(phoneHolders[Int(phone)]) : 1 }
    func records(email: UInt32) -> Int { Int(email) < emailRecords.count ? Int(emailRecords[Int(email)]) : 2 }
    func records(phone: UInt32) -> Int { Int(phone) < phoneRecords.count ? Int(phoneRecords[Int(phone)]) : 2 }
}
