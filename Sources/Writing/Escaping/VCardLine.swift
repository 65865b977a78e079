/// Content lines of a vCard (RFC 2426, section 2.6 and 4).
enum VCardLine {
    /// A text value: no control character, so no line can be slipped in; backslash, comma and semicolon escaped.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        // By scalars: a combining mark after a semicolon makes one character of the two, and yet it divides.
        for scalar in TerminalText.safe(text).unicodeScalars {
            if scalar == "\\" || scalar == ";" || scalar == "," { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }

    /// `line` in pieces of at most 75 octets, all but the first after a space, each with its CRLF. Never cut inside a
    /// scalar, and inside what people see as one character only where that is longer than a line.
    static func folded(_ line: String) -> [UInt8] {
        var folded: [UInt8] = []
        var length = 0
        for character in line {
            for piece in pieces(character) {
                if length + piece.count > 75 {
                    folded += [13, 10, 0x20]
                    length = 1
                }
                folded += piece
                length += piece.count
            }
        }
        return folded + [13, 10]
    }

    private static func pieces(_ character: Character) -> [[UInt8]] {
        let whole = Array(character.utf8)
        return whole.count <= 74 ? [whole] : character.unicodeScalars.map { Array(String($0).utf8) }
    }
}
