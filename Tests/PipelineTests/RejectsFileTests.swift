import Contacts
import Foundation
import Importing
import Pipeline
import TestSupport
import Testing

@Suite struct RejectsFileTests {
    /// What spreadsheets, CSV and the guard against formulas might each do something to.
    private static let pieces = [
        "=1+2", "+49 221", "-", "@x", "'", "''=", "\t", "\r", "\n", "\r\n", " ", ",", ";", "\"", "\"\"", "#", "a", "Ö",
        "0",
        "é\u{301}", "日本", "👩‍👩‍👧", "x@example.com",
    ]

    @Test(arguments: 0..<40)
    func `every cell comes back exactly`(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let width = Int.random(in: 2...9, using: &generator)
        let rejects = (0..<Int.random(in: 1...12, using: &generator)).map { number in
            let cells = (0..<width).map { _ in
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                    Self.pieces.randomElement(using: &generator) ?? ""
                }.joined()
            }
            return Reject(line: number + 2, reason: "=so, \"it\" is", raw: "", cells: cells)
        }
        let columns = (1...width).map { "Aspect \($0)" }
        let entries = RejectedEntries(
            file: "x.csv", mapping: columns.map { ($0, nil) }, hasHeader: true
        ) { body in for reject in rejects { try body(reject) } }
        let path = FileManager.default.temporaryDirectory.appending(path: "rejects-\(UUID().uuidString).csv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try RejectsFile.write([entries], to: path)
        // Every column is kept as extra, so what is read shows the cells but for the blanks around them.
        let nothing = Dictionary(uniqueKeysWithValues: columns.map { ($0, Field?.none) })
        let read = try FileIntake.read(path, options: IntakeOptions(importing: ImportOptions(mapping: nothing)))
        let expected = rejects.compactMap { reject -> [String: String]? in
            let filled = zip(columns, (reject.cells ?? []).map(Self.asValue)).filter { !$1.isEmpty }
            return filled.isEmpty ? nil : Dictionary(uniqueKeysWithValues: filled)
        }
        let found = read.records.map { record in
            Dictionary(uniqueKeysWithValues: record.extra.map { ($0.name, $0.text) })
        }
        #expect(found == expected)
        #expect(read.rejects.isEmpty)
    }

    /// As a record has it: trimmed, placeholders empty.
    private static func asValue(_ cell: String) -> String {
        let text = cell.trimmingCharacters(in: .whitespacesAndNewlines.union(.controlCharacters))
        return ["-", "#"].contains(text) && text == "-" ? "" : text
    }

    @Test func `a formula is disarmed in the file`() throws {
        let reject = Reject(line: 2, reason: "x", raw: "", cells: ["=cmd()", "'quoted"])
        let entries = RejectedEntries(file: "x.csv", mapping: [("A", nil), ("B", nil)], hasHeader: true) {
            try $0(reject)
        }
        let path = FileManager.default.temporaryDirectory.appending(path: "rejects-\(UUID().uuidString).csv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try RejectsFile.write([entries], to: path) == reject)
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasSuffix("2,x,'=cmd(),''quoted\r\n"))
    }

    @Test func `names that the import made up are not written`() throws {
        let mapping: [(column: String, field: Field?)] = [
            ("Phone", .phone), ("column 2", nil), ("Phone (2)", .phone), ("Note (2)", nil),
        ]
        let entries = RejectedEntries(file: "x", mapping: mapping, hasHeader: true) { _ in }
        #expect(entries.columns == ["Phone", "", "Phone", "Note (2)"])
        let nameless = RejectedEntries(file: "x", mapping: mapping, hasHeader: false) { _ in }
        #expect(nameless.columns == ["phone", "", "phone", ""])
    }
}
