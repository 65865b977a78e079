import Contacts

extension Selection {
    /// The full account of one candidate. Ranks the pool as `shortlist` does.
    func explanation(of candidate: Candidate) -> RankingExplanation {
        let values = scoring.values(of: candidate, aim)
        let accounts = scoring.signals.indices.map { account(of: $0, values[$0], candidate) }
        let sorted = accounts.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        return RankingExplanation(
            contactID: aim.pool.contacts[candidate.contact].id, focus: aim.focus.name,
            standing: standing(of: candidate, values), score: scoring.score(values), accounts: sorted.map(\.element),
            wouldRankHigher: improvements(values, candidate))
    }

    private func account(of index: Int, _ value: Double?, _ candidate: Candidate) -> RankingExplanation.Account {
        let signal = scoring.signals[index]
        let share = scoring.shares[index]
        var text = ""
        if let value, value > 0, value >= signal.tellable { text = signal.text(candidate, aim) }
        if text.isEmpty { text = value == nil ? Missing.unknown(signal.feature) : Missing.weak(signal.feature) }
        return RankingExplanation.Account(
            feature: signal.feature, weight: share, value: value, points: share * (value ?? signal.unknown), text: text)
    }

    private func standing(of candidate: Candidate, _ values: SignalValues) -> RankingExplanation.Standing {
        let verdict = gate.verdict(on: candidate, values)
        if case .shut(let why) = verdict { return .notFitting(why: why) }
        let fitting = fitting()
        let picked = picked(from: fitting)
        if let rank = picked.firstIndex(where: { $0.candidate == candidate.contact }) {
            return .listed(rank: rank + 1, group: picked[rank].group)
        }
        guard let place = fitting.firstIndex(where: { $0.candidate == candidate.contact }) else {
            return .notFitting(
                why: "an organization without a named person, and the focus names no industry or company")
        }
        let colleagues = picked.filter { other in
            other.group != .organization && candidate.firm != nil
                && aim.pool.candidates[other.candidate].firm == candidate.firm
        }.count
        if fitting[place].group == .organization, colleagues > 0 { return .personListed }
        if colleagues >= aim.focus.perCompany { return .colleaguesListed(colleagues) }
        return .belowTheList(place: place + 1, fitting: fitting.count)
    }

    /// The features whose full value would add most.
    private func improvements(_ values: SignalValues, _ candidate: Candidate) -> [String] {
        let missing = scoring.signals.indices.compactMap { index -> (gain: Double, text: String)? in
            let now = values[index] ?? scoring.signals[index].unknown
            guard
                let text = Missing.wouldHelp(scoring.signals[index].feature, isUnknown: values[index] == nil, aim.focus)
            else { return nil }
            return (scoring.shares[index] * (1 - now), text)
        }
        return missing.filter { $0.gain > 0.02 }.sorted { $0.gain > $1.gain }.prefix(3).map(\.text)
    }
}

/// What is said of a feature that a contact lacks.
enum Missing {
    static func unknown(_ feature: Reason.Feature) -> String {
        switch feature {
        case .company: "No source says where they work"
        case .industry: "No source tells the industry"
        case .role: "No source tells what they do"
        case .location: "No source tells where they are"
        case .level: "The title does not tell the level"
        case .recency: "No source dates its entry"
        case .keyword, .warmPath, .referral, .school, .reachability: "Nothing known"
        }
    }

    static func weak(_ feature: Reason.Feature) -> String {
        switch feature {
        case .company: "Not a company you named"
        case .industry: "Not an industry you named"
        case .role: "Not a role you named"
        case .location: "Not where you asked"
        case .level: "Not the level that suits your stage best"
        case .keyword: "Few or none of your words"
        case .warmPath: "Nobody you know works there"
        case .referral: "Not the person who refers you"
        case .school: "No shared school known"
        case .reachability: "No direct way to reach them"
        case .recency: "Not updated lately"
        }
    }

    /// A sentence for what the sources or the focus could add; nil where nothing could.
    static func wouldHelp(_ feature: Reason.Feature, isUnknown: Bool, _ focus: Focus) -> String? {
        if isUnknown {
            switch feature {
            case .company, .industry: return "a source that tells their company's industry"
            case .role, .level: return "a source that tells their job title"
            case .location: return "a source that tells where they are"
            default: return nil
            }
        }
        switch feature {
        case .company: return "working at \(Self.list(focus.companies))"
        case .industry:
            return focus.industries.isEmpty ? nil : "a company in \(list(focus.industries))"
        case .role: return "a role nearer to \(list(focus.roles))"
        case .location: return "being in \(list(focus.locations))"
        case .warmPath: return "somebody of your network at their company"
        case .keyword: return "an entry that mentions your keywords"
        case .level, .referral, .school, .reachability, .recency: return nil
        }
    }

    private static func list(_ words: [String]) -> String { words.prefix(3).joined(separator: " or ") }
}
