import Contacts
import TestSupport
import Testing

@testable import RecordLinkage

struct EstimationTests {
    private static func comparison(_ id: String) -> Comparison {
        Comparison(
            id: id, name: id, role: .identifier,
            levels: [
                ComparisonLevel("agrees", .agreement, m: 0.7, u: 0.3),
                ComparisonLevel("nearly", .nearAgreement, m: 0.15, u: 0.3),
                ComparisonLevel("differs", .conflict, m: 0.15, u: 0.4),
            ],
            assess: { _ in .missing }, shows: [])
    }

    /// Independent fields: Bayes' rule over the levels.
    private static func posterior(_ pairs: [[Int8]], share: Double, _ parameters: [[LevelParameters]]) -> [Double] {
        pairs.map { pair in
            var match = share, other = 1 - share
            for (index, level) in pair.enumerated() where level >= 0 {
                match *= parameters[index][Int(level)].m
                other *= parameters[index][Int(level)].u
            }
            return match / (match + other)
        }
    }

    private static func draw(_ shares: [Double], _ random: inout SeededGenerator) -> Int8 {
        var x = Double(random.next() >> 11) / Double(1 << 53)
        for (index, share) in shares.enumerated() {
            x -= share
            if x < 0 { return Int8(index) }
        }
        return Int8(shares.count - 1)
    }

    @Test func `expectation maximisation recovers the parameters that made the data`() {
        let trueM = [[0.9, 0.06, 0.04], [0.8, 0.15, 0.05], [0.6, 0.2, 0.2]]
        let trueU = [[0.01, 0.04, 0.95], [0.02, 0.08, 0.9], [0.1, 0.2, 0.7]]
        var random = SeededGenerator(seed: 11)
        let pairs: [[Int8]] = (0..<20_000).map { index in
            (index % 5 == 0 ? trueM : trueU).map { Self.draw($0, &random) }
        }
        let comparisons = ["a", "b", "c"].map(Self.comparison)
        let start = comparisons.enumerated().map { index, comparison in
            comparison.levels.indices.map { LevelParameters(m: comparison.levels[$0].m, u: trueU[index][$0]) }
        }
        let estimation = ExpectationMaximisation(comparisons: comparisons, strength: 20, iterations: 60)
        let estimate = estimation.estimate(pairs: pairs, start: start) { Self.posterior(pairs, share: 0.2, $0) }
        for (found, expected) in zip(estimate.parameters, trueM) {
            for (level, m) in zip(found, expected) { #expect(abs(level.m - m) < 0.03) }
        }
        #expect(abs(estimate.matches - 4_000) < 150)
    }

    @Test func `no data leave the priors as they are`() {
        let comparisons = [Self.comparison("a")]
        let start = [comparisons[0].levels.map { LevelParameters(m: $0.m, u: $0.u) }]
        let estimate = ExpectationMaximisation(comparisons: comparisons).estimate(pairs: [], start: start) { _ in [] }
        #expect(zip(estimate.parameters[0], start[0]).allSatisfy { abs($0.m - $1.m) < 1e-9 })
    }

    @Test func `one-sided data never make a level impossible`() {
        let comparisons = [Self.comparison("a")]
        let start = [comparisons[0].levels.map { LevelParameters(m: $0.m, u: $0.u) }]
        let pairs = [[Int8]](repeating: [0], count: 50_000)
        let estimate = ExpectationMaximisation(comparisons: comparisons).estimate(pairs: pairs, start: start) { _ in
            [Double](repeating: 1, count: pairs.count)
        }
        #expect(estimate.parameters[0].allSatisfy { $0.m > 0.001 && $0.m < 1 })
    }

    @Test func `a row number identifies nobody and a birth date does`() {
        var records = Entries.background(50)
        for index in records.indices {
            records[index].record.extra = [
                ExtraValue("rid", "r\(index)"), ExtraValue("dob", "19\(40 + index)-03-1\(index % 10)"),
                ExtraValue("level", "gold"),
            ]
        }
        let again = records.prefix(12).enumerated().map { index, record in
            var copy = record
            copy.record.extra[0].text = "r\(100 + index)"
            return copy
        }
        var table = FeatureTable()
        table.add(records + again)
        #expect(ColumnDiscovery(table: table).identifyingColumns().map(\.name) == ["dob"])
    }
}
