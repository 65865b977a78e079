import Ranking

/// The score as a stacked bar of a hundred points: a segment for each reason, as long as what it adds, and a pale one
/// for what no reason tells.
enum ScoreBar {
    static func html(_ entry: ShortlistEntry) -> HTML {
        let gains = entry.reasons.map { max(0, $0.weight * $0.value) }
        let told = gains.reduce(0, +)
        let scale = max(1, told)
        let segments: [HTML] = zip(entry.reasons, gains).compactMap { reason, gain in
            guard gain >= 0.001 else { return nil }
            return """
                <span class="f-\(reason.feature.rawValue)" style="width:\(Points.width(gain / scale))" title="\(reason.text)"></span>
                """
        }
        let rest = entry.score - told
        let other: HTML =
            rest < 0.005
            ? ""
            : "<span class=\"f-other\" style=\"width:\(Points.width(rest))\" title=\"Not stated, counted for a little\"></span>"
        let parts = entry.reasons.map { "\($0.feature.label) \(points($0))" }
        let score = Points.of(entry.score)
        let label = ([["Score \(score) of 100"], parts].flatMap { $0 }).joined(separator: ", ")
        return """
            <div class="score"><span class="number">\(score)</span>\
            <span class="bar" role="img" aria-label="\(label)">\(segments)\(other)</span></div>
            """
    }

    /// What a reason adds to the score, in points of a hundred.
    static func points(_ reason: Reason) -> Int { Points.of(reason.weight * reason.value) }
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
