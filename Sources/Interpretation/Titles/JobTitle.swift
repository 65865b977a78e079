/// What a job title says: the role, its function and its level.
public struct JobTitle: Sendable, Equatable {
    /// The role in plain words without level or department: "software engineer".
    public var role: String?
    /// The SOC 2018 major group, "11" to "55"; nil where the title does not tell.
    public var socMajor: String?
    public var seniority: Seniority?

    public init(interpreting text: String) {
        role = nil
        socMajor = nil
        seniority = nil
    }
}

/// The rungs of a career, in order.
public enum Seniority: String, Sendable, CaseIterable, Codable, Comparable {
    case entry, mid, senior, manager, director, vp
    case chief = "c_level"
    case owner

    /// 0 for entry to 7 for owner.
    public var rung: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    public static func < (a: Self, b: Self) -> Bool { a.rung < b.rung }
}
