import Interpretation
import Yams

/// What is wrong with a focus file.
public enum YAMLFileError: Error, Sendable, Equatable {
    case notReadable(path: String)
    case tooLarge(path: String)
    case empty(path: String)
    case nothingSought(path: String)
    case notYAML(Place, problem: String)
    case unknownKey(Place, key: String, section: String, known: [String])
    case unknownWord(Place, word: String, what: String, known: [String])
    case badValue(Place, key: String, expected: String)

    /// Where in the file, with the line's own text.
    public struct Place: Sendable, Equatable {
        public var path: String
        /// Both from 1.
        public var line: Int
        public var column: Int
        public var text: String

        init(path: String, line: Int, column: Int, in text: String) {
            self.path = path
            self.line = line
            self.column = column
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            self.text = lines.indices.contains(line - 1) ? String(lines[line - 1].prefix(200)) : ""
        }
    }

    init(yaml error: any Error, path: String, text: String) {
        guard let error = error as? YamlError else {
            self = .notYAML(Place(path: path, line: 1, column: 1, in: text), problem: "cannot be read")
            return
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let place = Place(path: path, line: mark.line, column: mark.column, in: text)
            let isTab = place.text.hasPrefix("\t") || place.text.contains("\t") && problem.contains("cannot start")
            self = .notYAML(place, problem: isTab ? "the line is indented with a tab; use spaces" : problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let place = Place(path: path, line: context.mark.line, column: context.mark.column, in: text)
            let keys = duplicates.map { "“\($0)”" }.joined(separator: ", ")
            self = .notYAML(place, problem: "\(keys) stands here more than once; keep one of them")
        default:
            self = .notYAML(Place(path: path, line: 1, column: 1, in: text), problem: "is not a YAML text")
        }
    }
}

extension YAMLFileError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notReadable(let path):
            "\(path): no such file, or it cannot be read; check the path"
        case .tooLarge(let path):
            "\(path): is over 1 MB, too long for such a file; check the path"
        case .empty(let path):
            "\(path): the focus file is empty; write at least “focus: {industries: [software]}”"
        case .nothingSought(let path):
            "\(path): nothing is sought; under “focus:” name at least one of industries, companies, roles, "
                + "locations, keywords"
        case .notYAML(let place, let problem):
            "\(place): \(problem); check the colons, brackets and indentation\(place.excerpt)"
        case .unknownKey(let place, let key, let section, let known):
            "\(place): unknown key “\(key)” in \(section); \(Self.suggestion(for: key, among: known))\(place.excerpt)"
        case .unknownWord(let place, let word, let what, let known):
            "\(place): unknown \(what) “\(word)”; \(Self.suggestion(for: word, among: known))\(place.excerpt)"
        case .badValue(let place, let key, let expected):
            "\(place): “\(key)” should be \(expected)\(place.excerpt)"
        }
    }

    /// "did you mean “industries”? (known: …)"
    private static func suggestion(for word: String, among known: [String]) -> String {
        let all = "known: " + known.joined(separator: ", ")
        guard let nearest = nearest(to: word, among: known) else { return all }
        return "did you mean “\(nearest)”? (\(all))"
    }

    private static func nearest(to word: String, among known: [String]) -> String? {
        let asked = Array(word.lowercased().utf8)
        let similarities = known.map { ($0, StringSimilarity.jaroWinkler(asked, Array($0.utf8))) }
        guard let best = similarities.max(by: { $0.1 < $1.1 }), best.1 >= 0.7 else { return nil }
        return best.0
    }
}

extension YAMLFileError.Place: CustomStringConvertible {
    public var description: String { "\(path):\(line):\(column)" }

    /// The line with a caret under the column.
    var excerpt: String {
        guard !text.isEmpty else { return "" }
        return "\n    \(text)\n    \(String(repeating: " ", count: max(0, column - 1)))^"
    }
}
