/// What a job title says: the role, its function and its level.
public struct JobTitle: Sendable, Equatable {
    /// The role in plain words without level or department: "software engineer".
    public var role: String?
    /// The SOC 2018 major group, "11" to "55"; nil where the title does not tell.
    public var socMajor: String?
    public var seniority: Seniority?
    /// The kind of work, "domain.family": "software.development", "security.information"; nil where the tables have none.
    public var family: String?

    /// Reads a title as people and directories write it: short forms ("Sr. SWE II"), several titles in one cell
    /// ("Founder & CEO"), credentials, English and the commonest German, French and Spanish forms. Never fails; what
    /// the title does not tell is nil. Cost: some microseconds to tens of microseconds.
    public init(interpreting text: String) {
        let words = TitleWords(text)
        let reading = TitleReading(words.pieces.isEmpty ? words.bracketed : words.pieces)
        role = reading.role
        socMajor = reading.socMajor
        seniority = reading.seniority
        family = reading.family
    }

    /// How alike the work of two titles is, whatever their levels: 1 the same role, 0.85 another name of its family
    /// ("software developer", "programmer"), 0.5 another family of its domain ("software engineer", "QA tester"),
    /// 0.2 only the same SOC major group, 0 nothing in common. Symmetric.
    public func similarity(to other: JobTitle) -> Double {
        if let role, role == other.role { return 1 }
        if let family, let theirs = other.family {
            if family == theirs { return 0.85 }
            if RoleDomains.areNear(family, theirs) { return 0.5 }
        }
        let shared = sharedWords(with: other)
        if shared > 0 { return max(shared, socMajor == other.socMajor ? 0.2 : 0) }
        guard let socMajor, socMajor == other.socMajor else { return 0 }
        return socMajor == "11" ? 0.1 : 0.2
    }

    /// Up to 0.6 for roles of unknown families that have telling words in common.
    private func sharedWords(with other: JobTitle) -> Double {
        guard let role, let theirs = other.role, family == nil || other.family == nil else { return 0 }
        let a = Set(role.split(separator: " "))
        let b = Set(theirs.split(separator: " "))
        return 0.6 * Double(a.intersection(b).count) / Double(max(1, a.union(b).count))
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
