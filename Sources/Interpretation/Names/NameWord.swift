/// A word of a printed name with its folded form.
struct NameWord: Equatable {
    var printed: String
    /// Lower case, without accents and full stops.
    var folded: String

    init(_ printed: some StringProtocol) {
        self.printed = String(printed)
        folded = TextFolding.fold(self.printed).filter { $0 != "." && $0 != "," }
    }

    /// One letter, with or without a stop.
    var isInitial: Bool { folded.unicodeScalars.count == 1 && !isNumber }
    var isNumber: Bool { folded.unicodeScalars.allSatisfy { $0.properties.numericType != nil } }
    var isDotted: Bool { printed.utf8.contains(UInt8(ascii: ".")) }

    /// At least two letters, none of them lower case.
    var isShouting: Bool {
        var letters = 0
        for character in printed where character.isLetter {
            if character.isLowercase { return false }
            letters += 1
        }
        return letters > 1
    }

    /// "PhD" for "Ph.D.", nil for what is no credential.
    var credential: String? {
        NameTables.credential(folded.filter { $0 != "-" && $0 != "/" && $0 != "(" && $0 != ")" })
    }

    /// "Jr." for "JUNIOR", nil for what is no generation.
    var generation: String? { NameTables.generation(folded) }

    static func words(of text: some StringProtocol) -> [NameWord] {
        text.split(whereSeparator: \.isWhitespace).map { NameWord($0) }.filter { !$0.folded.isEmpty }
    }
}
