/// The words of two company names put side by side: what they share, and what only one of them has.
struct CompanyAlignment {
    private let a: CompanyKey
    private let b: CompanyKey
    private(set) var shared: [CompanyKey.Token] = []
    private(set) var extraA: [CompanyKey.Token] = []
    private(set) var extraB: [CompanyKey.Token] = []
    /// How many of the shared words are alike, not equal.
    private(set) var misspelt = 0

    init(_ a: CompanyKey, _ b: CompanyKey) {
        self.a = a
        self.b = b
        pairEqualWords()
        if !extraA.isEmpty && !extraB.isEmpty {
            joinSplitWords()
            joinInitials()
            pairAlikeWords()
        }
    }

    private mutating func pairEqualWords() {
        var taken: UInt64 = 0
        for token in a.tokens {
            var found = false
            for (index, other) in b.tokens.enumerated().prefix(64)
            where other.hash == token.hash && taken & (1 << UInt64(index)) == 0 {
                taken |= 1 << UInt64(index)
                found = true
                break
            }
            if found { shared.append(token) } else { extraA.append(token) }
        }
        for (index, other) in b.tokens.enumerated() where index >= 64 || taken & (1 << UInt64(index)) == 0 {
            extraB.append(other)
        }
    }

    /// "Eco Lab" and "Ecolab": words of one side that together are one word of the other.
    private mutating func joinSplitWords() {
        if let (pair, single) = CompanyAlignment.joined(extraA, a, extraB, b) {
            shared.append(rare(extraB[single]))
            extraA.removeSubrange(pair...pair + 1)
            extraB.remove(at: single)
        } else if let (pair, single) = CompanyAlignment.joined(extraB, b, extraA, a) {
            shared.append(rare(extraA[single]))
            extraB.removeSubrange(pair...pair + 1)
            extraA.remove(at: single)
        }
    }

    private func rare(_ token: CompanyKey.Token) -> CompanyKey.Token {
        var token = token
        token.kind = .rare
        return token
    }

    private static func joined(
        _ parts: [CompanyKey.Token], _ partsKey: CompanyKey, _ wholes: [CompanyKey.Token], _ wholesKey: CompanyKey
    ) -> (Int, Int)? {
        for first in parts.indices.dropLast() {
            let together = Int(parts[first].count) + Int(parts[first + 1].count)
            for (index, whole) in wholes.enumerated() where Int(whole.count) == together {
                if partsKey.text(parts[first]) + partsKey.text(parts[first + 1]) == wholesKey.text(whole) {
                    return (first, index)
                }
            }
        }
        return nil
    }

    /// "BCBS of Minnesota" and "Blue Cross Blue Shield of Minnesota": initials of one side for three or more words of the other.
    private mutating func joinInitials() {
        if let (initials, run) = CompanyAlignment.initials(extraA, a, extraB, b) {
            shared.append(extraA.remove(at: initials))
            extraB.removeSubrange(run)
        } else if let (initials, run) = CompanyAlignment.initials(extraB, b, extraA, a) {
            shared.append(extraB.remove(at: initials))
            extraA.removeSubrange(run)
        }
    }

    private static func initials(
        _ shorts: [CompanyKey.Token], _ shortsKey: CompanyKey, _ words: [CompanyKey.Token], _ wordsKey: CompanyKey
    ) -> (Int, Range<Int>)? {
        for (index, short) in shorts.enumerated() where short.kind == .rare && (3...5).contains(short.count) {
            let count = Int(short.count)
            guard words.count >= count else { continue }
            let letters = shortsKey.text(short)
            for start in 0...(words.count - count) {
                let run = start..<start + count
                if words[run].map({ wordsKey.letters[Int($0.start)] }) == letters { return (index, run) }
            }
        }
        return nil
    }

    private mutating func pairAlikeWords() {
        var index = 0
        while index < extraA.count {
            let word = a.text(extraA[index])
            if let match = extraB.firstIndex(where: { CompanyWordLikeness.isAlike(word, extraA[index], b.text($0), $0) }
            ) {
                var token = extraA[index]
                if extraB[match].kind.rawValue > token.kind.rawValue { token.kind = extraB[match].kind }
                shared.append(token)
                misspelt += 1
                extraA.remove(at: index)
                extraB.remove(at: match)
            } else {
                index += 1
            }
        }
    }
}

extension CompanyAlignment {
    /// How far a shared word goes to say that two names are one company's.
    private static func weight(_ token: CompanyKey.Token) -> Double {
        switch token.kind {
        case .filler: 0
        case .form: 0.05
        case .trade: 0.2
        case .sort: 0.3
        case .place: 0.3
        case .common: 0.5
        case .rare: token.count <= 2 ? 0.6 : token.count == 3 ? 0.85 : 1
        }
    }

    func verdict() -> CompanyVerdict {
        var verdict = judged()
        verdict.extraA = extraA
        verdict.extraB = extraB
        if misspelt > 0 { verdict.probability *= 0.95 }
        return verdict
    }

    private func judged() -> CompanyVerdict {
        let evidence = shared.reduce(0) { $0 + CompanyAlignment.weight($1) }
        if shared.isEmpty { return CompanyVerdict(probability: 0.01, ground: .nothingShared) }
        if extraA.isEmpty && extraB.isEmpty { return wordsAgree(evidence) }
        let extra = Set((extraA + extraB).map(\.kind))
        let isOneSided = extraA.isEmpty || extraB.isEmpty
        if extra.isSubset(of: [.form]) { return onlyForm(evidence, isOneSided) }
        if evidence < 0.5 { return CompanyVerdict(probability: 0.02, ground: .commonWordsOnly) }
        // Alike and not equal is too little where the names go on differently.
        if misspelt > 0, !hasEqualRareWord { return CompanyVerdict(probability: 0.12, ground: .differentWords) }
        let hasRare = shared.contains { $0.kind == .rare && $0.count > 2 }
        if isOneSided, let verdict = shortForm(extra) { return verdict }
        if extra.isSubset(of: [.form, .place]), isOneSided { return onlyPlace(hasRare) }
        if extra.isSubset(of: [.form, .trade]) { return onlyTrade(evidence, hasRare, isOneSided) }
        if isOneSided { return CompanyVerdict(probability: hasRare ? 0.2 : 0.1, ground: .extraWords) }
        return CompanyVerdict(probability: evidence > 2 ? 0.15 : 0.04, ground: .differentWords)
    }

    private var hasEqualRareWord: Bool {
        shared.contains { word in
            word.kind == .rare && a.tokens.contains { $0.hash == word.hash }
                && b.tokens.contains { $0.hash == word.hash }
        }
    }

    /// Ways in which people shorten a company's full name.
    private func shortForm(_ extra: Set<CompanyWordKind>) -> CompanyVerdict? {
        let (more, key) = extraA.isEmpty ? (extraB, b) : (extraA, a)
        let words = more.map { String(decoding: key.text($0), as: UTF8.self) }
        // "Mutual of Omaha", "Northwestern Mutual", "Allianz Life": that it insures goes without saying.
        let insures = shared.contains { CompanyAlignment.insurers.contains($0.hash) }
        if insures,
            zip(words, more).allSatisfy({
                CompanyAlignment.insuring.contains($0) || $1.kind == .form || $1.kind == .place
            })
        {
            return CompanyVerdict(probability: 0.75, ground: .tradeOnly)
        }
        // "Bosch" of "Robert Bosch", "Grainger" of "W.W. Grainger".
        let hasLongRare = shared.contains { $0.kind == .rare && $0.count >= 5 }
        if hasLongRare,
            zip(words, more).allSatisfy({ $1.count <= 2 && $1.kind == .rare || GivenNames.frequency($0) == .common })
        {
            return CompanyVerdict(probability: 0.65, ground: .givenName)
        }
        // "Faegre Drinker" of "Faegre Drinker Biddle & Reath".
        let leading = zip(a.tokens, b.tokens).prefix { $0.hash == $1.hash && $0.kind == .rare }.count
        let isKnown = a.wellKnown != nil || b.wellKnown != nil
        if leading >= 2, !isKnown, extra.isSubset(of: [.rare, .form, .common, .trade]) {
            return CompanyVerdict(probability: 0.6, ground: .shortened)
        }
        return nil
    }

    private static let insurers = Set(["mutual", "life"].map { WordHash.of($0.utf8) })
    private static let insuring: Set<String> = [
        "life", "insurance", "assurance", "casualty", "property", "north", "america",
    ]

    private func wordsAgree(_ evidence: Double) -> CompanyVerdict {
        if misspelt == 0 {
            // "Miami University" is not the "University of Miami".
            let isSchool =
                shared.contains { $0.hash == CompanyAlignment.university } && !shared.contains { $0.kind == .rare }
            return CompanyVerdict(probability: isSchool ? 0.25 : 0.93, ground: isSchool ? .differentWords : .sameWords)
        }
        return CompanyVerdict(probability: misspelt > 1 && shared.count < 4 ? 0.6 : 0.9, ground: .misspelt)
    }

    private func onlyForm(_ evidence: Double, _ isOneSided: Bool) -> CompanyVerdict {
        let hasRare = shared.contains { $0.kind == .rare }
        if isOneSided {
            return CompanyVerdict(probability: hasRare ? 0.92 : evidence >= 0.5 ? 0.75 : 0.4, ground: .formOnly)
        }
        return CompanyVerdict(probability: hasRare ? 0.75 : 0.3, ground: .formOnly)
    }

    private func onlyPlace(_ hasRare: Bool) -> CompanyVerdict {
        // A university's or a bank's place tells it from its like; a well-known company's is a branch.
        let isSchool = shared.contains { $0.kind == .sort }
        let isKnown =
            (a.wellKnown != nil || b.wellKnown != nil) && shared.count > 1
            && !shared.contains { $0.hash == CompanyAlignment.university }
        if isKnown { return CompanyVerdict(probability: 0.75, ground: .placeOnly) }
        return CompanyVerdict(
            probability: hasRare && !isSchool ? 0.8 : 0.25, ground: hasRare && !isSchool ? .placeOnly : .extraWords)
    }

    private static let university = WordHash.of("university".utf8)

    private func onlyTrade(_ evidence: Double, _ hasRare: Bool, _ isOneSided: Bool) -> CompanyVerdict {
        if isOneSided {
            let isKnown = a.wellKnown != nil || b.wellKnown != nil
            if hasRare || (isKnown && shared.count > 1) { return CompanyVerdict(probability: 0.75, ground: .tradeOnly) }
            return CompanyVerdict(probability: evidence >= 1.2 ? 0.45 : 0.25, ground: .extraWords)
        }
        return CompanyVerdict(probability: hasRare ? 0.4 : 0.08, ground: .differentWords)
    }
}
