/// A cell that names several people: "Ann Lee; Bo Ray", "Ann Lee and Bo Ray".
enum PeopleText {
    /// The names, where there are several and each is plainly a person's in full; else nil. "Ann & Bo Lee" is left whole.
    static func names(in text: String) -> [String]? {
        guard text.utf8.contains(where: marks.contains) || text.contains(" and ") else { return nil }
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

    private static let marks = Set(";/|&\n".utf8)

    private static func parts(of text: String, at separator: String) -> [String]? {
        let parts = text.split(separator: separator).map { CellText.clean(String($0)) }.filter { !$0.isEmpty }
        return (2...10).contains(parts.count) ? parts : nil
    }
}
