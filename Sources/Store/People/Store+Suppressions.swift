public import Contacts
import Foundation
import GRDB

/// Who must not be in any output.
public struct Suppression: Sendable, Equatable {
    public enum Kind: String, Sendable { case person, company, domain }

    public var kind: Kind
    /// The contact's id, the company's name, or the e-mail domain.
    public var subject: String
    public var reason: String?
    public var at: String
}

extension Store {
    /// Keeps a person out of every output, through merges, splits and re-imports.
    public func suppress(person contact: ContactID, reason: String?, at: String) throws {
        try write { db in
            let records = try Self.records(of: contact, in: db)
            guard !records.isEmpty else { throw StoreError.noSuchContact(contact.rawValue) }
            let number = try Self.suppress("person", contact.rawValue, reason, at, in: db)
            for record in records {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO suppression_records VALUES (?, ?)",
                    arguments: [record.id.rawValue, number])
            }
            try Self.remember(records.map(\.id), suppression: number, in: db)
        }
    }

    /// Keeps everybody of a company (by its name) or an e-mail domain out of every output.
    public func suppress(_ kind: Suppression.Kind, _ subject: String, reason: String?, at: String) throws {
        try write { _ = try Self.suppress(kind.rawValue, subject, reason, at, in: $0) }
    }

    /// Lifts the suppressions of a contact, company or domain; whether there was one.
    public func liftSuppression(of subject: String) throws -> Bool {
        try write { db in
            try db.execute(
                sql: "DELETE FROM suppressions WHERE subject = ? COLLATE NOCASE AND kind <> 'forgotten'",
                arguments: [subject])
            let lifted = db.changesCount > 0
            if lifted { try Self.advanceGeneration(in: db) }
            return lifted
        }
    }

    /// Every suppression, oldest first.
    public func suppressions() throws -> [Suppression] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT kind, subject, reason, at FROM suppressions WHERE kind <> 'forgotten' ORDER BY id"
            ).compactMap { row in
                Suppression.Kind(rawValue: row[0]).map {
                    Suppression(kind: $0, subject: row[1], reason: row[2], at: row[3])
                }
            }
        }
    }

    /// The contacts that are suppressed as persons: by id, or because a suppressed record is one of theirs.
    public func suppressedContacts() throws -> Set<ContactID> {
        try read { db in
            Set(
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT coalesce(target.id, c.id) FROM contacts c
                        LEFT JOIN contacts target ON target.seq = c.redirect
                        WHERE c.seq IN (SELECT contact FROM memberships
                                JOIN suppression_records USING (record_id))
                            OR c.id IN (SELECT subject FROM suppressions WHERE kind = 'person')
                        """
                ).map(ContactID.init))
        }
    }

    static func suppress(
        _ kind: String, _ subject: String, _ reason: String?, _ at: String, in db: Database
    ) throws -> Int64 {
        try db.execute(
            sql: "INSERT INTO suppressions (kind, subject, reason, at) VALUES (?, ?, ?, ?)",
            arguments: [kind, subject, reason, at])
        let number = db.lastInsertedRowID
        try advanceGeneration(in: db)
        return number
    }

    /// Keeps keyed hashes of what `records` (now and before) are known again by.
    static func remember(_ records: [RecordID], suppression: Int64, in db: Database) throws {
        for (record, source) in try everyText(of: records, in: db) {
            try remember(PersonKeys.keys(of: record, source: source), suppression: suppression, in: db)
        }
    }

    static func remember(_ keys: [String], suppression: Int64, in db: Database) throws {
        let salt = try PersonFilter.salt(in: db)
        for key in keys {
            let hash = SHA256.authenticationCode(of: Array(key.utf8), key: salt)
            try db.execute(
                sql: "INSERT OR IGNORE INTO suppression_hashes VALUES (?, ?)", arguments: [Data(hash), suppression])
        }
    }

    /// What the records say and said, with the number of their source.
    static func everyText(of records: [RecordID], in db: Database) throws -> [(record: Record, source: Int64)] {
        try records.flatMap { id in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT r.kind, payload, source_id FROM records r JOIN payloads ON record_id = r.id WHERE r.id = ?1
                    UNION ALL
                    SELECT v.kind, payload, source_id FROM versions v JOIN records r ON r.id = record_id WHERE r.id = ?1
                    """, arguments: [id.rawValue]
            ).compactMap { row in
                try RecordPayload(row, at: 1).map { text in
                    let kind = ContactKind(rawValue: row[0]) ?? .person
                    let place = SourcePosition(line: 0, index: 0)
                    return (Record(position: place, kind: kind, values: text.values, extra: text.extra), row[2])
                }
            }
        }
    }
}
