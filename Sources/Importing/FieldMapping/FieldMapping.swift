public import Contacts

/// What each column of an entry means, and how a row of such columns becomes records. Every importer whose entries are
/// named values (a CSV row, an HTML table row, the leaves of an XML element) goes through it.
public struct FieldMapping: Sendable {
    /// One for each header, in order.
    public var columns: [MappedColumn]
    /// The known export the headers belong to ("linkedin", "google"…), if any.
    public var preset: String?
    public var sourceKind: Source.Kind?

    let plans: [ColumnPlan]
    /// The people of a row besides its own entry, in order.
    let contacts: [Int]

    /// Decides from the column names and from what the values of up to some hundred sample rows look like. An empty
    /// header is a column without a name; where all are empty, the values alone decide.
    public init(headers: [String], sample: [[String]], options: ImportOptions) {
        let decision = MappingDecision(headers: headers, sample: sample, options: options)
        plans = decision.plans
        contacts = Set(plans.map(\.contact)).subtracting([0]).sorted()
        columns = zip(plans, decision.profiles).map { plan, profile in
            MappedColumn(
                column: plan.name, field: plan.field(among: decision.plans), confidence: plan.confidence,
                example: profile.example)
        }
        let known = options.preset.flatMap(Preset.named) ?? Preset.recognise(headers)
        preset = known?.name
        sourceKind = known?.sourceKind
    }

    /// The cells of a row without those that are no part of the entry (`RejectColumns`).
    func ownCells(_ cells: [String]) -> [String] {
        cells.indices.filter { $0 >= plans.count || plans[$0].use != .passedOver }.map { cells[$0] }
    }

    /// Whether a column can tell whose the rows are.
    public var namesContacts: Bool {
        columns.contains { [.fullName, .familyName, .givenName, .organization, .email].contains($0.field) }
    }
}

extension ColumnPlan {
    /// The field a column counts for, itself or by the column it labels.
    fileprivate func field(among plans: [ColumnPlan]) -> Field? {
        switch use {
        case .field(let field): field
        case .place: .city
        case .label(let column): plans[column].field(among: [])
        default: nil
        }
    }
}
