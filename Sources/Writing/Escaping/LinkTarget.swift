/// What a link may point to. A directory's text never becomes a link of another scheme than these (no `javascript:`).
enum LinkTarget {
    /// `mailto:` for one address; nil where the text is no plain address.
    static func mail(_ address: String) -> String? {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain(address) else { return nil }
        return "mailto:" + parts.map { percentEncoded(String($0)) }.joined(separator: "@")
    }

    /// `tel:` (RFC 3966) for an E.164 number, with its extension where that is digits.
    static func phone(_ e164: String, extension: String? = nil) -> String? {
        guard e164.hasPrefix("+"), isDigits(e164.dropFirst()) else { return nil }
        let ext = `extension`.flatMap { isDigits($0[...]) ? ";ext=\($0)" : nil } ?? ""
        return "tel:" + e164 + ext
    }

    /// An http or https address; a bare host name gets https. Nil for every other scheme.
    static func web(_ text: String) -> String? {
        guard isPlain(text) else { return nil }
        let lower = text.lowercased()
        if lower.hasPrefix("https://") || lower.hasPrefix("http://") { return text }
        let host = text.prefix { $0 != "/" }
        guard !text.contains(":"), host.contains("."), !host.hasPrefix("."), !host.hasSuffix(".") else { return nil }
        return "https://" + text
    }

    /// Nothing in it that ends a link, hides or turns around what it says.
    private static func isPlain(_ text: String) -> Bool {
        let excluded = "\"<>\\^`{|}".unicodeScalars
        return text == TerminalText.safe(text) && !text.contains(where: \.isWhitespace)
            && !text.unicodeScalars.contains { excluded.contains($0) || $0 == "\u{fffd}" }
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// RFC 3986: everything but unreserved characters.
    private static func percentEncoded(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF")
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e:
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default: encoded += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
            }
        }
        return encoded
    }
}
