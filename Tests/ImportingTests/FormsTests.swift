import Contacts
import Foundation
import Importing
import Testing

/// The files of `Fixtures/forms`, each held against what a careful person reads in it (see the README there).
@Suite struct FormsTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/forms")

    /// Every file by its path below the folder: "csv/simple.csv".
    static let files = ["csv", "h-card", "hcard", "schema.org"].flatMap { kind in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path)) ?? []
        return names.filter { !$0.hasSuffix(".expected") }.sorted().map { "\(kind)/\($0)" }
    }

    @Test func `Every kind of file is there`() {
        #expect(Self.files.count == 12 + 15 + 8 + 15)
    }

    @Test(arguments: files)
    func `A file gives what a careful person reads in it`(file: String) throws {
        let found = try Import.file(Self.folder.appending(path: file).path)
        #expect(found.rejects.isEmpty)
        let text = found.records.map(Self.describe).joined(separator: "\n")
        // What stands before the first point: the forms of one thing share the expectation.
        let stem = file.split(separator: "/").last?.split(separator: ".").first ?? ""
        let expectation = Self.folder.appending(path: file).deletingLastPathComponent()
            .appending(path: "\(stem).expected")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { return try Data(text.utf8).write(to: expectation) }
        #expect(try text == String(contentsOf: expectation, encoding: .utf8))
    }

    /// A line for each value; line breaks within one are written as "\n".
    private static func describe(_ record: Record) -> String {
        let values = record.values.sorted { ($0.field.rawValue, $0.text) < ($1.field.rawValue, $1.text) }
            .map { "\($0.field.rawValue): \($0.text)" }
        let lines = [record.kind.rawValue] + values + record.extra.map { "\($0.name) = \($0.text)" }
        // A carriage return and a line feed together are one character.
        return lines.map {
            $0.replacing("\r\n", with: "\\r\\n").replacing("\n", with: "\\n") + "\n"
        }.joined()
    }
}
