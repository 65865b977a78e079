import Foundation

/// Everything the tables say about industries, ready to be looked up: phrases by their exact words, by their stems
/// in any order, and by single stems for weighted retrieval. Built once, on first use.
struct IndustryIndex: Sendable {
    /// A phrase of a table and the codes it stands for, the likeliest first.
    struct Entry: Sendable {
        var phrase: String
        var codes: [String]
        var stems: [Int32]
        /// The sum of the weights of its stems.
        var weight: Double
    }

    static let shared = IndustryIndex(IndustryVocabulary.all())

    private(set) var entries: [Entry] = []
    /// How telling each stem is, by its number.
    private(set) var stemWeights: [Double] = []
    private(set) var stemNumbers: [String: Int32] = [:]
    private var byWords: [String: Int32] = [:]
    private var byStems: [[Int32]: Int32] = [:]
    private(set) var postings: [[Int32]] = []
    /// Every word of the tables with its stem's number, for spelling correction.
    private(set) var words: [String: Int32] = [:]

    init(_ phrases: [IndustryVocabulary.Phrase]) {
        entries.reserveCapacity(phrases.count)
        byWords.reserveCapacity(phrases.count)
        byStems.reserveCapacity(phrases.count)
        words.reserveCapacity(phrases.count)
        for phrase in phrases { add(phrase) }
        weigh()
    }

    /// The entry whose phrase has just these words in this order, or just these stems in any.
    func exact(_ words: [String]) -> Entry? { number(of: words).map { entries[Int($0)] } }

    func number(of words: [String]) -> Int32? {
        let content = words.filter { !Self.linkWords.contains($0) }
        if let found = byWords[content.joined(separator: " ")] { return found }
        var stems: [Int32] = []
        for word in content {
            guard let number = self.words[word] ?? stemNumbers[Stem.of(word)] else { return nil }
            if !stems.contains(number) { stems.append(number) }
        }
        return byStems[stems.sorted()]
    }

    private mutating func add(_ phrase: IndustryVocabulary.Phrase) {
        let content = Wording.words(of: phrase.text).filter { !Self.linkWords.contains($0) }
        guard !content.isEmpty else { return }
        let key = content.joined(separator: " ")
        guard byWords[key] == nil else { return }
        let number = Int32(entries.count)
        byWords[key] = number
        var stems: [Int32] = []
        for word in content {
            let stem = self.number(ofStemOf: word)
            if !stems.contains(stem) { stems.append(stem) }
        }
        let bag = stems.sorted()
        if byStems[bag] == nil { byStems[bag] = number }
        for stem in stems { postings[Int(stem)].append(number) }
        entries.append(Entry(phrase: phrase.text, codes: phrase.codes, stems: stems, weight: 0))
    }

    private mutating func number(ofStemOf word: String) -> Int32 {
        if let known = words[word] { return known }
        let stem = Stem.of(word)
        let number: Int32
        if let known = stemNumbers[stem] {
            number = known
        } else {
            number = Int32(postings.count)
            stemNumbers[stem] = number
            postings.append([])
        }
        words[word] = number
        return number
    }

    /// Inverse document frequency over phrases, as in BM25; words that say little in any label count less still.
    private mutating func weigh() {
        let total = Double(entries.count)
        stemWeights = postings.map { holders in
            let n = Double(holders.count)
            return max(0.1, log((total - n + 0.5) / (n + 0.5) + 1))
        }
        for (word, share) in Self.weakWords {
            if let number = stemNumbers[Stem.of(word)] { stemWeights[Int(number)] *= share }
        }
        for index in entries.indices {
            entries[index].weight = entries[index].stems.reduce(0) { $0 + stemWeights[Int($1)] }
        }
    }

    /// Words that only hold a phrase together.
    static let linkWords: Set<String> = [
        "and", "of", "the", "for", "in", "on", "a", "an", "or", "to", "with", "by", "at", "und", "et", "y", "de", "des",
        "la", "le", "les", "el", "los", "las", "der", "die", "das", "von", "du", "en", "e", "etc", "incl", "including",
        "nec", "related", "allied", "various",
    ]

    private static let weakWords: [(String, Double)] = [
        ("services", 0.35), ("products", 0.45), ("other", 0.2), ("industry", 0.3), ("business", 0.5), ("company", 0.3),
        ("companies", 0.3), ("general", 0.5), ("miscellaneous", 0.2), ("supplies", 0.6), ("equipment", 0.6),
        ("except", 0.2), ("not", 0.1), ("sector", 0.2), ("activities", 0.3), ("support", 0.6), ("systems", 0.7),
        ("group", 0.4), ("firm", 0.4), ("professional", 0.6), ("local", 0.5), ("solutions", 0.4), ("specialty", 0.5),
        ("manufacturing", 0.7), ("new", 0.5), ("agency", 0.7), ("commercial", 0.7), ("provider", 0.4), ("custom", 0.5),
    ]
}
