import Ranking

/// The score as a stacked bar: a segment for each reason, as long as what it adds.
enum ScoreBar {
    /// - Parameter scale: the score that fills the whole width, so that bars of one page compare.
    static func html(_ entry: ShortlistEntry, scale: Double) -> HTML {
        let segments: [HTML] = entry.reasons.compactMap { reason in
            let gain = reason.weight * reason.value
            guard gain >= 0.001 else { return nil }
            return """
                <span class="f-\(reason.feature.rawValue)" style="width:\(percent(gain / scale))%" title="\(reason.text)"></span>
                """
        }
        let parts = entry.reasons.map { reason in
            "\(reason.feature.label) \(Int((reason.weight * reason.value * 100).rounded()))"
        }
        let score = Int((entry.score * 100).rounded())
        let label = "Score \(score) of 100: " + parts.joined(separator: ", ")
        return """
            <div class="score"><span class="number">\(score)</span>\
            <span class="bar" role="img" aria-label="\(label)">\(segments)</span></div>
            """
    }

    /// One decimal, without Foundation's locale.
    private static func percent(_ share: Double) -> String {
        let tenths = Int((min(max(share, 0), 1) * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension Reason.Feature {
    /// The feature in a word or two for people.
    var label: String {
        switch self {
        case .company: "company"
        case .industry: "industry"
        case .role: "role"
        case .location: "place"
        case .level: "level"
        case .keyword: "topic"
        case .warmPath: "warm path"
        case .referral: "referral"
        case .school: "school"
        case .reachability: "reachable"
        case .recency: "up to date"
        }
    }
}
