public import Contacts

extension PersonName {
    /// Takes apart a name written on one line, in any common order: "Dr. Robert J. O'Brien Jr., PE",
    /// "O'Brien, Robert J.", "OBRIEN ROBERT". Never fails: what cannot be told apart stays in `family` or `given`.
    public init(interpreting text: String) {
        var reading = NameReading(text)
        self = reading.name()
    }

    /// The name of `record` from its parts where the source prints parts, else from its full name; nil where it has none.
    public init?(record: Record) {
        let given = record[.givenName], family = record[.familyName]
        if given != nil || family != nil {
            self.init(given: given ?? "", family: family ?? "", record: record)
        } else if let text = record.printedName {
            self.init(interpreting: text)
        } else {
            return nil
        }
    }

    /// From the parts as a source prints them, which may hold more than their column says: an initial or an honorific in
    /// the given name, a generation or a degree in the family name, the two in each other's place.
    private init(given: String, family: String, record: Record) {
        if let plain = PersonName(plainGiven: given, family: family) {
            self = plain
        } else if family.isEmpty || given.isEmpty || given.contains(",") {
            self.init(interpreting: family.isEmpty ? given : given.isEmpty ? family : given + " " + family)
        } else {
            var reading = NameReading(given: given, family: family)
            self = reading.name()
        }
        addParts(of: record)
    }

    /// Both names single words in usual case, in which nothing can hide; the given name perhaps with an initial.
    private init?(plainGiven text: String, family: String) {
        var given = Substring(text)
        var middle: String?
        if let space = text.utf8.firstIndex(of: UInt8(ascii: " ")) {
            let rest = text[text.utf8.index(after: space)...]
            guard PersonName.isInitial(rest) else { return nil }
            middle = String(rest)
            given = text[..<space]
        }
        guard PersonName.isPlain(given), PersonName.isPlain(Substring(family)) else { return nil }
        let folded = given.lowercased()
        // A surname in the given name's place needs a closer look.
        guard GivenNames.frequency(folded) != .unknown || !Surnames.isSurname(folded) else { return nil }
        self.init(given: String(given), middle: middle, family: family)
    }

    private static func isInitial(_ text: Substring) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") else { return false }
        return bytes.count == 1 || (bytes.count == 2 && bytes.last == UInt8(ascii: "."))
    }

    /// A word of ASCII letters in usual case ("Robert", "O'Brien", "McDonald") that is no degree, particle or honorific.
    private static func isPlain(_ word: Substring) -> Bool {
        var count = 0, lower = 0
        for byte in word.utf8 {
            let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            if count == 0 ? !isUpper : !(isLower || isUpper || byte == UInt8(ascii: "'")) { return false }
            if isLower { lower += 1 }
            count += 1
        }
        guard lower > 0, count < 24, word.utf8.last != UInt8(ascii: "'") else { return false }
        if count > 4 { return true }
        let folded = word.lowercased()
        return NameTables.credential(folded) == nil && NameTables.generation(folded) == nil
            && !NameTables.isParticle(folded)
            && !NameTables.isHonorific(folded)
    }

    private mutating func addParts(of record: Record) {
        if let text = record[.middleName], !text.isEmpty {
            middle = [middle, NameReading.recased(text)].compactMap { $0 }.joined(separator: " ")
        }
        if let text = record[.prefix], !text.isEmpty { prefix = text }
        if let text = record[.suffix], !text.isEmpty { addSuffix(text) }
        if let text = record[.nickname], !text.isEmpty { nickname = text }
        if let text = record[.credentials], !text.isEmpty { addSuffix(text) }
    }

    /// A suffix column holds generations and degrees alike.
    private mutating func addSuffix(_ text: String) {
        for word in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace }).map({ NameWord($0) }) {
            if let generation = word.generation {
                suffix = generation
            } else if !word.folded.isEmpty {
                let credential = word.credential ?? word.printed
                if !credentials.contains(credential) { credentials.append(credential) }
            }
        }
    }
}
