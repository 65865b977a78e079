import Contacts
import Foundation
import GRDB

/// The statements by which an import changes records, prepared once.
struct RecordInsertions {
    private let importID: Int64
    private let source: Int64
    private let db: Database
    private var records: BulkInsertion
    private var payloads: BulkInsertion
    private var waiting: [ImportEntry] = []
    private let text: Statement
    private let sighting: Statement
    private let departure: Statement

    init(importID: Int64, source: Int64, in db: Database) throws {
        self.importID = importID
        self.source = source
        self.db = db
        records = try BulkInsertion(
            into: "records",
            columns: [
                "source_id", "first_import", "last_import", "text_import", "identity", "name", "content", "line",
                "entry", "kind",
            ], in: db)
        payloads = try BulkInsertion(into: "payloads", columns: ["record_id", "payload"], in: db)
        text = try db.makeStatement(sql: "UPDATE payloads SET payload = ? WHERE record_id = ?")
        sighting = try db.makeStatement(
            sql: """
                UPDATE records SET prior_import = last_import, last_import = ?1,
                    was_gone = gone_import, back_import = iif(gone_import IS NULL, NULL, ?1), gone_import = NULL
                WHERE id = ?2
                """)
        departure = try db.makeStatement(sql: "UPDATE records SET gone_import = ? WHERE id = ?")
    }

    /// Takes a record that the source did not have; `flush` stores it.
    mutating func add(_ entry: ImportEntry) {
        let (record, identity) = (entry.record, entry.identity)
        records.add(
            .integer(source), .integer(importID), .integer(importID), .integer(importID), .integer(identity.identity),
            .integer(identity.name), .integer(identity.content), .integer(Int64(record.position.line)),
            .integer(Int64(record.position.index)), .text(Array(record.kind.rawValue.utf8)))
        waiting.append(entry)
    }

    /// Whether `flush` is due.
    var isFull: Bool { waiting.count == BulkInsertion.rows }

    /// Stores the records taken since the last time, and gives them with their numbers.
    mutating func flush() throws -> [(record: Record, id: Int64)] {
        guard !waiting.isEmpty else { return [] }
        defer { waiting.removeAll(keepingCapacity: true) }
        let first = try records.flush()
        for (entry, id) in zip(waiting, first...) { payloads.add(.integer(id), .bytes(entry.payload)) }
        _ = try payloads.flush()
        return zip(waiting, first...).map { ($0.record, $1) }
    }

    /// The newer export has it as it was.
    func see(_ known: KnownRecords.Known) throws { try sighting.execute(arguments: [importID, known.id]) }

    /// The newer export has it with other content: the old version is kept beside it.
    func replace(_ known: KnownRecords.Known, with entry: ImportEntry) throws {
        let (record, identity) = (entry.record, entry.identity)
        try see(known)
        try db.execute(
            sql: """
                INSERT INTO versions (record_id, text_import, replaced_by, identity, name, content, line, entry, kind,
                    payload)
                SELECT id, text_import, ?, identity, name, content, line, entry, kind, payload
                FROM records JOIN payloads ON record_id = id WHERE id = ?
                """, arguments: [importID, known.id])
        try db.execute(
            sql: """
                UPDATE records SET text_import = ?, identity = ?, name = ?, content = ?, line = ?, entry = ?, kind = ?
                WHERE id = ?
                """,
            arguments: [
                importID, identity.identity, identity.name, identity.content, record.position.line,
                record.position.index, record.kind.rawValue, known.id,
            ])
        try text.execute(arguments: [Data(entry.payload), known.id])
    }

    func markGone(_ known: KnownRecords.Known) throws { try departure.execute(arguments: [importID, known.id]) }
}
