import Interpretation

/// One of the focus's industries, understood.
struct IndustryTerm: Sendable {
    var text: String
    var codes: [IndustryMatch]
    var stems: Set<String>

    init(_ text: String) {
        self.text = text
        stems = Set(Words.stems(of: text))
        if (2...6).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
            let title = NAICS.title(of: text)
        {
            codes = [IndustryMatch(naics: text, title: title, confidence: 1)]
        } else {
            let matches = IndustryReading(interpreting: text).matches
            let floor = 0.35 * (matches.first?.confidence ?? 0)
            codes = matches.prefix(4).filter { $0.confidence >= floor }
        }
    }
}

/// How near a firm's industry is to the focus, and by what.
struct IndustryFit: Sendable, Equatable {
    enum Basis: Sendable, Equatable {
        /// The firm's code is near the term's.
        case code(String)
        /// A label or the name of the firm has the term's words.
        case topic
        /// The firm is in the industry of a company that the seeker named.
        case sameAs(company: String, code: String)
        /// What is known of the firm is far from what the seeker named.
        case none
    }

    var value: Double
    /// The focus's word for it.
    var term: String
    var basis: Basis

    /// The nearest of `terms`; nil where nothing is known of the firm's industry and no label has a term's words.
    static func best(of terms: [IndustryTerm], for firm: Firm) -> IndustryFit? {
        var best = IndustryFit(value: 0, term: "", basis: .none)
        for term in terms {
            if let fit = byTopic(term, firm), fit.value > best.value { best = fit }
            if let fit = byCode(term, firm), fit.value > best.value { best = fit }
        }
        return best.value == 0 && firm.industry.shares.isEmpty ? nil : best
    }

    /// A label that has all words of the term is about it; a name that has them probably.
    private static func byTopic(_ term: IndustryTerm, _ firm: Firm) -> IndustryFit? {
        guard !term.stems.isSubset(of: Words.vague) else { return nil }
        if firm.topics.contains(where: { term.stems.isSubset(of: $0) }) {
            return IndustryFit(value: 1, term: term.text, basis: .topic)
        }
        if term.stems.count > 1 || firm.industry.shares.isEmpty,
            firm.nameTopics.contains(where: { term.stems.isSubset(of: $0) })
        {
            return IndustryFit(value: 0.8, term: term.text, basis: .topic)
        }
        return nil
    }

    private static func byCode(_ term: IndustryTerm, _ firm: Firm) -> IndustryFit? {
        var best: (value: Double, code: String) = (0, "")
        let surest = term.codes.first?.confidence ?? 1
        for wanted in term.codes {
            let sureness = 0.7 + 0.3 * min(1, wanted.confidence / max(surest, 0.01))
            for share in firm.industry.shares {
                let value = nearness(share.naics, wanted.naics) * sureness * (0.6 + 0.4 * share.share)
                if value > best.value { best = (value, share.naics) }
            }
        }
        return best.value > 0 ? IndustryFit(value: min(1, best.value), term: term.text, basis: .code(best.code)) : nil
    }

    /// Closeness of codes at the level of industry groups; a sector's name alone is only half an answer to a group.
    static func nearness(_ firm: String, _ wanted: String) -> Double {
        let (firm, wanted) = (String(firm.prefix(4)), String(wanted.prefix(4)))
        let closeness = NAICS.closeness(firm, wanted)
        guard firm.utf8.count < wanted.utf8.count else { return closeness }
        return closeness * (firm.utf8.count == 2 ? 0.55 : 0.8)
    }

    /// `fits` raised for firms in the industry of a company that the seeker named: a weaker claim than the industry
    /// itself.
    static func adding(
        namedCompanies companies: [CompanyFit], named: [String], to fits: [IndustryFit?], firms: [Firm]
    ) -> [IndustryFit?] {
        var codes: [String: String] = [:]
        for (number, fit) in companies.enumerated() where fit.value >= 0.9 {
            guard let index = fit.named, let code = firms[number].industry.best, code.utf8.count >= 3 else { continue }
            if codes[code] == nil { codes[code] = named[index] }
        }
        guard !codes.isEmpty else { return fits }
        let known = codes.sorted { $0.key < $1.key }
        return fits.enumerated().map { number, fit in
            var best = fit
            for share in firms[number].industry.shares where share.share >= 0.5 {
                for (code, company) in known {
                    let value = 0.7 * nearness(share.naics, code) * (0.6 + 0.4 * share.share)
                    if value > best?.value ?? 0 {
                        best = IndustryFit(value: value, term: company, basis: .sameAs(company: company, code: code))
                    }
                }
            }
            return best
        }
    }
}
