import Contacts
import Foundation
import Pipeline
import Ranking
import RecordLinkage

/// The example exports, read and linked once for all tests that look at them.
struct MetroFixture: Sendable {
    let files: [ImportedFile]
    let resolution: Resolution
    let focus: Focus
    let outcome: MainJob.Outcome

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/metro")

    static let shared = Result { try MetroFixture() }

    private init() throws {
        let paths = try Self.expected("counts").map { Self.folder.appending(path: $0["file"]!).path(percentEncoded: false) }
        files = try FileIntake.read(paths.sorted()).map { try $0.get() }
        let records = files.flatMap(\.sourcedRecords)
        var linker = Linker()
        for record in records { linker.add(record) }
        resolution = Resolution(records: records, linkage: linker.link())
        focus = try FocusFile.read(path: Self.folder.appending(path: "focus.yaml").path(percentEncoded: false))
        outcome = try MainJob(paths: paths, focus: focus, today: "2026-11-23").run()
    }

    /// The rows of `expected/NAME.csv` by column name.
    static func expected(_ name: String) throws -> [[String: String]] {
        let url = folder.appending(path: "expected/\(name).csv")
        var rows = PlainCSV.rows(String(decoding: try Data(contentsOf: url), as: UTF8.self))
        let header = rows.removeFirst()
        return rows.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }

    func file(_ name: String) -> ImportedFile? { files.first { $0.name == name } }

    /// The contact ids of the records at `place`.
    func contacts(at place: Place) -> Set<ContactID> {
        var ids: Set<ContactID> = []
        for (record, id) in zip(files.flatMap(\.sourcedRecords), resolution.contactOfRecord)
        where record.file == place.file && record.record.position.line == place.line {
            ids.insert(id)
        }
        return ids
    }

    /// For each contact of the truth, where its records stand.
    static func truth() throws -> [String: [Place]] {
        try expected("clusters").reduce(into: [:]) { places, row in
            places[row["contact"]!, default: []].append(Place(file: row["file"]!, line: Int(row["line"]!)!))
        }
    }

    struct Place: Hashable, CustomStringConvertible {
        var file: String
        var line: Int
        var description: String { "\(file):\(line)" }
    }
}

/// RFC 4180 for the expected answers; independent of the reader under test.
enum PlainCSV {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var characters = Array(text.unicodeScalars)[...]
        while let scalar = characters.popFirst() {
            switch scalar {
            case "\"" where isQuoted && characters.first == "\"":
                cell.append("\"")
                characters.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(cell)
                cell = ""
            case "\n" where !isQuoted:
                rows.append(row + [cell])
                (row, cell) = ([], "")
            case "\r" where !isQuoted: continue
            default: cell.unicodeScalars.append(scalar)
            }
        }
        if !row.isEmpty || !cell.isEmpty { rows.append(row + [cell]) }
        return rows
    }
}
