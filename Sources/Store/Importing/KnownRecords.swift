import Contacts
import GRDB

/// What the store knows of a source's records while a newer export of it is read: which entry of the export is which
/// record. Holds some 60 bytes for each record, no text.
struct KnownRecords {
    /// What matching needs of a record.
    struct Known: FetchableRecord {
        var id: Int64
        var identity: Int64
        var name: Int64
        var content: Int64
        var lastImport: Int64
        var isGone: Bool
        var isSeen = false

        init(row: Row) {
            id = row[0]
            identity = row[1]
            name = row[2]
            content = row[3]
            lastImport = row[4]
            isGone = row[5]
        }
    }

    private(set) var records: [Known]
    private var byContent: HashIndex
    private var byIdentity: HashIndex
    /// By identity and name.
    private var byNamesake: HashIndex

    init(source: Int64, in db: Database) throws {
        records = try Known.fetchAll(
            db,
            sql: """
                SELECT id, identity, name, content, last_import, gone_import IS NOT NULL FROM records
                WHERE source_id = ? ORDER BY id
                """, arguments: [source])
        byContent = HashIndex(records.map(\.content))
        byIdentity = HashIndex(records.map(\.identity))
        byNamesake = HashIndex(records.map { Self.namesake($0.identity, $0.name) })
    }

    var isEmpty: Bool { records.isEmpty }

    /// Takes the first unseen record with this very content.
    mutating func takeSame(_ entry: RecordIdentity) -> Known? {
        take(byContent.first(of: entry.content, in: records) { $0.name == entry.name })
    }

    /// Takes the first unseen record with the same lasting identity and the same name.
    mutating func takeNamesake(_ entry: RecordIdentity) -> Known? {
        take(
            byNamesake.first(of: Self.namesake(entry.identity, entry.name), in: records) {
                $0.identity == entry.identity && $0.name == entry.name
            })
    }

    /// Takes the only unseen record with the same lasting identity: who else changed the name may be anyone.
    mutating func takeOnly(_ entry: RecordIdentity) -> Known? {
        var only: Int?
        for number in byIdentity.numbers(of: entry.identity) where !records[number].isSeen {
            if only != nil { return nil }
            only = number
        }
        return take(only)
    }

    private static func namesake(_ identity: Int64, _ name: Int64) -> Int64 { identity &* 31 &+ name }

    /// What a newer export lacks of the exports that it renews.
    struct Absence {
        var missing: [Known]
        /// How many records the renewed exports had.
        var expected: Int
    }

    /// The records that a newer export no longer has.
    ///
    /// A file is taken for a newer export of an earlier one where it repeats at least a third of it; else it is another
    /// part of the same source (A to L, M to Z), or was cut short, and says nothing about what it lacks.
    /// - Parameter reread: the import of the very same bytes, which are read in another way now.
    func absence(rereading reread: Int64?) -> Absence {
        var sizes: [Int64: (all: Int, seen: Int)] = [:]
        for record in records where !record.isGone {
            sizes[record.lastImport, default: (0, 0)].all += 1
            if record.isSeen { sizes[record.lastImport, default: (0, 0)].seen += 1 }
        }
        let renewed = sizes.filter { $0.key == reread || $0.value.seen * 3 >= $0.value.all }
        let missing = records.filter { !$0.isSeen && !$0.isGone && renewed[$0.lastImport] != nil }
        return Absence(missing: missing, expected: renewed.values.reduce(0) { $0 + $1.all })
    }

    private mutating func take(_ number: Int?) -> Known? {
        guard let number else { return nil }
        records[number].isSeen = true
        return records[number]
    }
}

/// The positions of equal numbers in an array, found by binary search: two machine words for each.
private struct HashIndex {
    private let order: [Int32]
    private let keys: [Int64]
    /// Of keys with many positions, how many of the first were found seen: an export that repeats an entry ten thousand
    /// times would else walk over all of them each time.
    private var passed: [Int64: Int] = [:]

    init(_ hashes: [Int64]) {
        let sorted = hashes.indices.sorted { (hashes[$0], $0) < (hashes[$1], $1) }
        order = sorted.map(Int32.init)
        keys = sorted.map { hashes[$0] }
    }

    /// The first unseen record of `key` that `isMeant`.
    mutating func first(
        of key: Int64, in records: [KnownRecords.Known], where isMeant: (KnownRecords.Known) -> Bool
    ) -> Int? {
        let start = start(of: key)
        var place = start + (passed[key] ?? 0)
        while place < keys.count, keys[place] == key, records[Int(order[place])].isSeen { place += 1 }
        if place - start > 8 { passed[key] = place - start }
        while place < keys.count, keys[place] == key {
            let number = Int(order[place])
            if !records[number].isSeen, isMeant(records[number]) { return number }
            place += 1
        }
        return nil
    }

    /// Ascending.
    func numbers(of key: Int64) -> some Sequence<Int> {
        (start(of: key)..<keys.count).lazy.prefix { keys[$0] == key }.map { Int(order[$0]) }
    }

    private func start(of key: Int64) -> Int {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
