/// A job title as one would write it in a sentence.
package enum PrintedTitle {
    /// `text` on one line, without what people append to it ("| Hiring!", "(Contract)"), not shouting; nil where nothing
    /// is left or it is too long for a sentence.
    package static func inSentence(_ text: String) -> String? {
        let line = text.split(whereSeparator: { $0.isWhitespace || $0.isNewline }).joined(separator: " ")
        let first = line.split(whereSeparator: { "|;•·".contains($0) }).first.map(String.init) ?? ""
        var title = first
        if let bracket = first.firstIndex(of: "("), bracket > first.startIndex { title = String(first[..<bracket]) }
        while let last = title.last, " -–—,.!/".contains(last) {
            if last == ".", title.hasSuffix("r.") || title.hasSuffix("t.") { break }
            title.removeLast()
        }
        guard !title.isEmpty, title.count <= 80 else { return nil }
        guard title.count > 4, title == title.uppercased() else { return title }
        return title.split(separator: " ").map { loweringShout(String($0)) }.joined(separator: " ")
    }

    /// Short words in capitals are mostly abbreviations ("IT", "HR", "VP") and stay.
    private static func loweringShout(_ word: String) -> String {
        if little.contains(word) { return word.lowercased() }
        return word.filter(\.isLetter).count <= 3 ? word : word.prefix(1) + word.dropFirst().lowercased()
    }

    private static let little: Set<String> = ["OF", "AND", "FOR", "THE", "IN", "AT"]
}
