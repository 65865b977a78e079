/// Groups the records that name the same organization: by its name first, with domain, phone and address as support.
///
/// Branches are one organization. A name that tells nothing apart ("ABC Consulting", "First National Bank") is only one
/// organization where something else agrees: domain, phone, address or city.
struct OrganizationGrouping {
    let context: LinkageContext
    private var sets: DisjointSets

    /// Names in a block that are all compared with each other.
    private static let largestBlock = 60

    init(context: LinkageContext) {
        self.context = context
        sets = DisjointSets(count: context.table.count)
    }

    /// Record numbers by organization; records without one are absent.
    static func groups(in context: LinkageContext) -> [[Int]] {
        var grouping = OrganizationGrouping(context: context)
        let byName = grouping.recordsByCompany()
        for company in byName.indices where byName[company].count > 1 {
            grouping.joinSameName(byName[company], UInt32(company))
        }
        grouping.joinSimilarNames(byName)
        return grouping.sets.groups { context.table.records[$0].company != 0 }
    }

    private func recordsByCompany() -> [[Int]] {
        var byName = [[Int]](repeating: [], count: context.table.companies.count + 1)
        for (number, record) in context.table.records.enumerated() where record.company != 0 {
            byName[Int(record.company)].append(number)
        }
        return byName
    }

    // MARK: - The same name

    private mutating func joinSameName(_ records: [Int], _ company: UInt32) {
        var first: [UInt64: Int] = [:]
        for record in records {
            for locator in locators(context.table.records[record]) {
                if let other = first[locator] { sets.join(other, record) } else { first[locator] = record }
            }
        }
        guard isDistinctive(company) else { return }
        let parts = components(of: records)
        guard let anchor = parts.first else { return }
        for part in parts.dropFirst() where !haveDifferentSites(anchor, part) { sets.join(anchor[0], part[0]) }
    }

    /// The joined parts of `records`, the largest first; ties by content.
    private mutating func components(of records: [Int]) -> [[Int]] {
        var parts: [Int: [Int]] = [:]
        for record in records { parts[sets.root(record), default: []].append(record) }
        let table = context.table
        func least(_ part: [Int]) -> UInt64 { part.map { table.records[$0].content }.min() ?? 0 }
        return parts.values.sorted { $0.count != $1.count ? $0.count > $1.count : least($0) < least($1) }
    }

    private func haveDifferentSites(_ a: [Int], _ b: [Int]) -> Bool {
        let x = Set(a.flatMap { context.table.domains(of: context.table.records[$0]) })
        let y = Set(b.flatMap { context.table.domains(of: context.table.records[$0]) })
        return !x.isEmpty && !y.isEmpty && x.isDisjoint(with: y)
    }

    /// What supports that two records of one name are one organization.
    private func locators(_ record: RecordFeatures) -> [UInt64] {
        var found = context.table.domains(of: record).map { Mixing.combine(1, UInt64($0)) }
        found += context.table.all(record.phones).map { Mixing.combine(2, UInt64($0)) }
        if record.city != 0 { found.append(Mixing.combine(3, UInt64(record.city))) }
        if record.postcode != 0 { found.append(Mixing.combine(4, UInt64(record.postcode))) }
        if record.street != 0 { found.append(Mixing.combine(5, UInt64(record.street))) }
        return found
    }

    /// Whether a word of the name, or its words together, tell it apart.
    private func isDistinctive(_ company: UInt32) -> Bool {
        let weights = context.table.companies[company].words.map { context.frequencies.wordWeight($0) }
        return (weights.max() ?? 0) >= 6 || weights.reduce(0, +) >= 13
    }

    // MARK: - Similar names

    private mutating func joinSimilarNames(_ byName: [[Int]]) {
        for block in nameBlocks() {
            let ordered = block.sorted {
                context.table.companies[$0].joined.lexicographicallyPrecedes(context.table.companies[$1].joined)
            }
            for (index, a) in ordered.enumerated() {
                for b in ordered[(index + 1)...].prefix(Self.largestBlock) { joinIfSame(a, b, byName) }
            }
        }
    }

    /// Names that share a rare word, or how they begin, or that an acronym joins.
    private func nameBlocks() -> [[UInt32]] {
        var blocks: [UInt64: [UInt32]] = [:]
        for index in 0..<context.table.companies.count {
            let number = UInt32(index + 1), company = context.table.companies[UInt32(index + 1)]
            let words = company.words.sorted { context.wordRank($0) > context.wordRank($1) }.prefix(2)
            for word in words { blocks[Mixing.combine(1, UInt64(word)), default: []].append(number) }
            blocks[Mixing.combine(2, Mixing.hash(company.joined.prefix(6))), default: []].append(number)
            if !company.acronym.isEmpty {
                blocks[Mixing.combine(3, Mixing.hash(company.acronym)), default: []].append(number)
            }
            if company.words.count == 1 {
                blocks[Mixing.combine(3, Mixing.hash(company.joined)), default: []].append(number)
            }
        }
        return blocks.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { $0.value }
    }

    private mutating func joinIfSame(_ a: UInt32, _ b: UInt32, _ byName: [[Int]]) {
        guard let level = CompanyAgreement.byName(a, b, in: context), level != .different, level != .same else {
            return joinSpellings(a, b, byName)
        }
        let x = byName[Int(a)], y = byName[Int(b)]
        guard let first = x.first, let other = y.first, sets.root(first) != sets.root(other) || x.count + y.count > 2
        else { return }
        var holders: [UInt64: Int] = [:]
        for record in x {
            for locator in support(context.table.records[record], for: level) { holders[locator] = record }
        }
        for record in y {
            for locator in support(context.table.records[record], for: level) {
                if let holder = holders[locator] { sets.join(holder, record) }
            }
        }
        if level == .misspelt, isDistinctive(a), isDistinctive(b), !haveDifferentSites(x, y) { sets.join(first, other) }
    }

    /// The same name with its spaces elsewhere ("Blue North", "BlueNorth").
    private mutating func joinSpellings(_ a: UInt32, _ b: UInt32, _ byName: [[Int]]) {
        guard context.table.companies[a].joined == context.table.companies[b].joined else { return }
        if let x = byName[Int(a)].first, let y = byName[Int(b)].first,
            !haveDifferentSites(byName[Int(a)], byName[Int(b)])
        {
            sets.join(x, y)
        }
    }

    /// A longer form needs the site, the phone or the address; the more the names differ, the fewer things will do.
    private func support(_ record: RecordFeatures, for level: CompanyAgreement.Level) -> [UInt64] {
        let found = locators(record)
        if level == .misspelt { return found }
        let firm = context.table.domains(of: record).count + context.table.all(record.phones).count
        return Array(found.prefix(firm))
            + (level == .longerForm && record.street != 0 ? [Mixing.combine(5, UInt64(record.street))] : [])
    }
}

extension LinkageContext {
    /// Orders words by how far they tell companies apart; ties by the word, not by its number.
    func wordRank(_ word: UInt32) -> (Double, UInt64) {
        (frequencies.wordWeight(word), Mixing.hash(table.companyWords.text(word)))
    }
}
