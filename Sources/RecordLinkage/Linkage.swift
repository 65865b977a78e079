/// What people decided about two records, by their numbers.
public enum LinkageConstraint: Sendable, Equatable {
    case same(Int, Int)
    case different(Int, Int)
}

/// Which records belong together.
public struct Linkage: Sendable {
    /// Record numbers, each once, in ascending order; clusters in the order of their first record.
    public var clusters: [[Int]]
    /// For each record the probability of the link that holds it in its cluster, the best of those that joined it; nil
    /// where it stands alone. 1 where a person decided.
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
