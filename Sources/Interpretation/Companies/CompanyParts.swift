/// A printed company name cut into its parts, by words.
struct CompanyParts {
    /// The name itself, without legal form, notes and branch.
    var name: [CompanyWord]
    var legalForm: String?
    /// Other names that the text gives: after "dba", "formerly", in brackets.
    var aliases: [[CompanyWord]] = []
    /// The words before a dash between spaces: the company itself where they are a well-known name ("State Farm - …").
    var head: [CompanyWord] = []
    /// Words in brackets or after a dash that name a branch or a place.
    var branch: [CompanyWord] = []

    init(_ words: [CompanyWord]) {
        name = words
        if let dash = words.firstIndex(where: { $0.marks.contains(.afterDash) }), dash > 0 {
            head = CompanyParts.withoutForm(Array(words[..<dash]))
        }
        splitAtOtherName()
        takeBrackets()
        dropFilingNotes()
        takeBranch()
        takeLegalForm()
        takeBranch()
        takeLeadingForm()
        for index in aliases.indices {
            let inner = CompanyParts.withoutForm(aliases[index])
            aliases[index] = inner
        }
        aliases.removeAll(where: \.isEmpty)
    }

    /// The words without a legal form at their end.
    static func withoutForm(_ words: [CompanyWord]) -> [CompanyWord] {
        var words = words
        while let (_, count) = endingForm(words), count < words.count { words.removeLast(count) }
        return words
    }

    private mutating func splitAtOtherName() {
        for index in name.indices.dropFirst() {
            guard let length = CompanyParts.otherNameMarker(name, at: index), index + length < name.count else {
                continue
            }
            let alias = Array(name[(index + length)...])
            name.removeSubrange(index...)
            aliases.append(alias)
            return
        }
    }

    /// The number of words of "doing business as" and the like at `index`, or nil.
    private static func otherNameMarker(_ words: [CompanyWord], at index: Int) -> Int? {
        if words[index].text.elementsEqual("ta".utf8), words[index].marks.contains(.dotted) { return 1 }
        for marker in markers where index + marker.count <= words.count {
            if zip(words[index...], marker).allSatisfy({ $0.text == $1 }) { return marker.count }
        }
        return nil
    }

    private static let markers: [[[UInt8]]] = [
        "doing business as", "also known as", "formerly known as", "now known as", "trading as", "previously known as",
        "operating as", "better known as", "formerly", "previously", "dba", "fka", "aka", "nka",
    ].map { $0.split(separator: " ").map { Array($0.utf8) } }

    private mutating func takeBrackets() {
        guard name.contains(where: { $0.marks.contains(.bracketed) }) else { return }
        let bracketed = name.filter { $0.marks.contains(.bracketed) }
        let outside = name.filter { !$0.marks.contains(.bracketed) }
        guard !outside.isEmpty else { return }
        name = outside
        if let length = CompanyParts.otherNameMarker(bracketed, at: 0) {
            aliases.append(Array(bracketed.dropFirst(length)))
        } else if CompanyParts.isBranch(bracketed) {
            branch = bracketed
        } else if CompanyParts.endingForm(bracketed)?.1 != bracketed.count {
            aliases.append(bracketed)
        }
    }

    /// Takes off what the SEC's register appends: "/De", "/New/".
    private mutating func dropFilingNotes() {
        while name.count > 1, let last = name.last, last.marks.contains(.afterSlash), last.text.count <= 3,
            last.text.elementsEqual("new".utf8) || USState.name(code: last.text) != nil
                || CompanyParts.endingForm(Array(name.dropLast())) != nil
        {
            name.removeLast()
        }
    }

    private mutating func takeBranch() {
        while name.count > 1, let last = name.last, last.marks.contains(.numbered) { name.removeLast() }
        for index in name.indices.dropFirst() where !name[index].marks.isDisjoint(with: [.afterDash, .afterComma]) {
            let tail = Array(name[index...])
            if CompanyParts.isBranch(tail) {
                branch = tail + branch
                name.removeSubrange(index...)
                return
            }
        }
    }

    /// Whether the words name a place or a kind of branch and nothing else.
    private static func isBranch(_ words: [CompanyWord]) -> Bool {
        words.allSatisfy { word in
            if word.marks.contains(.numbered)
                || word.text.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") })
            {
                return true
            }
            if word.text.count == 2, word.marks.contains(.capitals), USState.name(code: word.text) != nil {
                return true
            }
            let kind = CompanyWords.kind(word.hash)
            return kind == .place || kind == .filler || branchWords.contains(word.hash)
        }
    }

    private static let branchWords = Set(
        """
        branch office offices location store site campus headquarters hq region regional north south east west downtown central
        usa us uk division district plant facility warehouse midwest northeast northwest southeast southwest city new st saint
        """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0.utf8) })

    private mutating func takeLegalForm() {
        var rounds = 0
        while rounds < 3, let (form, count) = CompanyParts.endingForm(name), count < name.count {
            legalForm = legalForm ?? form
            name.removeLast(count)
            rounds += 1
        }
        while name.count > 1, let last = name.last, last.isAnd { name.removeLast() }
    }

    /// Takes a form in front off; beside one at the end only where a country's firms print both ("Oy Esimerkki Ab").
    private mutating func takeLeadingForm() {
        guard name.count > 1, let first = name.first,
            !first.marks.isDisjoint(with: [.capitals, .dotted]) || legalForm != nil,
            let form = LegalForms.leading(first.hash), legalForm == nil || form == "Oy" || form == "PT"
        else { return }
        legalForm = legalForm ?? form
        name.removeFirst()
    }

    /// The legal form at the end of `words` and how many words it takes; the longest there is.
    private static func endingForm(_ words: [CompanyWord]) -> (String, Int)? {
        for count in stride(from: min(LegalForms.longest, words.count), to: 0, by: -1) {
            let hash = compactHash(words[(words.count - count)...])
            guard let form = LegalForms.ending(hash) else { continue }
            if count == 1, LegalForms.isEverydayWord(hash), let last = words.last,
                last.marks.isDisjoint(with: [.capitals, .dotted, .innerCapital])
            {
                continue
            }
            return (form, count)
        }
        return nil
    }

    /// The hash of the words' letters together, with "&" for every "and".
    private static func compactHash(_ words: ArraySlice<CompanyWord>) -> UInt64 {
        var hash = WordHash()
        for word in words {
            if word.isAnd { hash.combine(UInt8(ascii: "&")) } else { for byte in word.text { hash.combine(byte) } }
        }
        return hash.value
    }
}
