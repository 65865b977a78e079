internal import Interpretation

/// How the companies of two records agree, by name and by the domain of web site and e-mail: one piece of evidence.
struct CompanyAgreement: Sendable {
    /// The strongest first; the raw value is the level's index in the company comparisons.
    enum Level: Int, Sendable {
        case same, misspelt, longerForm, domain, sharedWord, overlap, different
    }

    var level: Level?
    /// The share of records with the name or domain agreed on; 0 where unknown.
    var frequency = 0.0
    /// The common registrable domain; 0 for none.
    var domain: UInt32 = 0

    init(_ a: RecordFeatures, _ b: RecordFeatures, in context: LinkageContext) {
        level = Self.byName(a.company, b.company, in: context)
        if let level, level.rawValue <= Level.longerForm.rawValue {
            frequency = max(context.frequencies.company(a.company), context.frequencies.company(b.company))
        }
        guard level != .same else { return }
        domain = context.commonDomain(a, b)
        guard domain != 0 else { return }
        if level == nil || level == .different || level == .overlap || level == .sharedWord {
            // A shared word and a shared domain make it the same firm with two names.
            level = level == .sharedWord ? .longerForm : .domain
            frequency = context.frequencies.domain(domain)
        }
    }

    /// - Parameter atAGlance: whether to be content with what the shapes of the names tell, which changes nothing.
    static func byName(_ a: UInt32, _ b: UInt32, in context: LinkageContext, atAGlance: Bool = true) -> Level? {
        if a == 0 || b == 0 { return nil }
        if a == b { return .same }
        if atAGlance && context.areCompaniesApart(a, b) { return .different }
        let x = context.table.companies[a], y = context.table.companies[b]
        // Words are laid beside each other one after the other: which name comes first must not hang on its number.
        return y.joined.lexicographicallyPrecedes(x.joined) ? byName(y, x, in: context) : byName(x, y, in: context)
    }

    private static func byName(_ x: CompanyTerm, _ y: CompanyTerm, in context: LinkageContext) -> Level {
        if x.joined == y.joined { return .same }
        if isAcronym(x, y) || isAcronym(y, x) { return .sharedWord }
        let byWords = wordLevel(x, y, in: context)
        if byWords == .different && !x.words.contains(where: { y.words.contains($0) }) { return .different }
        // What the logic of names says sets bounds to what the words say.
        let probability = CompanyComparison.probability(x.key, y.key)
        if probability >= 0.9 && byWords.rawValue > Level.longerForm.rawValue { return .longerForm }
        if probability < 0.3 && byWords.rawValue < Level.sharedWord.rawValue { return .sharedWord }
        return byWords
    }

    private static func isAcronym(_ a: CompanyTerm, _ b: CompanyTerm) -> Bool {
        a.words.count == 1 && !b.acronym.isEmpty && a.joined == b.acronym
    }

    /// Lays the words of the shorter name beside those of the longer: all equal but for slips, some left over, or few.
    private static func wordLevel(_ x: CompanyTerm, _ y: CompanyTerm, in context: LinkageContext) -> Level {
        let words = context.table.companyWords
        let (short, long) = x.words.count <= y.words.count ? (x.words, y.words) : (y.words, x.words)
        var rest = long
        var unmatched: [UInt32] = []
        var commonWeight = 0.0
        for word in short {
            guard let index = rest.firstIndex(of: word) else {
                unmatched.append(word)
                continue
            }
            rest.remove(at: index)
            commonWeight += context.frequencies.wordWeight(word)
        }
        var slips = 0
        unmatched.removeAll { word in
            guard let index = rest.firstIndex(where: { words[word].isSlip(of: words[$0]) }) else { return false }
            // A common word misspelt is no rare word.
            commonWeight += min(context.frequencies.wordWeight(word), context.frequencies.wordWeight(rest[index]))
            rest.remove(at: index)
            slips += 1
            return true
        }
        if unmatched.count == 1 && rest.count == 1 && short.count > 1 && words[unmatched[0]].isShort(of: words[rest[0]])
        {
            return .longerForm
        }
        if unmatched.isEmpty && rest.isEmpty { return slips <= 1 + short.count / 3 ? .misspelt : .sharedWord }
        if slips == 0 || unmatched.isEmpty, unmatched.count + rest.count <= 4, isJoinedSlip(x, y) { return .misspelt }
        let leftWeight = (unmatched + rest).reduce(0) { $0 + context.frequencies.wordWeight($1) }
        let isDistinctive = commonWeight >= context.frequencies.distinctiveWordWeight
        if unmatched.isEmpty && isDistinctive && leftWeight <= commonWeight * 0.6 { return .longerForm }
        if isDistinctive && (unmatched.isEmpty || rest.isEmpty) { return .sharedWord }
        return isDistinctive && commonWeight >= leftWeight * 0.5 ? .overlap : .different
    }

    /// A slip that fell on the space: "blu enorth", "bluenorth".
    private static func isJoinedSlip(_ x: CompanyTerm, _ y: CompanyTerm) -> Bool {
        let a = x.joined, b = y.joined
        return min(a.count, b.count) >= 6 && abs(a.count - b.count) <= 1
            && StringSimilarity.editDistance(a, b, limit: 1) <= 1
    }
}
