import Foundation
import Ranking
import RecordLinkage

extension WhyAccount {
    /// For people: a waterfall of match weights for each pair, then the features of the ranking.
    public var text: String {
        var lines = ["\(name)   \(id)"]
        if pairs.isEmpty { lines.append("  one record only: nothing was joined") }
        for pair in pairs { lines += Self.waterfall(pair) }
        if unexplained > 0 {
            lines += ["", "  \(unexplained) more records are not compared here; “shortlist show \(id)” lists them"]
        }
        if !parted.isEmpty {
            lines += ["", "  You parted from it, whatever the evidence says:"] + parted.map { "    " + $0 }
        }
        if let ranking { lines += Self.lines(ranking) }
        if let notRanked { lines += ["", "  Not ranked: \(notRanked)"] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func waterfall(_ pair: RecordJoin) -> [String] {
        var total = pair.explanation.priorWeight
        var lines = ["", "  \(pair.a)", "  \(pair.b)"]
        lines.append("    " + step(total, total) + "  before any evidence: two records are rarely the same")
        for evidence in pair.explanation.evidence {
            total += evidence.weight
            let said = "\(evidence.comparison): \(evidence.values): \(evidence.text)"
            lines.append("    " + step(evidence.weight, total) + "  " + said)
        }
        lines.append(
            String(format: "    probability %.4f", pair.explanation.probability)
                + (pair.isDecided ? " by the evidence alone; you joined them, and that decides" : ""))
        return lines
    }

    /// The weight, a bar for it, and the sum so far, in bits.
    private static func step(_ weight: Double, _ total: Double) -> String {
        let length = min(12, Int(abs(weight).rounded()))
        let bar = String(repeating: weight < 0 ? "-" : "+", count: length)
        let padding = String(repeating: " ", count: 12 - length)
        return String(format: "%+7.2f ", weight) + bar + padding + String(format: " = %+7.2f", total)
    }

    private static func lines(_ ranking: RankingExplanation) -> [String] {
        var lines = ["", "  For \(ranking.focus): \(ranking.summary)"]
        for account in ranking.accounts {
            lines.append(
                String(format: "    %5.3f of %5.3f  ", account.points, account.weight)
                    + "\(account.feature.rawValue): \(account.text)")
        }
        lines.append(String(format: "    %5.3f score", ranking.score))
        if !ranking.wouldRankHigher.isEmpty { lines.append("  Would rank higher:") }
        return lines + ranking.wouldRankHigher.map { "    " + $0 }
    }
}
