/// What a first look at a candidate needs, side by side in memory: a million candidates cost one walk.
struct Glance: Sendable {
    /// Number of the firm; -1 where nothing tells.
    var firm: Int32
    /// Number of the understood title; -1 where there is none.
    var title: Int32
    var isPerson: Bool
    var isRecommended: Bool
    /// Where its topics stand among those of all.
    var topics: Range<Int32>
}

/// The glances of all candidates with their topics.
struct Glances: Sendable {
    private(set) var each: [Glance] = []
    private(set) var topics: [Int32] = []

    init(_ candidates: [Candidate]) {
        each.reserveCapacity(candidates.count)
        for candidate in candidates {
            let start = Int32(topics.count)
            topics += candidate.topics.map { Int32($0) }
            each.append(
                Glance(
                    firm: candidate.firm.map { Int32($0) } ?? -1, title: candidate.title.map { Int32($0) } ?? -1,
                    isPerson: candidate.isPerson, isRecommended: candidate.isRecommended,
                    topics: start..<Int32(topics.count)))
        }
    }
}
