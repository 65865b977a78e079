/// A company's name made ready for comparison: its words spelt out, without legal form and fillers, each with what it
/// says. Some 200 bytes for a usual name; make it once for each distinct name and compare many times.
public struct CompanyKey: Sendable, Equatable {
    struct Token: Sendable, Equatable {
        /// Of the word's letters, in the singular where the word tables know it.
        var hash: UInt64
        var start: UInt16
        var count: UInt8
        var kind: CompanyWordKind
    }

    /// The words' letters, one after the other.
    private(set) var letters: [UInt8] = []
    private(set) var tokens: [Token] = []
    /// Of the words in order; equal hashes are the same name.
    public private(set) var nameHash: UInt64 = 0
    /// Of the printed letters without spaces: "Best Buy" and "BestBuy" share it.
    private(set) var compactHash: UInt64 = 0
    /// The number in the table of well-known companies.
    private(set) var wellKnown: UInt16?
    /// Printed as initials: one word in capitals of two to six letters.
    private(set) var isInitials = false
    /// Of the first letters of all words, and of those that are no "of", "the", "and", "for".
    private(set) var initialsHash: UInt64 = 0
    private(set) var shortInitialsHash: UInt64 = 0
    /// Where the text gives more than one name ("dba", "formerly", in brackets): the others.
    private(set) var others: [CompanyKey] = []

    /// `nameHash` of the other names that the text gives: after "dba", "formerly", in brackets.
    public var otherNameHashes: [UInt64] { others.map(\.nameHash) }

    /// The key of a printed name. A few microseconds.
    public init(_ text: String) {
        let parts = CompanyParts(CompanyWord.words(of: Array(text.utf8.prefix(CompanyName.longest))))
        self.init(parts)
    }

    init(_ parts: CompanyParts) {
        self.init(words: parts.name, branch: parts.branch)
        wellKnown = wellKnownNumber()
        for alias in parts.aliases {
            var other = CompanyKey(words: alias, branch: [])
            other.wellKnown = other.wellKnownNumber()
            others.append(other)
        }
        if !parts.head.isEmpty, parts.head.count < parts.name.count {
            var head = CompanyKey(words: parts.head, branch: [])
            head.wellKnown = head.wellKnownNumber()
            if head.wellKnown != nil { others.append(head) }
        }
        if others.count == 1, !parts.aliases.isEmpty, !parts.aliases[0].isEmpty,
            parts.aliases[0][0].marks.contains(.bracketed)
        {
            others.append(CompanyKey(words: parts.name + parts.aliases[0], branch: []))
        }
    }

    private init(words: [CompanyWord], branch: [CompanyWord]) {
        tokens.reserveCapacity(words.count)
        for spelt in CompanySpelling.spelledOut(words, leavingOpen: true) { append(spelt) }
        if !tokens.contains(where: { $0.kind == .rare }) {
            for spelt in CompanySpelling.spelledOut(branch, leavingOpen: true) { append(spelt) }
        }
        if tokens.isEmpty {
            for word in words where !word.text.isEmpty { append(word.text, kind: .common) }
        }
        var compact: [UInt8] = []
        for word in words { compact.append(contentsOf: word.text) }
        initialsHash = WordHash.of(words.compactMap(\.text.first))
        shortInitialsHash = WordHash.of(words.filter { !CompanyKey.small.contains($0.hash) }.compactMap(\.text.first))
        compactHash = WordHash.of(compact)
        nameHash = hash(of: tokens[...])
        if words.count == 1, words[0].marks.contains(.capitals), (2...6).contains(words[0].text.count) {
            isInitials = true
        }
    }

    private static let small = Set(["of", "the", "and", "for"].map { WordHash.of($0.utf8) })

    private mutating func append(_ word: [UInt8]) {
        let (hash, kind) = CompanyKey.classified(word)
        if kind == .filler { return }
        append(word, hash: hash, kind: kind)
    }

    private mutating func append(_ word: [UInt8], kind: CompanyWordKind) {
        append(word, hash: WordHash.of(word), kind: kind)
    }

    private mutating func append(_ word: [UInt8], hash: UInt64, kind: CompanyWordKind) {
        let count = UInt8(clamping: min(word.count, 64))
        tokens.append(Token(hash: hash, start: UInt16(clamping: letters.count), count: count, kind: kind))
        letters.append(contentsOf: word.prefix(Int(count)))
    }

    /// The hash and kind of a word; a plural counts as its singular where the tables know that.
    private static func classified(_ word: [UInt8]) -> (UInt64, CompanyWordKind) {
        let hash = WordHash.of(word)
        let ownKind = CompanyWords.kind(hash)
        if word.count > 3, word.last == UInt8(ascii: "s") {
            let isIes =
                word.count > 4 && word[word.count - 3] == UInt8(ascii: "i") && word[word.count - 2] == UInt8(ascii: "e")
            var singular = WordHash()
            for byte in word.dropLast(isIes ? 3 : 1) { singular.combine(byte) }
            if isIes { singular.combine(UInt8(ascii: "y")) }
            let singularHash = singular.value
            if let kind = CompanyWords.kind(singularHash), ownKind == nil || ownKind == kind {
                return (singularHash, kind)
            }
        }
        return (hash, ownKind ?? .rare)
    }

    private func wellKnownNumber() -> UInt16? {
        if let number = WellKnownCompanies.number(nameHash) { return number }
        var end = tokens.count
        while end > 1, tokens[end - 1].kind == .form || CompanyKey.isVague(tokens[end - 1]) {
            end -= 1
            let isTelling = end > 1 || tokens[0].kind == .rare
            if isTelling, let number = WellKnownCompanies.number(hash(of: tokens[..<end])) { return number }
        }
        return nil
    }

    /// Words of trade so vague that with them and without them is one company.
    private static func isVague(_ token: Token) -> Bool { vague.contains(token.hash) }
    private static let vague = Set(
        [
            "service", "technology", "solution", "system", "industry", "brand", "product", "store", "consulting",
            "software",
        ].map {
            WordHash.of($0.utf8)
        })

    /// Whether a name of this one word is a well-known company's.
    static func isWellKnown(_ token: Token) -> Bool {
        WellKnownCompanies.number(CompanyKey.chained(CompanyKey.seed, token.hash)) != nil
    }

    /// The hash under which the table of well-known companies knows `name`.
    static func nameHash(of name: String) -> UInt64 {
        let parts = CompanyParts(CompanyWord.words(of: Array(name.utf8)))
        return CompanyKey(words: parts.name, branch: []).nameHash
    }

    private func hash(of tokens: ArraySlice<Token>) -> UInt64 {
        var hash = CompanyKey.seed
        for token in tokens { hash = CompanyKey.chained(hash, token.hash) }
        return hash
    }

    private static let seed: UInt64 = 0x9e37_79b9_7f4a_7c15
    private static func chained(_ hash: UInt64, _ next: UInt64) -> UInt64 {
        ((hash ^ next) &* 0xff51_afd7_ed55_8ccd) ^ (hash >> 29)
    }

    func text(_ token: Token) -> [UInt8] {
        Array(letters[Int(token.start)..<Int(token.start) + Int(token.count)])
    }
}

extension CompanyKey {
    /// A word of the name for blocking and for weighing by how often a list's companies use it.
    public struct Word: Sendable, Hashable {
        public var text: String
        /// The same for singular and plural, full word and abbreviation. Stable across machines.
        public var hash: UInt64
        /// Whether it is the name itself ("Medtronic"), no word that many firms share ("Services", "Summit").
        public var isDistinctive: Bool
    }

    /// The words that say which company it is, without fillers, in order.
    public var words: [Word] {
        tokens.map {
            Word(text: String(decoding: text($0), as: UTF8.self), hash: $0.hash, isDistinctive: $0.kind == .rare)
        }
    }
}
