/// Joins records along their links, the best first, and never two of which something contradicts: A~B and B~C do not make
/// A~C where A and C cannot be one.
///
/// A record that could as well be one as another of two people joins neither (`RivalLinks`).
///
/// Constrained agglomerative clustering: links are taken by falling weight, ties by the records' contents, so that the
/// clusters do not depend on the order of the records. What people decided comes before everything.
struct Clustering {
    /// From this probability on a pair is held to be the same. Merging two people is worse than merging two listings.
    static func threshold(organizations: Bool) -> Double { organizations ? 0.8 : 0.9 }
    /// Below this probability two records that something speaks against cannot stand in one cluster.
    static let contradiction = 0.03
    /// The same where each of the two has what a person has one of (`MatchWeight.areTwoHolders`): they are rather two.
    static let contradictionOfHolders = 0.5
    /// The same for organizations, whose names tell two listings of one building apart: "Grand Café", "Grand Bar".
    static let contradictionOfListings = 0.6
    /// Pairs of members looked at before two clusters are joined.
    private static let checkedPairs = 600

    let scorer: PairScorer
    var constraints: [LinkageConstraint] = []

    /// What came out.
    struct Result {
        var clusters: [[Int]]
        var matchProbabilities: [Double?]
        /// For each record its cluster.
        var clusterOfRecord: [Int]
    }

    func cluster(_ links: [WeightedPair]) -> Result {
        let count = scorer.context.table.count
        var state = State(contents: scorer.context.table.records.map(\.content))
        for constraint in constraints {
            if case .same(let a, let b) = constraint, isValid(a, b, count) { state.join(a, b, probability: 1) }
        }
        let parted = partedPairs(count)
        let matches = ordered(links.filter(isMatch))
        let rivals = RivalLinks(matches, scorer: scorer)
        for link in matches {
            let a = state.sets.root(link.pair.a), b = state.sets.root(link.pair.b)
            if a == b { continue }
            if rivals.hasRival(link, areJoined: { state.sets.root($0) == state.sets.root($1) }) { continue }
            let x = state.members(a), y = state.members(b)
            let isCopy = min(x.count, y.count) == 1 && scorer.context.table.areEqual(link.pair.a, link.pair.b)
            // Whatever contradicts a copy contradicts its original as well.
            guard isCopy && parted.isEmpty || mayJoin(x, y, parted) else { continue }
            state.join(a, b, probability: link.probability)
        }
        return state.result()
    }

    private func isMatch(_ link: WeightedPair) -> Bool {
        link.probability >= Self.threshold(organizations: scorer.context.table.records[link.pair.a].isOrganization)
    }

    private func isValid(_ a: Int, _ b: Int, _ count: Int) -> Bool {
        a >= 0 && b >= 0 && a < count && b < count && a != b
    }

    private func partedPairs(_ count: Int) -> Set<CandidatePair> {
        var parted: Set<CandidatePair> = []
        for constraint in constraints {
            if case .different(let a, let b) = constraint, isValid(a, b, count) { parted.insert(CandidatePair(a, b)) }
        }
        return parted
    }

    private func ordered(_ links: [WeightedPair]) -> [WeightedPair] {
        let records = scorer.context.table.records
        func key(_ pair: CandidatePair) -> (UInt64, UInt64) {
            let x = records[pair.a].content, y = records[pair.b].content
            return (min(x, y), max(x, y))
        }
        return links.sorted { x, y in
            if x.weight != y.weight { return x.weight > y.weight }
            let k = key(x.pair), l = key(y.pair)
            return k == l ? x.pair < y.pair : k < l
        }
    }

    private func mayJoin(_ a: [Int], _ b: [Int], _ parted: Set<CandidatePair>) -> Bool {
        if !parted.isEmpty {
            for x in a { for y in b where parted.contains(CandidatePair(x, y)) { return false } }
        }
        if a.count == 1 && b.count == 1 { return true }
        var compared = 0, contradicted = 0
        let isOrganization = a.first.map { scorer.context.table.records[$0].isOrganization } ?? false
        for x in a {
            for y in b where compared < Self.checkedPairs {
                compared += 1
                let weight = scorer.weigh(x, y)
                if weight.isExcluded && weight.probability <= Self.contradictionOfHolders { return false }
                guard weight.isContradicted, weight.probability < Self.limit(weight, isOrganization) else { continue }
                contradicted += 1
            }
        }
        // One member typed badly may be at odds with the others; where a third are, they are two.
        return contradicted * 3 < compared
    }

    private static func limit(_ weight: MatchWeight, _ isOrganization: Bool) -> Double {
        if isOrganization { return contradictionOfListings }
        return weight.areTwoHolders ? contradictionOfHolders : contradiction
    }

    /// The sets while they grow, with their members at hand.
    private struct State {
        var sets: DisjointSets
        private var grown: [Int: [Int]] = [:]
        private var probabilities: [Float]
        private let contents: [UInt64]

        init(contents: [UInt64]) {
            sets = DisjointSets(count: contents.count)
            probabilities = Array(repeating: -1, count: contents.count)
            self.contents = contents
        }

        func members(_ root: Int) -> [Int] { grown[root] ?? [root] }

        /// The records that come in by the link, those of the smaller part, are held by nothing surer than it.
        mutating func join(_ a: Int, _ b: Int, probability: Double) {
            let x = sets.root(a), y = sets.root(b)
            if x == y { return }
            let (large, small) = isLarger(x, y) ? (members(x), members(y)) : (members(y), members(x))
            hold(small, probability)
            if large.count == small.count { hold(large, probability) }
            grown[x] = nil
            grown[y] = nil
            grown[sets.join(x, y)] = large + small
        }

        /// Ties by content, so that the order of the members does not hang on their numbers.
        private func isLarger(_ x: Int, _ y: Int) -> Bool {
            let a = members(x), b = members(y)
            return a.count != b.count ? a.count > b.count : contents[a[0]] <= contents[b[0]]
        }

        private mutating func hold(_ records: [Int], _ probability: Double) {
            for record in records {
                let held = probabilities[record]
                probabilities[record] = held < 0 ? Float(probability) : min(held, Float(probability))
            }
        }

        mutating func result() -> Result {
            let clusters = sets.groups()
            var clusterOfRecord = [Int](repeating: 0, count: probabilities.count)
            for (index, cluster) in clusters.enumerated() { for record in cluster { clusterOfRecord[record] = index } }
            let matches = probabilities.map { $0 < 0 ? nil : Double($0) }
            return Result(clusters: clusters, matchProbabilities: matches, clusterOfRecord: clusterOfRecord)
        }
    }
}

/// A candidate pair with its weight.
struct WeightedPair: Sendable {
    var pair: CandidatePair
    var weight: Float
    var probability: Double { Weight.probability(Double(weight)) }
}
