import Foundation
public import Ranking
import Yams

/// Reads a focus file (YAML): what the seeker looks for. Every mistake is told with its line, the line's text and the
/// nearest right word.
public enum FocusFile {
    /// - Throws: `YAMLFileError`.
    public static func read(path: String) throws(YAMLFileError) -> Focus {
        let name = URL(filePath: path).deletingPathExtension().lastPathComponent
        return try parse(try YAMLReader.text(ofFile: path), path: path, name: name)
    }

    /// - Parameters:
    ///   - path: what errors call the text.
    ///   - name: the focus's name.
    public static func parse(_ text: String, path: String, name: String) throws(YAMLFileError) -> Focus {
        let yaml = YAMLReader(path: path, text: text)
        guard let root = try yaml.root() else { throw .empty(path: path) }
        return try FocusReader(yaml: yaml).focus(root, name: name)
    }
}

/// Turns the nodes of a focus file into a `Focus`.
private struct FocusReader {
    let yaml: YAMLReader

    func focus(_ root: Node, name: String) throws(YAMLFileError) -> Focus {
        let top = try yaml.section(
            root, called: "the file", knowing: ["seeker", "focus", "shortlist", "availability", "weights"])
        var focus = Focus(name: name)
        if let node = top["seeker"] { focus.seeker = try seeker(node) }
        if let node = top["focus"] { try aims(node, into: &focus) }
        if let node = top["shortlist"] {
            let keys = try yaml.section(node, called: "shortlist", knowing: ["size", "per_company"])
            if let size = keys["size"] { focus.size = try yaml.count(size, key: "size", in: 1...10_000) }
            if let most = keys["per_company"] {
                focus.perCompany = try yaml.count(most, key: "per_company", in: 1...10_000)
            }
        }
        if let node = top["availability"] { focus.availability = try yaml.texts(node, key: "availability") }
        if let node = top["weights"] { focus.weights = try weights(node) }
        guard !focus.isEmpty else { throw .nothingSought(path: yaml.path) }
        return focus
    }

    private func seeker(_ node: Node) throws(YAMLFileError) -> Focus.Seeker {
        let keys = try yaml.section(
            node, called: "seeker",
            knowing: ["name", "situation", "stage", "email", "time_zone", "alumni_of", "referred_by"])
        var seeker = Focus.Seeker()
        seeker.name = try keys["name"].flatMap { n throws(YAMLFileError) in try yaml.line(n, key: "name") }
        seeker.situation = try keys["situation"].flatMap { n throws(YAMLFileError) in try yaml.line(n, key: "situation")
        }
        seeker.email = try keys["email"].flatMap { n throws(YAMLFileError) in try yaml.line(n, key: "email") }
        seeker.timeZone = try keys["time_zone"].flatMap { n throws(YAMLFileError) in try timeZone(n) }
        seeker.almaMaters =
            try keys["alumni_of"].map { n throws(YAMLFileError) in try yaml.texts(n, key: "alumni_of") } ?? []
        seeker.referredBy = try keys["referred_by"].flatMap { n throws(YAMLFileError) in
            try yaml.line(n, key: "referred_by")
        }
        seeker.stage = try keys["stage"].flatMap { n throws(YAMLFileError) in try stage(n) }
        return seeker
    }

    private func aims(_ node: Node, into focus: inout Focus) throws(YAMLFileError) {
        let keys = try yaml.section(
            node, called: "focus",
            knowing: ["industries", "companies", "roles", "locations", "keywords", "interest", "avoid"])
        focus.industries = try yaml.texts(keys["industries"], key: "industries")
        focus.companies = try yaml.texts(keys["companies"], key: "companies")
        focus.roles = try yaml.texts(keys["roles"], key: "roles")
        focus.locations = try yaml.texts(keys["locations"], key: "locations")
        focus.keywords = try yaml.texts(keys["keywords"], key: "keywords")
        focus.interest = try keys["interest"].flatMap { n throws(YAMLFileError) in try yaml.line(n, key: "interest") }
        if let avoid = keys["avoid"] {
            let avoided = try yaml.section(avoid, called: "avoid", knowing: ["companies", "industries"])
            focus.avoid.companies = try yaml.texts(avoided["companies"], key: "companies")
            focus.avoid.industries = try yaml.texts(avoided["industries"], key: "industries")
        }
    }

    /// The usual weights with those that the file names in their place.
    private func weights(_ node: Node) throws(YAMLFileError) -> Weights {
        let keys = try yaml.section(node, called: "weights", knowing: Reason.Feature.allCases.map(\.rawValue))
        var weights = Weights.usual
        for feature in Reason.Feature.allCases {
            guard let node = keys[feature.rawValue] else { continue }
            guard let number = node.scalar.flatMap({ Double($0.string) }), Weights.range.contains(number) else {
                throw .badValue(yaml.place(node), key: feature.rawValue, expected: "a number from 0 to 100")
            }
            weights[feature] = number
        }
        guard weights.areUsable else {
            throw .badValue(
                yaml.place(node), key: "weights", expected: "above 0 for at least one feature; every one here is 0")
        }
        return weights
    }

    private func stage(_ node: Node) throws(YAMLFileError) -> Focus.Seeker.Stage? {
        guard let word = try yaml.line(node, key: "stage") else { return nil }
        if let stage = Focus.Seeker.Stage(rawValue: word.lowercased()) { return stage }
        throw .unknownWord(
            yaml.place(node), word: word, what: "stage", known: Focus.Seeker.Stage.allCases.map(\.rawValue))
    }

    private func timeZone(_ node: Node) throws(YAMLFileError) -> String? {
        guard let name = try yaml.line(node, key: "time_zone") else { return nil }
        guard TimeZone(identifier: name) != nil else {
            throw .badValue(yaml.place(node), key: "time_zone", expected: "a time zone such as America/Chicago")
        }
        return name
    }
}

extension Focus {
    /// Whether nothing is sought at all.
    var isEmpty: Bool {
        industries.isEmpty && companies.isEmpty && roles.isEmpty && locations.isEmpty && keywords.isEmpty
            && interest == nil
    }
}
