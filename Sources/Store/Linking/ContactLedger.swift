import Contacts
import GRDB

/// The ids of contacts while a linking is saved: keeps them, gives new ones, brings back merged ones and those whose
/// records had been taken back.
struct ContactLedger {
    private let db: Database
    private let at: String
    private var sequence: [String: Int64] = [:]
    private var kinds: [Int64: String] = [:]
    private var retired: Set<Int64> = []
    private var taken: Set<Int64> = []
    private let orphans: OrphanedIDs
    private var chains = IDChains()
    private let lead: Statement
    private(set) var outcome = LinkageOutcome()

    init(at: String, in db: Database) throws {
        self.db = db
        self.at = at
        lead = try db.makeStatement(
            sql: """
                SELECT origin, sources.name, identity, records.name FROM records JOIN sources ON sources.id = source_id
                WHERE records.id = ?
                """)
        let rows = try Row.fetchCursor(db, sql: "SELECT seq, id, kind, redirect IS NOT NULL FROM contacts")
        while let row = try rows.next() {
            sequence[row[1]] = row[0]
            kinds[row[0]] = row[2]
            if row[3] { retired.insert(row[0]) }
        }
        orphans = try OrphanedIDs(sequence: sequence, in: db)
    }

    /// The rows of `contacts`, in order: those with an id first, so that no other takes it.
    mutating func rows(for contacts: [LinkedContact]) throws -> [Int64] {
        var rows = contacts.map { contact in contact.id.flatMap { sequence[$0.rawValue] } }
        for case let row? in rows { taken.insert(row) }
        reclaim(&rows, for: contacts)
        for (number, contact) in contacts.enumerated() {
            let row = try rows[number] ?? give(to: contact)
            rows[number] = row
            try settle(row, kind: contact.kind)
        }
        try redirectOrphans(of: contacts, to: rows)
        outcome.contacts = contacts.count
        return rows.compactMap { $0 }
    }

    /// Lets retired ids stand for those that took their place; chains are shortened to one step.
    mutating func redirect(_ redirects: [ContactID: ContactID]) throws {
        for (old, new) in redirects.sorted(by: { $0.key < $1.key }) {
            guard let from = sequence[old.rawValue], let to = sequence[new.rawValue], from != to, !taken.contains(from)
            else { continue }
            try db.execute(
                sql: "UPDATE contacts SET redirect = ?1 WHERE seq = ?2 OR redirect = ?2", arguments: [to, from])
            outcome.merged += 1
        }
    }

    /// A contact of new records gets back the id that the first of them had before they were taken out of the store.
    private mutating func reclaim(_ rows: inout [Int64?], for contacts: [LinkedContact]) {
        guard !orphans.isEmpty else { return }
        for (number, contact) in contacts.enumerated() where rows[number] == nil {
            rows[number] = contact.records.compactMap { orphans[$0] }.first { !taken.contains($0) }
            if let row = rows[number] { taken.insert(row) }
        }
    }

    /// Where a record comes back and joins a contact of another id, its old id leads there.
    private mutating func redirectOrphans(of contacts: [LinkedContact], to rows: [Int64?]) throws {
        guard !orphans.isEmpty else { return }
        for (contact, row) in zip(contacts, rows) {
            for orphan in contact.records.compactMap({ orphans[$0] }) where taken.insert(orphan).inserted {
                try db.execute(
                    sql: "UPDATE contacts SET redirect = ?1 WHERE seq = ?2 OR redirect = ?2", arguments: [row, orphan])
            }
        }
    }

    /// A contact that parts from another gets back the id that its oldest record had first, where nobody has it.
    private mutating func give(to contact: LinkedContact) throws -> Int64 {
        guard let oldest = contact.records.first,
            let facts = try Row.fetchOne(lead, arguments: [oldest.rawValue])
        else { throw StoreError.unknownRecord(contact.records.first?.rawValue ?? 0) }
        if let origin = facts[0] as Int64?, kinds[origin] != nil, taken.insert(origin).inserted { return origin }
        return try create(kind: contact.kind, source: facts[1], identity: facts[2], name: facts[3])
    }

    private mutating func create(kind: ContactKind, source: String, identity: Int64, name: Int64) throws -> Int64 {
        let candidates = IDCandidates(source: source, identity: identity, name: name)
        let id = chains.next(of: candidates) { [sequence] in sequence[$0.rawValue] == nil }
        try db.execute(
            sql: "INSERT INTO contacts (id, kind, created_at) VALUES (?, ?, ?)",
            arguments: [id.rawValue, kind.rawValue, at])
        let row = db.lastInsertedRowID
        sequence[id.rawValue] = row
        kinds[row] = kind.rawValue
        taken.insert(row)
        outcome.created += 1
        return row
    }

    private mutating func settle(_ row: Int64, kind: ContactKind) throws {
        if retired.remove(row) != nil {
            try db.execute(sql: "UPDATE contacts SET redirect = NULL WHERE seq = ?", arguments: [row])
            outcome.revived += 1
        }
        if kinds[row] != kind.rawValue {
            try db.execute(sql: "UPDATE contacts SET kind = ? WHERE seq = ?", arguments: [kind.rawValue, row])
        }
    }
}
