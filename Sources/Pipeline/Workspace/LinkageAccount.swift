import Contacts
import Foundation
public import Ranking
public import RecordLinkage
import Store

/// Why a contact's records are one contact, and why it stands where it stands for a focus.
public struct WhyAccount: Sendable {
    public var name: String
    public var id: String
    /// Each record after the first with the record it matches best.
    public var pairs: [Pair]
    public var ranking: RankingExplanation?

    /// Two records of the contact and the evidence that they are the same.
    public struct Pair: Sendable {
        public var a: String
        public var b: String
        public var explanation: Explanation
    }
}

extension Workspace {
    /// - Parameters:
    ///   - text: a contact's id or its beginning.
    ///   - focusName: a focus file's name, for the ranking too; reads the whole store then.
    ///   - today: "2026-11-23".
    public func why(_ text: String, focusNamed focusName: String? = nil, today: String) throws -> WhyAccount {
        let account = try account(of: text)
        let model = try linkageModel() ?? LinkageModel()
        // Against the best of the earlier ones: that link is what holds a record in its contact.
        let records = account.records.prefix(40).map(\.record)
        var pairs: [WhyAccount.Pair] = []
        for (number, record) in records.enumerated().dropFirst() {
            let links = records[..<number].map { ($0, Explanation($0, record, model: model)) }
            guard let best = links.max(by: { $0.1.probability < $1.1.probability }) else { continue }
            pairs.append(WhyAccount.Pair(a: Self.place(best.0), b: Self.place(record), explanation: best.1))
        }
        var why = WhyAccount(name: account.contact.displayName, id: account.contact.id.rawValue, pairs: pairs)
        if let focusName {
            let focus = try focus(named: focusName)
            why.ranking = try WorkspacePool(self).pool.explain(account.contact.id, focus: focus, today: today)
        }
        return why
    }

    private static func place(_ record: SourcedRecord) -> String {
        let name = record.record.printedName ?? record.record[.organization] ?? "?"
        return "\(name) (\(record.source.name), \(record.file):\(record.record.position.line))"
    }
}

extension WhyAccount {
    /// For people: a waterfall of match weights for each pair, then the features of the ranking.
    public var text: String {
        var lines = ["\(name)   \(id)"]
        if pairs.isEmpty { lines.append("  one record only: nothing was joined") }
        for pair in pairs { lines += Self.waterfall(pair) }
        if let ranking { lines += Self.lines(ranking) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func waterfall(_ pair: Pair) -> [String] {
        var total = pair.explanation.priorWeight
        var lines = ["", "  \(pair.a)", "  \(pair.b)"]
        lines.append("    " + step(total, total) + "  before any evidence: two records are rarely the same")
        for evidence in pair.explanation.evidence {
            total += evidence.weight
            let values = evidence.a == evidence.b ? evidence.a : "\(evidence.a) | \(evidence.b)"
            lines.append(
                "    " + step(evidence.weight, total) + "  \(evidence.comparison): \(values): \(evidence.text)")
        }
        lines.append(String(format: "    probability %.4f", pair.explanation.probability))
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

/// The JSON of `why`.
extension WhyAccount: Encodable {
    private struct Document: Encodable {
        var contact_id: String
        var full_name: String
        var links: [Link]
        var ranking: Ranking?
    }

    private struct Link: Encodable {
        var a: String
        var b: String
        var probability: Double
        var prior_weight: Double
        var evidence: [Evidence]
    }

    private struct Evidence: Encodable {
        var comparison: String
        var a: String
        var b: String
        var weight: Double
        var text: String
    }

    private struct Ranking: Encodable {
        var focus: String
        var summary: String
        var score: Double
        var features: [Feature]
        var would_rank_higher: [String]
    }

    private struct Feature: Encodable {
        var feature: String
        var weight: Double
        var value: Double?
        var points: Double
        var text: String
    }

    public func encode(to encoder: any Encoder) throws {
        let links = pairs.map { pair in
            Link(
                a: pair.a, b: pair.b, probability: pair.explanation.probability,
                prior_weight: pair.explanation.priorWeight,
                evidence: pair.explanation.evidence.map {
                    Evidence(comparison: $0.comparison, a: $0.a, b: $0.b, weight: $0.weight, text: $0.text)
                })
        }
        let ranking = ranking.map { ranking in
            Ranking(
                focus: ranking.focus, summary: ranking.summary, score: ranking.score,
                features: ranking.accounts.map {
                    Feature(
                        feature: $0.feature.rawValue, weight: $0.weight, value: $0.value, points: $0.points,
                        text: $0.text)
                }, would_rank_higher: ranking.wouldRankHigher)
        }
        try Document(contact_id: id, full_name: name, links: links, ranking: ranking).encode(to: encoder)
    }
}
