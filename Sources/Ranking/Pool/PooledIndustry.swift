import Interpretation

/// A company's industry out of every label that speaks of it: a vague label yields to a precise one, and labels that
/// agree strengthen one another.
struct PooledIndustry: Sendable, Equatable {
    struct Share: Sendable, Equatable {
        var naics: String
        /// Against the strongest code, which has 1.
        var share: Double
        /// The label that says the code most clearly.
        var said: String?
    }

    /// The likeliest first; empty where no label says anything.
    var shares: [Share] = []
    /// How much speaks for the strongest code, 0 to 1: little where only a vague label or the firm's name does.
    var sureness = 0.0
    /// Whether no label but only the firm's name spoke.
    var isByName = false
    /// Whether the name ends in words that name an industry ("… Clinic", "… Credit Union"), as names of firms mostly do
    /// that name one. Elsewhere in a name such words are brands ("Umbrella Fern").
    var isClearName = false

    var best: String? { shares.first?.naics }

    /// The label that says the strongest code most clearly; nil where only the firm's name spoke.
    var said: String? { isByName ? nil : shares.first?.said }

    /// Whether no source tells the industry.
    var isUntold: Bool { isByName || shares.isEmpty }

    /// Pools `labels` with how many records state each. Codes are cut to four digits: beyond that labels are seldom
    /// meant. Linear in the number of labels and their readings.
    init(pooling labels: [(label: UnderstoodTexts.Label, weight: Double)]) {
        var votes: [String: Double] = [:]
        var clearest: [String: (weight: Double, text: String)] = [:]
        for (label, weight) in labels {
            let isVague = Set(label.stems).isSubset(of: Words.vague)
            for match in label.matches.prefix(4) {
                let code = String(match.naics.prefix(4))
                let vote = weight * match.confidence * Self.precision(code) * (isVague ? 0.35 : 1)
                guard vote > 0 else { continue }
                votes[code, default: 0] += vote
                if vote > clearest[code]?.weight ?? 0 { clearest[code] = (vote, label.text) }
            }
        }
        guard !votes.isEmpty else { return }
        let supported = votes.keys.sorted().map { code in (code, Self.support(of: code, in: votes)) }
        let ranked = supported.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        let top = ranked[0].1
        shares = ranked.prefix(4).map { Share(naics: $0.0, share: $0.1 / top, said: clearest[$0.0]?.text) }
            .filter { $0.share >= 0.25 }
        sureness = min(1, top / 0.6)
    }

    init() {}

    /// What the end of a company's name clearly says; nil where it says nothing clear.
    static func ofEnd(of name: String) -> PooledIndustry? {
        let words = CompanyName(interpreting: name).key.split(separator: " ")
        for length in [2, 1] where words.count >= length {
            let end = words.suffix(length).joined(separator: " ")
            let label = UnderstoodTexts.label(end)
            guard let best = label.matches.first, best.confidence >= 0.5, !Set(label.stems).isSubset(of: Words.vague)
            else { continue }
            var pooled = PooledIndustry(pooling: [(label, 0.5)])
            pooled.isByName = true
            pooled.isClearName = true
            return pooled
        }
        return nil
    }

    /// A code's own votes and those of the vaguer codes that hold it.
    private static func support(of code: String, in votes: [String: Double]) -> Double {
        var total = votes[code] ?? 0
        for length in 2..<max(2, code.count) { total += votes[String(code.prefix(length))] ?? 0 }
        return total
    }

    /// Sector names are cheap to give; a group's name is meant.
    private static func precision(_ code: String) -> Double {
        switch code.count {
        case 2: 0.3
        case 3: 0.7
        default: 1
        }
    }
}
