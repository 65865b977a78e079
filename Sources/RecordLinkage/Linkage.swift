/// What people decided about two records, by their numbers.
public enum LinkageConstraint: Sendable, Equatable {
    case same(Int, Int)
    case different(Int, Int)
}

/// Which records belong together.
public struct Linkage: Sendable {
    /// Record numbers, each once, in ascending order; clusters in the order of their first record.
    public var clusters: [[Int]]
    /// For each record the probability of the weakest link that holds it in its cluster, 0 to 1; nil where it stands
    /// alone. 1 where a person decided.
    ///
    /// A cluster grows by links that each join two parts, the surest first. A link counts for the records of the smaller
    /// part, which come in by it (for all of both where they are equal in number), and each record keeps the least of
    /// those that count for it. So a record that was added by a doubtful link shows its doubt and the core it was added
    /// to does not; the least of a cluster is its weakest link.
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
