/// Names printed in capitals or without any, written as people write them.
enum NameCasing {
    /// A particle that `standsAlone` is a name. "O'BRIEN" as "O'Brien", "MCDONALD" "McDonald", "GARCIA-LOPEZ" "Garcia-Lopez", "VAN DER BERG" "van der Berg". A word
    /// that is in mixed case already stays as it is. No letter is lost or added.
    static func recased(_ word: String, standsAlone: Bool = false) -> String {
        let lower = word.lowercased()
        guard word == word.uppercased() || word == lower, lower.unicodeScalars.count > 1 else { return word }
        let folded = TextFolding.fold(word)
        if !standsAlone, NameTables.isParticle(folded), !properParticles.contains(folded) { return lower }
        if word == word.uppercased(), isInitials(folded) { return word }
        return title(lower)
    }

    private static func title(_ lower: String) -> String {
        var result = ""
        var startsPart = true
        var part = ""
        for character in lower {
            if startsPart, character.isLetter {
                result += character.uppercased()
                startsPart = false
                part = String(character)
                continue
            }
            if character.isLetter, needsCapital(after: part, in: lower) {
                result += character.uppercased()
            } else {
                result.append(character)
            }
            part.append(character)
            // An apostrophe starts a new part only after one letter: "O'Brien", but "D'Angelo's".
            if character == "-" || character == "." || character == " " || (isApostrophe(character) && part.count == 2)
            {
                startsPart = true
            }
        }
        return result
    }

    private static func needsCapital(after part: String, in word: String) -> Bool {
        if part == "mc" || part == "o" && irishNames.contains(word) { return true }
        return part == "mac" && macNames.contains(where: { word.hasPrefix($0) })
    }

    /// Initials written together: "JP", "TJ"; a word that can be spoken is none.
    private static func isInitials(_ folded: String) -> Bool {
        folded.utf8.count == 2 && !folded.contains(where: { "aeiouy".contains($0) })
    }

    private static func isApostrophe(_ character: Character) -> Bool { character == "'" || character == "’" }

    private static let properParticles: Set<String> = [
        "mac", "mc", "fitz", "o", "ben", "den", "san", "santa", "saint", "st", "al", "abu", "ap", "ab", "y", "e", "i",
        "o'",
    ]
    private static let irishNames: Set<String> = [
        "obrien", "oconnor", "oconnell", "oneill", "oneil", "oneal", "oreilly", "odonnell", "osullivan", "oleary",
        "ohara", "okeefe",
        "omalley", "oshea", "odell", "orourke", "ohearn", "oconner", "odonovan", "ofarrell", "oflaherty", "ogrady",
        "otoole",
    ]
    private static let macNames = [
        "macdonald", "macdougall", "macgregor", "macintyre", "mackenzie", "mackinnon", "maclean", "macleod",
        "macmillan", "macneil",
        "macpherson", "macarthur", "macallister", "macaulay", "maccormack", "macfarlane", "mackay", "maclaren",
        "macnamara", "macrae",
    ]
}
