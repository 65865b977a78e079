/// Whom the seeker knows at each firm.
struct Network: Sendable {
    struct Tie: Sendable {
        /// Position in the pool's contacts.
        var contact: Int
        /// Whether they work there now, as far as the sources say.
        var isThereNow: Bool
    }

    private var ties: [Int: [Tie]] = [:]
    private(set) var isEmpty = true

    init(_ candidates: [Candidate]) {
        for candidate in candidates where candidate.isInNetwork && candidate.isPerson {
            isEmpty = false
            if let firm = candidate.firm {
                ties[firm, default: []].append(Tie(contact: candidate.contact, isThereNow: true))
            }
            for firm in candidate.formerFirms {
                ties[firm, default: []].append(Tie(contact: candidate.contact, isThereNow: false))
            }
        }
    }

    /// Who of the network is at the candidate's firm, or was; the present ones first. Never the candidate.
    func paths(to candidate: Candidate) -> [Tie] {
        guard let firm = candidate.firm, let known = ties[firm] else { return [] }
        let others = known.filter { $0.contact != candidate.contact }
        return others.filter(\.isThereNow) + others.filter { !$0.isThereNow }
    }
}
