public import Contacts
import GRDB

/// One import under way, inside its transaction: takes the file's entries in their order.
///
/// A class because the reader of the file and the transaction share it; it lives no longer than the call that made it.
public final class ImportSession {
    private let db: Database
    private let source: Int64
    private let people: PersonFilter
    private var insertions: RecordInsertions
    private var known: KnownRecords
    // Entries that are not there word for word: changed or new, told apart at the end.
    private var waiting: [ImportEntry] = []
    private var endedEarly = false
    private let reread: Int64?
    private(set) var outcome: ImportOutcome

    init(importID: Int64, source: Int64, rereading reread: Int64?, in db: Database) throws {
        self.reread = reread
        self.db = db
        self.source = source
        people = try PersonFilter(source: source, in: db)
        insertions = try RecordInsertions(importID: importID, source: source, in: db)
        known = try KnownRecords(source: source, in: db)
        outcome = ImportOutcome(importID: importID)
    }

    /// Takes one record.
    public func accept(_ entry: ImportEntry) throws {
        guard let entry = people.admitted(entry) else {
            outcome.withheld += 1
            return
        }
        if known.isEmpty {
            try add(entry)
        } else if let same = known.takeSame(entry.identity) {
            try insertions.see(same)
            if same.isGone { outcome.changed += 1 } else { outcome.unchanged += 1 }
        } else {
            waiting.append(entry)
        }
    }

    /// Takes one record.
    public func accept(_ record: Contacts.Record) throws { try accept(ImportEntry(record)) }

    /// Keeps one entry that could not be read.
    public func reject(_ reject: Reject) throws {
        let admitted = people.admitted(reject)
        try db.execute(
            sql: "INSERT INTO rejects (import_id, line, reason, raw, cells) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                outcome.importID, admitted.line, admitted.reason, admitted.raw, try RejectCells.encode(admitted.cells),
            ])
        outcome.rejected += 1
    }

    /// Notes what kind of source the file turned out to be, and the usual trust of such.
    public func note(_ kind: Source.Kind) throws {
        try db.execute(
            sql: "UPDATE sources SET kind = ?, trust = ? WHERE id = ?",
            arguments: [kind.rawValue, kind.usualTrust, source])
    }

    /// Notes that the file could not be read to its end, so that it says nothing about what it lacks.
    public func noteEarlyEnd() { endedEarly = true }

    /// Tells changed entries from new ones, and marks what is gone.
    func finish() throws {
        try change { known.takeNamesake($0) }
        let sharers = Dictionary(grouping: waiting, by: \.identity.identity).mapValues(\.count)
        try change { sharers[$0.identity] == 1 ? known.takeOnly($0) : nil }
        for entry in waiting { try add(entry) }
        try flush()
        let absence = known.absence(rereading: reread)
        if saysWhatIsGone(absence) {
            for record in absence.missing { try insertions.markGone(record) }
            outcome.gone = absence.missing.count
        } else {
            for record in absence.missing { try insertions.see(record) }
            outcome.presumed = absence.missing.count
        }
    }

    /// Whether what the file lacks has left its source. Not where the reading broke off; and where entries were
    /// rejected, only as long as few are missing: more may well stand in what could not be read.
    private func saysWhatIsGone(_ absence: KnownRecords.Absence) -> Bool {
        if endedEarly { return false }
        return outcome.rejected == 0 || absence.missing.count * 20 <= absence.expected
    }

    private func change(_ earlier: (RecordIdentity) -> KnownRecords.Known?) throws {
        var left: [ImportEntry] = []
        for entry in waiting {
            if entry.identity.isLasting, let old = earlier(entry.identity) {
                try insertions.replace(old, with: entry)
                try remember(entry.record, id: old.id)
                outcome.changed += 1
            } else {
                left.append(entry)
            }
        }
        waiting = left
    }

    private func add(_ entry: ImportEntry) throws {
        insertions.add(entry)
        outcome.added += 1
        if insertions.isFull { try flush() }
    }

    private func flush() throws {
        for (record, id) in try insertions.flush() { try remember(record, id: id) }
    }

    /// A suppressed person's new record is suppressed too.
    private func remember(_ record: Record, id: Int64) throws {
        for suppression in people.suppressions(of: record) {
            try db.execute(
                sql: "INSERT OR IGNORE INTO suppression_records (record_id, suppression_id) VALUES (?, ?)",
                arguments: [id, suppression])
        }
    }
}

/// A record with what the store keeps of it, which the thread that reads works out while another stores.
public struct ImportEntry: Sendable {
    let record: Contacts.Record
    let payload: [UInt8]
    let identity: RecordIdentity

    public init(_ record: Contacts.Record) {
        self.record = record
        payload = RecordPayload(record).bytes
        identity = RecordIdentity(record, payload: payload)
    }
}
