public import Contacts
import GRDB

/// One step of the way with a contact, as the store keeps it.
public struct StoredStep: Sendable, Equatable {
    public var id: Int64
    /// The contact that it belongs to now, whatever was merged since.
    public var contact: ContactID
    /// What it was, a word of `Outreach`.
    public var kind: String
    /// When, ISO 8601 in UTC.
    public var at: String
    /// What was noted, learned or recommended.
    public var text: String?
    /// When something is due of it, ISO 8601 in UTC or a day.
    public var due: String?
    /// What a meeting's invitation is made of, JSON.
    public var detail: String?
}

extension Store {
    /// Notes a step with a contact. It stays with the contact through merges, splits and imports, and goes when the
    /// contact is forgotten.
    /// - Throws: `StoreError.noSuchContact`.
    public func noteStep(
        _ kind: String, with contact: ContactID, at: String, text: String? = nil, due: String? = nil,
        detail: String? = nil
    ) throws {
        try write { db in
            let row = try Int64.fetchOne(
                db, sql: "SELECT coalesce(redirect, seq) FROM contacts WHERE id = ?", arguments: [contact.rawValue])
            guard let row else { throw StoreError.noSuchContact(contact.rawValue) }
            try db.execute(
                sql: "INSERT INTO outreach (contact, kind, at, text, due, detail) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [row, kind, at, text, due, detail])
        }
    }

    /// Every step with every contact, or with one; oldest first.
    public func steps(with contact: ContactID? = nil) throws -> [StoredStep] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT outreach.id, coalesce(target.id, own.id), outreach.kind, at, text, due, detail FROM outreach
                    JOIN contacts own ON own.seq = outreach.contact
                    LEFT JOIN contacts target ON target.seq = own.redirect
                    WHERE ?1 IS NULL OR coalesce(target.id, own.id) = ?1
                    ORDER BY at, outreach.id
                    """, arguments: [contact?.rawValue]
            ).map { row in
                StoredStep(
                    id: row[0], contact: ContactID(rawValue: row[1]), kind: row[2], at: row[3], text: row[4],
                    due: row[5], detail: row[6])
            }
        }
    }
}
