import Contacts

extension Signal {
    /// Works for a company that the seeker named.
    static let company = Signal(
        feature: .company,
        isAsked: { !$0.focus.companies.isEmpty },
        measure: { candidate, aim in
            guard let firm = candidate.firm else { return nil }
            let value = aim.values.companies[firm]
            return value > 0 || !aim.pool.firms[firm].keys.isEmpty ? value : nil
        },
        unknown: 0.1,
        tellable: 0.8,
        text: { candidate, aim in
            guard let firm = candidate.firm else { return "" }
            let name = aim.pool.contacts[candidate.contact][.organization] ?? aim.pool.firms[firm].name
            return "Works at \(name), a company you named"
        })
}
