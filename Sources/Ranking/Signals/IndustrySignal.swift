import Interpretation

extension Signal {
    /// Works in an industry that the seeker named, or near one. For somebody at a named company whose industry nobody
    /// states, not knowing is no doubt: the company was what the seeker wanted.
    static let industry = Signal(
        feature: .industry,
        isAsked: { $0.namesField },
        measure: { candidate, aim in
            let named = candidate.firm.map { aim.values.companies[$0] } ?? 0
            guard let value = aim.industryValue(of: candidate) else { return named >= 0.8 ? named : nil }
            return named >= 0.8 ? max(value, 0.8 * named) : value
        },
        unknown: 0.2,
        tellable: Gate.field,
        text: { candidate, aim in
            guard let fit = aim.industry(of: candidate) else { return "" }
            let firm = candidate.firm.map { aim.pool.firms[$0] } ?? Firm()
            let isNamed = candidate.firm.map { aim.companies[$0].value >= 0.8 } ?? false
            if isNamed, case .sameAs = fit.basis { return IndustryReason.plainly(firm.industry) }
            return IndustryReason.text(fit, firm: firm.name)
        })
}

/// How a fitting industry is told: what the source said first, then what it stands for.
enum IndustryReason {
    static func text(_ fit: IndustryFit, firm: String) -> String {
        switch fit.basis {
        case .none: ""
        case .topic(let said):
            "Works in \(fitting(IndustryTitle.said(said) ?? fit.term, fit.term))"
        case .field(let said):
            "Their field is \(fitting(IndustryTitle.said(said) ?? fit.term, fit.term, isNear: fit.value < 0.68))"
        case .name: "The firm’s name says “\(fit.term)”"
        case .nameReading: "By its name, \(firm) fits “\(fit.term)”"
        case .work: "Their own work is in \(fit.term); no source tells the firm’s industry"
        case .sameAs(let company, _): "Same industry as \(company), which you named"
        case .code(let code, let said):
            "Works in \(fitting(industry(code, said) ?? fit.term, fit.term, isNear: fit.value < 0.85 || isUnclear(said)))"
        }
    }

    /// The industry of a firm that the seeker named.
    static func plainly(_ pooled: PooledIndustry) -> String {
        guard let code = pooled.best, let text = industry(code, pooled.said) else { return "" }
        return "Works in \(text)"
    }

    /// "information security (computer systems design)".
    private static func industry(_ code: String, _ said: String?) -> String? {
        let title = IndustryTitle.of(code).map(IndustryTitle.inSentence)
        guard let said = said.flatMap(IndustryTitle.said) else { return title }
        guard let title, Set(Words.stems(of: said)).isDisjoint(with: Words.stems(of: title)) else { return said }
        return "\(said) (\(title))"
    }

    /// Whether the source's words can be read in several ways.
    private static func isUnclear(_ said: String?) -> Bool {
        said.map { IndustryReading(interpreting: $0).best?.confidence ?? 0 < 0.5 } ?? false
    }

    private static func fitting(_ industry: String, _ term: String, isNear: Bool = false) -> String {
        if Words.stems(of: industry) == Words.stems(of: term) { return "\(industry), which you named" }
        return "\(industry), \(isNear ? "close to" : "which fits") “\(term)”"
    }
}

/// Titles of the classification as people would say them.
enum IndustryTitle {
    static func of(_ code: String) -> String? { NAICS.title(of: code) }

    /// What a source said, for a sentence; nil where it is a code, too long, or no words.
    static func said(_ label: String) -> String? {
        guard label.count <= 60, label.contains(where: \.isLetter), !label.contains(where: \.isNumber) else {
            return nil
        }
        let shouts = label.utf8.count > 4 && label == label.uppercased()
        return inSentence(shouts ? label.lowercased() : label)
    }

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
