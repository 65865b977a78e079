import Interpretation

/// How near a title's role is to the roles of the focus.
struct RoleFit: Sendable, Equatable {
    var value: Double
    /// The focus's word for the nearest role.
    var wanted: String

    /// The nearest of `roles`; nil where the title does not tell what its holder does.
    static func best(of roles: [UnderstoodTexts.Title], for title: UnderstoodTexts.Title) -> RoleFit? {
        guard !title.roleStems.isEmpty, !roles.isEmpty else { return nil }
        var best = RoleFit(value: 0, wanted: roles[0].text)
        for role in roles {
            let value = closeness(role, title)
            if value > best.value { best = RoleFit(value: value, wanted: role.text) }
        }
        return best
    }

    /// 0 to 1: the same role, the same words, the same line of work, a line that people move to.
    static func closeness(_ wanted: UnderstoodTexts.Title, _ title: UnderstoodTexts.Title) -> Double {
        if title.isHumanResources != wanted.isHumanResources { return 0 }
        if let a = wanted.reading.role, let b = title.reading.role, a == b { return 1 }
        let lines = LinesOfWork.shared.closeness(wanted.lines, title.lines)
        let words = wording(wanted.roleStems, title.roleStems)
        if lines == 1 { return max(0.85, words) }
        let similarity = wanted.reading.similarity(to: title.reading)
        if words >= 0.95 { return wanted.lines.isEmpty ? 0.9 : words }
        return wanted.lines.isEmpty || title.lines.isEmpty ? max(words, similarity) : lines
    }

    /// How many of the wanted role's words the title has.
    private static func wording(_ wanted: [String], _ title: [String]) -> Double {
        let wanted = Set(wanted)
        let common = wanted.intersection(title)
        guard !wanted.isEmpty, !common.isEmpty else { return 0 }
        if common.count == wanted.count { return 0.98 }
        return common.isSubset(of: generic) ? 0.2 : 0.6 * Double(common.count) / Double(wanted.count) + 0.1
    }

    /// Stems that half of all titles have.
    private static let generic = Set(
        """
        manager analyst specialist engineer engineering officer director associate coordinator consultant senior lead
        systems assistant operations developer technician representative executive president head chief administrator
        """.split(whereSeparator: \.isWhitespace).flatMap { RoleWords.stems(of: String($0)) })
}
