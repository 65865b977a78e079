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

    /// Tells pairs of people apart that surely do not reach `probability`.
    func farOff(below probability: Double) -> FarOff {
        FarOff(context: context, combination: persons, probability: probability)
    }

    /// What each comparison finds.
    func assess(_ pair: PairView) -> [Assessment] { combination(for: pair.a).assess(pair) }

    /// The weight of two records of one kind by their numbers. Symmetric.
    func weigh(_ a: Int, _ b: Int) -> MatchWeight {
        let pair = PairView(context.table.records[a], context.table.records[b], in: context)
        let combination = combination(for: pair.a)
        return combination.combine(combination.assess(pair), of: pair)
    }
}
