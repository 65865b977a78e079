public import Contacts
import GRDB

/// A source with what the store holds of it.
public struct StoredSource: Sendable, Equatable {
    public var source: Source
    /// A note on the terms of use.
    public var terms: String?
    /// Records in its newest exports.
    public var current: Int
    /// Records that its newest exports no longer have.
    public var gone: Int
    /// Entries that could not be read, over all imports.
    public var rejected: Int
    public var imports: Int
    /// When it was last imported.
    public var lastImport: String?
    /// How its exports are to be read (`ExportFile.reading`), where somebody said so.
    public var reading: String?
    /// For how many days after the last export that has them its records are kept; nil for ever.
    public var keepDays: Int?
}

extension Store {
    /// Every source, by name. Reads the small columns of all records.
    public func sources() throws -> [StoredSource] {
        try read { try StoredSourceRow.fetchAll($0, sql: StoredSourceRow.query + " ORDER BY name").map(\.value) }
    }

    /// The source called `name`, whatever its case.
    public func source(named name: String) throws -> Source? {
        try read { db in
            try Row.fetchOne(db, sql: "SELECT name, kind, trust FROM sources WHERE name = ?", arguments: [name])
                .map(Self.source)
        }
    }

    /// How exports of the source called `name` are to be read, as it was given (`ExportFile.reading`); nil where nothing
    /// was.
    public func reading(ofSource name: String) throws -> String? {
        try read { try String.fetchOne($0, sql: "SELECT reading FROM sources WHERE name = ?", arguments: [name]) }
    }

    /// Forgets how exports of the source called `name` are to be read.
    /// - Returns: whether something was forgotten.
    public func forgetReading(ofSource name: String) throws -> Bool {
        try write { db in
            try db.execute(
                sql: "UPDATE sources SET reading = NULL WHERE name = ? AND reading IS NOT NULL", arguments: [name])
            return db.changesCount > 0
        }
    }

    static func note(_ reading: String, ofSource name: String, in db: Database) throws {
        try db.execute(
            sql: "UPDATE sources SET reading = ? WHERE name = ?",
            arguments: [reading.isEmpty ? nil : reading, name])
    }

    static func source(_ row: Row) -> Source {
        Source(name: row[0], kind: Source.Kind(rawValue: row[1]) ?? .other, trust: row[2])
    }

    /// Notes the source, or what is newly said of it; its number.
    static func record(_ source: Source, in db: Database) throws -> Int64 {
        try db.execute(
            sql: """
                INSERT INTO sources (name, kind, trust) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, trust = excluded.trust
                """, arguments: [source.name, source.kind.rawValue, source.trust])
        return try Int64.fetchOne(db, sql: "SELECT id FROM sources WHERE name = ?", arguments: [source.name]) ?? 0
    }
}

private struct StoredSourceRow: FetchableRecord {
    static let query = """
        SELECT name, kind, trust, terms,
            (SELECT count(*) FROM records WHERE source_id = sources.id AND gone_import IS NULL),
            (SELECT count(*) FROM records WHERE source_id = sources.id AND gone_import IS NOT NULL),
            (SELECT total(rejected) FROM imports WHERE source_id = sources.id AND undone_at IS NULL),
            (SELECT count(*) FROM imports WHERE source_id = sources.id AND undone_at IS NULL),
            (SELECT max(at) FROM imports WHERE source_id = sources.id AND undone_at IS NULL), reading,
            keep_days
        FROM sources
        """

    var value: StoredSource

    init(row: Row) {
        value = StoredSource(
            source: Store.source(row), terms: row[3], current: row[4], gone: row[5], rejected: row[6], imports: row[7],
            lastImport: row[8], reading: row[9],
            keepDays: row[10])
    }
}
