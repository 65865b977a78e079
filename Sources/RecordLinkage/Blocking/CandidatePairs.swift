internal import Contacts

/// Two record numbers, the smaller first.
struct CandidatePair: Sendable, Hashable, Comparable {
    private var packed: UInt64

    init(_ x: Int, _ y: Int) { packed = UInt64(UInt32(min(x, y))) << 32 | UInt64(UInt32(max(x, y))) }

    var a: Int { Int(packed >> 32) }
    var b: Int { Int(packed & 0xffff_ffff) }
    static func < (x: Self, y: Self) -> Bool { x.packed < y.packed }
}

/// The pairs worth comparing: each pair that has a blocking key in common, once, sorted.
///
/// A block that is too large (the Smiths whose name begins with J) is narrowed by company, given name, place, domain, and
/// what is left is compared with its neighbours in the order of the names: no block is dropped.
struct CandidatePairs {
    let context: LinkageContext
    /// Records of a block that are all compared with each other.
    var largestBlock = 40

    func pairs() -> [CandidatePair] {
        let rules = BlockingRule.all(columns: context.columns)
        let found = Parallel.chunks(rules.count, size: 1) { range in range.flatMap { pairs(of: rules[$0]) } }
        return Self.merged(found + [copies])
    }

    /// A record that says the very same as another is compared with it alone.
    private var copies: [CandidatePair] {
        context.table.records.indices.compactMap { number in
            let original = context.table.original(of: number)
            return original == number ? nil : CandidatePair(original, number)
        }
    }

    /// Sorted without repetition.
    static func merged(_ parts: [[CandidatePair]]) -> [CandidatePair] {
        var all = parts.flatMap { $0 }
        all.sort()
        var unique: [CandidatePair] = []
        unique.reserveCapacity(all.count)
        for pair in all where unique.last != pair { unique.append(pair) }
        return unique
    }

    private struct Entry: Comparable {
        var key: UInt64
        var record: UInt32
        static func < (a: Self, b: Self) -> Bool { a.key != b.key ? a.key < b.key : a.record < b.record }
    }

    private func pairs(of rule: BlockingRule) -> [CandidatePair] {
        var entries: [Entry] = []
        for (number, record) in context.table.records.enumerated() where !context.table.isCopy(number) {
            for key in rule.keys(record, context) where key != 0 {
                entries.append(Entry(key: key, record: UInt32(number)))
            }
        }
        var pairs: [CandidatePair] = []
        forEachBlock(&entries) { block in addPairs(of: block, narrowedBy: Self.narrowings[...], to: &pairs) }
        return Self.merged([pairs])
    }

    private func forEachBlock(_ entries: inout [Entry], _ body: ([UInt32]) -> Void) {
        entries.sort()
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].key == entries[start].key { end += 1 }
            if end - start > 1 {
                var block = entries[start..<end].map(\.record)
                // The same record may have one key twice.
                if zip(block, block.dropFirst()).contains(where: ==) { block = Array(Set(block)).sorted() }
                if block.count > 1 { body(block) }
            }
            start = end
        }
    }

    private func addPairs(
        of block: [UInt32], narrowedBy narrowings: ArraySlice<Narrowing>, to pairs: inout [CandidatePair]
    ) {
        if block.count <= largestBlock {
            for (index, x) in block.enumerated() {
                for y in block[(index + 1)...] where areOfOneKind(x, y) { pairs.append(CandidatePair(Int(x), Int(y))) }
            }
            return
        }
        // By each of the remaining fields, so that a record that lacks one is found by another.
        for (index, narrowing) in narrowings.enumerated() {
            var entries: [Entry] = []
            for record in block {
                let value = narrowing(context.table.records[Int(record)], context)
                if value != 0 { entries.append(Entry(key: value, record: record)) }
            }
            let rest = narrowings.dropFirst(index + 1)
            forEachBlock(&entries) { part in
                if part.count < block.count { addPairs(of: part, narrowedBy: rest, to: &pairs) }
            }
        }
        addNeighbours(of: block, to: &pairs)
    }

    private func areOfOneKind(_ x: UInt32, _ y: UInt32) -> Bool {
        context.table.records[Int(x)].isOrganization == context.table.records[Int(y)].isOrganization
    }

    /// Sorted neighbourhood (Hernández and Stolfo 1995): each with the few next to it in the order of the names.
    private func addNeighbours(of block: [UInt32], to pairs: inout [CandidatePair]) {
        let ordered = block.map { (sortKey(context.table.records[Int($0)]), $0) }.sorted { $0 < $1 }
        for index in ordered.indices {
            for next in ordered[(index + 1)...].prefix(4) where areOfOneKind(ordered[index].1, next.1) {
                pairs.append(CandidatePair(Int(ordered[index].1), Int(next.1)))
            }
        }
    }

    /// Records of one name, then of one company, side by side; ties in an order that does not hang on their numbers.
    private func sortKey(_ record: RecordFeatures) -> SortKey {
        let names = context.table.names.texts
        let company = record.company == 0 ? [] : context.table.companies[record.company].joined
        let text = record.isOrganization ? company : names.text(record.family) + names.text(record.given) + company
        return SortKey(text: Array(text), content: record.content)
    }

    private struct SortKey: Comparable {
        var text: [UInt8]
        var content: UInt64
        static func < (a: Self, b: Self) -> Bool {
            a.text != b.text ? a.text.lexicographicallyPrecedes(b.text) : a.content < b.content
        }
    }

    typealias Narrowing = @Sendable (RecordFeatures, LinkageContext) -> UInt64

    /// Fields that split a block that is too large, the most telling first.
    static let narrowings: [Narrowing] = [
        { record, context in record.company == 0 ? 0 : Mixing.combine(1, UInt64(record.company)) },
        { record, context in context.table.all(record.emails).first.map { Mixing.combine(2, UInt64($0)) } ?? 0 },
        { record, context in context.table.all(record.phones).first.map { Mixing.combine(3, UInt64($0)) } ?? 0 },
        { record, context in
            guard record.given != 0, record.family != 0 else { return 0 }
            return Mixing.combine(UInt64(record.family), UInt64(record.given))
        },
        { record, _ in record.postcode == 0 ? 0 : Mixing.combine(4, UInt64(record.postcode)) },
        { record, _ in record.city == 0 ? 0 : Mixing.combine(5, UInt64(record.city)) },
    ]
}
