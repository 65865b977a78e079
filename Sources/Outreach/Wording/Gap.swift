import Foundation

/// A place in a text where a fact is missing, marked so that it cannot be overlooked: `[[your name]]`.
enum Gap {
    static func mark(_ what: String) -> String { "[[\(what)]]" }

    /// `text` with its first gap filled; nil where it has none.
    static func filled(in text: String, with words: String) -> String? {
        guard let start = text.range(of: "[["), let end = text[start.upperBound...].range(of: "]]") else { return nil }
        return text.replacingCharacters(in: start.lowerBound..<end.upperBound, with: Line.clean(words))
    }

    /// What the gaps of `text` ask for, in order.
    static func all(in text: String) -> [String] {
        var gaps: [String] = []
        var rest = text[...]
        while let start = rest.range(of: "[["), let end = rest[start.upperBound...].range(of: "]]") {
            gaps.append(String(rest[start.upperBound..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return gaps
    }
}
