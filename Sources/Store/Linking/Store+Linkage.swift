import GRDB

extension Store {
    /// Saves a linking in one transaction: memberships, ids, redirects, the model. Writes only what differs from
    /// before. Memory: some 60 bytes for each record.
    /// - Parameter at: when, ISO 8601 in UTC.
    @discardableResult
    public func saveLinkage(_ update: LinkageUpdate, at: String) throws -> LinkageOutcome {
        try write { db in
            var ledger = try ContactLedger(at: at, in: db)
            let rows = try ledger.rows(for: update.contacts)
            try ledger.redirect(update.redirects)
            var outcome = ledger.outcome
            let written = try Memberships(update, contacts: rows).save(in: db, moved: &outcome.moved)
            try db.execute(
                sql: "UPDATE meta SET value = (SELECT value FROM meta WHERE key = 'changes') WHERE key = 'linked'")
            if let model = update.model { try Self.save(model, in: db) }
            if written > 0 || outcome.merged + outcome.revived > 0 { try Self.advanceGeneration(in: db) }
            return outcome
        }
    }

    /// The linkage model in use; nil before the first linking.
    public func model() throws -> StoredModel? {
        try read { db in
            try Row.fetchOne(db, sql: "SELECT version, json, records, at FROM model")
                .map { StoredModel(version: $0[0], json: $0[1], records: $0[2], at: $0[3]) }
        }
    }

    /// Whether records or decisions have changed since the last linking. Constant time.
    public func needsLinking() throws -> Bool {
        try read { try Self.number("changes", in: $0) != Self.number("linked", in: $0) }
    }

    private static func save(_ model: StoredModel, in db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO model (id, version, json, records, at) VALUES (1, ?, ?, ?, ?)",
            arguments: [model.version, model.json, model.records, model.at])
    }
}

/// To which contact and organization each record belongs, in the order of records.
private struct Memberships {
    private struct Membership {
        var record: Int64
        var contact: Int64
        var probability: Double?
        var organization: Int64?
    }

    private var memberships: [Membership] = []

    init(_ update: LinkageUpdate, contacts: [Int64]) {
        var organizations: [Int64: Int64] = [:]
        for group in update.organizations {
            for record in group { organizations[record.rawValue] = group[0].rawValue }
        }
        for (cluster, contact) in zip(update.contacts, contacts) {
            for (number, record) in cluster.records.enumerated() {
                let probability = number < cluster.probabilities.count ? cluster.probabilities[number] : nil
                memberships.append(
                    Membership(
                        record: record.rawValue, contact: contact, probability: probability,
                        organization: organizations[record.rawValue]))
            }
        }
        memberships.sort { $0.record < $1.record }
    }

    /// Writes the differences to what stands there; how many there were.
    func save(in db: Database, moved: inout Int) throws -> Int {
        let differing = try differences(in: db, moved: &moved)
        let insertion = try db.makeStatement(
            sql: """
                INSERT OR REPLACE INTO memberships (record_id, contact, probability, organization) VALUES (?, ?, ?, ?)
                """)
        let origin = try db.makeStatement(sql: "UPDATE records SET origin = ? WHERE id = ? AND origin IS NULL")
        for one in differing {
            try insertion.execute(arguments: [one.record, one.contact, one.probability, one.organization])
            try origin.execute(arguments: [one.contact, one.record])
        }
        return differing.count
    }

    private func differences(in db: Database, moved: inout Int) throws -> [Membership] {
        var differing: [Membership] = []
        var next = 0
        let rows = try Row.fetchCursor(
            db, sql: "SELECT record_id, contact, probability, organization FROM memberships ORDER BY record_id")
        while let row = try rows.next() {
            let record: Int64 = row[0]
            while next < memberships.count, memberships[next].record < record {
                differing.append(memberships[next])
                next += 1
            }
            guard next < memberships.count else { break }
            guard memberships[next].record == record else { continue }
            let one = memberships[next]
            next += 1
            if one.contact != row[1] { moved += 1 }
            if one.contact != row[1] || one.probability != row[2] || one.organization != row[3] {
                differing.append(one)
            }
        }
        return differing + memberships[next...]
    }
}
