import Contacts
import GRDB

/// The statements by which an import changes records, prepared once.
struct RecordInsertions {
    private let importID: Int64
    private let source: Int64
    private let db: Database
    private let insertion: Statement
    private let text: Statement
    private let sighting: Statement
    private let departure: Statement

    init(importID: Int64, source: Int64, in db: Database) throws {
        self.importID = importID
        self.source = source
        self.db = db
        insertion = try db.makeStatement(
            sql: """
                INSERT INTO records (source_id, first_import, last_import, text_import, identity, name, content,
                    line, entry, kind)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        text = try db.makeStatement(sql: "INSERT OR REPLACE INTO payloads (record_id, payload) VALUES (?, ?)")
        sighting = try db.makeStatement(
            sql: """
                UPDATE records SET prior_import = last_import, last_import = ?1,
                    was_gone = gone_import, back_import = iif(gone_import IS NULL, NULL, ?1), gone_import = NULL
                WHERE id = ?2
                """)
        departure = try db.makeStatement(sql: "UPDATE records SET gone_import = ? WHERE id = ?")
    }

    /// A record that the source did not have; its number.
    func insert(_ record: Record, _ identity: RecordIdentity) throws -> Int64 {
        try insertion.execute(arguments: [
            source, importID, importID, importID, identity.identity, identity.name, identity.content,
            record.position.line, record.position.index, record.kind.rawValue,
        ])
        let id = db.lastInsertedRowID
        try text.execute(arguments: [id, RecordPayload.encode(values: record.values, extra: record.extra)])
        return id
    }

    /// The newer export has it as it was.
    func see(_ known: KnownRecords.Known) throws { try sighting.execute(arguments: [importID, known.id]) }

    /// The newer export has it with other content: the old version is kept beside it.
    func replace(_ known: KnownRecords.Known, with record: Record, _ identity: RecordIdentity) throws {
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
        try text.execute(arguments: [known.id, RecordPayload.encode(values: record.values, extra: record.extra)])
    }

    func markGone(_ known: KnownRecords.Known) throws { try departure.execute(arguments: [importID, known.id]) }
}
