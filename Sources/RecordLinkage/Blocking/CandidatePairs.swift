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
/// A block that is too large (the Smiths whose name begins with J) is narrowed by company, name and place, and
/// what is left is compared with its neighbours in the order of the names: no block is dropped.
struct CandidatePairs {
    let context: LinkageContext
    private let terms: BlockingTerms
    /// Records of a block that are all compared with each other.
    private static let largestBlock = 40

    init(context: LinkageContext) {
        self.context = context
        terms = BlockingTerms(context: context)
    }

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
        var glance: BlockingTerms.Glance
        static func < (a: Self, b: Self) -> Bool { a.key != b.key ? a.key < b.key : a.record < b.record }
        static func == (a: Self, b: Self) -> Bool { a.key == b.key && a.record == b.record }
    }

    private func pairs(of rule: BlockingRule) -> [CandidatePair] {
        var entries: [Entry] = []
        var keys: [UInt64] = []
        for (number, record) in context.table.records.enumerated() where !context.table.isCopy(number) {
            keys.removeAll(keepingCapacity: true)
            rule.appendKeys(record, terms, &keys)
            let glance = BlockingTerms.Glance(record)
            for key in keys where key != 0 { entries.append(Entry(key: key, record: UInt32(number), glance: glance)) }
        }
        var found = Found(rule: rule)
        forEachBlock(&entries) { block in addPairs(of: block, narrowedBy: 0, to: &found) }
        return Self.merged([found.pairs])
    }

    /// What a rule has found so far.
    private struct Found {
        let rule: BlockingRule
        var pairs: [CandidatePair] = []
        var known = ApartNames()
    }

    /// Calls `body` with the records of each key that several have, by number. Sorts `entries`.
    private func forEachBlock(_ entries: inout [Entry], _ body: (ArraySlice<Entry>) -> Void) {
        entries.sort()
        var start = 0
        while start < entries.count {
            let key = entries[start].key
            var end = start + 1
            while end < entries.count, entries[end].key == key { end += 1 }
            if end - start > 1 { body(entries[start..<end]) }
            start = end
        }
    }

    private func addPairs(
        of block: ArraySlice<Entry>, narrowedBy first: Int, to found: inout Found
    ) {
        if block.count <= Self.largestBlock { return addAllPairs(of: block, to: &found) }
        // By each of the remaining fields, so that a record that lacks one is found by another.
        for index in Self.narrowings.indices.dropFirst(first) {
            // Those of one name are another rule's.
            if index == Self.byName && found.rule.leaves != .nothing { continue }
            var entries: [Entry] = []
            for entry in block {
                let value = Self.narrowings[index](context.table.records[Int(entry.record)])
                if value != 0 { entries.append(Entry(key: value, record: entry.record, glance: entry.glance)) }
            }
            forEachBlock(&entries) { part in
                if part.count < block.count { addPairs(of: part, narrowedBy: index + 1, to: &found) }
            }
        }
        addNeighbours(of: block, to: &found)
    }

    private func addAllPairs(of block: ArraySlice<Entry>, to found: inout Found) {
        let allShapes = context.shapes
        let records = block.span, shapes = allShapes.span
        let isQuick = !found.rule.isIdentifier && context.columns.isEmpty
        for index in records.indices {
            for other in (index + 1)..<records.count {
                if isQuick && records[index].glance.isApart(from: records[other].glance, shapes) { continue }
                addPair(records[index], records[other], to: &found)
            }
        }
    }

    /// Adds a pair that is worth weighing: of one kind, and with names that can be one person's.
    private func addPair(_ x: Entry, _ y: Entry, to found: inout Found) {
        // The same record may have one key twice.
        guard x.record != y.record, x.glance.isOrganization == y.glance.isOrganization else { return }
        if x.glance.isNamed && y.glance.isNamed && x.glance.family == y.glance.family {
            switch found.rule.leaves {
            case .sameFamily: return
            case .sameName where x.glance.given == y.glance.given: return
            case .sameName, .nothing: break
            }
        }
        if !isHopeless(x, y, &found) { found.pairs.append(CandidatePair(Int(x.record), Int(y.record))) }
    }

    private func isHopeless(_ x: Entry, _ y: Entry, _ found: inout Found) -> Bool {
        if !found.rule.isIdentifier, x.glance.isNamed, y.glance.isNamed {
            if x.glance.given == y.glance.given && x.glance.family == y.glance.family { return false }
            if let isApart = found.known.areApart(x.glance, y.glance), context.columns.isEmpty { return isApart }
        }
        let a = context.table.records[Int(x.record)], b = context.table.records[Int(y.record)]
        if found.rule.isIdentifier { return context.isHopeless(a, b) }
        let isApart = context.areNamesApart(a, b)
        found.known.remember(isApart, x.glance, y.glance)
        return isApart && !context.shareColumn(a, b)
    }

    /// Sorted neighbourhood (Hernández and Stolfo 1995): each with the few next to it in the order of the names.
    private func addNeighbours(of block: ArraySlice<Entry>, to found: inout Found) {
        var ordered = block.map { (key: sortKey(context.table.records[Int($0.record)]), entry: $0) }
        ordered.sort { $0.key < $1.key }
        for index in ordered.indices {
            for next in (index + 1)..<min(ordered.count, index + 5) {
                addPair(ordered[index].entry, ordered[next].entry, to: &found)
            }
        }
    }

    /// Records of one name, then of one company, side by side; ties in an order that does not hang on their numbers.
    private func sortKey(_ record: RecordFeatures) -> SortKey {
        let company = terms.companies[Int(record.company)].rank
        let isOrganization = record.isOrganization
        return SortKey(
            first: isOrganization ? company.0 : terms.names[Int(record.family)].rank,
            second: isOrganization ? company.1 : terms.names[Int(record.given)].rank,
            company: company.0, content: record.content)
    }

    private struct SortKey: Comparable {
        var first: UInt64
        var second: UInt64
        var company: UInt64
        var content: UInt64
        static func < (a: Self, b: Self) -> Bool {
            (a.first, a.second, a.company, a.content) < (b.first, b.second, b.company, b.content)
        }
    }

    typealias Narrowing = @Sendable (RecordFeatures) -> UInt64

    /// Which of them is the name.
    private static let byName = 1

    /// Fields that split a block that is too large, the most telling first. Those who share an address or a number have
    /// a rule of their own.
    static let narrowings: [Narrowing] = [
        { record in record.company == 0 ? 0 : Mixing.combine(1, UInt64(record.company)) },
        { record in
            guard record.given != 0, record.family != 0 else { return 0 }
            return Mixing.combine(UInt64(record.family), UInt64(record.given))
        },
        { record in record.postcode == 0 ? 0 : Mixing.combine(4, UInt64(record.postcode)) },
        { record in record.city == 0 ? 0 : Mixing.combine(5, UInt64(record.city)) },
    ]
}
