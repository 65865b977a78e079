import GRDB

/// One pass of the batch as the ledger has it.
public struct PastRun: Sendable, Equatable {
    public var id: Int64
    public var startedAt: String
    /// Nil where it is still at work, or was killed.
    public var finishedAt: String?
    public var exitCode: Int?
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
            try Row.fetchOne(db, sql: "SELECT id, started_at, finished_at, exit_code, report FROM runs \(condition)")
                .map { PastRun(id: $0[0], startedAt: $0[1], finishedAt: $0[2], exitCode: $0[3], report: $0[4]) }
        }
    }
}
