/// Finds who else a record could be: "J. Smith" beside John Smith and Jane Smith of one firm is one of the two, and nothing
/// says which.
///
/// Two links of a record to records that cannot be one person are alternatives: the better is right with the probability
/// 1 / (1 + 2^(w2 - w1)), whatever each would be by itself.
struct RivalLinks {
    private let scorer: PairScorer
    private let links: [WeightedPair]
    /// For each record where its links begin in `numbers`; one more at the end.
    private let starts: [Int32]
    private let numbers: [Int32]

    /// How far, in bits, the better of two alternatives has to stand above the other to be taken: nine to one.
    static let margin: Float = 3.17

    /// - Parameter links: those that would join by themselves.
    init(_ links: [WeightedPair], scorer: PairScorer) {
        self.scorer = scorer
        self.links = links
        var counts = [Int32](repeating: 0, count: scorer.context.table.count + 1)
        for link in links {
            counts[link.pair.a + 1] += 1
            counts[link.pair.b + 1] += 1
        }
        for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
        var next = counts
        var numbers = [Int32](repeating: 0, count: links.count * 2)
        for (number, link) in links.enumerated() {
            for record in [link.pair.a, link.pair.b] {
                numbers[Int(next[record])] = Int32(number)
                next[record] += 1
            }
        }
        (starts, self.numbers) = (counts, numbers)
    }

    /// Whether one of the two records of `link` could as well be somebody who is not the other.
    /// - Parameter areJoined: whether a record already stands in one group with another.
    func hasRival(_ link: WeightedPair, areJoined: (Int, Int) -> Bool) -> Bool {
        hasRival(of: link.pair.a, for: link.pair.b, link, areJoined)
            || hasRival(of: link.pair.b, for: link.pair.a, link, areJoined)
    }

    private func hasRival(
        of record: Int, for other: Int, _ link: WeightedPair, _ areJoined: (Int, Int) -> Bool
    ) -> Bool {
        for number in numbers[Int(starts[record])..<Int(starts[record + 1])] {
            let rival = links[Int(number)]
            let third = rival.pair.a == record ? rival.pair.b : rival.pair.a
            guard third != other, rival.weight > link.weight - Self.margin else { continue }
            if areJoined(third, other) || areJoined(third, record) { continue }
            if scorer.weigh(third, other).isExcluded { return true }
        }
        return false
    }
}
