import Interpretation

/// A company as every record of it speaks: its names, its industry, where it is, how many people the pool knows there.
struct Firm: Sendable {
    /// The forms of its name, the most frequent first.
    var names: [String] = []
    /// The comparison keys of the names, in the same order, without duplicates.
    var keys: [String] = []
    /// The keys of companies that its printed names put it with.
    var affiliations: [String] = []
    /// The letters of its mail domains that stand for its name: "acmesoftware".
    var domains: [String] = []
    var industry = PooledIndustry()
    /// Numbers of the labels that its records state, the most frequent first.
    var labels: [Int] = []
    /// Numbers of the stems of its names, sorted.
    var nameStems: [Int32] = []
    /// How many people of the pool work there.
    var people = 0
    /// Employees as the sources print them: the lower bound of the largest figure.
    var employees: Int?
    /// Number of the place that most of its records state.
    var place: Int?

    var name: String { names.first ?? "" }

    /// What is known of its size.
    var size: Size {
        if let employees { return employees < 50 ? .small : .large }
        return people > 3 ? .large : .unknown
    }

    enum Size: Sendable { case small, large, unknown }
}
