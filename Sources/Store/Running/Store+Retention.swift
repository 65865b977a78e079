public import Contacts
import GRDB

/// What a purge took away.
public struct Purge: Sendable, Equatable {
    public var records = 0
    /// Every export that is past its time, by its size in bytes, as SHA-256: files with these bytes may go too.
    public var exports: [Int: Set<String>] = [:]
}

extension Store {
    /// Says something of a source, before or after its first import; what is nil stays as it is.
    /// - Parameters:
    ///   - terms: a note on its terms of use; "" takes it back.
    ///   - keepDays: for how many days after the last export that has them its records are kept; 0 for ever.
    public func describe(_ source: Source, terms: String?, keepDays: Int?) throws {
        try write { db in
            let id = try Self.record(source, in: db)
            if let terms {
                try db.execute(
                    sql: "UPDATE sources SET terms = ? WHERE id = ?", arguments: [terms.isEmpty ? nil : terms, id])
                try Self.advanceGeneration(in: db)
            }
            if let keepDays {
                try db.execute(
                    sql: "UPDATE sources SET keep_days = ? WHERE id = ?",
                    arguments: [keepDays == 0 ? nil : keepDays, id])
            }
        }
    }

    /// The sources whose records are kept for so many days only, by name.
    public func keptSources() throws -> [(name: String, days: Int)] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT name, keep_days FROM sources WHERE keep_days IS NOT NULL ORDER BY name")
                .map { ($0[0], $0[1]) }
        }
    }

    /// Erases the records of a source that no export imported since `day` has, with all their versions, and the rejects of
    /// those exports. Linear in the source's records.
    /// - Parameter day: "2026-11-23".
    public func purge(source name: String, before day: String) throws -> Purge {
        try write { db in
            var purge = Purge()
            let old = "SELECT i.id FROM imports i JOIN sources s ON s.id = i.source_id WHERE s.name = ? AND i.at < ?"
            let exports = try Row.fetchAll(
                db,
                sql: """
                    SELECT bytes, sha256 FROM imports WHERE id IN (\(old))
                    EXCEPT SELECT bytes, sha256 FROM imports WHERE at >= ?
                    """, arguments: [name, day, day])
            for export in exports { purge.exports[export[0], default: []].insert(export[1]) }
            try db.execute(
                sql: """
                    DELETE FROM records WHERE last_import IN (\(old))
                        AND source_id = (SELECT id FROM sources WHERE name = ?)
                    """, arguments: [name, day, name])
            purge.records = db.changesCount
            try db.execute(sql: "DELETE FROM rejects WHERE import_id IN (\(old))", arguments: [name, day])
            if purge.records > 0 { try Self.advanceChanges(in: db) }
            return purge
        }
    }
}
