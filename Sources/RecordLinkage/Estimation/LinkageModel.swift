/// The estimated parameters of the linkage: m and u of each comparison level, the prior, and the term frequencies.
///
/// Everything that `Explanation` and a nightly run need to weigh a pair exactly as the linkage that made the model did.
/// An empty model carries the priors alone.
public struct LinkageModel: Sendable, Equatable, Codable {
    /// How many records it was estimated from.
    var recordCount = 0
    /// How many of them name a person.
    var personCount = 0
    /// Expected matching pairs for each record, among persons and among organizations.
    var matchesPerPerson = LinkageModel.usualMatches
    var matchesPerOrganization = LinkageModel.usualMatches
    /// By comparison id, one for each level.
    var parameters: [String: [LevelParameters]] = [:]
    /// By field.
    var frequencies: [String: TermFrequencies] = [:]
    /// Columns without a contact meaning that identify.
    var columns: [IdentifyingColumn] = []
    /// Domains under which several companies have hosts of their own.
    var lentDomains: [String] = []
    /// Holders of each e-mail address and phone number that several people share, by a hash of it.
    var shared: [UInt64: UInt16] = [:]

    /// An average directory: one record in seven has a second one.
    static let usualMatches = 0.15

    /// Fields whose values' frequencies are kept.
    enum Field: String, CaseIterable { case family, given, company, title, city, postcode, street, domain, companyWord }

    /// The model of no data: priors alone.
    public init() {}

    /// log2 of the odds that two random persons (or organizations) are the same.
    func priorWeight(organizations: Bool) -> Double {
        let records = Double(max(2, organizations ? recordCount - personCount : personCount))
        let matches = organizations ? matchesPerOrganization : matchesPerPerson
        return Weight.log2(2 * matches / (records - 1))
    }
}

/// How often a level occurs among pairs that are the same (m) and among pairs that are not (u).
struct LevelParameters: Sendable, Equatable, Codable {
    var m: Double
    var u: Double
}

/// A column without a contact meaning whose values tell people apart.
struct IdentifyingColumn: Sendable, Equatable, Codable {
    /// Folded.
    var name: String
    /// The probability that two random records agree on it.
    var frequency: Double
}
