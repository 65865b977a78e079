/// Cuts a text into the words that the tables and the texts of people are compared by: lower case, without accents
/// or punctuation, with the usual compounds joined ("non-profit", "health care").
enum Wording {
    /// A text longer than this is no label; what follows is not read.
    static let longestText = 400

    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        let bytes = lettered(TextFolding.fold(String(text.prefix(longestText))))
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                word.append(byte)
            case UInt8(ascii: "'"), UInt8(ascii: "`"):
                continue
            case UInt8(ascii: "+") where !word.isEmpty, UInt8(ascii: "#") where !word.isEmpty:
                word.append(byte)
            case UInt8(ascii: "."), UInt8(ascii: "&"):
                if !joinsInitials(bytes, at: index, after: word) { finish(&word, into: &words) }
            case UInt8(ascii: "-") where prefixes.contains(word):
                continue
            default:
                finish(&word, into: &words)
            }
        }
        finish(&word, into: &words)
        return joined(words)
    }

    /// The bytes of folded text, with spaces for signs that are no letters ("®").
    private static func lettered(_ folded: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in folded.unicodeScalars {
            if scalar.value < 0x80 || scalar.properties.isAlphabetic {
                bytes.append(contentsOf: String(scalar).utf8)
            } else {
                bytes.append(UInt8(ascii: " "))
            }
        }
        return bytes
    }

    private static func finish(_ word: inout [UInt8], into words: inout [String]) {
        guard !word.isEmpty else { return }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
    }

    /// "R&D", "U.S.", "R.N.", "FP&A": the mark stands between letters of an abbreviation.
    private static func joinsInitials(_ bytes: [UInt8], at index: Int, after word: [UInt8]) -> Bool {
        guard (1...2).contains(word.count), index + 1 < bytes.count, isLetter(bytes[index + 1]) else { return false }
        return index + 2 >= bytes.count || !isLetter(bytes[index + 2])
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    /// Before a hyphen these belong to the word after it.
    private static let prefixes: Set<[UInt8]> = Set(
        ["e", "co", "non", "pre", "multi", "semi", "bio", "agri", "agro", "inter", "anti", "sub"].map { Array($0.utf8) }
    )

    private static func joined(_ words: [String]) -> [String] {
        guard words.count > 1 else { return words }
        var result: [String] = []
        var index = 0
        while index < words.count {
            if index + 1 < words.count, let compound = compounds[words[index]]?[words[index + 1]] {
                result.append(compound)
                index += 2
            } else {
                result.append(words[index])
                index += 1
            }
        }
        return result
    }

    /// Two words that are one, by their first word.
    private static let compounds: [String: [String: String]] = {
        var table: [String: [String: String]] = [:]
        for line in CompoundWords.text.split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count >= 2 else { continue }
            table[parts[0], default: [:]][parts[1]] = parts.count > 2 ? parts[2] : parts[0] + parts[1]
        }
        return table
    }()
}

/// Pairs of words that people also write as one; a third word gives the joined spelling where it differs.
enum CompoundWords {
    static let text = """
        health care
        non profit
        not profit nonprofit
        child care
        day care
        e commerce
        real estate
        web site
        cyber security
        e learning
        bio tech biotechnology
        air line
        air port
        book keeping
        drug store
        home building
        home builder
        house wares
        land scaping
        life style
        micro brewery
        news paper
        pre school
        semi conductor
        semi conductors
        ship building
        soft ware
        start up
        tele communications
        tele communication
        tele com telecom
        truck stop
        ware house
        ware housing
        whole sale
        whole saler
        work shop
        data base
        on line
        off line
        back office
        co founder
        co owner
        vice president
        sub contractor
        """
}
