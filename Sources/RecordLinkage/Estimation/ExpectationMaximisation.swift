/// Estimates m, and the share of matches, from pairs of which nobody knows whether they match (Dempster, Laird and Rubin
/// 1977; for record linkage Winkler 1988): the expectation step weighs every pair with the parameters so far, the
/// maximisation step counts the levels by those weights.
///
/// Never degenerate: counts are shrunk towards the priors by pseudo-pairs, and `m` stays within each level's `freedom`.
struct ExpectationMaximisation: Sendable {
    var comparisons: [Comparison]
    /// How many pairs the prior counts for.
    var strength = 60.0
    var iterations = 8

    /// What is estimated.
    struct Estimate: Sendable {
        var parameters: [[LevelParameters]]
        /// The expected number of matches among the pairs.
        var matches: Double
    }

    /// - Parameters:
    ///   - pairs: the levels of each pair, -1 where missing.
    ///   - start: parameters to begin with; `u` is kept.
    ///   - posterior: the probability that pair `i` matches under the given parameters.
    func estimate(
        pairs: [[Int8]], start: [[LevelParameters]], posterior: ([[LevelParameters]]) -> [Double]
    ) -> Estimate {
        var parameters = start
        var matches = 0.0
        for _ in 0..<iterations {
            let probabilities = posterior(parameters)
            matches = probabilities.reduce(0, +)
            let counts = levelCounts(pairs: pairs, weights: probabilities)
            let before = parameters
            for index in comparisons.indices { maximise(&parameters[index], counts[index], of: comparisons[index]) }
            if Self.difference(before, parameters) < 0.0005 { break }
        }
        return Estimate(parameters: parameters, matches: matches)
    }

    /// Weighted occurrences of each level of each comparison.
    func levelCounts(pairs: [[Int8]], weights: [Double]) -> [[Double]] {
        var counts = comparisons.map { [Double](repeating: 0, count: $0.levels.count) }
        for (pair, weight) in zip(pairs, weights) where weight > 0.0001 {
            for index in counts.indices where pair[index] >= 0 { counts[index][Int(pair[index])] += weight }
        }
        return counts
    }

    private func maximise(_ parameters: inout [LevelParameters], _ counts: [Double], of comparison: Comparison) {
        let total = counts.reduce(0, +) + strength
        for (index, level) in comparison.levels.enumerated() {
            let estimate = (counts[index] + strength * level.m) / total
            parameters[index].m = min(max(estimate, level.m / level.freedom), min(0.995, level.m * level.freedom))
        }
    }

    private static func difference(_ a: [[LevelParameters]], _ b: [[LevelParameters]]) -> Double {
        var greatest = 0.0
        for (x, y) in zip(a, b) { for (p, q) in zip(x, y) { greatest = max(greatest, abs(p.m - q.m)) } }
        return greatest
    }
}
