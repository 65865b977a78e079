import GRDB

/// One pass of the batch as the ledger has it.
public struct PastRun: Sendable, Equatable {
    public var id: Int64
    public var startedAt: String
    /// Nil where it is still at work, or was killed.
    public var finishedAt: String?
    public var exitCode: Int?
    /// When the inbox was imported and linked; nil where it did not come so far. Shortlists may still have failed.
    public var linkedAt: String?
    /// The run report, JSON.
    public var report: String?
}

extension Store {
    /// Notes that a run begins; its number.
    public func beginRun(at: String) throws -> Int64 {
        try write { db in
            try db.execute(sql: "INSERT INTO runs (started_at) VALUES (?)", arguments: [at])
            return db.lastInsertedRowID
        }
    }

    /// Notes that a run has imported and linked everything, so that only shortlists are left to write.
    public func noteLinked(run id: Int64, at: String) throws {
        try write { try $0.execute(sql: "UPDATE runs SET linked_at = ? WHERE id = ?", arguments: [at, id]) }
    }

    public func endRun(_ id: Int64, at: String, exitCode: Int, report: String) throws {
        try write { db in
            try db.execute(
                sql: "UPDATE runs SET finished_at = ?, exit_code = ?, report = ? WHERE id = ?",
                arguments: [at, exitCode, report, id])
        }
    }

    public func lastRun() throws -> PastRun? { try run("ORDER BY id DESC LIMIT 1") }

    /// The last run that did its work: with exit code 0, or 3 where an entry or file was set aside.
    public func lastSuccessfulRun() throws -> PastRun? {
        try run("WHERE exit_code IN (0, 3) ORDER BY id DESC LIMIT 1")
    }

    /// The last run that imported and linked, whether or not it wrote every shortlist.
    public func lastLinkedRun() throws -> PastRun? { try run("WHERE linked_at IS NOT NULL ORDER BY id DESC LIMIT 1") }

    /// Whether the shortlist of `focus` was written from the store as it is now and from a focus file with this hash.
    public func isWritten(focus: String, sha256: String) throws -> Bool {
        try read { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM written WHERE focus = ? AND sha256 = ?
                        AND generation = (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'generation'))
                    """, arguments: [focus, sha256]) ?? false
        }
    }

    /// Notes that the shortlist of `focus` was written from `generation` of the store.
    public func noteWritten(focus: String, sha256: String, generation: Int) throws {
        try write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO written (focus, generation, sha256) VALUES (?, ?, ?)",
                arguments: [focus, generation, sha256])
        }
    }

    private func run(_ condition: String) throws -> PastRun? {
        try read { db in
            try Row.fetchOne(
                db, sql: "SELECT id, started_at, finished_at, exit_code, linked_at, report FROM runs \(condition)"
            ).map { row in
                PastRun(
                    id: row[0], startedAt: row[1], finishedAt: row[2], exitCode: row[3], linkedAt: row[4],
                    report: row[5])
            }
        }
    }
}
