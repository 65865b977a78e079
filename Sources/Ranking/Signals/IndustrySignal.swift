import Interpretation

extension Signal {
    /// Works in an industry that the seeker named, or near one. For somebody at a named company whose industry nobody
    /// states, not knowing is no doubt: the company was what the seeker wanted.
    static let industry = Signal(
        feature: .industry,
        isAsked: { $0.namesField },
        measure: { candidate, aim in
            guard let firm = candidate.firm else { return nil }
            let named = aim.companies[firm].value
            guard let fit = aim.industries[firm] else { return named >= 0.8 ? named : nil }
            return named >= 0.8 ? max(fit.value, 0.8 * named) : fit.value
        },
        unknown: 0.2,
        tellable: Gate.field,
        text: { candidate, aim in
            guard let firm = candidate.firm else { return "" }
            return aim.industries[firm].map { IndustryReason.text($0, firm: aim.pool.firms[firm]) } ?? ""
        })
}

/// How a fitting industry is told.
enum IndustryReason {
    static func text(_ fit: IndustryFit, firm: Firm) -> String {
        switch fit.basis {
        case .none: return ""
        case .topic:
            return "Works in \(fit.term), which you named"
        case .name:
            return "\(firm.name) has “\(fit.term)” in its name, which you named"
        case .sameAs(let company, _):
            return "Same industry as \(company), which you named"
        case .code(let code):
            let title = IndustryTitle.of(code).map(IndustryTitle.inSentence) ?? fit.term
            if fit.value >= 0.85 {
                return title == fit.term.lowercased()
                    ? "Works in \(title), which you named" : "Works in \(title), which fits “\(fit.term)”"
            }
            return "Works in \(title), close to “\(fit.term)”"
        }
    }
}

/// Titles of the classification as people would say them.
enum IndustryTitle {
    static func of(_ code: String) -> String? { NAICS.title(of: code) }

    /// Lower case and without the classification's tails: "computer systems design".
    static func inSentence(_ title: String) -> String {
        var text = title.split(separator: " ").map { word in
            word.dropFirst().contains(where: \.isUppercase) ? String(word) : word.lowercased()
        }.joined(separator: " ")
        for tail in [" and related services", " and related activities", " and related industries"]
        where text.hasSuffix(tail) { text.removeLast(tail.count) }
        while let last = text.last, " ,".contains(last) { text.removeLast() }
        return text
    }
}
