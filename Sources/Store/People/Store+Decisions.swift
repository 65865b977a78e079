public import Contacts
import GRDB

/// What people decided about two records; overrules every weight in the next linking.
public struct RecordDecision: Sendable, Equatable {
    public enum Relation: String, Sendable { case same, different }

    public var relation: Relation
    public var a: RecordID
    public var b: RecordID
}

extension Store {
    /// The decisions that stand, about current records, in the order they were made.
    public func decisions() throws -> [RecordDecision] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT relation, a, b FROM decisions d
                    JOIN records x ON x.id = a AND x.gone_import IS NULL
                    JOIN records y ON y.id = b AND y.gone_import IS NULL
                    WHERE overruled_by IS NULL ORDER BY d.id
                    """
            ).compactMap(Self.decision)
        }
    }

    /// The decisions that stand about any of these records, gone ones too, in the order they were made.
    public func decisions(about records: [RecordID]) throws -> [RecordDecision] {
        let asked = Set(records)
        return try read { db in
            try Row.fetchAll(db, sql: "SELECT relation, a, b FROM decisions WHERE overruled_by IS NULL ORDER BY id")
                .compactMap(Self.decision).filter { asked.contains($0.a) || asked.contains($0.b) }
        }
    }

    /// Decides that two contacts are one; takes effect with the next linking. Can be undone.
    public func merge(_ a: ContactID, _ b: ContactID, at: String) throws {
        try write { db in
            let (left, right) = try Self.sides(a, b, whereOne: "are one contact already; nothing was changed", in: db)
            let (first, second) = (left[0], right[0])
            let older = first < second ? a : b
            let action = try Self.log(.merge, subject: older.rawValue, at: at, in: db)
            try Self.overrule(.different, between: left, and: right, by: action, in: db)
            // Each against the other's oldest, so that the decision holds when one of them leaves its source.
            for record in right { try Self.decide(.same, first, record, action, in: db) }
            for record in left.dropFirst() { try Self.decide(.same, record, second, action, in: db) }
            try Self.advanceChanges(in: db)
        }
    }

    /// Decides about two records alone: that they are one, or that they are not, whatever else their contacts hold; takes
    /// effect with the next linking. Can be undone.
    public func decide(_ relation: RecordDecision.Relation, _ a: RecordID, _ b: RecordID, at: String) throws {
        try write { db in
            let rows = try Int64.fetchSet(
                db, sql: "SELECT id FROM records WHERE id IN (?, ?)", arguments: [a.rawValue, b.rawValue])
            for record in [a, b] where !rows.contains(record.rawValue) {
                throw StoreError.unknownRecord(record.rawValue)
            }
            let contact =
                try String.fetchOne(
                    db,
                    sql: """
                        SELECT contacts.id FROM memberships JOIN contacts ON seq = contact WHERE record_id = ?
                        """, arguments: [a.rawValue]) ?? ""
            let action = try Self.log(relation == .same ? .merge : .split, subject: contact, at: at, in: db)
            try Self.overrule(relation == .same ? .different : .same, between: [a], and: [b], by: action, in: db)
            try Self.decide(relation, a, b, action, in: db)
            try Self.advanceChanges(in: db)
        }
    }

    /// Decides that two contacts are not one; takes effect with the next linking. Can be undone.
    public func keepApart(_ a: ContactID, _ b: ContactID, at: String) throws {
        try write { db in
            let (left, right) = try Self.sides(a, b, whereOne: "are one contact; “shortlist split” parts it", in: db)
            let action = try Self.log(.split, subject: min(a, b).rawValue, at: at, in: db)
            try Self.overrule(.same, between: left, and: right, by: action, in: db)
            for x in left { for y in right { try Self.decide(.different, x, y, action, in: db) } }
            try Self.advanceChanges(in: db)
        }
    }

    /// Decides that records of one contact are different ones; takes effect with the next linking. Can be undone.
    /// - Parameter parts: each becomes a contact of its own, the rest of the records another; where it is empty, every
    ///   record stands on its own.
    public func split(_ contact: ContactID, into parts: [[RecordID]] = [], at: String) throws {
        try write { db in
            let records = try Self.records(of: contact, in: db).map(\.id)
            guard records.count > 1 else {
                throw StoreError.nothingToDecide(reason: "\(contact): has one record only; there is nothing to split")
            }
            if let stranger = parts.joined().first(where: { !records.contains($0) }) {
                throw StoreError.unknownRecord(stranger.rawValue)
            }
            let named = Set(parts.joined())
            let rest = records.filter { !named.contains($0) }
            let all = parts.isEmpty ? records.map { [$0] } : (parts + [rest]).filter { !$0.isEmpty }
            guard all.count > 1 else {
                throw StoreError.nothingToDecide(reason: "\(contact): these are all of its records; name fewer of them")
            }
            let action = try Self.log(.split, subject: contact.rawValue, at: at, in: db)
            for (number, part) in all.enumerated() {
                for other in all[(number + 1)...] {
                    try Self.overrule(.same, between: part, and: other, by: action, in: db)
                    for a in part { for b in other { try Self.decide(.different, a, b, action, in: db) } }
                }
            }
            try Self.advanceChanges(in: db)
        }
    }

    /// The records of two contacts, oldest first, at least one each.
    /// - Parameter reason: what is said where the two are one.
    private static func sides(
        _ a: ContactID, _ b: ContactID, whereOne reason: String, in db: Database
    ) throws -> (left: [RecordID], right: [RecordID]) {
        let left = try records(of: a, in: db).map(\.id)
        let right = try records(of: b, in: db).map(\.id)
        guard let first = left.first else { throw StoreError.noSuchContact(a.rawValue) }
        guard let second = right.first else { throw StoreError.noSuchContact(b.rawValue) }
        guard first != second else { throw StoreError.nothingToDecide(reason: "\(a), \(b): \(reason)") }
        return (left, right)
    }

    private static func decision(_ row: Row) -> RecordDecision? {
        RecordDecision.Relation(rawValue: row[0]).map {
            RecordDecision(relation: $0, a: RecordID(rawValue: row[1]), b: RecordID(rawValue: row[2]))
        }
    }

    private static func decide(
        _ relation: RecordDecision.Relation, _ a: RecordID, _ b: RecordID, _ action: Int64, in db: Database
    ) throws {
        try db.execute(
            sql: "INSERT INTO decisions (action_id, relation, a, b) VALUES (?, ?, ?, ?)",
            arguments: [action, relation.rawValue, min(a, b).rawValue, max(a, b).rawValue])
    }

    private static func overrule(
        _ relation: RecordDecision.Relation, between left: [RecordID], and right: [RecordID], by action: Int64,
        in db: Database
    ) throws {
        for a in left {
            for b in right {
                try db.execute(
                    sql: """
                        UPDATE decisions SET overruled_by = ?
                        WHERE relation = ? AND a = ? AND b = ? AND overruled_by IS NULL
                        """, arguments: [action, relation.rawValue, min(a, b).rawValue, max(a, b).rawValue])
            }
        }
    }
}
