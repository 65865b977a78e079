public import Contacts
import Foundation

/// What a file's name tells of the source it is an export of.
public enum SourceNaming {
    /// The file's name without folder, extension and date, with its words apart: "exports/duluth_chamber-2026-11-01.csv"
    /// is of "duluth chamber".
    public static func name(of path: String) -> String {
        let base = URL(filePath: path).deletingPathExtension().lastPathComponent
        let words = base.split { " _-.()".contains($0) }.map(String.init)
        let kept = words.filter { !isDatePart($0) }
        return (kept.isEmpty ? words : kept).joined(separator: " ")
    }

    /// The kind of source that the words of the name speak of; `.other` where they say nothing.
    public static func kind(of path: String) -> Source.Kind {
        let name = name(of: path).lowercased()
        for (kind, words) in kindWords where words.contains(where: name.contains) { return kind }
        return .other
    }

    private static let kindWords: [(Source.Kind, [String])] = [
        (.alumni, ["alumni", "alumnae", "alumnus", "class of", "graduates", "absolventen"]),
        (.business, ["chamber", "business", "company", "companies", "employers", "merchants", "handelskammer"]),
        (.association, ["association", "society", "directory", "members", "guild", "institute", "council", "verband"]),
        (.network, ["my contacts", "address book", "addressbook", "phone", "connections"]),
    ]

    /// A year, a compact date, or the number of a copy ("(2)").
    private static func isDatePart(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) }
    }
}
