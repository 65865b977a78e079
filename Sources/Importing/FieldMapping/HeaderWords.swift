/// A column's name taken apart for matching: folded words without accents, and the number in it.
struct HeaderWords: Equatable {
    /// Lower case, no accents, in order; numbers are taken out.
    private(set) var words: [String] = []
    /// The first number in the name: 2 for "Phone 2 - Value".
    private(set) var number: Int?

    init(_ header: String) {
        var word = ""
        var previous: Character = " "
        func isBoundary(_ character: Character, _ next: Character?) -> Bool {
            guard character.isUppercase else { return false }
            return previous.isLowercase || (previous.isUppercase && next?.isLowercase == true && word.count > 1)
        }
        let characters = Array(Self.withoutNamespace(header))
        for (place, character) in characters.enumerated() {
            let next = place + 1 < characters.count ? characters[place + 1] : nil
            if character == "'" || character == "’" { continue }
            if character.isNumber != previous.isNumber || isBoundary(character, next) { flush(&word) }
            if character.isLetter || character.isNumber {
                word += Self.fold(character)
            } else if !character.unicodeScalars.allSatisfy(\.properties.isDiacritic) || character == "_" {
                flush(&word)
            } else {
                word.append(character)
            }
            previous = character
        }
        flush(&word)
    }

    /// The words run together: what stays the same in "E-Mail", "email" and "E mail".
    var key: String { words.joined() }

    private mutating func flush(_ word: inout String) {
        defer { word = "" }
        guard !word.isEmpty else { return }
        if let value = Int(word) { number = number ?? value } else if Int(word.prefix(1)) == nil { words.append(word) }
    }

    /// "foaf:name" and "ns0:name" without what stands before the colon.
    private static func withoutNamespace(_ header: String) -> Substring {
        guard let colon = header.lastIndex(of: ":"), colon != header.startIndex else { return header[...] }
        let local = header[header.index(after: colon)...]
        let prefix = header[..<colon]
        guard let first = local.first, first.isLetter, !prefix.contains(where: \.isWhitespace) else {
            return header[...]
        }
        return local
    }

    /// Lower case without accents.
    static func fold(_ text: String) -> String {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.reduce(into: "") { $0 += fold($1) } }
        return String(decoding: text.utf8.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func fold(_ character: Character) -> String {
        if let ascii = character.asciiValue {
            return String(UnicodeScalar((0x41...0x5A).contains(ascii) ? ascii | 0x20 : ascii))
        }
        let lower = character.lowercased()
        return folded[lower] ?? lower
    }

    private static let folded: [String: String] = {
        var table: [String: String] = [
            "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
        ]
        let accented = [
            ("a", "àáâãäåāăą"), ("c", "çćčĉ"), ("d", "ď"), ("e", "èéêëēėęě"), ("g", "ğĝģ"), ("i", "ìíîïīįı"),
            ("k", "ķ"),
            ("l", "ľĺļ"), ("n", "ñńňņ"), ("o", "òóôõöōő"), ("r", "řŕ"), ("s", "śšşșŝ"), ("t", "ťţț"), ("u", "ùúûüūůűų"),
            ("y", "ýÿ"), ("z", "źžż"),
        ]
        for (plain, letters) in accented { for letter in letters { table[String(letter)] = plain } }
        return table
    }()
}
