import Contacts
import Interpretation

/// The way from an understood focus to its list: gate, score, spread, explain.
struct Selection: Sendable {
    let aim: Aim
    let scoring: Scoring
    let gate: Gate

    /// A candidate that may be in the list.
    struct Scored: Sendable {
        var candidate: Int
        var score: Double
        var group: ShortlistEntry.Group
    }

    init(_ aim: Aim) {
        self.aim = aim
        scoring = Scoring(aim)
        gate = Gate(aim: aim, scoring: scoring)
    }

    func shortlist() -> Shortlist {
        let fitting = fitting()
        let picked = picked(from: fitting)
        let entries = picked.enumerated().map { entry(for: $1, rank: $0 + 1) }
        let funnel = Funnel(contacts: aim.pool.contacts.count, candidates: fitting.count)
        return Shortlist(focus: aim.focus.name, entries: entries, funnel: funnel)
    }

    /// Everybody who passes the gate, the best first; equals in the order of their ids.
    func fitting() -> [Scored] {
        let scored = FirstLook(aim).passing().parallelMap(chunk: 1_024) { self.scored($0) }
        return scored.compactMap { $0 }.sorted { ($1.score, $0.candidate) < ($0.score, $1.candidate) }
    }

    private func scored(_ index: Int) -> Scored? {
        let candidate = aim.pool.candidates[index]
        let values = scoring.values(of: candidate, aim)
        let verdict = gate.verdict(on: candidate, values)
        switch verdict {
        case .main:
            let group: ShortlistEntry.Group = candidate.isPerson ? .main : .organization
            guard candidate.isPerson || aim.namesField else { return nil }
            return Scored(candidate: index, score: scoring.score(values), group: group)
        case .adjacent:
            return candidate.isPerson ? Scored(candidate: index, score: scoring.score(values), group: .adjacent) : nil
        case .shut: return nil
        }
    }

    /// The list in its order: people of the field, people near it, organizations of which it names nobody.
    func picked(from fitting: [Scored]) -> [Scored] {
        let size = max(0, aim.focus.size)
        var picked = spread(fitting.filter { $0.group == .main }, size: size)
        picked += spread(fitting.filter { $0.group == .adjacent }, size: size - picked.count)
        let named = Set(picked.compactMap { aim.pool.candidates[$0.candidate].firm })
        let unnamed = fitting.filter { option in
            guard option.group == .organization, let firm = aim.pool.candidates[option.candidate].firm else {
                return false
            }
            return !named.contains(firm)
        }
        picked += spread(unnamed, size: size - picked.count, perFirm: 1)
        return picked
    }

    private func spread(_ options: [Scored], size: Int, perFirm: Int? = nil) -> [Scored] {
        guard size > 0, !options.isEmpty else { return [] }
        var kinds = Interner()
        let prepared = options.map { option in
            let candidate = aim.pool.candidates[option.candidate]
            return Diversification.Option(
                index: option.candidate, score: option.score, firm: candidate.firm,
                likeness: kinds.number(of: kind(of: candidate)))
        }
        return Diversification.pick(prepared, size: size, perFirm: perFirm ?? aim.focus.perCompany).map { options[$0] }
    }

    /// What makes two entries alike beside their firm: role and level.
    private func kind(of candidate: Candidate) -> String {
        guard let number = candidate.title else { return "" }
        let title = aim.pool.texts.titles[number]
        return (title.reading.role ?? title.text) + "/" + (title.reading.seniority?.rawValue ?? "")
    }

    private func entry(for scored: Scored, rank: Int) -> ShortlistEntry {
        let candidate = aim.pool.candidates[scored.candidate]
        let values = scoring.values(of: candidate, aim)
        var reasons = scoring.reasons(values, for: candidate, aim)
        if scored.group == .organization, let share = scoring.share(of: .reachability) {
            reasons.append(
                Reason(
                    feature: .reachability, weight: share, value: candidate.reach.rawValue,
                    text: FrontDesk.whomToAskFor(aim.focus)))
        }
        return ShortlistEntry(
            rank: rank, contact: aim.pool.contacts[candidate.contact], score: scored.score, reasons: reasons,
            industry: aim.pool.industry(of: candidate), warmPath: WarmPaths.to(candidate, aim), group: scored.group)
    }
}

/// Whom to ask for where an entry names nobody.
enum FrontDesk {
    static func whomToAskFor(_ focus: Focus) -> String {
        guard let role = focus.roles.first else {
            return "Names nobody: ask the front desk who could tell you about the work"
        }
        if HumanResources.names(role) { return "Names nobody: ask the front desk for the people in \(role)" }
        let article = role.first.map { "aeiouAEIOU".contains($0) } == true ? "an" : "a"
        return "Names nobody: ask the front desk for \(article) \(role), or for the head of that team"
    }
}

/// The people of the seeker's network who lead to a candidate.
enum WarmPaths {
    /// At most three, those who work there now first, by name.
    static func to(_ candidate: Candidate, _ aim: Aim) -> [WarmPath] {
        let firm = candidate.firm.map { aim.pool.firms[$0].name } ?? ""
        let paths = aim.pool.network.paths(to: candidate).map { path in
            (contact: aim.pool.contacts[path.contact], isThereNow: path.isThereNow)
        }
        let sorted = paths.sorted {
            ($0.isThereNow ? 0 : 1, $0.contact.displayName, $0.contact.id)
                < ($1.isThereNow ? 0 : 1, $1.contact.displayName, $1.contact.id)
        }
        return sorted.prefix(3).map { contact, isThereNow in
            let name = contact.displayName
            return WarmPath(
                contactID: contact.id, fullName: name,
                text: isThereNow
                    ? "\(name), whom you know, works at \(firm)" : "\(name), whom you know, worked at \(firm)",
                isThereNow: isThereNow)
        }
    }
}
