import Foundation
import GRDB

/// The workspace's memory: one SQLite file that holds sources, imports, records, contacts, decisions and runs.
///
/// Records are kept verbatim; contacts are derived from them and can be rebuilt. Everything that changes the file does
/// so in one transaction: after a crash the store is as before or as after. No clock is read: times come in as
/// ISO 8601 text in UTC ("2026-11-23T18:00:00Z").
///
///     let store = try Store(path: "store.sqlite", creating: true)
///     try store.currentRecords { stored in linker.add(stored.record) }
///
/// The file and its -wal and -shm companions are mode 0600 whatever the umask. Every method throws `StoreError`.
public final class Store: Sendable {
    public let path: String
    let queue: DatabaseQueue

    /// Opens the store at `path` and brings its schema up to date.
    /// - Parameters:
    ///   - creating: make the file where there is none; else `StoreError.notFound`.
    ///   - backups: a folder for a copy of the store as an older program wrote it; nil for none.
    public init(path: String, creating: Bool = false, backups: String? = nil) throws {
        self.path = path
        try StoreFile.prepare(path, creating: creating)
        do {
            queue = try DatabaseQueue(path: path, configuration: Self.configuration)
            let migrator = Schema.migrator
            if try queue.read(migrator.hasBeenSuperseded) { throw StoreError.tooNew(path: path) }
            if let backups { try Self.backUpBeforeMigrating(queue, migrator, to: backups) }
            try migrator.migrate(queue)
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Checks every page, index and reference of the file; what is wrong, one line each. Reads the whole file.
    public func integrityFaults() throws -> [String] {
        try read { db in
            let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
            let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
            return pages + references.map { "a row of \($0[0] as String? ?? "?") refers to nothing" }
        }
    }

    /// How many migrations the schema of this program has.
    public static var schemaVersion: Int { Schema.migrator.migrations.count }

    /// The version of SQLite, such as "3.45.1".
    public func sqliteVersion() throws -> String {
        try read { try String.fetchOne($0, sql: "SELECT sqlite_version()") ?? "unknown" }
    }

    /// A number that grows with every change of what a shortlist is made of. Constant time.
    public func generation() throws -> Int { try read { try Self.number("generation", in: $0) } }

    /// Closes the file; the write-ahead log is folded in.
    public func close() throws { try guarded { try queue.close() } }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            // Takes effect where the file is made. Texts of some hundred bytes by the million: large pages spare three of
            // four system calls.
            try db.execute(sql: "PRAGMA page_size = 16384")
            // FULL: what is committed survives a power cut, so that an inbox file may be moved away after its import.
            // GRDB's own WAL mode takes NORMAL.
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        return configuration
    }
}

// What the rest of the module works through.
extension Store {
    func read<T>(_ body: (Database) throws -> T) throws -> T { try guarded { try queue.read(body) } }

    /// One transaction: everything in `body` happens, or nothing.
    func write<T>(_ body: (Database) throws -> T) throws -> T { try guarded { try queue.write(body) } }

    /// Rewrites the file without what was deleted, and empties the write-ahead log.
    func compact() throws {
        try guarded {
            try queue.vacuum()
            try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        }
    }

    /// Says that what shortlists are made of has changed.
    static func advanceGeneration(in db: Database) throws { try advance("generation", in: db) }

    /// Says that records or decisions have changed, so that contacts are no longer what they come to.
    static func advanceChanges(in db: Database) throws {
        try advance("changes", in: db)
        try advanceGeneration(in: db)
    }

    private static func advance(_ key: String, in db: Database) throws {
        try db.execute(sql: "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = ?", arguments: [key])
    }

    static func number(_ key: String, in db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?", arguments: [key]) ?? 0
    }

    func guarded<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch let error as DatabaseError { throw StoreError(error, path: path) }
    }
}
