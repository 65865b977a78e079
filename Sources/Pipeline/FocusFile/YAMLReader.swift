import Foundation
import Yams

/// Turns the nodes of one of our YAML files into values; every mistake is told with its place.
struct YAMLReader {
    let path: String
    let text: String

    /// A longer file is none of ours.
    private static let limit = 1 << 20

    /// The text of the file at `path`.
    static func text(ofFile path: String) throws(YAMLFileError) -> String {
        guard let file = FileHandle(forReadingAtPath: path), let bytes = try? file.read(upToCount: limit + 1) else {
            throw .notReadable(path: path)
        }
        guard bytes.count <= limit else { throw .tooLarge(path: path) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The file's first node; nil where the file is empty.
    func root() throws(YAMLFileError) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch {
            throw YAMLFileError(yaml: error, path: path, text: text)
        }
    }

    /// The values of a section by key; every key must be one of `known` and stand there once.
    func section(
        _ node: Node, called name: String, knowing known: [String]
    ) throws(YAMLFileError) -> [String: Node] {
        if case .scalar(let scalar) = node, scalar.string.isEmpty { return [:] }
        guard case .mapping(let mapping) = node else {
            throw .badValue(place(node), key: name, expected: "lines of the form “key: value”")
        }
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            guard let word = key.scalar?.string, known.contains(word) else {
                throw .unknownKey(place(key), key: key.scalar?.string ?? "?", section: name, known: known)
            }
            values[word] = value
        }
        return values
    }

    /// A list of texts; a single text is a list of one.
    func texts(_ node: Node?, key: String) throws(YAMLFileError) -> [String] {
        guard let node else { return [] }
        if case .sequence(let nodes) = node {
            var lines: [String] = []
            for node in nodes { if let text = try line(node, key: key) { lines.append(text) } }
            return lines
        }
        return try line(node, key: key).map { [$0] } ?? []
    }

    func line(_ node: Node, key: String) throws(YAMLFileError) -> String? {
        guard case .scalar(let scalar) = node else {
            throw .badValue(place(node), key: key, expected: "a text, or a list of texts")
        }
        let text = scalar.string.trimmingCharacters(in: .whitespacesAndNewlines)
        let isNull = scalar.style == .plain && ["null", "~"].contains(text)
        return text.isEmpty || isNull ? nil : text
    }

    func count(_ node: Node, key: String, in range: ClosedRange<Int>) throws(YAMLFileError) -> Int {
        guard let number = node.scalar.flatMap({ Int($0.string) }), range.contains(number) else {
            throw .badValue(
                place(node), key: key, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func place(_ node: Node) -> YAMLFileError.Place {
        YAMLFileError.Place(path: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, in: text)
    }
}
