/// Texts that stand for "no value".
enum Placeholder {
    /// Whether `text` says nothing: empty, blank, "-", "N/A", "(blank)", "Unknown", Outlook's "0/0/00"…
    static func isEmpty(_ text: String) -> Bool {
        let length = text.utf8.count
        if length == 0 { return true }
        guard length <= 16, let first = text.utf8.first, couldBegin[Int(first)] else { return false }
        return all.contains(text.lowercased().trimmingBlanks)
    }

    private static let all: Set<String> = [
        "", "-", "--", "---", "–", "—", ".", "n/a", "na", "#n/a", "n.a.", "n.a", "none", "null", "nil", "(blank)",
        "blank",
        "(empty)", "(none)", "(null)", "unknown", "(unknown)", "not available", "not applicable", "unspecified",
        "not specified", "not provided", "<null>", "\\n", "0.0.00", "0/0/00", "00.00.0000", "00/00/0000", "0000-00-00",
        "0/0/0000", "0.0.0000", "0-0-00", "k.a.", "k. a.", "keine angabe", "unbekannt", "inconnu", "desconocido",
        "tbd", "?", "*",
    ]

    /// By the first byte, so that almost no value is looked up.
    private static let couldBegin: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for text in all { for byte in text.utf8.prefix(1) { table[Int(byte)] = true } }
        for text in all { for byte in text.uppercased().utf8.prefix(1) { table[Int(byte)] = true } }
        for byte in [0x20, 0x09, 0x0A, 0x0D, 0xC2, 0xE2] { table[byte] = true }
        return table
    }()
}
