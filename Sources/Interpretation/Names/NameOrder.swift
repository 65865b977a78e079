/// Which words of a name are given, middle and family name.
struct NameOrder {
    private(set) var given: [NameWord] = []
    private(set) var middle: [NameWord] = []
    private(set) var family: [NameWord] = []

    /// A name whose family name is known from a comma or a column.
    init(family: [NameWord], given words: [NameWord]) {
        var words = words
        var family = family
        // "Berg, Jan van der": particles after the given name belong to the family name.
        while words.count > 1, let last = words.last, NameTables.isParticle(last.folded), !last.isInitial {
            family.insert(words.removeLast(), at: 0)
        }
        self.family = family
        splitGiven(words)
    }

    /// A name in one line without comma.
    init(_ words: [NameWord]) {
        if let couple = NameOrder.couple(words) {
            given = couple.given
            family = couple.family
            return
        }
        switch words.count {
        case 0: return
        case 1: NameOrder.isRatherGiven(words[0]) ? (given = words) : (family = words)
        default:
            if NameOrder.isFamilyFirst(words) {
                takeFamilyFirst(words)
            } else {
                let start = NameOrder.familyStart(words)
                family = Array(words[start...])
                splitGiven(Array(words[..<start]))
            }
        }
    }

    private static func isRatherGiven(_ word: NameWord) -> Bool {
        GivenNames.frequency(word.folded) != .unknown && !Surnames.isSurname(word.folded)
    }

    /// Given names: the first is the given name (an initial with it where it alone says nothing), the rest middle names.
    private mutating func splitGiven(_ words: [NameWord]) {
        given = Array(words.prefix(1))
        middle = Array(words.dropFirst())
    }

    /// "Jane & John Doe": both given names, one family name.
    private static func couple(_ words: [NameWord]) -> (given: [NameWord], family: [NameWord])? {
        guard let and = words.firstIndex(where: { ["&", "and", "und", "et", "+"].contains($0.folded) }), and > 0,
            and + 2 < words.count
        else { return nil }
        let start = max(and + 2, familyStart(words))
        return (Array(words[..<start]), Array(words[start...]))
    }

    private mutating func takeFamilyFirst(_ words: [NameWord]) {
        var end = 1
        while end < words.count - 1, NameTables.isParticle(words[end - 1].folded) { end += 1 }
        if words.count > 2, end == 1, Surnames.isIberian(words[0].folded), Surnames.isIberian(words[1].folded) {
            end = 2
        }
        family = Array(words[..<end])
        // In Vietnam the name one is called by comes last: Nguyen Van Anh.
        if words.count == 3, ["van", "thi"].contains(words[1].folded) {
            given = [words[2]]
            middle = [words[1]]
        } else {
            splitGiven(Array(words[end...]))
        }
    }

    /// Whether the family name stands first.
    private static func isFamilyFirst(_ words: [NameWord]) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        if let order = orderByCapitals(words) { return order }
        if words.count > 2, last.isInitial, !first.isInitial {
            return GivenNames.frequency(first.folded) < GivenNames.frequency(words[1].folded)
                || Surnames.isSurname(first.folded)
        }
        if words.count == 3, Surnames.isEastAsian(first.folded), ["van", "thi"].contains(words[1].folded),
            !Surnames.isEastAsian(last.folded)
        {
            return true
        }
        if Surnames.isEastAsian(first.folded), words.count <= 3, !Surnames.isSurname(last.folded) {
            let rest = words.dropFirst()
            if rest.allSatisfy({ EastAsianSyllables.canSpell($0.folded) && GivenNames.frequency($0.folded) < .common })
            {
                return true
            }
        }
        let second = words[1]
        return Surnames.isSurname(first.folded) && GivenNames.frequency(first.folded) == .unknown
            && GivenNames.frequency(second.folded) != .unknown && !Surnames.isSurname(second.folded)
            && !Surnames.isSurname(last.folded)
            && !NameTables.isParticle(second.folded)
    }

    /// "DUPONT Jean", "Jean DUPONT": the part in capitals is the family name. Nil where capitals don't tell.
    private static func orderByCapitals(_ words: [NameWord]) -> Bool? {
        let isCapital = words.map { $0.isShouting && !$0.isDotted && $0.folded.count > 2 }
        guard let first = isCapital.first, let last = isCapital.last, first != last else { return nil }
        return first
    }

    /// Where the family name begins in a name whose given name stands first.
    private static func familyStart(_ words: [NameWord]) -> Int {
        let last = words.count - 1
        let capitals = words.map { $0.isShouting && !$0.isDotted && $0.folded.count > 2 }
        if capitals[last], let start = capitals.firstIndex(of: true), start > 0, capitals[start...].allSatisfy({ $0 }) {
            return start
        }
        if let link = words.indices.first(where: {
            $0 > 1 && $0 < last && ["y", "e", "i", "und"].contains(words[$0].folded) && !words[$0].isDotted
                && words[$0].printed == words[$0].folded
        }) {
            return link - 1
        }
        if last >= 1, let particle = firstParticle(words) { return particle }
        if last >= 2, Surnames.isIberian(words[last].folded), Surnames.isIberian(words[last - 1].folded) {
            return last - 1
        }
        return last
    }

    /// The first particle that begins a family name.
    private static func firstParticle(_ words: [NameWord]) -> Int? {
        let last = words.count - 1
        guard last >= 1 else { return nil }
        var index = 1
        while index < last {
            let word = words[index]
            if NameTables.isParticle(word.folded), !word.isInitial,
                !(word.folded == "mac" || word.folded == "ben" && word.printed.first?.isUppercase == true)
            {
                // "Maria del Carmen Ruiz": a given name with a particle of its own.
                if let length = devotionLength(words[index...]), index + length <= last {
                    index += length
                    continue
                }
                return index
            }
            index += 1
        }
        return nil
    }

    /// The number of words of "del Carmen", "de los Angeles" and the like at the start of `words`, or nil.
    private static func devotionLength(_ words: ArraySlice<NameWord>) -> Int? {
        let folded = words.prefix(3).map(\.folded)
        guard folded.count >= 2, ["del", "de", "das", "dos"].contains(folded[0]) else { return nil }
        if devotions.contains(folded[1]) { return 2 }
        return folded.count == 3 && ["los", "la", "las"].contains(folded[1]) && devotions.contains(folded[2]) ? 3 : nil
    }

    private static let devotions: Set<String> = [
        "carmen", "pilar", "rosario", "jesus", "socorro", "refugio", "consuelo", "angeles", "luz", "paz", "guadalupe",
        "mar", "lourdes",
        "fatima", "dios", "milagros", "dolores", "mercedes", "gracas", "caridad", "soledad", "rocio",
    ]
}
