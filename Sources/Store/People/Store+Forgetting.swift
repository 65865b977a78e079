public import Contacts
import Foundation
import GRDB

/// What was erased.
public struct ForgottenPerson: Sendable, Equatable {
    public var records: Int
    /// Other entries in which the person was named, and no longer is.
    public var mentions: Int
    /// Texts that name the person, for the search in files beside the store. Not to be kept.
    public var namings: [String]
    /// SHA-256 of every exported file that held one of the records.
    public var exports: [String]
}

extension Store {
    /// Erases a person: every record and earlier version, every mention in other entries and rejects; then rewrites
    /// the file, so that no page and no log holds a byte of them. Only keyed hashes remain, by which a later import
    /// knows the person and leaves them out. Cannot be undone. Reads every text in the store.
    public func forget(_ contact: ContactID, at: String) throws -> ForgottenPerson {
        let forgotten = try write { db in
            let records = try Self.records(of: contact, in: db).map(\.id)
            guard !records.isEmpty else { throw StoreError.noSuchContact(contact.rawValue) }
            let texts = try Self.everyText(of: records, in: db)
            let exports = try Self.exports(holding: records, in: db)
            for export in exports {
                try db.execute(sql: "UPDATE imports SET holds_forgotten = 1 WHERE sha256 = ?", arguments: [export])
            }
            let namings = Set(texts.flatMap { PersonKeys.namings(of: $0.record) }).sorted()
            let number = try Self.suppress("forgotten", "", nil, at, in: db)
            for text in texts {
                try Self.remember(PersonKeys.keys(of: text.record, source: text.source), suppression: number, in: db)
            }
            try Self.remember(namings.map(PersonKeys.cell), suppression: number, in: db)
            try Self.delete(contact, records, in: db)
            try Self.advanceChanges(in: db)
            let mentions = try Mentions(of: namings).erase(in: db, suppression: number)
            return ForgottenPerson(records: records.count, mentions: mentions, namings: namings, exports: exports)
        }
        try compact()
        return forgotten
    }

    /// The files of the records' sources from the one that first had a record to the one that last did.
    private static func exports(holding records: [RecordID], in db: Database) throws -> [String] {
        let found = try records.flatMap { record in
            try String.fetchAll(
                db,
                sql: """
                    SELECT sha256 FROM imports i JOIN records r ON r.source_id = i.source_id
                        AND i.id BETWEEN r.first_import AND r.last_import
                    WHERE r.id = ?
                    """, arguments: [record.rawValue])
        }
        return Set(found).sorted()
    }

    private static func delete(_ contact: ContactID, _ records: [RecordID], in db: Database) throws {
        for record in records { try db.execute(sql: "DELETE FROM records WHERE id = ?", arguments: [record.rawValue]) }
        try db.execute(
            sql: """
                DELETE FROM suppressions WHERE kind = 'person' AND subject IN
                    (SELECT id FROM contacts WHERE id = ?1
                        OR redirect = (SELECT seq FROM contacts WHERE id = ?1))
                """, arguments: [contact.rawValue])
        try db.execute(
            sql: "DELETE FROM contacts WHERE redirect = (SELECT seq FROM contacts WHERE id = ?)",
            arguments: [contact.rawValue])
        try db.execute(sql: "DELETE FROM contacts WHERE id = ?", arguments: [contact.rawValue])
    }
}

/// Where others' entries name a forgotten person.
private struct Mentions {
    private let namings: [String]

    init(of namings: [String]) { self.namings = namings.map(FoldedText.folded) }

    /// Takes the person out of remarks and extra columns, rejects, summaries and reports; how many places there were.
    func erase(in db: Database, suppression: Int64) throws -> Int {
        guard !namings.isEmpty else { return 0 }
        var erased = 0
        for (table, key) in [("payloads", "record_id"), ("versions", "id")] {
            for (id, text) in try payloads(of: "SELECT \(key), payload FROM \(table)", in: db) {
                var kept = text
                kept.extra.removeAll { names($0.text) }
                kept.values.removeAll { $0.field.isRemark && names($0.text) }
                let dropped = text.extra.filter { names($0.text) }.map(\.text) + text.values.map(\.text).filter(names)
                guard kept != text else { continue }
                try Store.remember(dropped.map(PersonKeys.cell), suppression: suppression, in: db)
                try db.execute(
                    sql: "UPDATE \(table) SET payload = ? WHERE \(key) = ?", arguments: [Data(kept.bytes), id])
                erased += 1
            }
        }
        for (id, _) in try rows(of: "SELECT id, raw || char(10) || coalesce(cells, '') FROM rejects", in: db) {
            try db.execute(
                sql: "UPDATE rejects SET raw = ?, cells = NULL WHERE id = ?", arguments: [PersonFilter.withheld, id])
            erased += 1
        }
        let places: [(table: String, column: String, blank: String?)] = [
            ("imports", "summary", "{}"), ("imports", "file", PersonFilter.withheld), ("imports", "rejects_file", nil),
            ("runs", "report", "{}"), ("sources", "reading", ""), ("outreach", "text", nil),
            ("outreach", "detail", nil),
        ]
        for place in places {
            for (id, _) in try rows(of: "SELECT id, \(place.column) FROM \(place.table)", in: db) {
                try db.execute(
                    sql: "UPDATE \(place.table) SET \(place.column) = ? WHERE id = ?", arguments: [place.blank, id])
                erased += 1
            }
        }
        return erased
    }

    private func names(_ text: String) -> Bool {
        let folded = FoldedText.folded(text)
        return namings.contains { folded.contains($0) }
    }

    /// The records' texts that name the person.
    private func payloads(of query: String, in db: Database) throws -> [(id: Int64, text: RecordPayload)] {
        var found: [(Int64, RecordPayload)] = []
        let rows = try Row.fetchCursor(db, sql: query)
        while let row = try rows.next() {
            guard let text = try RecordPayload(row, at: 1) else { continue }
            if text.values.contains(where: { names($0.text) }) || text.extra.contains(where: { names($0.text) }) {
                found.append((row[0], text))
            }
        }
        return found
    }

    /// The rows whose text names the person.
    private func rows(of query: String, in db: Database) throws -> [(id: Int64, text: String)] {
        var found: [(Int64, String)] = []
        let rows = try Row.fetchCursor(db, sql: query)
        while let row = try rows.next() {
            if let text = row[1] as String?, names(text) { found.append((row[0], text)) }
        }
        return found
    }
}
