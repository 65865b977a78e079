/// What a piece of text in a page or feed is: trimmed, collapsed, an address, a number.
enum MarkupText {
    /// Without white space at its ends.
    static func trimmed(_ text: some StringProtocol) -> String {
        if isTrimmed(text) { return String(text) }
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// Whether a text begins and ends with characters of ASCII that leave a mark. Costs a look at two bytes.
    private static func isTrimmed(_ text: some StringProtocol) -> Bool {
        guard let first = text.utf8.first, let last = text.unicodeScalars.last else { return true }
        return isInk(first) && last.isASCII && isInk(UInt8(last.value))
    }

    /// With every run of white space made one space, and without soft hyphens and zero-width spaces.
    static func collapsed(_ text: some StringProtocol) -> String {
        isCollapsed(text.utf8) ? String(text) : collapsed(scalars: text.unicodeScalars)
    }

    /// The same of text that is still bytes of UTF-8. A text that is as it should be costs one look at each byte.
    static func collapsed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let first = bytes.first, isBlank(first) { bytes = bytes.dropFirst() }
        while let last = bytes.last, isBlank(last) { bytes = bytes.dropLast() }
        let text = String(decoding: bytes, as: UTF8.self)
        return isCollapsed(bytes) ? text : collapsed(scalars: text.unicodeScalars)
    }

    private static func collapsed(scalars: some Sequence<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        var isSpacePending = false
        for scalar in scalars {
            if scalar.isASCII ? isBlank(UInt8(scalar.value)) : scalar.properties.isWhitespace {
                isSpacePending = true
            } else if scalar != "\u{AD}", scalar != "\u{200B}", scalar != "\u{FEFF}" {
                if isSpacePending, !result.isEmpty { result.append(" ") }
                isSpacePending = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a text is ASCII without white space but single spaces between its words.
    private static func isCollapsed(_ bytes: some Sequence<UInt8>) -> Bool {
        var before = UInt8(ascii: " ")
        for byte in bytes {
            if !isInk(byte), byte != UInt8(ascii: " ") || before == UInt8(ascii: " ") { return false }
            before = byte
        }
        return before != UInt8(ascii: " ")
    }

    /// White space of ASCII.
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    /// A character of ASCII that leaves a mark.
    private static func isInk(_ byte: UInt8) -> Bool { byte > 32 && byte < 127 }

    /// The text lower-cased and with only letters, digits and single spaces left: for comparing words.
    static func folded(_ text: some StringProtocol) -> String {
        if let folded = foldedASCII(text) { return folded }
        let mapped = text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
        return mapped.split(separator: " ").map { String($0) }.joined(separator: " ")
    }

    private static func foldedASCII(_ text: some StringProtocol) -> String? {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 48...57, 97...122: folded.append(byte)
            case 65...90: folded.append(byte | 0x20)
            case 128...: return nil
            default: if !folded.isEmpty, folded.last != 32 { folded.append(32) }
            }
        }
        if folded.last == 32 { folded.removeLast() }
        return String(decoding: folded, as: UTF8.self)
    }

    /// `text` with `mark` in every place of `part`, byte for byte.
    static func replacing(_ part: some StringProtocol, in text: String, with mark: String) -> String {
        let (bytes, sought) = (Array(text.utf8), Array(part.utf8))
        guard let first = sought.first else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            if bytes[place] == first, bytes[place...].starts(with: sought) {
                result += mark.utf8
                place += sought.count
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `%XX` made bytes; a text that then is no UTF-8 stays as it is, and so does what would be a control character.
    static func percentDecoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = hexadecimal(bytes[(index + 1)...(index + 2)]), byte >= 0x20, byte != 0x7F
            {
                result.append(UInt8(byte))
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(validating: result, as: UTF8.self) ?? text
    }

    /// Without `mailto:`, `tel:` or the like, and for e-mail without what follows the address.
    static func withoutScheme(_ text: String) -> String {
        guard hasEarlyColon(text) else { return trimmed(text) }
        let lower = text.lowercased()
        if lower.hasPrefix("mailto:") {
            let rest = text.dropFirst(7).prefix { $0 != "?" }
            return trimmed(percentDecoded(String(rest)))
        }
        for scheme in ["tel:", "callto:", "sms:", "fax:"] where lower.hasPrefix(scheme) { return phoneFromURI(text) }
        return trimmed(text)
    }

    /// Whether a colon stands where the longest of the schemes has its own, or before.
    private static func hasEarlyColon(_ text: String) -> Bool {
        for byte in text.utf8.prefix(7) where byte == UInt8(ascii: ":") { return true }
        return false
    }

    /// A number out of `tel:+1-612-555-0100;ext=102` (RFC 3966), its extension put as people write it.
    static func phoneFromURI(_ text: String) -> String {
        var rest = text[...]
        if let colon = rest.firstIndex(of: ":"), rest[..<colon].allSatisfy({ $0.isLetter }) {
            rest = rest[rest.index(after: colon)...]
        }
        while rest.hasPrefix("/") { rest = rest.dropFirst() }
        let parts = percentDecoded(String(rest)).split(separator: ";", omittingEmptySubsequences: true)
        guard let number = parts.first else { return "" }
        let marks = ["ext=", "postd=", "extension="]
        for part in parts.dropFirst() {
            for mark in marks where part.lowercased().hasPrefix(mark) {
                return trimmed(number) + " ext. " + trimmed(part.dropFirst(mark.count))
            }
        }
        return trimmed(number)
    }
}

extension StringProtocol {
    /// Whether `part`, which is not empty, stands in the text, byte for byte: `contains` without its cost.
    func holds(_ part: String) -> Bool {
        guard let first = part.utf8.first else { return false }
        var rest = utf8[...]
        while let place = rest.firstIndex(of: first) {
            rest = rest[place...]
            if rest.starts(with: part.utf8) { return true }
            rest.removeFirst()
        }
        return false
    }
}
