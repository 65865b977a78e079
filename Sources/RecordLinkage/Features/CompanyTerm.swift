internal import Interpretation

/// A company's name as comparison sees it.
final class CompanyTerm: Sendable {
    /// `CompanyName.key` without spaces.
    let joined: [UInt8]
    /// For comparison by the logic of names: legal forms, abbreviations, places, distinctive words.
    let key: CompanyKey
    /// The words of the key, as numbers of the table's `companyWords`.
    let words: [UInt32]
    /// The first letters of its words, where it has at least three: what an acronym of it would be.
    let acronym: [UInt8]

    init(joined: [UInt8], key: CompanyKey, words: [UInt32], acronym: [UInt8]) {
        self.joined = joined
        self.key = key
        self.words = words
        self.acronym = acronym
    }
}

/// A word of companies' names.
struct WordTerm: Sendable {
    var bytes: [UInt8]
    let shape: WordShape

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        shape = WordShape(bytes)
    }

    /// Whether the two are one word but for one slip of the keyboard in four letters or more, or two in nine or more.
    func isSlip(of other: WordTerm) -> Bool {
        guard shape.mayBeSlip(of: other.shape) else { return false }
        let limit = shape.limit(other.shape)
        return StringSimilarity.editDistance(bytes, other.bytes, limit: limit) <= limit
    }

    /// Whether one is the other cut short: "deli", "delicatessen". Symmetric.
    func isShort(of other: WordTerm) -> Bool {
        let (short, long) = bytes.count <= other.bytes.count ? (bytes, other.bytes) : (other.bytes, bytes)
        return short.count >= 4 && long.count >= short.count + 3 && long.starts(with: short)
    }
}

/// What tells most words apart at a glance.
struct WordShape: Sendable {
    private let letters: LetterCount
    private let hasDigit: Bool

    init(_ bytes: [UInt8]) {
        letters = LetterCount(bytes)
        hasDigit = bytes.contains { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// How many slips two words are allowed.
    func limit(_ other: WordShape) -> Int { min(letters.count, other.letters.count) >= 9 ? 2 : 1 }

    /// Whether the letters that two words have let them be one word but for slips.
    func mayBeSlip(of other: WordShape) -> Bool {
        min(letters.count, other.letters.count) >= 4 && !hasDigit && !other.hasDigit
            && letters.mayBeSlip(of: other.letters, slips: limit(other))
    }
}

/// What tells most companies apart at a glance, without a look at their names.
struct CompanyShape: Sendable {
    /// The hash of the name without spaces.
    private let name: UInt64
    private let letters: LetterCount
    private let words: (UInt32, UInt32, UInt32, UInt32)
    private let count: Int32
    private let hasAcronym: Bool

    /// No company.
    static let none = CompanyShape(joined: [], words: [], hasAcronym: false)

    init(_ term: CompanyTerm) {
        self.init(joined: term.joined, words: term.words, hasAcronym: !term.acronym.isEmpty)
    }

    private init(joined: [UInt8], words: [UInt32], hasAcronym: Bool) {
        name = Mixing.hash(joined)
        letters = LetterCount(joined)
        func word(_ index: Int) -> UInt32 { index < words.count ? words[index] : 0 }
        self.words = (word(0), word(1), word(2), word(3))
        count = Int32(clamping: words.count)
        self.hasAcronym = hasAcronym
    }

    /// Whether two companies surely have nothing in common: no word, not but for a slip, and no acronym.
    func isApart(from other: Self, _ shapes: [WordShape]) -> Bool {
        if count > 4 || other.count > 4 || count == 0 || other.count == 0 || name == other.name { return false }
        if count == 1 && other.hasAcronym || other.count == 1 && hasAcronym { return false }
        if count + other.count <= 4 && letters.mayBeSlip(of: other.letters) { return false }
        return !mayShare(words.0, other, shapes) && !mayShare(words.1, other, shapes)
            && !mayShare(words.2, other, shapes) && !mayShare(words.3, other, shapes)
    }

    @inline(__always)
    private func mayShare(_ word: UInt32, _ other: Self, _ shapes: [WordShape]) -> Bool {
        word != 0
            && (mayBeOne(word, other.words.0, shapes) || mayBeOne(word, other.words.1, shapes)
                || mayBeOne(word, other.words.2, shapes) || mayBeOne(word, other.words.3, shapes))
    }

    @inline(__always)
    private func mayBeOne(_ a: UInt32, _ b: UInt32, _ shapes: [WordShape]) -> Bool {
        b != 0 && (a == b || shapes[Int(a)].mayBeSlip(of: shapes[Int(b)]))
    }
}
