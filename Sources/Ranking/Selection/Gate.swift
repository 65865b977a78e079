/// Whether a contact may be in the list at all, and under which heading.
struct Gate: Sendable {
    enum Verdict: Sendable, Equatable {
        case main
        /// Fits neither company nor industry, but role, place and level all.
        case adjacent
        case shut(why: String)
    }

    let aim: Aim
    let scoring: Scoring

    /// The verdict on a candidate by its values.
    func verdict(on candidate: Candidate, _ values: SignalValues) -> Verdict {
        if aim.ties.isSeeker(aim.pool.contacts[candidate.contact]) { return .shut(why: "this is you") }
        if let why = avoided(candidate) { return .shut(why: why) }
        if candidate.isRecommended { return .main }
        if aim.namesField { return byField(values) }
        let focus = aim.focus
        if !focus.roles.isEmpty {
            return scoring.value(of: .role, in: values) ?? 0 >= 0.5
                ? .main : .shut(why: "the title does not fit the roles you named")
        }
        if !aim.keywords.isEmpty, !focus.keywords.isEmpty || focus.locations.isEmpty {
            return scoring.value(of: .keyword, in: values) ?? 0 > 0
                ? .main : .shut(why: "nothing in the entry mentions your keywords")
        }
        if !focus.locations.isEmpty {
            return scoring.value(of: .location, in: values) ?? 0 >= 0.5 ? .main : .shut(why: "is not where you asked")
        }
        return .shut(why: "the focus names nothing to look for")
    }

    /// Why the candidate is one to avoid: by the firm, or by their own field.
    private func avoided(_ candidate: Candidate) -> String? {
        if let firm = candidate.firm, let why = aim.avoided[firm] { return why }
        guard !aim.avoidedFields.isEmpty else { return nil }
        return candidate.topics.lazy.compactMap { aim.avoidedFields[$0] }.first
            .map { "their field is \($0), which you avoid" }
    }

    private func byField(_ values: SignalValues) -> Verdict {
        let industry = scoring.value(of: .industry, in: values) ?? 0
        if scoring.value(of: .company, in: values) ?? 0 >= 0.8 || industry >= Self.plainField { return .main }
        if industry >= Self.field,
            aim.focus.roles.isEmpty || scoring.value(of: .role, in: values) ?? 1 >= Self.relatedRole
        {
            return .main
        }
        let hasRole = !aim.focus.roles.isEmpty && scoring.value(of: .role, in: values) ?? 0 >= Self.adjacentRole
        let hasPlace = aim.focus.locations.isEmpty || scoring.value(of: .location, in: values) ?? 0 >= 0.7
        if hasRole, hasPlace, scoring.value(of: .level, in: values) ?? 0 >= 0.65 { return .adjacent }
        return .shut(why: "fits neither a company nor an industry you named")
    }

    /// From which closeness on an industry is the one named, whatever the role.
    static let plainField = 0.75
    /// From which closeness on a role is related work.
    static let relatedRole = 0.45
    /// From which closeness on a role opens the gate for those of another industry.
    static let adjacentRole = 0.7
    /// From which closeness on an industry is near enough for those whose work fits, or whose work nobody tells.
    static let field = 0.52
}
