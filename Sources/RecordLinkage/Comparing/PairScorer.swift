/// Weighs pairs of records.
struct PairScorer: Sendable {
    let context: LinkageContext
    private let persons: WeightCombination
    private let organizations: WeightCombination

    init(context: LinkageContext, model: LinkageModel) {
        self.context = context
        persons = WeightCombination(
            comparisons: Comparison.persons(columns: model.columns), model: model, organizations: false)
        organizations = WeightCombination(
            comparisons: Comparison.organizations(columns: model.columns), model: model, organizations: true)
    }

    /// The comparisons and weights for records of the kind of `record`.
    func combination(for record: RecordFeatures) -> WeightCombination {
        record.isOrganization ? organizations : persons
    }

    /// What each comparison finds.
    func assess(_ pair: PairView) -> [Assessment] { combination(for: pair.a).comparisons.map { $0.assess(pair) } }

    /// Whether two records cannot come near a match, told by their names alone: most pairs of a block are of this kind.
    func isHopeless(_ a: Int, _ b: Int) -> Bool {
        let x = context.table.records[a], y = context.table.records[b]
        if x.isOrganization || !context.columns.isEmpty || share(x.emails, y.emails) || share(x.profiles, y.profiles) {
            return false
        }
        if x.given == 0 || y.given == 0 || x.family == 0 || y.family == 0 { return false }
        let names = NameAgreement(x, y, in: context)
        return names.given == .different || names.family == .different && !share(x.phones, y.phones)
    }

    private func share(_ a: RecordFeatures.Run, _ b: RecordFeatures.Run) -> Bool {
        if a.isEmpty || b.isEmpty { return false }
        let other = context.table.all(b)
        return context.table.all(a).contains { other.contains($0) }
    }

    /// The weight of two records of one kind by their numbers. Symmetric.
    func weigh(_ a: Int, _ b: Int) -> MatchWeight {
        let pair = PairView(context.table.records[a], context.table.records[b], in: context)
        return combination(for: pair.a).combine(assess(pair), of: pair)
    }
}
