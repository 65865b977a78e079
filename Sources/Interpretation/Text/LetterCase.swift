/// Text printed in capitals throughout, brought into the letters that people write.
public enum LetterCase {
    /// `text` with capitals only at the beginning of words where it shouts ("SAINT PAUL" becomes "Saint Paul"); as it
    /// stands where it has a small letter, or is one short word that may be an abbreviation ("IBM").
    /// - Parameter keepsShortWords: whether words of up to three letters stay capitals, as in "VP, IT".
    public static func calmed(_ text: String, keepsShortWords: Bool) -> String {
        guard isShouting(text) else { return text }
        var calmed = ""
        var word = ""
        func flush() {
            let isShort = word.count <= 3 && keepsShortWords && !smallWords.contains(word.lowercased())
            let isFirst = calmed.isEmpty
            if isShort || (word.contains(where: \.isNumber)) {
                calmed += word
            } else if smallWords.contains(word.lowercased()) && !isFirst {
                calmed += word.lowercased()
            } else {
                calmed += word.prefix(1) + word.dropFirst().lowercased()
            }
            word = ""
        }
        for character in text {
            if character.isLetter || character.isNumber || character == "'" || character == "’" {
                word.append(character)
            } else {
                flush()
                calmed.append(character)
            }
        }
        flush()
        return calmed
    }

    /// Whether every letter is a capital, and there are enough of them not to be an abbreviation.
    public static func isShouting(_ text: String) -> Bool {
        var letters = 0
        var longest = 0
        for word in text.split(whereSeparator: { !$0.isLetter }) {
            if word.contains(where: { $0.isLowercase || !$0.isCased }) { return false }
            letters += word.count
            longest = max(longest, word.count)
        }
        return letters >= 5 && longest >= 4
    }

    private static let smallWords: Set<String> = [
        "of", "and", "the", "for", "to", "in", "at", "de", "la", "und", "et", "y",
    ]
}
