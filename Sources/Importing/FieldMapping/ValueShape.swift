/// What a value looks like, whatever its column is called.
enum ValueShape {
    /// Whether a value only says that something holds, or does not.
    static func isFlag(_ text: String) -> Bool {
        text.utf8.count <= 5
            && ["yes", "no", "true", "false", "y", "n", "x", "ja", "nein", "oui", "non"].contains(text.lowercased())
    }

    static func isEmail(_ text: String) -> Bool {
        guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) else { return false }
        return at != text.startIndex && text.utf8.index(after: at) != text.endIndex && !text.hasPrefix("http")
    }

    /// At least seven digits (six with punctuation of phones) and nothing but digits and that punctuation, except for
    /// an extension.
    static func isPhone(_ text: String) -> Bool {
        var digits = 0
        var hasMark = false
        for byte in text.utf8.prefix(24) {
            switch byte {
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: " "),
                UInt8(ascii: "/"):
                hasMark = true
            case UInt8(ascii: "."): hasMark = true
            case UInt8(ascii: "e"), UInt8(ascii: "x"), UInt8(ascii: "t"), UInt8(ascii: "E"), UInt8(ascii: ";"),
                UInt8(ascii: ","):
                return digits >= 7
            default: return false
            }
        }
        return (7...16).contains(digits) && !isDate(text) || (digits == 6 && hasMark && !isDate(text))
    }

    /// "6.12555E+09": a spreadsheet took a number for an amount; its last digits are lost.
    static func isScientific(_ text: String) -> Bool {
        guard text.utf8.count <= 14, let mark = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
            return false
        }
        let exponent = text.utf8[text.utf8.index(after: mark)...]
        return exponent.first == UInt8(ascii: "+") && exponent.count <= 3
            && exponent.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
            && text.utf8[..<mark].allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
    }

    static func hasDigit(_ text: String) -> Bool { text.utf8.contains { (0x30...0x39).contains($0) } }

    /// A web address, with scheme or as a bare host name.
    static func isWebAddress(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else { return false }
        let lower = text.lowercased()
        if lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.") { return true }
        // As Google escapes it.
        if lower.hasPrefix("http\\://") || lower.hasPrefix("https\\://") { return true }
        let host = lower.prefix { $0 != "/" }
        guard host.contains("."), !host.contains(where: \.isWhitespace), !host.contains("@") else { return false }
        let last = host.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
        return last.count >= 2 && last.allSatisfy(\.isLetter) && host.count > last.count + 2
    }

    /// Digits cut into three by the same mark: "1961-09-21", "20/01/1991", "0.0.00".
    static func isDate(_ text: String) -> Bool {
        guard let first = text.utf8.first, first < 0x3A || first >= 0x80 else { return false }
        let parts = text.split(separator: " ")[...].first?.split { $0 == "-" || $0 == "/" || $0 == "." } ?? []
        guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return false }
        let lengths = parts.map(\.count)
        return lengths == [4, 2, 2] || (lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 4 || lengths[2] <= 2))
    }

    static func isNumber(_ text: String) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } }

    /// A postcode as in North America, Britain or most of Europe.
    static func isPostcode(_ text: String) -> Bool {
        let bytes = text.utf8
        guard (4...10).contains(bytes.count) else { return false }
        let digits = bytes.count { (0x30...0x39).contains($0) }
        let letters = bytes.count { (0x41...0x5A).contains($0) }
        let rest = bytes.count - digits - letters
        if letters == 0 {
            return (digits == 5 && rest == 0) || (digits == 9 && rest == 1) || (digits == 4 && rest == 0)
        }
        return (2...4).contains(letters) && (1...4).contains(digits) && rest <= 1 && bytes.count >= 5
    }

    /// What only a value can be, never a column's name.
    static func isPlainlyValue(_ text: String) -> Bool {
        isEmail(text) || (isWebAddress(text) && text.contains("/")) || isPhone(text) || isDate(text)
            || (isNumber(text) && !text.isEmpty)
    }
}
