/// What a focus's features weigh once scaled, and what a candidate's values come to.
struct Scoring: Sendable {
    let signals: [Signal]
    /// The share of each signal in a full score; they add up to 1.
    let shares: [Double]
    /// By the place of a feature among all: its place in `signals`, or -1.
    private let places: [Int]

    init(_ aim: Aim) {
        let asked = Signal.all.filter { $0.isAsked(aim) && aim.focus.weights[$0.feature] > 0 }
        let weights = asked.map { Self.weight(of: $0.feature, for: aim) }
        let total = weights.reduce(0, +)
        signals = asked
        shares = weights.map { total > 0 ? $0 / total : 0 }
        places = Reason.Feature.allCases.map { feature in asked.firstIndex { $0.feature == feature } ?? -1 }
    }

    /// A focus that names no keywords has only the words of its free text, which were not chosen to be looked for: they
    /// count half.
    /// That somebody was recommended counts for more than anything else: hardly a letter is answered as gladly.
    private static func weight(of feature: Reason.Feature, for aim: Aim) -> Double {
        let weight = aim.focus.weights[feature]
        switch feature {
        case .keyword where aim.focus.keywords.isEmpty: return weight / 2
        case .referral where weight > 0 && aim.pool.hasRecommended: return max(weight, recommended)
        default: return weight
        }
    }

    private static let recommended = 0.4

    /// What a candidate has of each of `signals`.
    func values(of candidate: Candidate, _ aim: Aim) -> SignalValues {
        var values = SignalValues()
        for (place, signal) in signals.enumerated() { values[place] = signal.measure(candidate, aim) }
        return values
    }

    func value(of feature: Reason.Feature, in values: SignalValues) -> Double? {
        let place = places[feature.place]
        return place >= 0 ? values[place] : nil
    }

    /// 0 to 1: the shares of what fits, and of the little that not knowing counts for.
    func score(_ values: SignalValues) -> Double {
        var score = 0.0
        for place in signals.indices { score += shares[place] * (values[place] ?? signals[place].unknown) }
        return min(1, max(0, score))
    }

    /// What is true of the candidate and moved its score, the heaviest first.
    func reasons(_ values: SignalValues, for candidate: Candidate, _ aim: Aim) -> [Reason] {
        var reasons: [(share: Double, reason: Reason)] = []
        for (index, signal) in signals.enumerated() {
            guard let value = values[index], value >= signal.tellable, value > 0 else { continue }
            let text = signal.text(candidate, aim)
            guard !text.isEmpty else { continue }
            reasons.append(
                (
                    shares[index] * value,
                    Reason(feature: signal.feature, weight: shares[index], value: value, text: text)
                ))
        }
        return reasons.enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }
            .map(\.element.reason)
    }
}

extension Scoring {
    /// The feature's share of a full score; nil where the focus does not ask for it.
    func share(of feature: Reason.Feature) -> Double? {
        signals.firstIndex { $0.feature == feature }.map { shares[$0] }
    }
}
