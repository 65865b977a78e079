/// How one property of a card is written: `group.NAME;PARAMETER=value:content`.
enum VCardSyntax {
    /// The property on an unfolded line, or nil where there is none: no colon, no name, or content in base64 (photos).
    static func property(_ line: [UInt8], encoding: TextEncoding) -> VCardProperty? {
        guard let colon = colon(in: line) else { return nil }
        let head = encoding.leniently(Array(line[..<colon]))
        let sections = split(head, at: ";")
        guard let first = sections.first else { return nil }
        var name = spaceTrimmed(first)
        var group: String?
        if let dot = name.firstIndex(of: ".") {
            group = name[..<dot].lowercased()
            name = String(name[name.index(after: dot)...])
        }
        guard !name.isEmpty else { return nil }
        let parameters = sections.dropFirst().flatMap(parameter)
        guard let content = text(Array(line[(colon + 1)...]), parameters, encoding) else { return nil }
        let (components, whole) = values(of: content)
        return VCardProperty(
            group: group, name: name.uppercased(), parameters: parameters, components: components, text: whole)
    }

    /// Whether a line holds a picture, a sound or a key, which are large and tell nothing of a contact.
    static func isMedium(_ line: [UInt8]) -> Bool {
        var name = line.prefix(64).prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
        if let dot = name.lastIndex(of: UInt8(ascii: ".")) { name = name[(dot + 1)...] }
        while let last = name.last, last == 32 || last == 9 { name.removeLast() }
        return media.contains { name.spell($0) }
    }

    private static let media = ["PHOTO", "LOGO", "SOUND", "KEY"].map { Array($0.utf8) }

    static func isQuotedPrintable(_ line: [UInt8]) -> Bool {
        guard let colon = colon(in: line), colon > quotedPrintableName.count else { return false }
        return (0...(colon - quotedPrintableName.count)).contains { place in
            line[place..<(place + quotedPrintableName.count)].spell(quotedPrintableName)
        }
    }

    private static let quotedPrintableName = Array("QUOTED-PRINTABLE".utf8)

    /// The colon that ends the head: the first one outside double quotes.
    private static func colon(in line: [UInt8]) -> Int? {
        var isQuoted = false
        for (index, byte) in line.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ":"), !isQuoted { return index }
        }
        return line.firstIndex(of: UInt8(ascii: ":"))
    }

    /// A parameter; vCard 2.1 leaves out the `TYPE=` and the `ENCODING=`, and some programs write `TYPE#WORK`.
    private static func parameter(_ section: String) -> [VCardParameter] {
        guard let equals = section.firstIndex(where: { $0 == "=" || $0 == "#" }) else {
            let word = spaceTrimmed(section).lowercased()
            let isEncoding = ["quoted-printable", "base64", "b", "8bit", "7bit"].contains(word)
            return word.isEmpty ? [] : [VCardParameter(isEncoding ? "ENCODING" : "TYPE", [word])]
        }
        let values = section[section.index(after: equals)...].lowercased().filter { $0 != "\"" }
        return [
            VCardParameter(
                spaceTrimmed(String(section[..<equals])).uppercased(),
                values.split(separator: ",").map { spaceTrimmed(String($0)) })
        ]
    }

    /// The content as text, its transfer encoding undone; nil for base64, which no contact field is written in.
    private static func text(_ content: [UInt8], _ parameters: [VCardParameter], _ fallback: TextEncoding) -> String? {
        let codings = parameters.filter { $0.name == "ENCODING" }.flatMap(\.values)
        if codings.contains("b") || codings.contains("base64") { return nil }
        let charset = parameters.first { $0.name == "CHARSET" }?.values.first
        let encoding = charset.map { TextEncoding($0.uppercased()) } ?? fallback
        return encoding.leniently(codings.contains("quoted-printable") ? quotedPrintable(content) : content)
    }

    /// RFC 2045 6.7: `=XX` is a byte, `=` at the end of a line a break that is not there.
    static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "=") else {
                result.append(byte)
                continue
            }
            if index + 1 < bytes.count, let high = hexValue(bytes[index]), let low = hexValue(bytes[index + 1]) {
                result.append(high << 4 | low)
                index += 2
            } else if index < bytes.count, bytes[index] == 13 {
                index += index + 1 < bytes.count && bytes[index + 1] == 10 ? 2 : 1
            } else if index < bytes.count {
                result.append(byte)
            }
        }
        return result
    }

    static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }

    /// Content parted at semicolons and commas that no backslash precedes, escapes undone.
    static func components(_ content: String) -> [[String]] { values(of: content).components }

    /// The same, and the content as one text, escapes undone.
    private static func values(of content: String) -> (components: [[String]], whole: String) {
        var components: [[String]] = [[]]
        var value = String.UnicodeScalarView()
        var whole = String.UnicodeScalarView()
        var isEscaped = false
        func finish() -> String { spaceTrimmed(String(value)) }
        for scalar in content.unicodeScalars {
            if isEscaped {
                value.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
                whole.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "," || scalar == ";" {
                whole.append(scalar)
                components[components.count - 1].append(finish())
                value = String.UnicodeScalarView()
                if scalar == ";" { components.append([]) }
            } else if scalar != "\r" {
                value.append(scalar)
                whole.append(scalar)
            }
        }
        components[components.count - 1].append(finish())
        return (components, spaceTrimmed(String(whole)))
    }

    private static func split(_ text: String, at separator: Character) -> [String] {
        var sections = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if character == separator, !isQuoted {
                sections.append("")
            } else {
                sections[sections.count - 1].append(character)
            }
        }
        return sections
    }

    static func spaceTrimmed(_ text: String) -> String {
        if let first = text.utf8.first, let last = text.utf8.last, isPrinted(first), isPrinted(last) { return text }
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// Whether a byte is a visible character of ASCII.
    private static func isPrinted(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes spell `word`, which is ASCII in upper case, in any case.
    func spell(_ word: [UInt8]) -> Bool {
        guard count == word.count else { return false }
        for (byte, letter) in zip(self, word) where byte != letter {
            guard (0x61...0x7A).contains(byte), byte & 0xDF == letter else { return false }
        }
        return true
    }
}
