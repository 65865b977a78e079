import Contacts
import GRDB

/// The ids that a contact may get whose oldest record is of this source, identity and name: the first that is free.
/// Made of what the record says, so that the same export gives the same ids in any store.
struct IDCandidates {
    private var hash = StableHash()
    private var isFirst = true

    init(source: String, identity: Int64, name: Int64) {
        hash.combine(source.lowercased())
        hash.combine(String(identity))
        hash.combine(String(name))
    }

    /// The next one. The chain is as long as there are records that say the same: whoever walks it for many of them goes
    /// on where the last one ended (`IDChains`).
    mutating func next() -> ContactID {
        if !isFirst { hash.combine("next") }
        isFirst = false
        return ContactID(bits: hash.value)
    }
}

/// How far the chains of candidates have been walked whose first id was taken.
struct IDChains {
    private var walked: [ContactID: IDCandidates] = [:]

    /// The first candidate that `isMeant`, of those that no earlier walk along the same chain has passed.
    mutating func next(of start: IDCandidates, where isMeant: (ContactID) -> Bool) -> ContactID {
        var candidates = start
        let first = candidates.next()
        if isMeant(first) { return first }
        candidates = walked[first] ?? candidates
        var id = candidates.next()
        while !isMeant(id) { id = candidates.next() }
        walked[first] = candidates
        return id
    }
}

/// Ids whose records an undo took out of the store, by the new record that says what theirs said: an id is given once
/// and kept, so that such a record gets it back.
struct OrphanedIDs {
    /// The row of the id, by record.
    private var rows: [Int64: Int64] = [:]

    var isEmpty: Bool { rows.isEmpty }

    subscript(record: RecordID) -> Int64? { rows[record.rawValue] }

    /// Looks at every record that no linking has seen; costs next to nothing where no id is without records.
    /// - Parameter sequence: the row of each id.
    init(sequence: [String: Int64], in db: Database) throws {
        var orphans = try Int64.fetchSet(
            db,
            sql: """
                SELECT seq FROM contacts EXCEPT SELECT contact FROM memberships EXCEPT SELECT origin FROM records
                """)
        guard !orphans.isEmpty else { return }
        let unlinked = try Row.fetchCursor(
            db,
            sql: """
                SELECT r.id, s.name, r.identity, r.name FROM records r JOIN sources s ON s.id = r.source_id
                WHERE r.gone_import IS NULL AND r.id NOT IN (SELECT record_id FROM memberships) ORDER BY r.id
                """)
        var chains = IDChains()
        while let row = try unlinked.next() {
            let candidates = IDCandidates(source: row[1], identity: row[2], name: row[3])
            let id = chains.next(of: candidates) { sequence[$0.rawValue].map(orphans.contains) ?? true }
            guard let known = sequence[id.rawValue] else { continue }
            orphans.remove(known)
            rows[row[0]] = known
        }
    }
}
