import Foundation

/// Texts of others made fit for a sentence: one line, no control characters, no brackets that look like a gap.
enum Line {
    static func clean(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Character in
            scalar.properties.generalCategory == .control || scalar.properties.isWhitespace
                || scalar.properties.generalCategory == .format ? " " : Character(scalar)
        }
        let words = String(scalars).replacing("[[", with: "[").replacing("]]", with: "]")
            .split(separator: " ", omittingEmptySubsequences: true)
        return String(words.joined(separator: " ").prefix(300))
    }

    /// A job title as one would write it in a sentence: without what people append to it, not shouting; nil where
    /// nothing is left.
    static func title(_ text: String) -> String? {
        let first = clean(text).split(whereSeparator: { "|;•·".contains($0) }).first.map(String.init) ?? ""
        var title = first.split(separator: " (").first.map(String.init) ?? first
        while let last = title.last, " -–—,.!/".contains(last) { title.removeLast() }
        guard !title.isEmpty, title.count <= 80 else { return nil }
        guard title.count > 4, title == title.uppercased() else { return title }
        return title.split(separator: " ").map { $0.count <= 3 ? String($0) : $0.capitalized }.joined(separator: " ")
    }
}

extension Sequence<String> {
    /// "a", "a or b", "a, b or c".
    func listed(by conjunction: String) -> String {
        let words = Array(self)
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// Those that are not empty, joined.
    func joined(ifAny separator: String) -> String { filter { !$0.isEmpty }.joined(separator: separator) }
}
