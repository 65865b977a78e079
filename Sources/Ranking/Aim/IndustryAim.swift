import Interpretation

/// The industries of a focus held against a pool: how near each distinct code and each distinct label is to each of
/// them, so that a firm costs a few look-ups.
struct IndustryAim: Sendable {
    private var terms: [IndustryTerm]
    /// By code of a firm: how near it is to each term.
    private var nearness: [String: [Double]] = [:]
    /// By label: the first term whose words it has.
    private var termOfLabel: [Int?] = []
    /// By term: the numbers of its stems, sorted; nil where the pool's names lack one.
    private var stems: [[Int32]?] = []

    init(_ industries: [String], pool: CandidatePool) {
        terms = industries.map(IndustryTerm.init)
        guard !terms.isEmpty else { return }
        termOfLabel = pool.texts.labels.map { label in
            let stems = Set(label.stems)
            return terms.firstIndex { $0.isTelling && $0.stems.isSubset(of: stems) }
        }
        learnCodes(from: pool.firms)
        for code in pool.codes { nearness[code] = terms.map { $0.nearness(to: code) } }
        stems = terms.map { term in
            let numbers = term.stems.compactMap { pool.stems.number(ofKnown: $0).map { Int32(truncatingIfNeeded: $0) } }
            return term.isTelling && numbers.count == term.stems.count ? numbers.sorted() : nil
        }
    }

    /// What firms that carry a term's words as their label are, other sources tell: so a pool teaches what a word means
    /// in it ("foundations" that give grants, not those of houses).
    private mutating func learnCodes(from firms: [Firm]) {
        var counts: [[String: Int]] = Array(repeating: [:], count: terms.count)
        for firm in firms {
            guard let code = firm.industry.best, code.utf8.count > 2 else { continue }
            for term in Set(firm.labels.compactMap { termOfLabel[$0] }) { counts[term][code, default: 0] += 1 }
        }
        for number in terms.indices { terms[number].learn(counts[number]) }
    }

    /// The nearest term; nil where nothing is known of the firm's industry and no text has a term's words.
    func best(for firm: Firm) -> IndustryFit? {
        guard !terms.isEmpty else { return nil }
        // A label that has all words of a term is about it.
        for label in firm.labels {
            if let term = termOfLabel[label] { return IndustryFit(value: 1, term: terms[term].text, basis: .topic) }
        }
        var best = IndustryFit(value: 0, term: "", basis: .none)
        for share in firm.industry.shares {
            for (number, near) in (nearness[share.naics] ?? []).enumerated() {
                let value = Self.byCode * near * (0.4 + 0.6 * share.share) * firm.industry.sureness
                if value > best.value {
                    best = IndustryFit(value: value, term: terms[number].text, basis: .code(share.naics))
                }
            }
        }
        if best.value < Self.byName, let term = named(in: firm) {
            best = IndustryFit(value: Self.byName, term: terms[term].text, basis: .name)
        }
        return best.value == 0 && firm.industry.shares.isEmpty ? nil : best
    }

    /// A code is wider than the seeker's word: the same code is nearly, not wholly, what was asked for.
    private static let byCode = 0.92
    /// What a firm's name says counts for less than what a source says of it.
    private static let byName = 0.8

    /// The term whose words stand in the firm's name. A single word is too little where sources tell the industry:
    /// "power" in "Mairs and Power" is a person.
    private func named(in firm: Firm) -> Int? {
        terms.indices.first { number in
            guard let stems = stems[number], stems.count > 1 || firm.industry.shares.isEmpty else { return false }
            return stems.allSatisfy { firm.nameStems.contains($0) }
        }
    }
}
