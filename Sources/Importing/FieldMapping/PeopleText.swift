/// A cell that names several people: "Ann Lee; Bo Ray", "Ann Lee and Bo Ray".
enum PeopleText {
    /// The names, where there are several and each is plainly a person's in full; else nil. "Ann & Bo Lee" is left whole.
    static func names(in text: String) -> [String]? {
        guard hasMark(text) else { return nil }
        for separator in [";", "\n", " / ", "|"] where text.contains(separator) {
            return parts(of: text, at: separator).flatMap { $0.allSatisfy(NameEvidence.isPersonShaped) ? $0 : nil }
        }
        for separator in [" and ", " & "] where text.contains(separator) {
            return parts(of: text, at: separator).flatMap { parts in
                parts.allSatisfy(NameEvidence.isPersonShaped) && parts.contains(where: beginsWithGivenName)
                    ? parts : nil
            }
        }
        return nil
    }

    private static func beginsWithGivenName(_ name: String) -> Bool {
        NameEvidence.hasGivenName(name) || NameEvidence.isGivenName(String(name.prefix { $0 != " " }))
    }

    /// Whether anything parts names in `text`; one pass over its bytes, since every row is asked.
    private static func hasMark(_ text: String) -> Bool {
        var matched = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "&"), 0x0A: return true
            case 0x20: if matched == 4 { return true } else { matched = 1 }
            case UInt8(ascii: "a") where matched == 1: matched = 2
            case UInt8(ascii: "n") where matched == 2: matched = 3
            case UInt8(ascii: "d") where matched == 3: matched = 4
            default: matched = 0
            }
        }
        return false
    }

    private static func parts(of text: String, at separator: String) -> [String]? {
        let parts = text.split(separator: separator).map { CellText.clean(String($0)) }.filter { !$0.isEmpty }
        return (2...10).contains(parts.count) ? parts : nil
    }
}
