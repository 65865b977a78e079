/// A code for how an English reader would say a name, so that "Meyer" and "Maier", "Stephen" and "Steven" fall together.
///
/// NYSIIS (Taft, "Name Search Techniques", New York State Identification and Intelligence System, 1970) with its usual
/// steps: leading and trailing letter groups, vowels to A, a few groups inside, no letter twice in a row.
public enum Phonetics {
    /// The code of a folded name, at most `length` letters; empty where the name has no ASCII letter. O(length of name).
    public static func nysiis(_ folded: [UInt8], length: Int = 8) -> [UInt8] {
        var name = folded.compactMap { isLetter($0 | 0x20) ? $0 & 0xDF : nil }
        guard !name.isEmpty else { return [] }
        replaceLeading(&name)
        replaceTrailing(&name)
        guard let first = name.first else { return [] }
        var code: [UInt8] = [first]
        var index = 1
        while index < name.count {
            let (letters, taken) = inner(name, at: index)
            for letter in letters where letter != code.last { code.append(letter) }
            index += taken
        }
        trimEnd(&code)
        return Array(code.prefix(length))
    }

    /// The code of a name as text.
    public static func nysiis(_ name: String) -> String {
        String(decoding: nysiis(TextFolding.foldedBytes(name)), as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    private static let leading: [([UInt8], [UInt8])] = [
        ("MAC", "MCC"), ("KN", "NN"), ("K", "C"), ("PH", "FF"), ("PF", "FF"), ("SCH", "SSS"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static let trailing: [([UInt8], [UInt8])] = [
        ("EE", "Y"), ("IE", "Y"), ("DT", "D"), ("RT", "D"), ("RD", "D"), ("NT", "D"), ("ND", "D"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static func replaceLeading(_ name: inout [UInt8]) {
        for (group, code) in leading where name.starts(with: group) {
            name.replaceSubrange(0..<group.count, with: code)
            return
        }
    }

    private static func replaceTrailing(_ name: inout [UInt8]) {
        for (group, code) in trailing where name.count > group.count && name.suffix(group.count).elementsEqual(group) {
            name.replaceSubrange((name.count - group.count)..., with: code)
            return
        }
    }

    /// What the letters at `index` become, and how many of them are taken.
    private static func inner(_ name: [UInt8], at index: Int) -> ([UInt8], Int) {
        let letter = name[index]
        let next = index + 1 < name.count ? name[index + 1] : 0
        let after = index + 2 < name.count ? name[index + 2] : 0
        switch letter {
        case UInt8(ascii: "E") where next == UInt8(ascii: "V"): return (Array("AF".utf8), 2)
        case _ where isVowel(letter): return ([UInt8(ascii: "A")], 1)
        case UInt8(ascii: "Q"): return ([UInt8(ascii: "G")], 1)
        case UInt8(ascii: "Z"): return ([UInt8(ascii: "S")], 1)
        case UInt8(ascii: "M"): return ([UInt8(ascii: "N")], 1)
        case UInt8(ascii: "K"): return next == UInt8(ascii: "N") ? ([UInt8(ascii: "N")], 2) : ([UInt8(ascii: "C")], 1)
        case UInt8(ascii: "S") where next == UInt8(ascii: "C") && after == UInt8(ascii: "H"):
            return ([UInt8(ascii: "S")], 3)
        case UInt8(ascii: "P") where next == UInt8(ascii: "H"): return ([UInt8(ascii: "F")], 2)
        case UInt8(ascii: "H") where !isVowel(name[index - 1]) || !isVowel(next): return ([], 1)
        case UInt8(ascii: "W") where isVowel(name[index - 1]): return ([], 1)
        default: return ([letter], 1)
        }
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "U"): true
        default: false
        }
    }

    private static func trimEnd(_ code: inout [UInt8]) {
        if code.count > 1, code.last == UInt8(ascii: "S") { code.removeLast() }
        if code.count > 2, code.suffix(2).elementsEqual(Array("AY".utf8)) {
            code.replaceSubrange((code.count - 2)..., with: [UInt8(ascii: "Y")])
        }
        if code.count > 1, code.last == UInt8(ascii: "A") { code.removeLast() }
    }
}
