public import Contacts
import Foundation

/// What a file's name tells of the source it is an export of.
public enum SourceNaming {
    /// The file's name without folder, extension and date, with its words apart: "exports/duluth_chamber-2026-11-01.csv"
    /// is of "duluth chamber".
    public static func name(of path: String) -> String {
        var file = URL(filePath: path).deletingPathExtension()
        // "members.csv.rejected.csv": corrected rejects belong where the rest is.
        if file.pathExtension == "rejected" { file = file.deletingPathExtension().deletingPathExtension() }
        let base = file.lastPathComponent
        let words = base.split { " _-.()".contains($0) }.map(String.init)
        let kept = words.filter { !isDatePart($0) }
        return (kept.isEmpty ? words : kept).joined(separator: " ")
    }

    /// The name of the source of a file that is `knownAs` that name among others: where folders tell it from a namesake,
    /// they tell the sources apart as well.
    static func name(of path: String, knownAs fileName: String) -> String {
        guard let slash = fileName.lastIndex(of: "/") else { return name(of: path) }
        return fileName[...slash] + name(of: path)
    }

    /// For each path the name of its file, with as many of its folders as tell it from the others: "members.csv", but
    /// "may/members.csv" and "june/members.csv" where both are given.
    static func fileNames(of paths: [String]) -> [String] {
        let parts = paths.map { URL(filePath: $0).standardizedFileURL.pathComponents }
        var lengths = [Int](repeating: 1, count: paths.count)
        while true {
            let names = zip(parts, lengths).map { $0.suffix($1).joined(separator: "/").replacing("//", with: "/") }
            let namesakes = Dictionary(grouping: paths.indices) { names[$0] }.values.filter { group in
                group.contains { parts[$0] != parts[group[0]] }
            }
            if namesakes.isEmpty { return names }
            for path in namesakes.joined() { lengths[path] += 1 }
        }
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
