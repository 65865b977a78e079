/// What a piece of text in a page or feed is: trimmed, collapsed, an address, a number.
enum MarkupText {
    /// Without white space at its ends.
    static func trimmed(_ text: some StringProtocol) -> String {
        if let first = text.utf8.first, let last = text.unicodeScalars.last, (33...126).contains(first),
            (33...126).contains(last.value)
        {
            return String(text)
        }
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// With every run of white space made one space, and without soft hyphens and zero-width spaces.
    static func collapsed(_ text: some StringProtocol) -> String {
        if isCollapsed(text) { return String(text) }
        var result = String.UnicodeScalarView()
        var isSpacePending = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                isSpacePending = true
            } else if scalar != "\u{AD}", scalar != "\u{200B}", scalar != "\u{FEFF}" {
                if isSpacePending, !result.isEmpty { result.append(" ") }
                isSpacePending = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a text is ASCII with single spaces between words and nowhere else.
    private static func isCollapsed(_ text: some StringProtocol) -> Bool {
        var wasSpace = true
        for byte in text.utf8 {
            guard byte > 32 && byte < 127 || byte == 32 && !wasSpace else { return false }
            wasSpace = byte == 32
        }
        return !wasSpace
    }

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

    /// `%XX` made bytes; a text that then is no UTF-8 stays as it is.
    static func percentDecoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                result.append(byte)
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
        let lower = text.lowercased()
        if lower.hasPrefix("mailto:") {
            let rest = text.dropFirst(7).prefix { $0 != "?" }
            return trimmed(percentDecoded(String(rest)))
        }
        for scheme in ["tel:", "callto:", "sms:", "fax:"] where lower.hasPrefix(scheme) { return phoneFromURI(text) }
        return trimmed(text)
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
