/// Finds e-mail addresses, phone numbers and web addresses in text, and undoes the disguises that keep programs from
/// finding them.
enum ContactText {
    /// The e-mail addresses in a text, in its order.
    static func emails(in text: String) -> [String] {
        let plain = deobfuscated(text)
        guard plain.holds("@") else { return [] }
        var found: [String] = []
        for word in plain.unicodeScalars.split(whereSeparator: { endsWord($0) }) {
            guard word.contains("@") else { continue }
            var candidate = Substring(word)
            while let last = candidate.last, ".:'!?".contains(last) { candidate.removeLast() }
            while let first = candidate.first, ".:'".contains(first) { candidate.removeFirst() }
            if candidate.lowercased().hasPrefix("mailto:") { candidate = candidate.dropFirst(7) }
            if let colon = candidate.lastIndex(of: ":") { candidate = candidate[candidate.index(after: colon)...] }
            let address = MarkupText.percentDecoded(String(candidate))
            if isEmail(address), !found.contains(address) { found.append(address) }
        }
        return found
    }

    private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "<", ">", "(", ")", "[", "]", "{", "}", ",", ";", "\"", "|", " ": true
        default: isBlank(scalar)
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
    }

    /// The text itself, or the one address that it disguises.
    static func undisguised(_ text: String) -> String {
        guard !text.holds("@") else { return text }
        let found = emails(in: text)
        return found.count == 1 && text.utf8.count < 120 ? found[0] : text
    }

    static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last else { return false }
        return top.count >= 2 && top.contains(where: \.isLetter)
            && !text.unicodeScalars.contains { isBlank($0) || $0 == "/" || $0 == "\\" }
    }

    /// "name [at] example [dot] org", "name (at) example.org", "name at example dot org" and the like, made addresses.
    static func deobfuscated(_ text: String) -> String {
        guard isSuspect(text) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard let (mark, end) = disguise(in: bytes, at: index) else {
                result.append(bytes[index])
                index += 1
                continue
            }
            while result.last == 32 { result.removeLast() }
            result.append(mark)
            index = end
            while index < bytes.count, bytes[index] == 32 { index += 1 }
        }
        if result.contains(UInt8(ascii: "@")) { return String(decoding: result, as: UTF8.self) }
        return spelledOut(text, bytes)
    }

    /// Whether a text has a bracket, or a word "at" between blanks: no other is disguised.
    private static func isSuspect(_ text: String) -> Bool {
        var last: UInt32 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "<"): return true
            default: last = last << 8 | UInt32(byte | 0x20)
            }
            if last == 0x20_61_74_20 { return true }
        }
        return false
    }

    /// A bracketed "at" or "dot" that begins at `start`: what it stands for, and where it ends.
    private static func disguise(in bytes: [UInt8], at start: Int) -> (mark: UInt8, end: Int)? {
        let closing: UInt8
        switch bytes[start] {
        case UInt8(ascii: "["): closing = UInt8(ascii: "]")
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
        case UInt8(ascii: "<"): closing = UInt8(ascii: ">")
        default: return nil
        }
        guard let end = bytes[start...].prefix(8).firstIndex(of: closing) else { return nil }
        let word = bytes[(start + 1)..<end].filter { $0 != 32 }.map { $0 | 0x20 }
        switch String(decoding: word, as: UTF8.self) {
        case "at", "`": return (UInt8(ascii: "@"), end + 1)
        case "dot", ".": return (UInt8(ascii: "."), end + 1)
        default: return nil
        }
    }

    /// The address in Cloudflare's `data-cfemail`: hexadecimal, each byte XORed with the first.
    static func cloudflare(_ code: String) -> String? {
        let bytes = Array(code.utf8)
        guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
        var decoded: [UInt8] = []
        for index in stride(from: 0, to: bytes.count, by: 2) {
            guard let byte = hexadecimal(bytes[index...(index + 1)]) else { return nil }
            decoded.append(UInt8(byte))
        }
        let text = String(decoding: decoded.dropFirst().map { $0 ^ decoded[0] }, as: UTF8.self)
        return isEmail(text) ? text : nil
    }

    /// Whether a text is a phone number and nothing else, but for an extension.
    static func isPhone(_ text: String) -> Bool {
        guard text.utf8.count <= 40, (7...20).contains(digits(in: text)) else { return false }
        var rest = text.lowercased()
        for word in ["extension", "ext", "x", "tel", "phone"] where rest.holds(word) {
            rest = rest.replacing(word, with: "")
        }
        let isPlain = rest.allSatisfy {
            $0.isNumber || $0.isWhitespace || "+-().,/:#\u{2011}\u{2013}\u{A0}\u{B7}".contains($0)
        }
        return isPlain && !isDate(text)
    }

    /// The phone numbers in a text: runs of digits and their separators with at least ten digits, or seven in "555-0100".
    static func phones(in text: String) -> [String] {
        guard digits(in: text) >= 7 else { return [] }
        var found: [String] = []
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            guard characters[index].isNumber || "+(".contains(characters[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < characters.count, isPhonePart(characters[index]) { index += 1 }
            var end = index
            while end > start, !characters[end - 1].isNumber { end -= 1 }
            let run = String(characters[start..<end])
            let isBound = start == 0 || !(characters[start - 1].isLetter || characters[start - 1] == "@")
            if isBound, isWholeNumber(run) {
                found.append(MarkupText.trimmed(run + extensionMark(characters, from: end)))
            }
            index = max(index, start + 1)
        }
        return found
    }

    private static func digits(in text: some StringProtocol) -> Int {
        var count = 0
        for byte in text.utf8 {
            if byte >= 128 { return text.filter(\.isNumber).count }
            if (48...57).contains(byte) { count += 1 }
        }
        return count
    }

    /// Whether a text is a web address.
    static func isWebAddress(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard !text.contains(where: { $0.isWhitespace || $0 == "@" }), text.holds(".") else { return false }
        return lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.")
    }

    private static func isPhonePart(_ character: Character) -> Bool {
        character.isASCII && character.isNumber || " -().+/\u{2011}\u{2013}\u{A0}\u{B7}".contains(character)
    }

    private static func isWholeNumber(_ run: String) -> Bool {
        let digits = run.filter(\.isNumber).count
        guard digits <= 15, !isDate(run) else { return false }
        if run.hasPrefix("+") { return digits >= 8 }
        return digits >= 10 && digits <= 13 && run.contains { !$0.isNumber } || digits == 10
            || digits == 7 && run.utf8.count == 8 && run.holds("-")
    }

    /// "2024-11-02", "11/02/2024 10"
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split { !$0.isNumber }
        guard parts.count >= 3 else { return false }
        let isYear: (Substring) -> Bool = { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
        return isYear(parts[0]) && parts[1].count <= 2 && parts[2].count <= 2
            || isYear(parts[2]) && parts[0].count <= 2 && parts[1].count <= 2
    }

    /// " ext. 12", " x12" right after a number.
    private static func extensionMark(_ characters: [Character], from end: Int) -> String {
        let rest = String(characters[end...].prefix(16))
        let lower = rest.lowercased()
        let trimmed = lower.drop { $0 == " " || $0 == "," }
        for mark in ["extension", "ext.", "ext", "x.", "x"] where trimmed.hasPrefix(mark) {
            let digits = trimmed.dropFirst(mark.count).drop { $0 == " " || $0 == ":" || $0 == "." }.prefix {
                $0.isNumber
            }
            if !digits.isEmpty, digits.count <= 6 { return " ext. " + digits }
        }
        return ""
    }

    /// Puts together the words around " at " where at least one " dot " follows: "jane dot doe at example dot org".
    private static func spelledOut(_ text: String, _ bytes: [UInt8]) -> String {
        guard bytes.count < 500 else { return text }
        let words = text.split(separator: " ")
        func isDot(_ place: Int) -> Bool { words.indices.contains(place) && words[place].lowercased() == "dot" }
        guard let at = words.firstIndex(where: { $0.lowercased() == "at" }), at > 0, at + 3 < words.count, isDot(at + 2)
        else { return text }
        var start = at - 1
        while start >= 2, isDot(start - 1) { start -= 2 }
        var end = at + 1
        while end + 2 < words.count, isDot(end + 1) { end += 2 }
        let name = stride(from: start, to: at, by: 2).map { words[$0] }.joined(separator: ".")
        let domain = stride(from: at + 1, through: end, by: 2).map { words[$0] }.joined(separator: ".")
        return (words[..<start] + [Substring(name + "@" + domain)] + words[(end + 1)...]).joined(separator: " ")
    }
}
