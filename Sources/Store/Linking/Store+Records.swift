public import Contacts
import GRDB

extension Store {
    /// Hands every record of the sources' newest exports to `body`, oldest first, with its contact so far. Streams:
    /// memory does not grow with the number of records. `body` must not call the store.
    public func currentRecords(_ body: (StoredRecord) throws -> Void) throws {
        try read { db in
            try StoredRecordReader(in: db).each("WHERE r.gone_import IS NULL ORDER BY r.id", [], body)
        }
    }

    /// How many records the sources' newest exports hold.
    public func currentRecordCount() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM records WHERE gone_import IS NULL") ?? 0 }
    }

    /// Every record of a contact and of those merged into it, gone ones too, oldest first.
    public func records(of contact: ContactID) throws -> [StoredRecord] {
        try read { db in try Self.records(of: contact, in: db) }
    }

    /// The current records that name the same organization as `record` does, oldest first.
    public func records(ofOrganization record: RecordID) throws -> [StoredRecord] {
        try read { db in
            try StoredRecordReader(in: db).all(
                "WHERE m.organization = ? AND r.gone_import IS NULL ORDER BY r.id", [record.rawValue])
        }
    }

    /// These records, gone ones too, oldest first; those that are not in the store are left out.
    public func records(_ ids: [RecordID]) throws -> [StoredRecord] {
        try read { db in
            let reader = try StoredRecordReader(in: db)
            return try Set(ids).sorted().flatMap { try reader.all("WHERE r.id = ?", [$0.rawValue]) }
        }
    }

    /// What the record said before, oldest first.
    public func earlierVersions(of id: RecordID) throws -> [EarlierVersion] {
        try read { db in try StoredRecordReader(in: db).versions(of: id) }
    }

    static func records(of contact: ContactID, in db: Database) throws -> [StoredRecord] {
        try StoredRecordReader(in: db).all(
            """
            WHERE r.id IN (SELECT record_id FROM memberships JOIN contacts ON seq = contact
                WHERE id = ?1 OR redirect = (SELECT seq FROM contacts WHERE id = ?1))
            ORDER BY r.id
            """, [contact.rawValue])
    }
}

/// Turns rows into records; looks up sources and files by number.
private struct StoredRecordReader {
    private let db: Database
    private let sources: [Int64: Source]
    private let files: [Int64: String]

    init(in db: Database) throws {
        self.db = db
        sources = Dictionary(
            uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT name, kind, trust, id FROM sources")
                .map { ($0[3], Store.source($0)) })
        files = Dictionary(
            uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT id, file FROM imports").map { ($0[0], $0[1]) })
    }

    func each(_ condition: String, _ arguments: StatementArguments, _ body: (StoredRecord) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT r.source_id, r.text_import, r.kind, r.line, r.entry, p.payload, r.id, coalesce(t.id, c.id), m.probability,
                    m.organization, r.gone_import IS NOT NULL
                FROM records r JOIN payloads p ON p.record_id = r.id LEFT JOIN memberships m ON m.record_id = r.id
                LEFT JOIN contacts c ON c.seq = m.contact LEFT JOIN contacts t ON t.seq = c.redirect
                \(condition)
                """, arguments: arguments)
        while let row = try rows.next() {
            try body(
                StoredRecord(
                    id: RecordID(rawValue: row[6]), record: try record(row),
                    contact: (row[7] as String?).map(ContactID.init), matchProbability: row[8],
                    organization: (row[9] as Int64?).map(RecordID.init), isGone: row[10]))
        }
    }

    func all(_ condition: String, _ arguments: StatementArguments) throws -> [StoredRecord] {
        var records: [StoredRecord] = []
        try each(condition, arguments) { records.append($0) }
        return records
    }

    func versions(of id: RecordID) throws -> [EarlierVersion] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT r.source_id, v.text_import, v.kind, v.line, v.entry, v.payload, i.at
                FROM versions v JOIN records r ON r.id = v.record_id JOIN imports i ON i.id = v.replaced_by
                WHERE v.record_id = ? ORDER BY v.id
                """, arguments: [id.rawValue]
        ).map { EarlierVersion(record: try record($0), replacedAt: $0[6]) }
    }

    private func record(_ row: Row) throws -> SourcedRecord {
        guard let text = try RecordPayload(row, at: 5) else {
            throw StoreError.damaged(path: "store", reason: "a record's text cannot be read")
        }
        let record = Record(
            position: SourcePosition(line: row[3], index: row[4]), kind: ContactKind(rawValue: row[2]) ?? .person,
            values: text.values, extra: text.extra)
        return SourcedRecord(
            record: record, source: sources[row[0]] ?? Source(name: "", kind: .other), file: files[row[1]] ?? "")
    }
}
