import Contacts

/// Whom the seeker knows at each firm, and who refers them.
struct NetworkAim: Sendable {
    /// People of the seeker's network by firm: (position in the pool's contacts, whether they work there now).
    private let acquaintances: [Int: [(contact: Int, isThereNow: Bool)]]
    let hasNetwork: Bool
    /// The referrer's name, folded.
    private let referrer: [String]
    /// The stems of the schools that the seeker attended, with their names.
    private let schools: [(name: String, words: Set<String>)]

    init(_ focus: Focus, pool: CandidatePool) {
        var found: [Int: [(contact: Int, isThereNow: Bool)]] = [:]
        var hasNetwork = false
        for candidate in pool.candidates where pool.contacts[candidate.contact].isInNetwork {
            guard pool.contacts[candidate.contact].kind == .person else { continue }
            hasNetwork = true
            if let firm = candidate.firm { found[firm, default: []].append((candidate.contact, true)) }
            for firm in candidate.formerFirms { found[firm, default: []].append((candidate.contact, false)) }
        }
        acquaintances = found
        self.hasNetwork = hasNetwork
        let name = focus.seeker.referredBy?.split(whereSeparator: { ",;(".contains($0) }).first.map(String.init)
        referrer = name.map(Words.split) ?? []
        schools = focus.seeker.almaMaters.map { ($0, Set(Words.stems(of: $0))) }.filter { !$0.1.isEmpty }
    }

    /// Who of the network is at the candidate's firm, or was; the present ones first. Never the candidate.
    func paths(to candidate: Candidate) -> [(contact: Int, isThereNow: Bool)] {
        guard let firm = candidate.firm else { return [] }
        let others = (acquaintances[firm] ?? []).filter { $0.contact != candidate.contact }
        return others.filter(\.isThereNow) + others.filter { !$0.isThereNow }
    }

    var namesReferrer: Bool { referrer.count >= 2 }

    /// Whether `contact` is the person who refers the seeker.
    func isReferrer(_ contact: Contact) -> Bool {
        guard namesReferrer, contact.kind == .person else { return false }
        let words = Words.split(contact.displayName)
        return words.first == referrer.first && words.last == referrer.last
    }

    var namesSchool: Bool { !schools.isEmpty }

    /// The seeker's school that `contact` attended by what a source says, or nil.
    func sharedSchool(of contact: Contact) -> String? {
        guard namesSchool else { return nil }
        for value in contact.all(.school) {
            let stems = Set(Words.stems(of: value.text))
            if let school = schools.first(where: { $0.words.isSubset(of: stems) }) { return school.name }
        }
        guard contact.sourceKinds.contains(.alumni) else { return nil }
        let sources = contact.provenance.map { Set(Words.stems(of: $0.source)) }
        return schools.first { school in sources.contains { school.words.isSubset(of: $0) } }?.name
    }
}
