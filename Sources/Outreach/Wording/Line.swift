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
}

extension Line {
    /// A note as a sentence's end: with a full stop where it has none.
    static func sentence(_ text: String) -> String {
        let text = clean(text)
        return text.last.map { ".!?…".contains($0) } == true ? text : text + "."
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
