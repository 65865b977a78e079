import Foundation
import Ranking
import RecordLinkage

/// The JSON of `why`.
extension WhyAccount: Encodable {
    private struct Document: Encodable {
        var contact_id: String
        var full_name: String
        var links: [Link]
        var records_not_explained: Int?
        var parted: [String]?
        var ranking: Ranking?
        var not_ranked: String?
    }

    private struct Link: Encodable {
        var a: String
        var b: String
        /// What decided: "evidence", or "person".
        var decided_by: String
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
                a: pair.a, b: pair.b, decided_by: pair.isDecided ? "person" : "evidence",
                probability: pair.explanation.probability,
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
        try Document(
            contact_id: id, full_name: name, links: links, records_not_explained: unexplained > 0 ? unexplained : nil,
            parted: parted.isEmpty ? nil : parted, ranking: ranking, not_ranked: notRanked
        ).encode(to: encoder)
    }
}
