import Foundation
public import Ranking
import Yams

/// Reads a focus file (YAML): what the seeker looks for. Every mistake is told with its line, the line's text and the
/// nearest right word.
public enum FocusFile {
    /// A longer file is none.
    private static let limit = 1 << 20

    /// - Throws: `FocusFileError`.
    public static func read(path: String) throws(FocusFileError) -> Focus {
        guard let file = FileHandle(forReadingAtPath: path), let bytes = try? file.read(upToCount: limit + 1) else {
            throw .notReadable(path: path)
        }
        guard bytes.count <= limit else { throw .tooLarge(path: path) }
        let name = URL(filePath: path).deletingPathExtension().lastPathComponent
        return try parse(String(decoding: bytes, as: UTF8.self), path: path, name: name)
    }

    /// - Parameters:
    ///   - path: what errors call the text.
    ///   - name: the focus's name.
    public static func parse(_ text: String, path: String, name: String) throws(FocusFileError) -> Focus {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw FocusFileError(yaml: error, path: path, text: text)
        }
        guard let root else { throw .empty(path: path) }
        var reader = FocusReader(path: path, text: text)
        return try reader.focus(root, name: name)
    }
}

/// Turns the nodes of a focus file into a `Focus`.
private struct FocusReader {
    let path: String
    let text: String

    mutating func focus(_ root: Node, name: String) throws(FocusFileError) -> Focus {
        let top = try section(
            root, called: "the file", knowing: ["seeker", "focus", "shortlist", "availability", "weights"])
        var focus = Focus(name: name)
        if let node = top["seeker"] { focus.seeker = try seeker(node) }
        if let node = top["focus"] { try aims(node, into: &focus) }
        if let node = top["shortlist"] {
            let keys = try section(node, called: "shortlist", knowing: ["size", "per_company"])
            if let size = keys["size"] { focus.size = try count(size, key: "size", in: 1...10_000) }
            if let most = keys["per_company"] { focus.perCompany = try count(most, key: "per_company", in: 1...10_000) }
        }
        if let node = top["availability"] { focus.availability = try texts(node, key: "availability") }
        if let node = top["weights"] { focus.weights = try weights(node) }
        guard !focus.isEmpty else { throw .nothingSought(path: path) }
        return focus
    }

    private func seeker(_ node: Node) throws(FocusFileError) -> Focus.Seeker {
        let keys = try section(
            node, called: "seeker",
            knowing: ["name", "situation", "stage", "email", "time_zone", "alumni_of", "referred_by"])
        var seeker = Focus.Seeker()
        seeker.name = try keys["name"].flatMap { n throws(FocusFileError) in try line(n, key: "name") }
        seeker.situation = try keys["situation"].flatMap { n throws(FocusFileError) in try line(n, key: "situation") }
        seeker.email = try keys["email"].flatMap { n throws(FocusFileError) in try line(n, key: "email") }
        seeker.timeZone = try keys["time_zone"].flatMap { n throws(FocusFileError) in try timeZone(n) }
        seeker.almaMaters =
            try keys["alumni_of"].map { n throws(FocusFileError) in try texts(n, key: "alumni_of") } ?? []
        seeker.referredBy = try keys["referred_by"].flatMap { n throws(FocusFileError) in
            try line(n, key: "referred_by")
        }
        seeker.stage = try keys["stage"].flatMap { n throws(FocusFileError) in try stage(n) }
        return seeker
    }

    private func aims(_ node: Node, into focus: inout Focus) throws(FocusFileError) {
        let keys = try section(
            node, called: "focus",
            knowing: ["industries", "companies", "roles", "locations", "keywords", "interest", "avoid"])
        focus.industries = try texts(keys["industries"], key: "industries")
        focus.companies = try texts(keys["companies"], key: "companies")
        focus.roles = try texts(keys["roles"], key: "roles")
        focus.locations = try texts(keys["locations"], key: "locations")
        focus.keywords = try texts(keys["keywords"], key: "keywords")
        focus.interest = try keys["interest"].flatMap { n throws(FocusFileError) in try line(n, key: "interest") }
        if let avoid = keys["avoid"] {
            let avoided = try section(avoid, called: "avoid", knowing: ["companies", "industries"])
            focus.avoid.companies = try texts(avoided["companies"], key: "companies")
            focus.avoid.industries = try texts(avoided["industries"], key: "industries")
        }
    }

    /// The usual weights with those that the file names in their place.
    private func weights(_ node: Node) throws(FocusFileError) -> Weights {
        let keys = try section(node, called: "weights", knowing: Reason.Feature.allCases.map(\.rawValue))
        var weights = Weights.usual
        for feature in Reason.Feature.allCases {
            guard let node = keys[feature.rawValue] else { continue }
            guard let number = node.scalar.flatMap({ Double($0.string) }), Weights.range.contains(number) else {
                throw .badValue(place(node), key: feature.rawValue, expected: "a number from 0 to 100")
            }
            weights[feature] = number
        }
        guard weights.areUsable else {
            throw .badValue(
                place(node), key: "weights", expected: "above 0 for at least one feature; every one here is 0")
        }
        return weights
    }

    private func stage(_ node: Node) throws(FocusFileError) -> Focus.Seeker.Stage? {
        guard let word = try line(node, key: "stage") else { return nil }
        if let stage = Focus.Seeker.Stage(rawValue: word.lowercased()) { return stage }
        throw .unknownWord(
            place(node), word: word, what: "stage", known: Focus.Seeker.Stage.allCases.map(\.rawValue))
    }

    private func timeZone(_ node: Node) throws(FocusFileError) -> String? {
        guard let name = try line(node, key: "time_zone") else { return nil }
        guard TimeZone(identifier: name) != nil else {
            throw .badValue(place(node), key: "time_zone", expected: "a time zone such as America/Chicago")
        }
        return name
    }

    /// The values of a section by key; every key must be one of `known` and stand there once.
    private func section(
        _ node: Node, called name: String, knowing known: [String]
    ) throws(FocusFileError) -> [String: Node] {
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
    private func texts(_ node: Node?, key: String) throws(FocusFileError) -> [String] {
        guard let node else { return [] }
        if case .sequence(let nodes) = node {
            var lines: [String] = []
            for node in nodes { if let text = try line(node, key: key) { lines.append(text) } }
            return lines
        }
        return try line(node, key: key).map { [$0] } ?? []
    }

    private func line(_ node: Node, key: String) throws(FocusFileError) -> String? {
        guard case .scalar(let scalar) = node else {
            throw .badValue(place(node), key: key, expected: "a text, or a list of texts")
        }
        let text = scalar.string.trimmingCharacters(in: .whitespacesAndNewlines)
        let isNull = scalar.style == .plain && ["null", "~"].contains(text)
        return text.isEmpty || isNull ? nil : text
    }

    private func count(_ node: Node, key: String, in range: ClosedRange<Int>) throws(FocusFileError) -> Int {
        guard let number = node.scalar.flatMap({ Int($0.string) }), range.contains(number) else {
            throw .badValue(
                place(node), key: key, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private func place(_ node: Node) -> FocusFileError.Place {
        FocusFileError.Place(path: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, in: text)
    }
}

extension Focus {
    /// Whether nothing is sought at all.
    var isEmpty: Bool {
        industries.isEmpty && companies.isEmpty && roles.isEmpty && locations.isEmpty && keywords.isEmpty
            && interest == nil
    }
}
