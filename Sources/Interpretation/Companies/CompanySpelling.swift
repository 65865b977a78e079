/// The words of a company's name with abbreviations spelt out.
enum CompanySpelling {
    /// With `leavingOpen`, abbreviations of several words stay. "Univ. of Minn. Med. Ctr." becomes university, of, minnesota, medical, center; "J. B. Hunt" jb, hunt.
    static func spelledOut(_ words: [CompanyWord], leavingOpen: Bool = false) -> [[UInt8]] {
        var spelt: [[UInt8]] = []
        spelt.reserveCapacity(words.count)
        var letters: [UInt8] = []
        for (index, word) in words.enumerated() {
            if word.marks.contains(.numbered) { continue }
            if word.text == u, index + 1 < words.count, words[index + 1].text == of {
                spelt.append(university)
                continue
            }
            if word.text.count == 1, isLetter(word.text[0]) {
                letters.append(word.text[0])
                continue
            }
            flush(&letters, into: &spelt)
            append(word, at: index, of: words, leavingOpen, to: &spelt)
        }
        flush(&letters, into: &spelt)
        shortenUnitedStates(&spelt)
        return spelt
    }

    private static func append(
        _ word: CompanyWord, at index: Int, of words: [CompanyWord], _ leavingOpen: Bool, to spelt: inout [[UInt8]]
    ) {
        let hash = word.hash
        if hash == streetOrSaint, index > 0, index == words.count - 1 { return spelt.append(street) }
        if hash == veterans, words.contains(where: { $0.text == medical || $0.text == hospital }) {
            return spelt.append(contentsOf: veteransAffairs)
        }
        if word.text.count == 2, word.marks.contains([.capitals, .afterComma]),
            let state = USState.name(code: word.text)
        {
            return spelt.append(contentsOf: state.split(separator: " ").map { Array($0.utf8) })
        }
        if word.marks.contains(.dotted), word.text.elementsEqual("am".utf8) {
            return spelt.append(Array("american".utf8))
        }
        if hash == assoc, index + 1 < words.count, words[index + 1].text == of { return spelt.append(association) }
        if leavingOpen, CompanyAbbreviations.isAmbiguous(hash) { return spelt.append(word.text) }
        if let full = CompanyAbbreviations.expansion(hash) {
            spelt.append(contentsOf: full)
        } else {
            spelt.append(word.text)
        }
    }

    /// "United States" and "USA" become "us".
    private static func shortenUnitedStates(_ spelt: inout [[UInt8]]) {
        var index = 0
        while index < spelt.count {
            if spelt[index] == usa {
                spelt[index] = us
            } else if spelt[index] == states, index > 0, spelt[index - 1] == united {
                spelt[index - 1] = us
                spelt.remove(at: index)
                continue
            }
            index += 1
        }
    }

    private static let us = Array("us".utf8)
    private static let usa = Array("usa".utf8)
    private static let united = Array("united".utf8)
    private static let states = Array("states".utf8)

    /// Single letters in a row are one word; a lone "a" is none.
    private static func flush(_ letters: inout [UInt8], into spelt: inout [[UInt8]]) {
        if letters.count > 0 { spelt.append(letters) }
        letters = []
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    private static let u = Array("u".utf8)
    private static let of = Array("of".utf8)
    private static let university = Array("university".utf8)
    private static let assoc = WordHash.of("assoc".utf8)
    private static let association = Array("association".utf8)
    private static let streetOrSaint = WordHash.of("st".utf8)
    private static let street = Array("street".utf8)
    private static let veterans = WordHash.of("va".utf8)
    private static let veteransAffairs = [Array("veterans".utf8), Array("affairs".utf8)]
    private static let medical = Array("medical".utf8)
    private static let hospital = Array("hospital".utf8)
}
