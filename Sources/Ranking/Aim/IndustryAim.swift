import Contacts
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
    private let labels: [UnderstoodTexts.Label]

    init(_ industries: [String], pool: CandidatePool) {
        terms = industries.map(IndustryTerm.init)
        labels = industries.isEmpty ? [] : pool.texts.labels
        guard !terms.isEmpty else { return }
        termOfLabel = labels.map { label in
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

    // MARK: Firms

    /// The nearest term; nil where nothing is known of the firm's industry and no text has a term's words.
    func best(for firm: Firm) -> IndustryFit? {
        guard !terms.isEmpty else { return nil }
        // A label that has all words of a term is about it.
        for label in firm.labels {
            if let term = termOfLabel[label] {
                return IndustryFit(value: 1, term: terms[term].text, basis: .topic(labels[label].text))
            }
        }
        var best = firm.industry.isByName ? byNamesCode(firm) : byCode(firm)
        if best.value < Self.byName, let term = named(in: firm) {
            best = IndustryFit(value: Self.byName, term: terms[term].text, basis: .name)
        }
        return best.value == 0 && firm.industry.shares.isEmpty ? nil : best
    }

    private func byCode(_ firm: Firm) -> IndustryFit {
        var best = IndustryFit(value: 0, term: "", basis: .none)
        for share in firm.industry.shares {
            for (number, near) in (nearness[share.naics] ?? []).enumerated() {
                let value = Self.byCode * near * (0.4 + 0.6 * share.share) * firm.industry.sureness
                if value > best.value {
                    best = IndustryFit(
                        value: value, term: terms[number].text, basis: .code(share.naics, said: share.said))
                }
            }
        }
        return best
    }

    /// What only the firm's name speaks for: its likeliest reading, or nothing.
    private func byNamesCode(_ firm: Firm) -> IndustryFit {
        var best = IndustryFit(value: 0, term: "", basis: .none)
        for share in firm.industry.shares where share.share >= 0.8 {
            for (number, near) in (nearness[share.naics] ?? []).enumerated() {
                let value =
                    firm.industry.isClearName ? Self.byNamesCode * near : Self.byBrand * near * firm.industry.sureness
                if value > best.value {
                    best = IndustryFit(value: value, term: terms[number].text, basis: .nameReading)
                }
            }
        }
        return best
    }

    /// A code is wider than the seeker's word: the same code is nearly, not wholly, what was asked for.
    private static let byCode = 0.92
    /// What a firm's name says counts for less than what a source says of it.
    private static let byName = 0.8
    /// A name that has to be read counts for less than the seeker's own word in it.
    private static let byNamesCode = 0.7
    /// Words of an industry at the beginning of a name may be no more than a brand.
    private static let byBrand = 0.4

    /// The term whose words stand in the firm's name. A single word is too little where sources tell the industry:
    /// "power" in "Mairs and Power" is a person.
    private func named(in firm: Firm) -> Int? {
        terms.indices.first { number in
            guard let stems = stems[number], stems.count > 1 || firm.industry.isUntold else { return false }
            return stems.allSatisfy { firm.nameStems.contains($0) }
        }
    }

    // MARK: People

    /// By label: how near it is, where it is a person's own word for their field. The seeker's own word counts for more
    /// than a code, and both for less than the industry of the whole firm.
    func fieldsOfLabels() -> [IndustryFit?] {
        guard !terms.isEmpty else { return [] }
        return labels.indices.map { number in
            guard let (term, value) = nearest(to: number, from: sureness(of: number)) else { return nil }
            return IndustryFit(
                value: Self.personal * value, term: terms[term].text, basis: .field(labels[number].text))
        }
    }

    /// The nearest term of a label and how near it is; nil where it is near none.
    /// - Parameter confidence: from which a reading of the label counts.
    private func nearest(to label: Int, from confidence: Double = 0.5) -> (term: Int, value: Double)? {
        if let term = termOfLabel[label] { return (term, 1) }
        var best: (term: Int, value: Double)?
        for match in labels[label].matches.prefix(2) where match.confidence >= confidence && match.naics.utf8.count > 2
        {
            let code = String(match.naics.prefix(4))
            for (number, near) in (nearness[code] ?? terms.map { $0.nearness(to: code) }).enumerated() {
                let value = near * min(1, 0.2 + match.confidence)
                if value > best?.value ?? 0 { best = (number, value) }
            }
        }
        return best
    }

    /// From which confidence a reading of a personal label counts. A keyword is often no field at all ("mentors"):
    /// only what reads clearly counts, and a single word only where there is no doubt.
    private func sureness(of label: Int) -> Double { labels[label].stems.count > 1 ? 0.7 : 0.9 }

    /// What somebody's own field counts for against the firm's industry.
    private static let personal = 0.8

    /// By title: the term whose words it has, or in whose industry its line of work is at home.
    func fields(of titles: [UnderstoodTexts.Title]) -> [IndustryFit?] {
        guard !terms.isEmpty else { return [] }
        let lines = terms.map { FieldOfWork.lines(of: $0.codes) }
        return titles.parallelMap { [terms] title in
            guard !title.isHumanResources else { return nil }
            let stems = Set(title.stems)
            let index = terms.indices.first { number in
                terms[number].isTelling && terms[number].stems.isSubset(of: stems)
                    || !lines[number].isDisjoint(with: title.lines)
            }
            return index.map { IndustryFit(value: Self.byWork, term: terms[$0].text, basis: .work) }
        }
    }

    /// What a title counts for where no source tells the industry: just enough to be looked at.
    private static let byWork = 0.56

    // MARK: What is avoided

    /// The term that any of the firm's labels, or its name, says; nil where none does.
    func anySaid(of firm: Firm) -> String? {
        guard !terms.isEmpty else { return nil }
        for label in firm.labels { if let term = plain(label) { return term } }
        if let fit = best(for: firm), fit.value >= (firm.industry.isByName ? 0.6 : 0.85) { return fit.term }
        for number in terms.indices {
            if let stems = stems[number], stems.allSatisfy({ firm.nameStems.contains($0) }) {
                return terms[number].text
            }
        }
        guard !firm.industry.isByName, !firm.name.isEmpty else { return nil }
        guard let share = PooledIndustry.ofEnd(of: firm.name)?.shares.first else { return nil }
        return terms.first { $0.nearness(to: share.naics) >= 0.85 }?.text
    }

    /// The term that a label plainly says.
    func plain(_ label: Int) -> String? {
        guard !terms.isEmpty, let (term, value) = nearest(to: label), value >= 0.8 else { return nil }
        return terms[term].text
    }
}
