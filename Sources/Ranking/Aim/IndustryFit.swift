import Interpretation

/// One of the focus's industries, understood.
struct IndustryTerm: Sendable {
    /// As people say it: a code's title.
    var text: String
    var codes: [IndustryMatch]
    var stems: Set<String>

    init(_ text: String) {
        self.text = text
        stems = Set(Words.stems(of: text))
        if (2...6).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
            let title = NAICS.title(of: text)
        {
            self.text = IndustryTitle.inSentence(title)
            codes = [IndustryMatch(naics: text, title: title, confidence: 1)]
        } else {
            let matches = IndustryReading(interpreting: text).matches
            let floor = 0.35 * (matches.first?.confidence ?? 0)
            codes = matches.prefix(4).filter { $0.confidence >= floor }
        }
    }

    /// Adds the codes of firms that carry the words, `counts` firms for each. A reading that none of them bears out is
    /// doubted.
    mutating func learn(_ counts: [String: Int]) {
        let total = counts.values.reduce(0, +)
        guard total >= 2, let most = counts.values.max() else { return }
        let learned = counts.filter { 3 * $0.value >= total }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for index in codes.indices
        where !counts.keys.contains(where: { NAICS.closeness($0, codes[index].naics) >= 0.5 }) {
            codes[index].confidence *= 0.3
        }
        let surest = max(codes.map(\.confidence).max() ?? 0, 0.8)
        for (code, count) in learned where !codes.contains(where: { $0.naics == code }) {
            let confidence = surest * 0.8 * Double(count) / Double(most)
            codes.append(IndustryMatch(naics: code, title: NAICS.title(of: code) ?? "", confidence: confidence))
        }
        codes.sort { ($1.confidence, $0.naics) < ($0.confidence, $1.naics) }
    }

    /// Whether the words name a field at all, so that a text that has them is about it.
    var isTelling: Bool { !stems.isSubset(of: Words.vague) }

    /// How near a firm's code is to what the term stands for, 0 to 1.
    func nearness(to code: String) -> Double {
        let surest = max(codes.first?.confidence ?? 1, 0.01)
        return codes.map { IndustryFit.nearness(code, $0.naics) * (0.5 + 0.5 * min(1, $0.confidence / surest)) }.max()
            ?? 0
    }
}

/// How near a firm's industry is to the focus, and by what.
struct IndustryFit: Sendable, Equatable {
    enum Basis: Sendable, Equatable {
        /// The firm's code is near the term's; the label that says so.
        case code(String, said: String?)
        /// A label of the firm has the term's words.
        case topic(String)
        /// The firm's name has the term's words.
        case name
        /// The firm's name, read as an industry, is near the term; no source tells more.
        case nameReading
        /// The person's own field, in the source's words; the firm's industry is another.
        case field(String)
        /// The person's work is at home in the industry; no source tells the firm's.
        case work
        /// The firm is in the industry of a company that the seeker named.
        case sameAs(company: String, code: String)
        /// What is known of the firm is far from what the seeker named.
        case none
    }

    var value: Double
    /// The focus's word for it.
    var term: String
    var basis: Basis

    /// Closeness of codes at the level of industry groups; a sector's name alone is only half an answer to a group.
    static func nearness(_ firm: String, _ wanted: String) -> Double {
        let (firm, wanted) = (String(firm.prefix(4)), String(wanted.prefix(4)))
        var closeness = NAICS.closeness(firm, wanted)
        // The sector joins health care with social assistance; who says health care does not mean child care.
        if wanted == "62", firm.hasPrefix("624") { closeness = min(closeness, 0.5) }
        guard firm.utf8.count < wanted.utf8.count else { return closeness }
        return closeness * (firm.utf8.count == 2 ? 0.55 : 0.8)
    }

    /// `fits` raised for firms in the industry of a company that the seeker named: a weaker claim than the industry
    /// itself.
    static func adding(
        namedCompanies companies: [CompanyFit], named: [String], to fits: [IndustryFit?], pool: CandidatePool
    ) -> [IndustryFit?] {
        var codes: [String: String] = [:]
        for (number, fit) in companies.enumerated() where fit.value >= 0.9 {
            let industry = pool.firms[number].industry
            guard let index = fit.named, let code = industry.best, code.utf8.count >= 3, !industry.isByName else {
                continue
            }
            if codes[code] == nil { codes[code] = named[index] }
        }
        guard !codes.isEmpty else { return fits }
        var best: [String: (value: Double, company: String, code: String)] = [:]
        for code in pool.codes {
            for (wanted, company) in codes.sorted(by: { $0.key < $1.key }) {
                let value = 0.7 * nearness(code, wanted)
                if value > best[code]?.value ?? 0 { best[code] = (value, company, wanted) }
            }
        }
        return fits.enumerated().map { number, fit in
            var fit = fit
            let industry = pool.firms[number].industry
            for share in industry.shares where share.share >= 0.5 && !industry.isByName {
                guard let near = best[share.naics] else { continue }
                let value = near.value * (0.6 + 0.4 * share.share) * industry.sureness
                if value > fit?.value ?? 0 {
                    fit = IndustryFit(
                        value: value, term: near.company, basis: .sameAs(company: near.company, code: near.code))
                }
            }
            return fit
        }
    }
}
