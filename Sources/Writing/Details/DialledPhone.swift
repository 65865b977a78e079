import Contacts
import Interpretation

/// A phone number as printed and as dialled.
struct DialledPhone {
    let shown: String
    /// What it is for, in a word: "mobile", "work", "home", "main"; nil where the source does not say.
    let use: String?
    let inheritedFrom: String?
    private let e164: String?
    private let `extension`: String?

    /// - Parameter country: the contact's, as printed: where a number without a country code belongs.
    init(_ value: AttributedValue, country: String? = nil) {
        let number = PhoneNumber(interpreting: value.text, country: country)
        let ext = number?.extension.map { " ext. \($0)" } ?? ""
        shown = number.map { $0.formatted() + ($0.formatted().contains("ext") ? "" : ext) } ?? value.text
        e164 = number?.e164
        `extension` = number?.extension
        use = value.label.flatMap(Self.use)
        inheritedFrom = value.inheritedFrom
    }

    /// Where its link points; nil where it cannot be dialled.
    var target: String? { e164.flatMap { LinkTarget.phone($0, extension: `extension`) } }

    /// Sources label numbers in many ways ("* Work", "CELL,VOICE", "Mobile Phone"); people need the one word of it.
    private static func use(_ label: String) -> String? {
        let uses = [
            ("mobile", ["mobile", "cell", "iphone", "handy"]), ("home", ["home", "private"]),
            ("work", ["work", "business", "office", "company"]), ("main", ["main", "switchboard"]),
            ("toll-free", ["toll"]), ("direct", ["direct"]),
        ]
        let lower = label.lowercased()
        return uses.first { $0.1.contains { lower.contains($0) } }?.0
    }
}
