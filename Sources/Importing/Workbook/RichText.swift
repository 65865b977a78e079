import Parsing

/// Gathers the text of a rich string: its runs joined, without the phonetic ones that stand above the line in Japanese.
struct RichText {
    /// No cell of a spreadsheet has more; what goes beyond is left out.
    static let limit = 1 << 20

    private var text = ""
    private var isText = false
    private var isPhonetic = false

    /// Takes an event of a string's element.
    mutating func follow(_ event: XMLEvent) {
        switch event {
        case .start("rPh", _, _): isPhonetic = true
        case .end("rPh"): isPhonetic = false
        case .start("t", _, _): isText = true
        case .end("t"): isText = false
        case .text(let part) where isText && !isPhonetic && text.utf8.count < Self.limit: text += part
        default: break
        }
    }

    /// The text so far; the next begins empty.
    mutating func take() -> String {
        defer { text = "" }
        return Self.unescaped(text)
    }

    /// Characters that XML does not have are written "_x000D_" (ECMA-376 22.9.2.19, ST_Xstring).
    static func unescaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            guard let scalar = UInt32(match.1, radix: 16).flatMap(UnicodeScalar.init) else { return "" }
            return scalar.value >= 32 || scalar.properties.isWhitespace ? String(Character(scalar)) : ""
        }
    }
}
