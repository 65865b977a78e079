/// A piece of HTML. Text put into it by interpolation is escaped, HTML is not; so nothing unescaped can get in by
/// forgetting.
///
///     let cell: HTML = "<td>\(contact.name)</td>"
struct HTML: ExpressibleByStringInterpolation, Sendable {
    private(set) var source: String

    init(stringLiteral value: String) { source = value }
    init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }

    struct StringInterpolation: StringInterpolationProtocol {
        var source = ""

        init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity * 2) }

        mutating func appendLiteral(_ literal: String) { source += literal }
        mutating func appendInterpolation(_ html: HTML) { source += html.source }
        mutating func appendInterpolation(_ number: Int) { source += String(number) }
        mutating func appendInterpolation(_ text: String) { source += HTML.escape(text) }
        mutating func appendInterpolation(_ pieces: [HTML]) { source += pieces.map(\.source).joined() }
    }

    /// `text` for an element's content or a quoted attribute.
    static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in TerminalText.safe(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    static func + (a: HTML, b: HTML) -> HTML { "\(a)\(b)" }
}
