import Contacts

/// The reading of one printed name: what is taken off it step by step, and the words that remain.
struct NameReading {
    private var prefix: [String] = []
    private var suffix: String?
    private var nickname: String?
    private var credentials: [String] = []
    /// The words before a comma, in which case they are the family name; else the whole name.
    private var words: [NameWord] = []
    /// The given names after a comma ("O'Brien, Robert J."), or nil.
    private var givenWords: [NameWord]?
    private var isShouting = false

    /// How many characters of a text are read as a name.
    static let longest = 200

    init(_ text: String) {
        let text = takeNickname(String(text.prefix(NameReading.longest)))
        isShouting = NameReading.isUniform(text)
        read(segments: text.split(separator: ",").map { NameWord.words(of: $0) }.filter { !$0.isEmpty })
    }

    /// A name of which the source says which part is which.
    init(given: String, family: String) {
        let given = takeNickname(String(given.prefix(NameReading.longest)))
        isShouting = NameReading.isUniform(given + family)
        var first = NameWord.words(of: given)
        takeHonorifics(&first)
        var segments = family.prefix(NameReading.longest).split(separator: ",").map { NameWord.words(of: $0) }
        segments.removeAll(where: \.isEmpty)
        var last = segments.isEmpty ? [] : segments.removeFirst()
        for segment in segments { takeEndings(of: segment, to: &last) }
        takeTrailing(&last, keeping: 1)
        takeTrailing(&first, keeping: 1)
        if NameReading.isSwapped(given: first, family: last) { swap(&first, &last) }
        words = last
        givenWords = first
    }

    /// Whether the source has the two the wrong way round, as far as the tables are certain.
    private static func isSwapped(given: [NameWord], family: [NameWord]) -> Bool {
        guard given.count == 1, family.count == 1 else { return false }
        let a = given[0].folded, b = family[0].folded
        return GivenNames.frequency(a) == .unknown && Surnames.isSurname(a)
            && GivenNames.frequency(b) != .unknown && !Surnames.isSurname(b)
    }

    /// All in capitals, or all in small letters.
    private static func isUniform(_ text: String) -> Bool {
        text == text.uppercased() || text == text.lowercased()
    }

    /// `text` as people write names, word by word.
    static func recased(_ text: String) -> String {
        guard isUniform(text) else { return text }
        return text.split(separator: " ").map { NameCasing.recased(String($0)) }.joined(separator: " ")
    }
}

// MARK: - Taking off what is no name

extension NameReading {
    /// Takes a nickname in quotes or brackets out of `text`.
    private mutating func takeNickname(_ text: String) -> String {
        guard let (open, close) = NameReading.enclosure(text) else { return text }
        let inside = text[text.index(after: open)..<close].filter { $0 != "\"" && $0 != "“" && $0 != "”" }
        let rest = text[..<open] + " " + text[text.index(after: close)...]
        guard !rest.allSatisfy(\.isWhitespace) else { return inside }
        let inner = NameWord.words(of: inside)
        if inner.count == 1, let credential = inner[0].credential, inner[0].isShouting {
            credentials.append(credential)
        } else if !inside.contains("/"), !inside.lowercased().hasPrefix("n\u{e9}e"), inner.count <= 2, !inner.isEmpty {
            nickname = inner.map(\.printed).joined(separator: " ")
        }
        return String(rest)
    }

    /// The first pair of quotes or brackets, with something between them.
    private static func enclosure(_ text: String) -> (String.Index, String.Index)? {
        for (index, character) in zip(text.indices, text) {
            guard let closing = closings[character] else { continue }
            let start = text.index(after: index)
            if character == "'" || character == "‘", index != text.startIndex, text[text.index(before: index)].isLetter
            {
                continue
            }
            guard let close = text[start...].firstIndex(where: { closing.contains($0) }), close > start else {
                continue
            }
            if closing.contains("'") || closing.contains("’") {
                let after = text.index(after: close)
                if after != text.endIndex, text[after].isLetter { continue }
            }
            return (index, close)
        }
        return nil
    }

    private static let closings: [Character: String] = [
        "(": ")", "[": "]", "\"": "\"", "“": "”\"", "„": "“”", "«": "»", "'": "'", "‘": "’'", "{": "}",
    ]

    private mutating func read(segments: [[NameWord]]) {
        var segments = segments
        guard !segments.isEmpty else { return }
        var first = segments.removeFirst()
        takeHonorifics(&first)
        for segment in segments {
            if givenWords == nil, NameReading.holdsGivenName(segment, after: first) {
                var given = segment
                takeHonorifics(&given)
                takeTrailing(&given, keeping: 1)
                givenWords = given
            } else if givenWords == nil {
                takeEndings(of: segment, to: &first)
            } else {
                var rest = givenWords ?? []
                takeEndings(of: segment, to: &rest)
                givenWords = rest
            }
        }
        takeTrailing(&first, keeping: givenWords == nil ? 2 : 1)
        words = first
    }

    /// Whether the words after a comma are given names ("O'Brien, Robert J."), not degrees ("Robert O'Brien, PE").
    private static func holdsGivenName(_ segment: [NameWord], after first: [NameWord]) -> Bool {
        let isEnding = segment.allSatisfy {
            isCredentialList($0) || $0.generation != nil || NameTables.isHonorific($0.folded)
        }
        guard isEnding else {
            // "Robert J. O'Brien, certified arborist": after a whole name only a name in the other order is a given name.
            return !(first.count >= 2 && GivenNames.frequency(first[0].folded) == .common && segment.count > 2)
        }
        // "Lee, Jo" against "Lee, MD".
        guard first.count == 1, segment.count == 1, let word = segment.first, !word.isDotted else { return false }
        return word.generation == nil && GivenNames.frequency(word.folded) != .unknown && !word.isShouting
    }

    /// Takes degrees, generations and honorifics of a segment after a comma; what is none of them stays with `rest`.
    private mutating func takeEndings(of segment: [NameWord], to rest: inout [NameWord]) {
        for word in segment {
            if let generation = word.generation {
                suffix = suffix ?? generation
            } else if NameTables.isHonorific(word.folded), word.credential == nil {
                prefix.append(word.printed)
            } else {
                credentials.append(contentsOf: NameReading.credentials(word))
            }
        }
    }

    /// A degree, or several joined by slashes: "RN/BSN".
    private static func isCredentialList(_ word: NameWord) -> Bool {
        if word.credential != nil { return true }
        let parts = word.printed.split(whereSeparator: { $0 == "/" || $0 == ";" })
        return parts.count > 1 && parts.allSatisfy { NameWord($0).credential != nil }
    }

    private static func credentials(_ word: NameWord) -> [String] {
        if let credential = word.credential { return [credential] }
        return word.printed.split(whereSeparator: { $0 == "/" || $0 == ";" }).map {
            NameWord($0).credential ?? String($0)
        }
    }

    private mutating func takeHonorifics(_ words: inout [NameWord]) {
        while words.count > 1, let first = words.first, isHonorific(first, before: words.dropFirst()) {
            prefix.append(first.printed)
            words.removeFirst()
        }
    }

    private func isHonorific(_ word: NameWord, before rest: ArraySlice<NameWord>) -> Bool {
        if !prefix.isEmpty,
            ["med", "hc", "phil", "rer", "nat", "jur", "iur", "dent", "vet", "and", "&"].contains(word.folded),
            rest.count > 1
        {
            return true
        }
        guard NameTables.isHonorific(word.folded) else { return false }
        let isAlsoName = NameReading.alsoNames.contains(word.folded) || GivenNames.frequency(word.folded) == .common
        if !isAlsoName || word.isDotted { return true }
        return rest.count >= 2 && rest.first.map { GivenNames.frequency($0.folded) == .common } == true
    }

    /// Honorifics that people are also called.
    private static let alsoNames: Set<String> = [
        "dean", "don", "major", "sen", "pan", "ing", "pastor", "elder", "bishop", "brother", "sister", "lady", "lord",
        "col", "gen", "ir", "mag",
        "judge", "dame", "earl", "king", "father", "hon", "coach", "general", "mayor", "officer", "miss", "ms", "hr",
        "fr", "bro", "sig", "dona", "marshall",
        "deacon", "cardinal", "chancellor", "provost", "governor", "president", "doctor", "master", "mr", "lt", "rep",
        "maj", "imam", "chief",
    ]

    /// Takes degrees and generations off the end of `words`, leaving at least `keeping` of them.
    private mutating func takeTrailing(_ words: inout [NameWord], keeping: Int) {
        var taken: [String] = []
        while words.count > keeping, let last = words.last {
            if let generation = last.generation, !(last.isInitial && words.count <= 2) {
                suffix = suffix ?? generation
            } else if isCredential(last) {
                taken.insert(contentsOf: NameReading.credentials(last), at: 0)
            } else {
                break
            }
            words.removeLast()
        }
        credentials = taken + credentials
    }

    /// Short degrees in mixed case are surnames ("Anna Ma", "Thomas Do").
    private func isCredential(_ word: NameWord) -> Bool {
        guard let credential = word.credential else { return NameReading.isCredentialList(word) }
        if word.isDotted || word.printed == credential { return true }
        if isShouting { return !Surnames.isSurname(word.folded) }
        return word.isShouting || word.folded.count > 3
    }
}

// MARK: - Telling given from family name

extension NameReading {
    /// The parts put together. Empties the reading.
    mutating func name() -> PersonName {
        var name = PersonName(
            prefix: prefix.isEmpty ? nil : prefix.joined(separator: " "), suffix: suffix, nickname: nickname,
            credentials: credentials)
        let order = givenWords.map { NameOrder(family: words, given: $0) } ?? NameOrder(words)
        name.given = printed(order.given)
        name.middle = printed(order.middle)
        name.family = printed(order.family)
        if let nickname { name.nickname = NameReading.recased(nickname) }
        return name
    }

    private func printed(_ words: [NameWord]) -> String? {
        if words.isEmpty { return nil }
        if words.count == 1, isShouting { return NameCasing.recased(words[0].printed, standsAlone: true) }
        return words.map { word in
            isShouting || (word.isShouting && !word.isDotted && word.folded.count > 2)
                ? NameCasing.recased(word.printed) : word.printed
        }.joined(separator: " ")
    }
}
