/// The words of a job title, cut into its pieces ("Founder & CEO", "Owner/Broker", "VP, Engineering") and spelt out.
struct TitleWords {
    /// One piece of a title between commas, slashes and dashes.
    struct Piece {
        var words: [String]
    }

    private(set) var pieces: [Piece] = []
    /// What stood in brackets, for where nothing stands outside them.
    private(set) var bracketed: [Piece] = []

    init(_ title: String) {
        var outside = ""
        var inside = ""
        var depth = 0
        for character in title.prefix(Wording.longestText) {
            switch character {
            case "(", "[":
                depth += 1
                outside.append(" ")
            case ")", "]": depth = max(0, depth - 1)
            default:
                if depth > 0 { inside.append(character) } else { outside.append(character) }
            }
        }
        pieces = Self.pieces(of: outside)
        bracketed = Self.pieces(of: inside)
    }

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var piece = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            if isBoundary(character, at: index, in: characters) {
                append(piece, to: &pieces)
                piece = ""
            } else {
                piece.append(character)
            }
        }
        append(piece, to: &pieces)
        return pieces
    }

    private static func append(_ text: String, to pieces: inout [Piece]) {
        let words = employerDropped(Wording.words(of: text))
        if !words.isEmpty { pieces.append(Piece(words: TitleAbbreviations.expand(GenderedForms.known(words)))) }
    }

    /// A comma, slash or bar; a dash with a space beside it.
    private static func isBoundary(_ character: Character, at index: Int, in characters: [Character]) -> Bool {
        switch character {
        case ",", ";", "|", "/", "•", "·", ":", "–", "—", "\\": return true
        case "-":
            let before = index > 0 && characters[index - 1] == " "
            let after = index + 1 < characters.count && characters[index + 1] == " "
            return before || after
        default: return false
        }
    }

    /// Without "at Acme": what follows "at" is where, not what.
    private static func employerDropped(_ words: [String]) -> [String] {
        guard let at = words.firstIndex(where: { $0 == "at" || $0 == "bei" || $0 == "chez" }), at > 0 else {
            return words
        }
        return Array(words[..<at])
    }
}
