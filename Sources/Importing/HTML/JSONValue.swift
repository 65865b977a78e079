/// A JSON text as values, read leniently: comments, trailing commas and raw line breaks in texts, which hand-written
/// pages are full of, do no harm. RFC 8259 else.
enum JSONValue: Equatable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    /// The value of a text that is JSON up to what may follow; nil where it is not.
    init?(_ text: String) {
        var parser = JSONTextParser(text)
        guard let value = parser.value(depth: 0) else { return nil }
        self = value
    }

    /// The lists of objects or lists in a script, outermost ones first: what it fills its tables with. Literals of
    /// JavaScript count as JSON: names without quotes, single quotes. What calls functions is passed over.
    static func lists(inScript text: String) -> [JSONValue] {
        var parser = JSONTextParser(text, isScript: true)
        return parser.lists()
    }

    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The text of a text or number.
    var text: String? {
        switch self {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    /// The texts of a value or of a list of values.
    var texts: [String] {
        if case .array(let items) = self { return items.flatMap(\.texts) }
        return text.map { [$0] } ?? []
    }

    /// The items of a list; the value itself where it is none.
    var items: [JSONValue] {
        if case .array(let items) = self { return items }
        return [self]
    }

    static func == (a: JSONValue, b: JSONValue) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number(let a), .number(let b)), (.string(let a), .string(let b)): a == b
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)): a.elementsEqual(b) { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }
}

/// Recursive descent over the bytes of a JSON text.
private struct JSONTextParser {
    private static let maximumDepth = 100
    /// What stands for what is no character.
    private static let replacement = Array("\u{FFFD}".utf8)

    private let bytes: [UInt8]
    /// Whether the text is a program's.
    private let isScript: Bool
    private var index = 0

    init(_ text: String, isScript: Bool = false) {
        bytes = Array(text.utf8.contains(0) ? MarkupText.replacing("\0", in: text, with: "\u{FFFD}").utf8 : text.utf8)
        self.isScript = isScript
    }

    mutating func lists() -> [JSONValue] {
        var found: [JSONValue] = []
        // What was read in vain; a script can open brackets without end.
        var wasted = 0
        while index < bytes.count, wasted < bytes.count / 4 + 1 << 20 {
            guard bytes[index] == UInt8(ascii: "["), opensList(after: index + 1) else {
                index += 1
                continue
            }
            let start = index
            if let list = array(depth: 0) {
                found.append(list)
            } else {
                wasted += index - start
                index = start + 1
            }
        }
        return found
    }

    private func opensList(after place: Int) -> Bool {
        var place = place
        while place < bytes.count, bytes[place] <= 32 { place += 1 }
        return place < bytes.count && (bytes[place] == UInt8(ascii: "{") || bytes[place] == UInt8(ascii: "["))
    }

    mutating func value(depth: Int) -> JSONValue? {
        skipBlanks()
        guard depth < Self.maximumDepth, let byte = current else { return nil }
        switch byte {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "'") where isScript, UInt8(ascii: "`") where isScript: return string().map { .string($0) }
        default: return word()
        }
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func object(depth: Int) -> JSONValue? {
        index += 1
        var members: [(key: String, value: JSONValue)] = []
        while true {
            skipSeparators()
            guard let byte = current else { return .object(members) }
            if byte == UInt8(ascii: "}") {
                index += 1
                return .object(members)
            }
            guard let key = key(byte) else { return nil }
            skipBlanks()
            guard current == UInt8(ascii: ":") else { return nil }
            index += 1
            guard let value = value(depth: depth + 1) else { return nil }
            members.append((key, value))
        }
    }

    private mutating func key(_ byte: UInt8) -> String? {
        if byte == UInt8(ascii: "\"") || isScript && byte == UInt8(ascii: "'") { return string() }
        guard isScript else { return nil }
        let start = index
        while let byte = current, isNamePart(byte) { index += 1 }
        return index > start ? String(decoding: bytes[start..<index], as: UTF8.self) : nil
    }

    private func isNamePart(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
    }

    private mutating func array(depth: Int) -> JSONValue? {
        index += 1
        var items: [JSONValue] = []
        while true {
            skipSeparators()
            guard let byte = current else { return .array(items) }
            if byte == UInt8(ascii: "]") {
                index += 1
                return .array(items)
            }
            guard let item = value(depth: depth + 1) else { return nil }
            items.append(item)
        }
    }

    private mutating func string() -> String? {
        let quote = bytes[index]
        index += 1
        var text: [UInt8] = []
        while let byte = current {
            index += 1
            if byte == quote { return String(decoding: text, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard let escape = current else { return nil }
            index += 1
            switch escape {
            case UInt8(ascii: "n"): text.append(10)
            case UInt8(ascii: "r"): text.append(13)
            case UInt8(ascii: "t"): text.append(9)
            case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(32)
            case UInt8(ascii: "u"): text += unicode()
            default: text.append(escape)
            }
        }
        return nil
    }

    /// The UTF-8 of `\uXXXX`, with a second one where the first is half of a pair.
    private mutating func unicode() -> [UInt8] {
        guard var code = fourDigits() else { return [] }
        if (0xD800..<0xDC00).contains(code), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        {
            index += 2
            if let low = fourDigits(), (0xDC00..<0xE000).contains(low) {
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
        }
        return code == 0 ? Self.replacement : Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    }

    private mutating func fourDigits() -> UInt32? {
        guard index + 4 <= bytes.count, let code = hexadecimal(bytes[index..<(index + 4)]) else { return nil }
        index += 4
        return code
    }

    /// `true`, `false`, `null` or a number.
    private mutating func word() -> JSONValue? {
        let start = index
        while let byte = current, !" \t\r\n,]}:\"[{/".utf8.contains(byte) { index += 1 }
        guard index > start else { return nil }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        switch word {
        case "undefined" where isScript: return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default: return Double(word) == nil ? nil : .number(word)
        }
    }

    private mutating func skipSeparators() {
        repeat { skipBlanks() } while skip(UInt8(ascii: ","))
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        index += 1
        return true
    }

    /// White space, comments, and the CDATA and comment marks with which pages wrap scripts.
    private mutating func skipBlanks() {
        while let byte = current {
            if byte <= 32 || byte == UInt8(ascii: ";") {
                index += 1
            } else if starts(with: "//") {
                while let byte = current, byte != 10 { _ = byte; index += 1 }
            } else if starts(with: "/*") {
                while index < bytes.count, !starts(with: "*/") { index += 1 }
                index = min(bytes.count, index + 2)
            } else if starts(with: "<!--") {
                index += 4
            } else if starts(with: "<![CDATA[") {
                index += 9
            } else if starts(with: "\u{FEFF}") || starts(with: "\u{A0}") {
                index += starts(with: "\u{FEFF}") ? 3 : 2
            } else {
                return
            }
        }
    }

    private func starts(with mark: String) -> Bool { bytes[index...].starts(with: mark.utf8) }
}
