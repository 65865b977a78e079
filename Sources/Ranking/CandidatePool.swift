public import Contacts

/// All contacts and organizations, understood once, ranked for any number of foci. Pure: same input, same order.
///
/// Making a pool reads every distinct title, industry label, company name and place once, in parallel; that is nearly
/// all of the work. A focus then costs a look at each distinct text and a few array look-ups for each contact, so that
/// a hundred foci share the reading. Memory: the contacts, and some hundred bytes for each.
public struct CandidatePool: Sendable {
    /// Sorted by id, so that the order of the input changes nothing.
    let contacts: [Contact]
    let organizations: [Organization]
    let candidates: [Candidate]
    let glances: Glances
    let firms: [Firm]
    /// By firm: whether no source tells its industry.
    let isUntold: [Bool]
    let texts: UnderstoodTexts
    let remarks: [[Int32]]
    let stems: Interner
    let companies: CompanyIndex
    let network: Network
    /// The distinct industry codes of the firms, sorted.
    let codes: [String]
    let firmOfOrganization: [ContactID: Int]
    /// Whether anybody was recommended.
    let hasRecommended: Bool

    public init(contacts: [Contact], organizations: [Organization]) {
        self.contacts = contacts.sorted { $0.id < $1.id }
        self.organizations = organizations.sorted { $0.id < $1.id }
        let built = PoolBuilder(contacts: self.contacts, organizations: self.organizations)
        candidates = built.candidates
        glances = Glances(built.candidates)
        firms = built.firms
        isUntold = built.firms.map(\.industry.isUntold)
        texts = built.texts
        remarks = built.remarks
        stems = built.stems
        companies = CompanyIndex(built.firms)
        network = Network(built.candidates)
        codes = Set(built.firms.flatMap { $0.industry.shares.map(\.naics) }).sorted()
        firmOfOrganization = built.firmOfOrganization
        hasRecommended = built.candidates.contains(where: \.isRecommended)
    }

    /// The shortlist for `focus`: who passes its gate, scored, explained, spread over companies.
    /// - Parameter today: "2026-11-23"; what recency is measured from. Where it is no such date, recency counts nothing.
    public func shortlist(for focus: Focus, today: String) -> Shortlist {
        Selection(Aim(focus, pool: self, today: today)).shortlist()
    }

    public func contains(_ contactID: ContactID) -> Bool { contacts.contains { $0.id == contactID } }

    /// Why `contactID` stands where it stands for `focus`, or why not in the list: every feature with its value, zeros
    /// included, the gate, and what would rank it higher. Nil where the pool has no such contact.
    public func explain(_ contactID: ContactID, focus: Focus, today: String) -> RankingExplanation? {
        guard let index = contacts.firstIndex(where: { $0.id == contactID }) else { return nil }
        return Selection(Aim(focus, pool: self, today: today)).explanation(of: candidates[index])
    }

    /// The industry to show for a candidate: what its firm's labels come to, what was said, and by whom.
    func industry(of candidate: Candidate) -> EntryIndustry? {
        let own = contacts[candidate.contact].all(.industry)
        let firm = candidate.firm.map { firms[$0] }
        guard let firm, let code = firm.industry.best else {
            return own.first.map { EntryIndustry(said: $0.text, inheritedFrom: $0.inheritedFrom) }
        }
        let said = firm.industry.said
        let isOwn = own.contains { $0.inheritedFrom == nil && $0.text == said }
        return EntryIndustry(
            naics: code, title: IndustryTitle.of(code), said: said,
            inheritedFrom: isOwn || firm.name.isEmpty ? nil : firm.name)
    }
}
