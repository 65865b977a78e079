import Foundation
import GRDB

extension Store {
    /// Writes a whole copy of the store, without free pages, to `path` (mode 0600), which comes to be only when it is
    /// complete. Needs the room of the store; the store can be read meanwhile.
    /// - Throws: `StoreError`; then nothing is left behind.
    public func backUp(to path: String) throws { try guarded { try Self.copy(queue, to: path) } }

    /// Copies a store that an older program wrote to `backups` (made where it is missing) before this one changes its
    /// schema. The copy is named after the last migration that the older program knew.
    static func backUpBeforeMigrating(
        _ queue: DatabaseQueue, _ migrator: DatabaseMigrator, to backups: String
    ) throws {
        let known = try queue.read { try migrator.completedMigrations($0) }
        guard let last = known.last, known.count < migrator.migrations.count else { return }
        if unsafe mkdir(backups, 0o700) != 0, errno != EEXIST { throw fault(at: backups) }
        let path = "\(backups)/store-schema-\(last.prefix { $0.isNumber }).sqlite"
        if !FileManager.default.fileExists(atPath: path) { try copy(queue, to: path) }
    }

    private static func copy(_ queue: DatabaseQueue, to path: String) throws {
        let part = path + ".part"
        unsafe unlink(part)
        // SQLite writes into the empty file, and so with its mode.
        try StoreFile.prepare(part, creating: true)
        do {
            try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [part]) }
            guard unsafe rename(part, path) == 0 else { throw fault(at: path) }
        } catch {
            unsafe unlink(part)
            throw error
        }
    }

    private static func fault(at path: String) -> StoreError {
        .inputOutput(path: path, reason: unsafe String(cString: strerror(errno)))
    }
}
