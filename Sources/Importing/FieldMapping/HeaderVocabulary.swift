public import Contacts

/// The words by which exports in eight languages name their columns, and the field that each means.
public enum HeaderVocabulary {
    /// What a column, element or attribute called `header` means, by its words alone; nil where they say nothing.
    /// Case, accents, punctuation, camelCase and namespace prefixes do not matter.
    public static func field(for header: String) -> FieldGuess? { meanings(of: header).guesses.first }

    /// Everything that a column called `header` could mean.
    static func meanings(of header: String) -> HeaderMeaning {
        let words = HeaderWords(header)
        var meaning = HeaderMeaning(number: words.number)
        if misleading.contains(words.key) { return meaning }
        if let fields = table[words.key] {
            meaning.guesses = fields.map {
                FieldGuess($0.field, $0.confidence, label: label(in: words.words, of: $0.field))
            }
            meaning.contact = contactGroup(in: words)
            return meaning
        }
        var rest = words.words
        if rest.count > 1, let last = rest.last, languages.contains(last) {
            rest.removeLast()
            meaning.isInAnotherLanguage = last != "en" && last != "eng" && last != "english"
        }
        if rest.count > 1, let last = rest.last, ["type", "label"].contains(last), words.number != nil {
            meaning.isLabel = true
            rest.removeLast()
        }
        meaning.guesses = guesses(for: rest)
        meaning.contact = contactGroup(in: words)
        if meaning.guesses.isEmpty { meaning.isLabel = false }
        return meaning
    }

    /// The longest run of words that names a field while all others only qualify it; else a word that can hardly mean
    /// anything but one field.
    private static func guesses(for words: [String]) -> [FieldGuess] {
        for length in stride(from: min(words.count, longestRun), to: 0, by: -1) {
            let runs = (0...(words.count - length)).map { qualified(words, $0..<$0 + length) }
            let best = runs.max { ($0.first?.confidence ?? 0) < ($1.first?.confidence ?? 0) }
            if let best, !best.isEmpty { return best }
        }
        if !words.contains(where: blockers.contains) {
            if words.count > 5, words.contains("name"), words.contains(where: organizationWords.contains) {
                return [FieldGuess(.organization, 0.6)]
            }
            if words.joined().contains("linkedin") { return [FieldGuess(.url, 0.6)] }
            for (word, field) in strongWords where words.contains(word) {
                return [FieldGuess(field, 0.6, label: label(in: words, of: field))]
            }
        }
        return []
    }

    /// No field's name has more words, so that a name of thousands is looked through in little time.
    private static let longestRun = 16

    /// What the words in `run` name, if all others only qualify it.
    private static func qualified(_ words: [String], _ run: Range<Int>) -> [FieldGuess] {
        guard let fields = table[words[run].joined()] else { return [] }
        // At the end of "Primary Contact First" the word is the given name; only before a noun does it tell which.
        if run.upperBound < words.count, let last = words.last, ["first", "last"].contains(last) { return [] }
        let others = words[..<run.lowerBound] + words[run.upperBound...]
        // "Contact" and "Owner" name a person only by themselves: a "Contact Source" is no contact.
        let isWeak = fields[0].field == .fullName && fields[0].confidence == 0.6
        guard others.allSatisfy({ labels[$0] != nil || (!isWeak && fillers.contains($0)) }) else { return [] }
        let loss = 0.04 * Double(others.count)
        return fields.map { FieldGuess($0.field, $0.confidence - loss, label: label(in: words, of: $0.field)) }
    }

    /// In a question: "What is the name of the organisation you wish to add?"
    private static let organizationWords: Set<String> = [
        "organisation", "organization", "company", "business", "firm", "unternehmens", "entreprise", "empresa",
    ]

    private static let strongWords: [(String, Field)] = [
        ("email", .email), ("courriel", .email), ("fax", .fax), ("telefax", .fax), ("phone", .phone),
        ("telephone", .phone), ("telefon", .phone), ("telefono", .phone), ("telefone", .phone), ("mobile", .phone),
        ("cell", .phone), ("website", .url), ("homepage", .url), ("zip", .postalCode),
        ("postcode", .postalCode), ("city", .city), ("street", .street), ("industry", .industry), ("naics", .industry),
        ("company", .organization), ("employer", .organization), ("employees", .employees), ("surname", .familyName),
    ]

    /// The label that the words around a field's own stand for: "Work" of "Business Phone". The "postal" of a postal code
    /// and the "site" of a web site are no labels; a name or a title needs none.
    private static func label(in words: [String], of field: Field) -> String? {
        let isAddress = MappingDecision.addressFields.contains(field)
        guard isAddress || [.email, .phone, .fax, .url].contains(field) else { return nil }
        for word in words where !(field == .postalCode && ["postal", "postale", "post"].contains(word)) {
            if let label = labels[word], label != "Main", label != "Mailing" || isAddress { return label }
        }
        return words.contains("main") || words.contains("primary") ? "Main" : nil
    }

    /// Which of several people of a row a column is about: 1 for "Main Contact Email", 2 for "Contact 2 First Name" and
    /// for "Alternate Last Name".
    private static func contactGroup(in words: HeaderWords) -> Int? {
        if let first = words.words.first, ["alternate", "alt"].contains(first) { return 2 }
        guard let place = words.words.firstIndex(where: contactWords.contains),
            words.words.count > 1 || words.number != nil
        else { return nil }
        if let number = words.number { return number }
        let before = place > 0 ? words.words[place - 1] : ""
        switch before {
        case "main", "primary", "first", "key": return 1
        case "secondary", "second", "alternate", "other", "additional": return 2
        case "third": return 3
        case "billing": return 9
        default: return nil
        }
    }

    /// The label of a column that is called nothing else: "Work", "Mobile".
    static func bareLabel(_ header: String) -> String? {
        let words = HeaderWords(header).words
        guard words.count == 1, let label = labels[words[0]] else { return nil }
        return label
    }

    private static let contactWords: Set<String> = [
        "contact", "rep", "representative", "ansprechpartner", "kontaktperson", "contacto", "contatto", "officer",
        "executive",
    ]

    private static let table: [String: [FieldGuess]] = {
        var table: [String: [FieldGuess]] = [:]
        for line in aliases.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let head = line[..<colon].split(separator: " ")
            guard head.count == 2, let field = Field(rawValue: String(head[0])), let confidence = Double(head[1]) else {
                continue
            }
            for alias in line[line.index(after: colon)...].split(separator: "|") {
                let key = HeaderWords(alias.trimmingBlanks).key
                if table[key]?.contains(where: { $0.field == field }) == true { continue }
                table[key, default: []].append(FieldGuess(field, confidence))
            }
        }
        return table
    }()

    private static let labels: [String: String] = {
        var labels: [String: String] = [:]
        for line in qualifiers.split(separator: "\n") {
            let parts = line.split(separator: ":")
            for word in parts[1].split(separator: " ") { labels[String(word)] = String(parts[0]) }
        }
        return labels
    }()
}

/// What a column's name says.
struct HeaderMeaning {
    /// The likeliest first; more than one where the values must decide.
    var guesses: [FieldGuess] = []
    /// The number in the name: 2 in "Phone 2 - Value".
    var number: Int?
    /// Which of several people of a row the column is about.
    var contact: Int?
    /// Whether the column holds the label of the value with the same number ("Phone 2 - Type").
    var isLabel = false
    /// Whether the name says that the values are in a language other than English beside an English column.
    var isInAnotherLanguage = false
}

/// A field with how sure the guess is, 0 to 1, and a label for repeatable ones ("Work").
public struct FieldGuess: Sendable, Equatable {
    public var field: Field
    public var confidence: Double
    public var label: String?

    public init(_ field: Field, _ confidence: Double, label: String? = nil) {
        self.field = field
        self.confidence = confidence
        self.label = label
    }
}

extension StringProtocol {
    /// Without blanks and line ends at either side.
    var trimmingBlanks: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest)
    }
}
