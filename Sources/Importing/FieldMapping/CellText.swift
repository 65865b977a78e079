import Contacts

/// A cell's text made ready to be a value.
enum CellText {
    /// Without blanks at either side. Costs a look at two bytes where there are none.
    static func clean(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last else { return text }
        return isSuspect(first) || isSuspect(last) ? trimmed(text) : text
    }

    /// A blank or control byte, or one that a no-break space or byte-order mark has.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0xC2 || byte == 0xA0 || byte == 0xEF
    }

    private static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return String(scalars)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value < 0x20 || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }

    /// Whether a cell of a repeatable field can only hold one value as it stands; in one pass over its bytes.
    static func isSingle(_ text: String, of field: Field) -> Bool {
        if field == .url { return !text.utf8.contains(UInt8(ascii: "\\")) && !hasTripleColon(text) }
        if field == .industry { return !text.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") } }
        var marks = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"), 0x0A, UInt8(ascii: ":"),
                UInt8(ascii: "*"):
                return false
            case UInt8(ascii: "@"): marks += 1
            case UInt8(ascii: "o") where field == .phone || field == .fax: return false
            default: break
            }
        }
        return marks <= 1
    }

    /// The several values that a cell of a repeatable field may hold: Google joins them by " ::: ", others by commas,
    /// semicolons or slashes.
    static func values(in text: String, of field: Field) -> [String] {
        if hasTripleColon(text) { return parts(of: text, at: ":::").flatMap { values(in: $0, of: field) } }
        switch field {
        case .email: return emails(in: text)
        case .phone, .fax: return phones(in: text)
        case .url: return [unescaped(text)]
        case .industry:
            return text.split { $0 == ";" || $0 == "|" }.map { clean(String($0)) }.filter { !Placeholder.isEmpty($0) }
        case .keyword: return text.contains(";") ? parts(of: text, at: ";").map(withoutStar) : [withoutStar(text)]
        default: return [text]
        }
    }

    /// Google's labels of its own begin with "* ".
    static func withoutStar(_ text: String) -> String { text.hasPrefix("* ") ? String(text.dropFirst(2)) : text }

    private static func parts(of text: String, at separator: String) -> [String] {
        text.split(separator: separator).map { clean(String($0)) }.filter { !Placeholder.isEmpty($0) }
    }

    private static func emails(in text: String) -> [String] {
        let marks = text.utf8.count { $0 == UInt8(ascii: "@") }
        guard marks > 1 || text.hasPrefix("mailto:") else { return [text] }
        let found = text.split { $0 == ";" || $0 == "," || $0 == " " || $0 == "/" || $0.isNewline }
            .filter { $0.contains("@") }
            .map { String($0.hasPrefix("mailto:") ? $0.dropFirst(7) : $0) }
        return found.isEmpty ? [text] : found
    }

    /// Google writes "http\://".
    private static func unescaped(_ text: String) -> String {
        text.hasPrefix("http") ? text.replacing("\\:", with: ":") : text
    }

    private static func hasTripleColon(_ text: String) -> Bool {
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: ":") ? run + 1 : 0
            if run == 3 { return true }
        }
        return false
    }

    private static func phones(in text: String) -> [String] {
        guard text.utf8.count > 14 else { return [text] }
        for separator in [";", "/", ",", "|", "\n", " or "] where text.contains(separator) {
            let found = text.split(separator: separator).map { clean(String($0)) }.filter { !$0.isEmpty }
            guard let first = found.first, found.count > 1 else { continue }
            let counts = found.map(digitCount)
            if counts.allSatisfy({ $0 >= 5 }) { return found }
            if separator == "/", counts[0] >= 7, counts.dropFirst().allSatisfy({ (1...4).contains($0) }) {
                return [first] + found.dropFirst().map { String(first.dropLast($0.count)) + $0 }
            }
        }
        return [text]
    }

    private static func digitCount(_ text: String) -> Int { text.utf8.count { (0x30...0x39).contains($0) } }
}
