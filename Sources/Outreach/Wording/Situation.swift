/// The seeker's situation turned into a sentence of their own: a focus file says "just finished a certificate and is
/// exploring the field", a letter says "I just finished a certificate and am exploring the field."
enum Situation {
    /// Nil for an empty text.
    static func inFirstPerson(_ text: String) -> String? {
        var words = Line.clean(text).split(separator: " ").map(String.init)
        while let last = words.last, last.allSatisfy({ ".!;,".contains($0) }) { words.removeLast() }
        guard let first = words.first else { return nil }
        if first == "I" || first.hasPrefix("I’") || first.hasPrefix("I'") { return ended(words.joined(separator: " ")) }
        let lead = words.firstIndex { !adverbs.contains($0.lowercased()) } ?? 0
        let verb = words[lead].lowercased()
        var opening = "I"
        if let own = firstPerson[verb] {
            words[lead] = own
        } else if verb.hasSuffix("ing") {
            opening = "I am"
        } else if !isPast(verb) {
            opening = "I am" + (articles.contains(verb) || lead > 0 ? "" : " " + article(for: verb))
        }
        words[0] = words[0] == words[0].uppercased() && words[0].count > 1 ? words[0] : words[0].lowercasedFirst
        // "…and is exploring": a second verb of the seeker's, if the first one was.
        let hasVerb = firstPerson[verb] != nil || isPast(verb)
        for index in words.indices.dropFirst() where hasVerb && joins.contains(words[index - 1].lowercased()) {
            words[index] = firstPerson[words[index].lowercased()] ?? words[index]
        }
        // "finishing her degree" is the seeker's own; "patients and their families" is not.
        for index in words.indices.dropFirst() where ["his", "her", "their"].contains(words[index]) {
            if isVerb(words[index - 1].lowercased()) { words[index] = "my" }
        }
        return ended(opening + " " + words.joined(separator: " "))
    }

    private static func ended(_ text: String) -> String {
        text.last.map { ".!?".contains($0) } == true ? text : text + "."
    }

    private static func isVerb(_ word: String) -> Bool {
        word.count > 4 && word.hasSuffix("ing") || isPast(word) || firstPerson.values.contains(word)
    }

    private static func isPast(_ verb: String) -> Bool {
        verb.count > 3 && verb.hasSuffix("ed") || irregular.contains(verb)
    }

    private static func article(for word: String) -> String {
        word.first.map { "aeiou".contains($0) } == true ? "an" : "a"
    }

    private static let articles: Set<String> = [
        "a", "an", "the", "my", "one", "in", "at", "on", "between", "new", "about",
    ]
    private static let adverbs: Set<String> = ["just", "recently", "currently", "now", "already", "still", "also"]
    private static let joins: Set<String> = ["and", "but", "now", "or", "also", "then"]
    private static let irregular: Set<String> = [
        "began", "left", "went", "came", "got", "took", "made", "spent", "built", "taught", "ran", "wrote", "led",
        "won",
    ]
    private static let firstPerson: [String: String] = [
        "is": "am", "am": "am", "are": "am", "has": "have", "have": "have", "was": "was", "wants": "want",
        "works": "work",
        "studies": "study", "hopes": "hope", "plans": "plan", "looks": "look", "explores": "explore", "seeks": "seek",
        "teaches": "teach", "runs": "run", "wishes": "wish", "thinks": "think", "tries": "try", "lives": "live",
        "graduates": "graduate", "finishes": "finish", "considers": "consider", "would": "would", "will": "will",
        "want": "want", "work": "work", "study": "study", "hope": "hope", "plan": "plan",
    ]
}

extension String {
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// What the seeker is curious about, as a sentence.
enum Interest {
    static func sentence(_ text: String) -> String {
        var interest = text
        while let last = interest.last, " .;,!".contains(last) { interest.removeLast() }
        guard let first = interest.split(separator: " ").first?.lowercased() else { return "" }
        if interest.hasSuffix("?") { return "One question I carry around: \(interest.lowercasedFirst)" }
        if asking.contains(first) { return "What I would most like to understand is \(interest.lowercasedFirst)." }
        if interest.hasPrefix("I ") { return interest + "." }
        return "What interests me most is this: \(interest.lowercasedFirst)."
    }

    private static let asking: Set<String> = ["how", "what", "why", "whether", "which", "where", "who", "when"]
}
