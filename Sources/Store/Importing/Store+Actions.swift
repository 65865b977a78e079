import GRDB

/// What a person did and can take back.
public struct Action: Sendable, Equatable {
    public enum Kind: String, Sendable { case `import`, merge, split }

    public var kind: Kind
    /// In words: the file, or the contact's id.
    public var subject: String
    public var at: String
}

extension Store {
    /// Takes back the last import, merge or split that was not taken back yet; nil where there is none.
    ///
    /// Contacts are as before only after the next linking. What was forgotten stays forgotten.
    public func undoLast(at: String) throws -> Action? {
        try write { db in
            let last = try Row.fetchOne(
                db, sql: "SELECT id, kind, subject, at FROM actions WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1")
            guard let last, let kind = Action.Kind(rawValue: last[1]) else { return nil }
            var action = Action(kind: kind, subject: last[2], at: last[3])
            if kind == .import, let number = Int64(action.subject) {
                action.subject = try Self.revertImport(number, at: at, in: db)
            } else {
                try Self.revertDecisions(action: last[0], in: db)
            }
            try db.execute(sql: "UPDATE actions SET undone_at = ? WHERE id = ?", arguments: [at, last[0] as Int64])
            try Self.advanceChanges(in: db)
            return action
        }
    }

    @discardableResult
    static func log(_ kind: Action.Kind, subject: String, at: String, in db: Database) throws -> Int64 {
        try db.execute(
            sql: "INSERT INTO actions (kind, subject, at) VALUES (?, ?, ?)", arguments: [kind.rawValue, subject, at])
        return db.lastInsertedRowID
    }

    private static func revertDecisions(action: Int64, in db: Database) throws {
        try db.execute(sql: "DELETE FROM decisions WHERE action_id = ?", arguments: [action])
        try db.execute(sql: "UPDATE decisions SET overruled_by = NULL WHERE overruled_by = ?", arguments: [action])
    }

    /// Brings the records back to what they were before import `number`; the file's name.
    private static func revertImport(_ number: Int64, at: String, in db: Database) throws -> String {
        for sql in importReversal { try db.execute(sql: sql, arguments: ["number": number]) }
        try db.execute(sql: "UPDATE imports SET undone_at = ? WHERE id = ?", arguments: [at, number])
        return try String.fetchOne(db, sql: "SELECT file FROM imports WHERE id = ?", arguments: [number]) ?? ""
    }

    private static let importReversal = [
        "DELETE FROM records WHERE first_import = :number",
        """
        UPDATE records SET (text_import, identity, name, content, line, entry, kind) =
            (SELECT text_import, identity, name, content, line, entry, kind FROM versions
             WHERE record_id = records.id AND replaced_by = :number)
        WHERE id IN (SELECT record_id FROM versions WHERE replaced_by = :number)
        """,
        """
        UPDATE payloads SET payload =
            (SELECT payload FROM versions WHERE record_id = payloads.record_id AND replaced_by = :number)
        WHERE record_id IN (SELECT record_id FROM versions WHERE replaced_by = :number)
        """,
        "DELETE FROM versions WHERE replaced_by = :number",
        "UPDATE records SET gone_import = NULL WHERE gone_import = :number",
        "UPDATE records SET gone_import = was_gone, was_gone = NULL, back_import = NULL WHERE back_import = :number",
        """
        UPDATE records SET last_import = coalesce(prior_import, first_import), prior_import = NULL
        WHERE last_import = :number
        """,
        "DELETE FROM rejects WHERE import_id = :number",
    ]
}
