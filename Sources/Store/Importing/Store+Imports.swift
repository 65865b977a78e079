import Contacts
import GRDB

extension Store {
    /// Imports one exported file in one transaction: records, rejects and the ledger's entry, or nothing.
    ///
    ///     let outcome = try store.importRecords(file, at: now) { session in
    ///         for record in records { try session.accept(record) }
    ///         return summary
    ///     }
    ///
    /// A newer export of a source is a difference to what the source said before, by each record's own identity: its
    /// number or profile address, else its e-mail with its name, else its content. What it lacks is marked as gone;
    /// but nothing is where the reading broke off (`ImportSession.noteEarlyEnd`), or where entries were rejected and
    /// more than one in twenty is missing: those may stand in what could not be read. Linear in the file and in the
    /// records of its source; memory grows with the changed records only.
    ///
    /// - Parameters:
    ///   - at: when, ISO 8601 in UTC.
    ///   - rehearsing: work it out, then leave the store as it was.
    ///   - reading: hands every entry to the session; returns the ledger's summary, JSON without any contact's data.
    ///     What it throws undoes the import and comes out here.
    public func importRecords(
        _ file: ExportFile, at: String, rehearsing: Bool = false, reading: (ImportSession) throws -> String
    ) throws -> ImportOutcome {
        do {
            return try write { db in
                let source = try Self.record(file.source, in: db)
                if let reading = file.reading { try Self.note(reading, ofSource: file.source.name, in: db) }
                let number = try Self.enter(file, source: source, at: at, in: db)
                let session = try ImportSession(importID: number, source: source, rereading: file.rereads, in: db)
                let summary = try reading(session)
                try session.finish()
                let outcome = session.outcome
                if rehearsing { throw Rehearsal(outcome: outcome) }
                try Self.close(outcome, of: file, summary: summary, at: at, in: db)
                return outcome
            }
        } catch let rehearsal as Rehearsal {
            return rehearsal.outcome
        }
    }

    /// The import of a file with these very bytes, under whatever name, unless it was undone.
    public func pastImport(sha256: String) throws -> PastImport? {
        try read {
            try PastImportRow.fetchOne(
                $0, sql: PastImportRow.query + " AND sha256 = ? ORDER BY imports.id DESC",
                arguments: [sha256])?.value
        }
    }

    /// What the ledger keeps of how the file of an import was read: the JSON that `importRecords` was given.
    public func summary(ofImport id: Int64) throws -> String? {
        try read { try String.fetchOne($0, sql: "SELECT summary FROM imports WHERE id = ?", arguments: [id]) }
    }

    /// Every import that was not undone, oldest first.
    public func pastImports() throws -> [PastImport] {
        try read { try PastImportRow.fetchAll($0, sql: PastImportRow.query + " ORDER BY imports.id").map(\.value) }
    }

    private static func enter(_ file: ExportFile, source: Int64, at: String, in db: Database) throws -> Int64 {
        try db.execute(
            sql: "INSERT INTO imports (source_id, file, sha256, bytes, at) VALUES (?, ?, ?, ?, ?)",
            arguments: [source, file.name, file.sha256, file.size, at])
        return db.lastInsertedRowID
    }

    private static func close(
        _ outcome: ImportOutcome, of file: ExportFile, summary: String, at: String, in db: Database
    ) throws {
        try db.execute(
            sql: """
                UPDATE imports SET added = ?, changed = ?, unchanged = ?, gone = ?, rejected = ?, withheld = ?,
                    summary = ?, rejects_file = ? WHERE id = ?
                """,
            arguments: [
                outcome.added, outcome.changed, outcome.unchanged, outcome.gone, outcome.rejected, outcome.withheld,
                summary, file.owesRejectsFile && outcome.rejected > 0 ? "" : nil, outcome.importID,
            ])
        try Self.log(.import, subject: String(outcome.importID), at: at, in: db)
        if outcome.changedAnything { try advanceChanges(in: db) }
    }

    /// Leaves the transaction of an import that was only tried.
    private struct Rehearsal: Error { var outcome: ImportOutcome }
}

struct PastImportRow: FetchableRecord {
    static let query = """
        SELECT imports.id, sources.name, file, at, added, changed, unchanged, gone, rejected, withheld,
            EXISTS (SELECT 1 FROM imports later WHERE later.source_id = imports.source_id AND later.id > imports.id
                AND later.undone_at IS NULL),
            holds_forgotten
        FROM imports JOIN sources ON sources.id = source_id WHERE imports.undone_at IS NULL
        """

    var value: PastImport

    init(row: Row) {
        var outcome = ImportOutcome(importID: row[0])
        outcome.added = row[4]
        outcome.changed = row[5]
        outcome.unchanged = row[6]
        outcome.gone = row[7]
        outcome.rejected = row[8]
        outcome.withheld = row[9]
        value = PastImport(
            source: row[1], file: row[2], at: row[3], outcome: outcome, isRenewed: row[10], holdsForgotten: row[11])
    }
}
