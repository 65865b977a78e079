/// What each feature counts for. The one place where the weights stand; a focus may carry its own.
///
/// Weights are relative: only those of the features that a focus asks about are used, and they are scaled to add up
/// to 1. Company and industry together come first, then the role, then level and place. A person who is in the field
/// and does the work outranks one who is only at a named firm. `reachability` and `recency` are kept so small that
/// they decide between equals and nothing else.
public struct Weights: Sendable, Equatable {
    public var company: Double
    public var industry: Double
    public var role: Double
    public var location: Double
    public var level: Double
    public var keyword: Double
    public var warmPath: Double
    public var referral: Double
    public var school: Double
    public var reachability: Double
    public var recency: Double

    public init(
        company: Double = 0.12, industry: Double = 0.28, role: Double = 0.32, location: Double = 0.12,
        level: Double = 0.14, keyword: Double = 0.04, warmPath: Double = 0.03, referral: Double = 0.05,
        school: Double = 0.04, reachability: Double = 0.004, recency: Double = 0.003
    ) {
        self.company = company
        self.industry = industry
        self.role = role
        self.location = location
        self.level = level
        self.keyword = keyword
        self.warmPath = warmPath
        self.referral = referral
        self.school = school
        self.reachability = reachability
        self.recency = recency
    }

    /// The weights of a focus that sets none.
    public static let usual = Weights()

    public subscript(feature: Reason.Feature) -> Double {
        get { self[keyPath: Self.path(to: feature)] }
        set { self[keyPath: Self.path(to: feature)] = newValue }
    }

    /// What a single weight may be.
    public static let range = 0.0...100.0

    /// Whether every weight is in range and one at least counts.
    public var areUsable: Bool {
        let all = Reason.Feature.allCases.map { self[$0] }
        return all.allSatisfy(Self.range.contains) && all.contains { $0 > 0 }
    }

    private static func path(to feature: Reason.Feature) -> WritableKeyPath<Weights, Double> {
        switch feature {
        case .company: \.company
        case .industry: \.industry
        case .role: \.role
        case .location: \.location
        case .level: \.level
        case .keyword: \.keyword
        case .warmPath: \.warmPath
        case .referral: \.referral
        case .school: \.school
        case .reachability: \.reachability
        case .recency: \.recency
        }
    }
}
