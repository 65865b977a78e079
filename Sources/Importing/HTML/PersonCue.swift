internal import Interpretation

/// What tells that a short text is a person's name or the office somebody holds, beyond its form.
enum PersonCue {
    /// Whether a text has a name's form and a word that only names have: a known given name, an honorific, a degree.
    static func isName(_ text: String) -> Bool { names.value(for: text, readsAsName) }

    private static func readsAsName(_ text: String) -> Bool {
        guard NameShape.isPerson(text) else { return false }
        let words = MarkupText.folded(text).split(separator: " ").map { String($0) }
        if words.contains("of") { return false }
        if let first = words.first, honorifics.contains(first) { return true }
        return words.contains { GivenNames.frequency($0) != .unknown }
    }

    /// Whether a text has a name's form and is no office.
    static func mayBeName(_ text: String) -> Bool { NameShape.isPerson(text) && !isTitle(text) }

    /// Whether a text is a job title or an office, and no name: "Vice President", "Associate Professor of Botany".
    static func isTitle(_ text: String) -> Bool { titles.value(for: text, readsAsTitle) }

    private static let titles = TextMemo<Bool>()
    private static let names = TextMemo<Bool>()

    private static func readsAsTitle(_ text: String) -> Bool {
        guard text.utf8.count <= 80, text.contains(where: \.isLetter), !isName(text) else { return false }
        let words = MarkupText.folded(text).split(separator: " ")
        guard (1...12).contains(words.count), !NameShape.isSentence(text),
            let office = words.firstIndex(where: { offices.contains(String($0)) })
        else { return false }
        guard NameShape.isOrganization(text) else { return true }
        // "Committee Member 2", "Head of Department", but no "Principal Financial Group".
        let last = words.last { !$0.contains(where: \.isNumber) }
        let isFollowed = words[(office + 1)...].first.map { ["of", "for", "at"].contains($0) } ?? true
        return isFollowed || last.map { offices.contains(String($0)) } ?? false
    }

    /// "Assoc. Prof. Example University", "Director, Example Works" taken apart; nil where a text is not of that form.
    static func splitFirm(_ text: String) -> (title: String, firm: String)? {
        for (place, character) in zip(text.indices, text) where ".,".contains(character) {
            let rest = MarkupText.trimmed(text[text.index(after: place)...].drop { ",. ".contains($0) })
            guard NameShape.isOrganization(rest), !isTitle(rest) else { continue }
            let head = MarkupText.trimmed(text[..<place])
            if isTitle(head) { return (character == "." ? head + "." : head, rest) }
        }
        return nil
    }

    /// "Head of Department: Jane Doe", "Jane Doe / Chair" taken apart; nil where a text is not of that form.
    static func split(_ text: String) -> (name: String, title: String)? {
        for mark in [" - ", " \u{2013} ", " \u{2014} ", " | ", ", ", " / ", ": ", ". ", " ("] where text.holds(mark) {
            guard let place = text.firstRange(of: mark) else { continue }
            let head = MarkupText.trimmed(text[..<place.lowerBound])
            var tail = text[place.upperBound...]
            while let last = tail.last, ".)".contains(last), tail.last != ")" || mark == " (" { tail.removeLast() }
            let rest = MarkupText.trimmed(tail)
            if NameShape.isPerson(head), isTitle(rest) { return (head, rest) }
            let isOffice = isTitle(head) || mark == ": " && isPlainLabel(head) && isName(rest)
            if mark != ", ", isOffice, NameShape.isPerson(rest) { return (rest, head) }
        }
        return nil
    }

    /// "Membership", before a name.
    private static func isPlainLabel(_ text: String) -> Bool {
        text.utf8.count <= 30 && text.split(separator: " ").count <= 3 && !text.contains(where: \.isNumber)
    }

    private static let honorifics: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "rev", "sir", "dame", "hon", "herr", "frau", "sra",
        "dott",
    ]

    private static let offices = Set(
        """
        president presidents vp chair chairman chairwoman chairperson cochair chairs director directors manager secretary
        treasurer trustee officer ceo cfo coo cto cio cmo founder cofounder owner partner principal executive head dean
        provost chancellor rector professor prof lecturer instructor teacher faculty fellow researcher scientist
        postdoc postdoctoral student candidate scholar intern engineer developer programmer designer architect analyst
        consultant advisor adviser counsel attorney lawyer accountant controller bookkeeper auditor administrator
        assistant associate coordinator specialist technician supervisor superintendent foreman planner editor writer
        journalist reporter webmaster master librarian curator archivist registrar nurse physician surgeon therapist
        psychologist counselor pastor minister deacon priest captain coach trainer commissioner councillor councilor
        councilmember councilman councilwoman alderman mayor governor senator representative delegate member clerk admin
        judge sheriff chief liaison ambassador agent broker realtor salesperson sales representative recruiter
        alumnus alumna emeritus emerita vorsitzender vorsitzende geschaftsfuhrer leiter leiterin presidente directeur
        directrice directeur gerant secretaire tresorier directora tesorero secretario presidenta voorzitter
        penningmeester secretaris bestuurslid ordforande kassor responsable maintainer committer contributor
        """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
