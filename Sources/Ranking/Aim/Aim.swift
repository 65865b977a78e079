import Interpretation

/// A focus understood against a pool: what each firm, title and place of the pool is worth to it. Made once for a
/// focus; then a contact costs a few array look-ups.
struct Aim: Sendable {
    let focus: Focus
    let pool: CandidatePool
    /// The day from which recency is measured; nil where it is not a date.
    let today: Int?
    /// How well each firm is one of the named companies.
    let companies: [CompanyFit]
    /// How near each firm's industry is; nil where nothing is known of it.
    let industries: [IndustryFit?]
    /// How near each title's role is; nil where the title does not tell.
    let roles: [RoleFit?]
    /// How near each place is; nil where it says too little.
    let places: [PlaceFit?]
    let keywords: KeywordAim
    let network: NetworkAim
    /// Firms that the seeker wants to avoid, and why.
    let avoided: [Int: String]

    init(_ focus: Focus, pool: CandidatePool, today: String) {
        self.focus = focus
        self.pool = pool
        self.today = CalendarDay.number(reading: today)
        let terms = focus.industries.map(IndustryTerm.init)
        let nearness = pool.firms.parallelMap { firm in IndustryFit.best(of: terms, for: firm) }
        let there = focus.locations.map { (text: $0, place: Place(interpreting: $0)) }
        let near = pool.texts.places.map { PlaceFit.best(of: there, for: $0) }
        places = near
        companies = CompanyAim(focus.companies).fits(
            pool.firms, industries: terms.isEmpty ? [] : nearness,
            places: there.isEmpty ? [] : pool.firms.map { $0.place.flatMap { near[$0]?.value } })
        industries = IndustryFit.adding(
            namedCompanies: companies, named: focus.companies, to: nearness, firms: pool.firms)
        let wanted = focus.roles.map(UnderstoodTexts.title)
        roles = pool.texts.titles.parallelMap { RoleFit.best(of: wanted, for: $0) }
        keywords = KeywordAim(focus, pool: pool)
        network = NetworkAim(focus, pool: pool)
        avoided = Self.avoided(by: focus.avoid, firms: pool.firms)
    }

    var namesField: Bool { !focus.industries.isEmpty || !focus.companies.isEmpty }

    /// Whether the seeker wants to learn about work with staff, so that recruiters are whom to ask.
    var isAboutHumanResources: Bool { focus.roles.contains(where: HumanResources.names) }

    private static func avoided(by avoid: Focus.Avoid, firms: [Firm]) -> [Int: String] {
        var avoided: [Int: String] = [:]
        let terms = avoid.industries.map(IndustryTerm.init)
        let named = CompanyAim(avoid.companies)
        let fits = named.fits(firms)
        for (number, firm) in firms.enumerated() {
            if let index = fits[number].named, fits[number].value >= 0.8 {
                avoided[number] = "works at \(firm.name), and you avoid \(avoid.companies[index])"
            } else if let fit = IndustryFit.best(of: terms, for: firm), fit.value >= 0.85 {
                avoided[number] = "works in \(fit.term), which you avoid"
            }
        }
        return avoided
    }
}
