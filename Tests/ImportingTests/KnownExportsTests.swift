import Contacts
import Foundation
import Importing
import Testing

/// The exports that are known by name, old layouts and new, each with an example under `Fixtures/exports` (invented
/// people) and under `Fixtures/exports/expected` all that a careful person would read in it. `RECORD=1 swift test
/// --filter KnownExportsTests` writes what is read; look at it before you commit it.
@Suite struct KnownExportsTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/exports")

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.contains(".") }.sorted()

    @Test(arguments: names)
    func `a known export is recognised and read in full`(name: String) throws {
        let found = try Import.file(Self.folder.appending(path: name).path)
        let golden = Self.folder.appending(path: "expected/\(name).txt")
        let text = Self.account(of: found)
        if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(text.utf8).write(to: golden) }
        #expect(text == String(decoding: try Data(contentsOf: golden), as: UTF8.self))
        #expect(found.summary.preset.map { name.hasPrefix($0) || Self.kin[name] == $0 } != false)
    }

    @Test func `every known export has an example`() {
        let seen = Self.names.map { Self.kin[$0] ?? String($0.prefix { $0 != "." && $0 != "-" }) }
        for preset in Preset.all where preset.name != "npsp" {
            #expect(
                Self.names.contains { $0.hasPrefix(preset.name) } || seen.contains(preset.name), "\(preset.name)")
        }
    }

    /// Exports that are known by the name of a kindred one.
    private static let kin = [
        "reference-solutions.csv": "data-axle", "chambermaster-reps.csv": "growthzone",
    ]

    private static func account(of found: Import.Found) -> String {
        let summary = found.summary
        var lines = [
            "\(summary.preset ?? "-") (\(summary.sourceKind?.rawValue ?? "-")): \(summary.format), \(summary.encoding), "
                + "\(summary.accepted) accepted, \(summary.rejected) rejected"
        ]
        for record in found.records {
            lines.append("\(record.kind.rawValue), line \(record.position.line)")
            for value in record.values {
                lines.append("  \(value.field.rawValue)\(value.label.map { " (\($0))" } ?? ""): \(escaped(value.text))")
            }
            lines += record.extra.map { "  + \($0.name): \(escaped($0.text))" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\r\n", with: "⏎").replacing("\n", with: "⏎")
    }
}
