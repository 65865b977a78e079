/// Whether a word can be a Chinese or Korean given name in Latin letters, by its syllables.
enum EastAsianSyllables {
    /// Whether `folded` falls into one to three syllables (a hyphen or apostrophe may part them).
    static func canSpell(_ folded: String) -> Bool {
        let letters = Array(folded.utf8).filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'") }
        return !letters.isEmpty && letters.count <= 15 && canSpell(letters[...], syllables: 3)
    }

    private static func canSpell(_ rest: ArraySlice<UInt8>, syllables: Int) -> Bool {
        if rest.isEmpty { return true }
        if syllables == 0 { return false }
        for length in stride(from: min(6, rest.count), to: 0, by: -1)
        where isSyllable(rest.prefix(length)) && canSpell(rest.dropFirst(length), syllables: syllables - 1) {
            return true
        }
        return false
    }

    private static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
        let initialEnd = letters.firstIndex(where: isVowel) ?? letters.endIndex
        guard initialEnd < letters.endIndex else { return false }
        return initials.contains(String(decoding: letters[..<initialEnd], as: UTF8.self))
            && finals.contains(String(decoding: letters[initialEnd...], as: UTF8.self))
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        default: false
        }
    }

    private static let initials: Set<String> = [
        "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s",
        "y", "w", "ky", "hy", "gy",
    ]
    private static let finals: Set<String> = [
        "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "i", "ia", "ie", "iao", "iu", "ian",
        "in", "iang", "ing", "iong",
        "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "eo", "eon", "eong", "ung", "oo", "oon", "ee", "ae",
        "eul", "il", "ol", "uk", "ok", "ak", "ik",
    ]
}
