/// Which given names are forms of one another: short forms, endearments, spellings, the same name in other languages'
/// alphabets ("Jürgen", "Juergen").
public enum NicknameTable {
    /// Whether two folded given names can be one person's: the same, or one a short form of the other, or both short
    /// forms of one name ("bob" and "rob" of Robert). Symmetric.
    public static func related(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        guard let x = groups[a], let y = groups[b] else { return false }
        return x.contains { y.contains($0) }
    }

    /// The full names that the folded name can stand for, sorted; the name itself where the table knows none. For
    /// blocking: two related names share at least one.
    public static func canonicalForms(_ name: String) -> [String] {
        guard let groups = groups[name] else { return [name] }
        return groups.map { roots[Int($0)] }.sorted()
    }

    /// Whether the table knows the folded name at all.
    static func contains(_ name: String) -> Bool { groups[name] != nil }

    private static let table = read()
    private static var groups: [String: [UInt16]] { table.groups }
    private static var roots: [String] { table.roots }

    private static func read() -> (groups: [String: [UInt16]], roots: [String]) {
        var groups: [String: [UInt16]] = [:]
        var roots: [String] = []
        for text in [english, german, romance, northern, slavic, others] {
            for line in text.split(separator: "\n") {
                let names = line.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
                guard let root = names.first else { continue }
                let number = UInt16(truncatingIfNeeded: roots.count)
                roots.append(root)
                for name in names where groups[name]?.contains(number) != true {
                    groups[name, default: []].append(number)
                }
            }
        }
        return (groups, roots)
    }
}
