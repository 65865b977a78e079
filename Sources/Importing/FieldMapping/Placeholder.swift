/// Texts that stand for "no value".
enum Placeholder {
    /// Whether `text` says nothing: empty, blank, "-", "N/A", "(blank)", "Unknown", Outlook's "0/0/00"…
    static func isEmpty(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first else { return true }
        guard bytes.count <= longest else { return false }
        if first <= 0x20 { return text.trimmingBlanks.isEmpty }
        let candidates = byFirst[Int(lower(first))]
        if candidates.isEmpty { return false }
        return candidates.contains { $0.count == bytes.count && zip(bytes, $0).allSatisfy { lower($0) == $1 } }
            && !surnames.contains(text)
    }

    /// Spelt like a placeholder, but so written a name.
    private static let surnames: Set<String> = ["Na", "Null", "Nil"]

    private static let all: [String] = [
        "-", "--", "---", "–", "—", ".", "n/a", "na", "#n/a", "n.a.", "n.a", "none", "null", "nil", "(blank)", "blank",
        "(empty)", "(none)", "(null)", "unknown", "(unknown)", "not available", "not applicable", "unspecified",
        "not specified", "not provided", "<null>", "\\n", "0.0.00", "0/0/00", "00.00.0000", "00/00/0000", "0000-00-00",
        "0/0/0000", "0.0.0000", "0-0-00", "k.a.", "k. a.", "keine angabe", "unbekannt", "inconnu", "desconocido",
        "tbd", "?", "*",
    ]

    private static let longest = all.map(\.utf8.count).max() ?? 0

    /// By the first byte, so that almost no value is compared with any.
    private static let byFirst: [[[UInt8]]] = {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for text in all { for first in text.utf8.prefix(1) { table[Int(first)].append(Array(text.utf8)) } }
        return table
    }()

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
