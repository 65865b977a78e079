import Foundation

/// Spreads a list over companies, roles and levels: greedy, each next entry being the one with the largest gain.
///
/// A score of one more is worth `steepness` doublings, and each colleague already in the list makes a further one of
/// the firm worth `colleague` times as much. So a colleague is preferred to a stranger only where the score is clearly
/// better. The same kind of title again costs a hair, which decides where scores are close.
struct Diversification: Sendable {
    struct Option: Sendable {
        var index: Int
        var score: Double
        /// The firm; options without a firm stand alone.
        var firm: Int?
        /// What counts as the same kind of entry.
        var likeness: Int
    }

    static let steepness = 12.0
    static let colleague = 0.85
    static let sameLikeness = 0.97

    /// The positions in `options` (sorted best first) in the order of the list. At most `size`, at most `perFirm` of a
    /// firm. Linear in the number of options but for `size` rounds over the firms that still have some.
    static func pick(_ options: [Option], size: Int, perFirm: Int) -> [Int] {
        var queues: [[Int]] = []
        var queueOfFirm: [Int: Int] = [:]
        for (position, option) in options.enumerated() {
            guard let firm = option.firm, let queue = queueOfFirm[firm] else {
                if let firm = option.firm { queueOfFirm[firm] = queues.count }
                queues.append([position])
                continue
            }
            if queues[queue].count < max(perFirm, 1) + 8 { queues[queue].append(position) }
        }
        return greedy(options, queues, size: size, perFirm: max(perFirm, 1))
    }

    /// Firms are looked at in the order of their best; once that cannot beat the gain found, the rest cannot.
    private static func greedy(_ options: [Option], _ queues: [[Int]], size: Int, perFirm: Int) -> [Int] {
        let ceilings = queues.map { exp2(steepness * options[$0[0]].score) }
        var queues = queues
        var taken = Array(repeating: 0, count: queues.count)
        var likenesses: [Int: Int] = [:]
        var picked: [Int] = []
        while picked.count < size {
            var best: (gain: Double, queue: Int, at: Int)?
            for queue in queues.indices where taken[queue] < perFirm {
                if let best, ceilings[queue] <= best.gain { break }
                let share = pow(colleague, Double(taken[queue]))
                for (at, position) in queues[queue].enumerated() {
                    let again = Double(min(likenesses[options[position].likeness] ?? 0, 4))
                    let gain = exp2(steepness * options[position].score) * share * pow(sameLikeness, again)
                    if gain > best?.gain ?? 0 { best = (gain, queue, at) }
                }
            }
            guard let best else { break }
            let position = queues[best.queue].remove(at: best.at)
            taken[best.queue] += 1
            likenesses[options[position].likeness, default: 0] += 1
            picked.append(position)
        }
        return picked
    }
}
