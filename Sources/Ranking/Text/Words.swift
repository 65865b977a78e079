/// Words and stems of a text, for relevance by topic: "Cyber-Security Analysts" and "cyber security analysis" share
/// theirs.
enum Words {
    /// The text's words in order: lower case, accents left as they are, everything but letters and digits parting them.
    static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in spellingOutIT(text).lowercased() {
            if character.isLetter || character.isNumber || character == "+" || character == "#" {
                word.append(character)
            } else if character != "'" && character != "’", !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// "IT" in capitals is a field, "it" is a pronoun: the field gets a word of its own.
    private static func spellingOutIT(_ text: String) -> String {
        guard text.contains("IT"), text != text.uppercased() || text == "IT" else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false)
            .map { $0 == "IT" ? "infotech" : String($0) }.joined(separator: " ")
    }

    /// The stems of the words that carry meaning, in order, duplicates kept.
    static func stems(of text: String) -> [String] {
        split(text).filter { !empty.contains($0) }.map(stem)
    }

    /// Stems that many labels share and that name no field alone.
    static let vague: Set<String> = [
        "servic", "busines", "business", "technologi", "manag", "management", "profession", "professional", "group",
        "general",
        "product", "system", "solution", "consult", "support", "center", "centr", "oth", "other", "corporat",
        "organization",
        "profes", "commercial", "nonprofit", "public", "privat", "local", "state", "international", "global",
    ]

    /// The word without the endings that change its form but not its topic. Cruder than Porter's algorithm on
    /// purpose: it leaves short words alone, and never joins words of different topics that we know of.
    static func stem(_ word: String) -> String {
        if word.hasPrefix("analy") { return "analy" }
        var stem = word
        for (ending, replacement, least) in endings where stem.hasSuffix(ending) && stem.count - ending.count >= least {
            stem.removeLast(ending.count)
            stem += replacement
            break
        }
        if stem.count > 4, stem.hasSuffix("e") { stem.removeLast() }
        if stem.count > 4, stem.hasSuffix("y") { stem = stem.dropLast() + "i" }
        return stem
    }

    /// Ending, what stands for it, and how many letters must be left before it. The first that fits is taken.
    private static let endings: [(String, String, Int)] = [
        ("ations", "at", 3), ("ation", "at", 3), ("ities", "iti", 3), ("ies", "i", 3), ("sses", "ss", 2),
        ("ments", "", 4), ("ment", "", 4), ("ings", "", 4), ("ing", "", 4), ("ers", "", 4), ("er", "", 5),
        ("ics", "ic", 3), ("ss", "ss", 0), ("us", "us", 0), ("is", "is", 0), ("es", "", 4), ("s", "", 3), ("ed", "", 4),
    ]

    /// Words that say nothing about a topic.
    private static let empty: Set<String> = Set(
        """
        a an and are as at be been being but by can could do does for from get had has have how i if in into is it its
        like look looks make me more most my new no not of on or our out over people person so some than that the their
        them there they this those to up was we were what when where which while who why will with would work works
        working year years first about want learn learning interested interest understand career careers job jobs day
        versus vs moving move break field industry industries company companies und der die das et le la les de des y el
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
