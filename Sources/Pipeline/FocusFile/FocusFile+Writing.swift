public import Ranking
import Yams

extension FocusFile {
    /// The focus as a file that reads as the same focus; what is as usual is left out.
    public static func text(of focus: Focus) -> String {
        let seeker = mapping([
            ("name", text(focus.seeker.name)), ("situation", text(focus.seeker.situation)),
            ("stage", text(focus.seeker.stage?.rawValue)), ("email", text(focus.seeker.email)),
            ("time_zone", text(focus.seeker.timeZone)), ("alumni_of", list(focus.seeker.almaMaters)),
            ("referred_by", text(focus.seeker.referredBy)),
        ])
        let avoid = mapping([
            ("companies", list(focus.avoid.companies)), ("industries", list(focus.avoid.industries)),
        ])
        let aims = mapping([
            ("industries", list(focus.industries)), ("companies", list(focus.companies)),
            ("roles", list(focus.roles)), ("locations", list(focus.locations)), ("keywords", list(focus.keywords)),
            ("interest", text(focus.interest)), ("avoid", avoid),
        ])
        let usual = Focus()
        let shortlist = mapping([
            ("size", focus.size == usual.size ? nil : plain(String(focus.size))),
            ("per_company", focus.perCompany == usual.perCompany ? nil : plain(String(focus.perCompany))),
        ])
        let weights = mapping(
            Reason.Feature.allCases.map { feature in
                let weight = focus.weights[feature]
                return (feature.rawValue, weight == usual.weights[feature] ? nil : plain("\(weight)"))
            })
        let sections = [
            ("seeker", seeker), ("focus", aims), ("shortlist", shortlist),
            ("availability", list(focus.availability)), ("weights", weights),
        ]
        // A tree of texts always has a form as YAML.
        return mapping(sections).flatMap { try? serialize(node: $0, width: -1, allowUnicode: true) } ?? ""
    }

    private static func text(_ value: String?) -> Node? {
        value.map { .scalar(Node.Scalar($0, Tag(.str), Self.isPlain($0) ? .plain : .doubleQuoted)) }
    }

    private static func plain(_ value: String) -> Node { .scalar(Node.Scalar(value, Tag(.implicit), .plain)) }

    private static func list(_ values: [String]) -> Node? {
        values.isEmpty ? nil : .sequence(Node.Sequence(values.compactMap(text), Tag(.implicit), .flow))
    }

    private static func mapping(_ pairs: [(String, Node?)]) -> Node? {
        let pairs = pairs.compactMap { key, value in value.map { (plain(key), $0) } }
        return pairs.isEmpty ? nil : .mapping(Node.Mapping(pairs, Tag(.implicit), .block))
    }

    /// Whether a text reads as itself without quotes whatever stands around it.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter, text.last?.isLetter == true else { return false }
        return !["null", "true", "false", "yes", "no", "on", "off"].contains(text.lowercased())
            && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
    }
}
