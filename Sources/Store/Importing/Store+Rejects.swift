public import Contacts
import Foundation
import GRDB

/// An import whose rejects are not in their file yet.
public struct OwedRejects: Sendable, Equatable {
    public var `import`: PastImport
    /// The file that a process had begun to write; nil where none had.
    public var file: String?
}

extension Store {
    /// The rejects of an import, in the file's order.
    public func rejects(ofImport id: Int64) throws -> [Reject] {
        var rejects: [Reject] = []
        try eachReject(ofImport: id) { rejects.append($0) }
        return rejects
    }

    /// Hands the rejects of an import to `body`, in the file's order, one in memory at a time. `body` must not call the
    /// store.
    public func eachReject(ofImport id: Int64, _ body: (Reject) throws -> Void) throws {
        try read { db in
            let rows = try Row.fetchCursor(
                db, sql: "SELECT line, reason, raw, cells FROM rejects WHERE import_id = ? ORDER BY id", arguments: [id]
            )
            while let row = try rows.next() {
                try body(Reject(line: row[0], reason: row[1], raw: row[2], cells: try RejectCells.decode(row[3])))
            }
        }
    }

    /// The imports whose rejects wait for their file (`ExportFile.owesRejectsFile`), oldest first.
    public func owedRejects() throws -> [OwedRejects] {
        try read { db in
            let places = try Row.fetchAll(
                db, sql: "SELECT id, rejects_file FROM imports WHERE rejects_file IS NOT NULL")
            let place = Dictionary(uniqueKeysWithValues: places.map { ($0[0] as Int64, $0[1] as String) })
            guard !place.isEmpty else { return [] }
            return try PastImportRow.fetchAll(db, sql: PastImportRow.query + " ORDER BY imports.id").map(\.value)
                .compactMap { past in
                    place[past.outcome.importID].map { OwedRejects(import: past, file: $0.isEmpty ? nil : $0) }
                }
        }
    }

    /// Notes to which file the rejects of an import are about to be written, so that who completes the work after a
    /// crash writes the same one.
    public func planRejectsFile(ofImport id: Int64, _ path: String) throws {
        try write { try $0.execute(sql: "UPDATE imports SET rejects_file = ? WHERE id = ?", arguments: [path, id]) }
    }

    /// Notes that the rejects of an import are in their file.
    public func noteRejectsWritten(ofImport id: Int64) throws {
        try write { try $0.execute(sql: "UPDATE imports SET rejects_file = NULL WHERE id = ?", arguments: [id]) }
    }
}

/// The cells of a reject as the store keeps them: a JSON array.
enum RejectCells {
    static func encode(_ cells: [String]?) throws -> String? {
        try cells.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    }

    static func decode(_ text: String?) throws -> [String]? {
        try text.map { try JSONDecoder().decode([String].self, from: Data($0.utf8)) }
    }
}
