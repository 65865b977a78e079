/// What a comparison of two company keys found, and how sure it is.
struct CompanyVerdict {
    enum Ground {
        case sameName, sameLetters, wellKnown, differentWellKnown, sameWords, misspelt, initials, formOnly, placeOnly,
            tradeOnly
        case otherName, givenName, shortened, extraWords, differentWords, nothingShared, commonWordsOnly
    }

    var probability: Double
    var ground: Ground
    /// The words that only one of the names has.
    var extraA: [CompanyKey.Token] = []
    var extraB: [CompanyKey.Token] = []

    /// From here on two names are held to be the same.
    static let threshold = 0.5

    /// The best verdict over all names that the two texts give.
    static func best(_ a: CompanyKey, _ b: CompanyKey) -> CompanyVerdict {
        var best = verdict(a, b)
        if a.others.isEmpty && b.others.isEmpty { return best }
        for x in [a] + a.others {
            for y in [b] + b.others {
                var other = verdict(x, y)
                guard other.probability > best.probability else { continue }
                other.ground = .otherName
                best = other
            }
        }
        return best
    }

    private static func verdict(_ a: CompanyKey, _ b: CompanyKey) -> CompanyVerdict {
        if a.nameHash == b.nameHash { return CompanyVerdict(probability: 0.98, ground: .sameName) }
        if let x = a.wellKnown, let y = b.wellKnown {
            return x == y
                ? CompanyVerdict(probability: 0.96, ground: .wellKnown)
                : CompanyVerdict(probability: 0.02, ground: .differentWellKnown)
        }
        if a.compactHash == b.compactHash { return CompanyVerdict(probability: 0.95, ground: .sameLetters) }
        if let initials = initialsVerdict(a, b) ?? initialsVerdict(b, a) { return initials }
        return CompanyAlignment(a, b).verdict()
    }

    /// The verdict where `a` is initials and `b` the name they can stand for.
    private static func initialsVerdict(_ a: CompanyKey, _ b: CompanyKey) -> CompanyVerdict? {
        guard a.isInitials, b.tokens.count > 1, a.letters.count >= 2 else { return nil }
        let full = b.tokens.map { b.letters[Int($0.start)] }
        let significant = b.tokens.filter { $0.kind != .form }.map { b.letters[Int($0.start)] }
        let hash = WordHash.of(a.letters)
        guard
            full.elementsEqual(a.letters) || significant.elementsEqual(a.letters) || hash == b.initialsHash
                || hash == b.shortInitialsHash
        else { return nil }
        let isDistinctive = a.letters.count >= 4 || (a.letters.count == 3 && b.tokens.contains { $0.kind == .rare })
        return CompanyVerdict(probability: isDistinctive ? 0.7 : 0.4, ground: .initials)
    }
}

extension CompanyVerdict {
    /// The verdict in words for people.
    func reason(_ a: CompanyKey, _ b: CompanyKey) -> String {
        let onlyA = CompanyVerdict.list(extraA, of: a), onlyB = CompanyVerdict.list(extraB, of: b)
        let extra = [onlyA, onlyB].filter { !$0.isEmpty }.joined(separator: " and ")
        switch ground {
        case .sameName: return "the same name but for legal form, spelling or punctuation"
        case .sameLetters: return "the same letters, written apart or together"
        case .wellKnown: return "two names of one well-known company"
        case .differentWellKnown: return "two different well-known companies"
        case .sameWords: return "the same words in another order"
        case .misspelt: return "the same name but for a slip of the pen"
        case .initials:
            return probability >= CompanyVerdict.threshold
                ? "initials of the full name" : "initials that many names share"
        case .formOnly: return "the same name but for \(extra), which only says how the firm is organized"
        case .placeOnly: return "the same name with a place: \(extra)"
        case .tradeOnly: return "the same distinctive name; \(extra) only says what the firm does"
        case .otherName: return "one of the names that the text gives is the same"
        case .givenName: return "the same surname; one name adds a given name: \(extra)"
        case .shortened: return "one is the beginning of the other, which goes on: \(extra)"
        case .extraWords: return "one name has more: \(extra)"
        case .differentWords: return extra.isEmpty ? "too little in common" : "different words: \(extra)"
        case .nothingShared: return "nothing in common that tells companies apart"
        case .commonWordsOnly: return "only words in common that very many companies use"
        }
    }

    private static func list(_ tokens: [CompanyKey.Token], of key: CompanyKey) -> String {
        let known = tokens.filter { Int($0.start) + Int($0.count) <= key.letters.count }
        return known.map { "“" + String(decoding: key.text($0), as: UTF8.self) + "”" }.joined(separator: ", ")
    }
}
