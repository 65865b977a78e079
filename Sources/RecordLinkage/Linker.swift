public import Contacts

/// Decides which records are the same person or organization: blocking, comparison, match weight, clustering
/// (Fellegi and Sunter 1969; levels and term frequencies as in Splink). Nothing to configure.
///
///     var linker = Linker()
///     for record in records { linker.add(record) }
///     let linkage = linker.link()
///
/// Keeps of each record only what comparison needs, so that a caller may stream a million of them.
public struct Linker: Sendable {
    /// - Parameter model: a stored model to use unchanged; nil to estimate one from the records.
    public init(model: LinkageModel? = nil) {}

    /// Takes in one record; the first has number 0.
    public mutating func add(_ record: SourcedRecord) {}

    /// Links everything added.
    /// - Parameters:
    ///   - constraints: what people decided; it overrules every weight.
    ///   - progress: called now and then with the share of the work done, 0 to 1.
    public func link(
        constraints: [LinkageConstraint] = [], progress: (@Sendable (Double) -> Void)? = nil
    ) -> Linkage {
        Linkage(clusters: [], matchProbabilities: [], organizations: [], links: [], model: LinkageModel())
    }
}

/// What people decided about two records, by their numbers.
public enum LinkageConstraint: Sendable, Equatable {
    case same(Int, Int)
    case different(Int, Int)
}

/// The estimated parameters of the linkage: m and u of each comparison level, and the term frequencies.
public struct LinkageModel: Sendable, Equatable, Codable {
    public init() {}
}

/// Which records belong together.
public struct Linkage: Sendable {
    /// Record numbers, each once, in ascending order; clusters in the order of their first record.
    public var clusters: [[Int]]
    /// For each record the probability of the weakest link that holds it in its cluster; nil where it stands alone.
    public var matchProbabilities: [Double?]
    /// Groups of records that name the same organization, as `clusters`; records without an organization are absent.
    public var organizations: [[Int]]
    /// Every compared pair that is a match or close to one, for `why` and `review`, by record numbers.
    public var links: [Link]
    public var model: LinkageModel

    public init(
        clusters: [[Int]], matchProbabilities: [Double?], organizations: [[Int]], links: [Link], model: LinkageModel
    ) {
        self.clusters = clusters
        self.matchProbabilities = matchProbabilities
        self.organizations = organizations
        self.links = links
        self.model = model
    }
}

/// A compared pair of records.
public struct Link: Sendable, Equatable {
    public var a: Int
    public var b: Int
    /// 0 to 1, after every term-frequency adjustment.
    public var probability: Double
    /// Whether the pair is held together (a pair above the threshold may still be parted by a contradiction).
    public var isMatch: Bool

    public init(a: Int, b: Int, probability: Double, isMatch: Bool) {
        self.a = a
        self.b = b
        self.probability = probability
        self.isMatch = isMatch
    }
}
