import Contacts
import Interpretation

/// A focus understood against a pool: what each firm, title and place of the pool is worth to it. Made once for a
/// focus; then a contact costs a few array look-ups.
struct Aim: Sendable {
    let focus: Focus
    let pool: CandidatePool
    /// The day from which recency is measured; nil where it is not a date.
    let today: CalendarDate?
    /// How well each firm is one of the named companies.
    let companies: [CompanyFit]
    /// How near each firm's industry is; nil where nothing is known of it.
    let industries: [IndustryFit?]
    /// How near each label is as a person's own field.
    let fields: [IndustryFit?]
    /// How near the field is that each title tells, for whom no source tells more.
    let fieldsOfWork: [IndustryFit?]
    /// How near each title's role is; nil where the title does not tell.
    let roles: [RoleFit?]
    /// How near each place is; nil where it says too little.
    let places: [PlaceFit?]
    let values: Values
    let keywords: KeywordAim
    let ties: PersonalTies
    /// Firms that the seeker wants to avoid, and why.
    let avoided: [Int: String]
    /// Labels that speak of what the seeker wants to avoid, and the seeker's word for it.
    let avoidedFields: [Int: String]

    /// Whether the seeker wants to learn about work with staff, so that recruiters are whom to ask.
    let isAboutHumanResources: Bool

    init(_ focus: Focus, pool: CandidatePool, today: String) {
        self.focus = focus
        self.pool = pool
        self.today = CalendarDate(interpreting: today)
        let wanted = IndustryAim(focus.industries, pool: pool)
        let nearness = pool.firms.parallelMap { wanted.best(for: $0) }
        let there = focus.locations.map { (text: $0, place: Place(interpreting: $0)) }
        let near = zip(pool.texts.places, pool.texts.isCityAlone).map {
            PlaceFit.best(of: there, for: $0, isCityAlone: $1)
        }
        places = near
        companies = CompanyAim(focus.companies).fits(
            pool.firms, pool.companies, industries: focus.industries.isEmpty ? [] : nearness,
            places: there.isEmpty ? [] : pool.firms.map { $0.place.flatMap { near[$0]?.value } })
        industries = IndustryFit.adding(
            namedCompanies: companies, named: focus.companies, to: nearness, pool: pool)
        fields = wanted.fieldsOfLabels()
        fieldsOfWork = wanted.fields(of: pool.texts.titles)
        let roles = focus.roles.map(UnderstoodTexts.title)
        self.roles = pool.texts.titles.parallelMap { RoleFit.best(of: roles, for: $0) }
        values = Values(
            companies: companies.map(\.value), industries: industries.map { $0?.value },
            fields: fields.map { $0?.value },
            fieldsOfWork: fieldsOfWork.map { $0?.value }, roles: self.roles.map { $0?.value },
            places: places.map { $0?.value })
        keywords = KeywordAim(focus, pool: pool)
        isAboutHumanResources = focus.roles.contains(where: HumanResources.names)
        ties = PersonalTies(focus.seeker)
        let unwanted = IndustryAim(focus.avoid.industries, pool: pool)
        avoided = Self.avoided(by: focus.avoid, unwanted, pool: pool)
        let plain = focus.avoid.industries.isEmpty ? [] : pool.texts.labels.indices.map { ($0, unwanted.plain($0)) }
        avoidedFields = Dictionary(uniqueKeysWithValues: plain.compactMap { label, term in term.map { (label, $0) } })
    }

    /// How near the candidate's industry is: the firm's, or the person's own field where that is nearer. What the title
    /// tells counts only where no source tells the firm's industry.
    func industry(of candidate: Candidate) -> IndustryFit? {
        nearest(of: candidate, industries, fields, fieldsOfWork, by: \.value)
    }

    /// The value of `industry(of:)`, without its words.
    func industryValue(of candidate: Candidate) -> Double? {
        nearest(of: candidate, values.industries, values.fields, values.fieldsOfWork) { $0 }
    }

    private func nearest<Fit>(
        of candidate: Candidate, _ firms: [Fit?], _ topics: [Fit?], _ work: [Fit?], by value: (Fit) -> Double
    ) -> Fit? {
        var best = candidate.firm.flatMap { firms[$0] }
        func take(_ fit: Fit?) {
            if let fit, value(fit) > best.map(value) ?? 0 { best = fit }
        }
        for topic in candidate.topics where topics.indices.contains(topic) { take(topics[topic]) }
        let isUntold = candidate.firm.map { pool.isUntold[$0] } ?? true
        if candidate.isPerson, isUntold, let title = candidate.title, work.indices.contains(title) { take(work[title]) }
        return best
    }

    /// The values of fits without their words, which cost to copy.
    struct Values: Sendable {
        var companies: [Double]
        var industries: [Double?]
        var fields: [Double?]
        var fieldsOfWork: [Double?]
        var roles: [Double?]
        var places: [Double?]
    }

    var namesField: Bool { !focus.industries.isEmpty || !focus.companies.isEmpty }

    private static func avoided(
        by avoid: Focus.Avoid, _ industries: IndustryAim, pool: CandidatePool
    ) -> [Int: String] {
        guard !avoid.companies.isEmpty || !avoid.industries.isEmpty else { return [:] }
        var avoided: [Int: String] = [:]
        let said = pool.firms.parallelMap { industries.anySaid(of: $0) }
        let named = CompanyAim(avoid.companies).fits(pool.firms, pool.companies)
        for (number, firm) in pool.firms.enumerated() {
            if let index = named[number].named, named[number].value >= 0.8 {
                avoided[number] = "works at \(firm.name), and you avoid \(avoid.companies[index])"
            } else if let term = said[number] {
                avoided[number] = "works in \(term), which you avoid"
            }
        }
        return avoided
    }
}
