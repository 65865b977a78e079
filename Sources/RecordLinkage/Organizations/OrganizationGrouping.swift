internal import Interpretation

/// Groups the records that name the same organization: by its name first, with domain, phone and address as support.
///
/// Branches are one organization. A name that tells nothing apart ("ABC Consulting", "First National Bank") is only one
/// organization where something else agrees: domain, phone, address or city.
struct OrganizationGrouping {
    let context: LinkageContext
    private var sets: DisjointSets

    /// Names at one place that are all compared with each other; more share a building, not a firm.
    private static let largestBlock = 40
    private static let neighbours = 3

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
        // Parts with different sites are two organizations of one name; those without a site belong to the larger.
        let parts = components(of: records)
        guard let leading = parts.first else { return }
        for part in parts.dropFirst() where !haveDifferentSites(leading, part) { sets.join(leading[0], part[0]) }
    }

    /// The joined parts of `records`: those with a site before those without, then the largest first; ties by content.
    private mutating func components(of records: [Int]) -> [[Int]] {
        var parts: [Int: [Int]] = [:]
        for record in records { parts[sets.root(record), default: []].append(record) }
        let table = context.table
        let ranked = parts.values.map { part in
            (
                part: part, hasSite: part.contains { !table.domains(of: table.records[$0]).isEmpty },
                least: part.map { table.records[$0].content }.min() ?? 0
            )
        }
        return ranked.sorted { a, b in
            if a.hasSite != b.hasSite { return a.hasSite }
            return a.part.count != b.part.count ? a.part.count > b.part.count : a.least < b.least
        }.map(\.part)
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
        let words = context.table.companies[company].words, frequencies = context.frequencies
        if words.contains(where: { !frequencies.isGeneric(word: $0) && frequencies.wordWeight($0) >= 6 }) {
            return true
        }
        return words.reduce(0) { $0 + frequencies.wordWeight($1) } >= 20
    }

    // MARK: - Similar names

    private mutating func joinSimilarNames(_ byName: [[Int]]) {
        joinAtOnePlace()
        joinNeighbours(byName) { Array($0) }
        joinNeighbours(byName) { $0.reversed() }
        joinOtherNames(byName)
    }

    /// "Kelling Holdings dba Harborfeld Bakery" is the "Harborfeld Bakery" of another list.
    private mutating func joinOtherNames(_ byName: [[Int]]) {
        var bearers: [UInt64: UInt32] = [:]
        let companies = (0..<UInt32(context.table.companies.count)).map { $0 + 1 }
        let others = companies.filter { !context.table.companies[$0].key.otherNameHashes.isEmpty }
        if others.isEmpty { return }
        let sought = Set(others.flatMap { context.table.companies[$0].key.otherNameHashes })
        for company in companies {
            let name = context.table.companies[company].key.nameHash
            guard sought.contains(name) else { continue }
            if let known = bearers[name], !stands(company, before: known) { continue }
            bearers[name] = company
        }
        for company in others {
            for name in context.table.companies[company].key.otherNameHashes {
                if let bearer = bearers[name], bearer != company { join(company, bearer, byName) }
            }
        }
    }

    /// Records that share a site, a phone or a street and whose names are forms of one another.
    private mutating func joinAtOnePlace() {
        var entries: [(locator: UInt64, record: Int)] = []
        for (number, record) in context.table.records.enumerated() where record.company != 0 {
            for locator in strongLocators(record) { entries.append((locator, number)) }
        }
        entries.sort { $0.locator != $1.locator ? $0.locator < $1.locator : $0.record < $1.record }
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].locator == entries[start].locator { end += 1 }
            if end - start > 1 { joinForms(entries[start..<end].map(\.record)) }
            start = end
        }
    }

    private mutating func joinForms(_ records: [Int]) {
        var representatives: [UInt32: Int] = [:]
        for record in records where representatives[context.table.records[record].company] == nil {
            representatives[context.table.records[record].company] = record
        }
        guard representatives.count > 1, representatives.count <= Self.largestBlock else { return }
        let names = representatives.keys.sorted()
        for (index, a) in names.enumerated() {
            for b in names[(index + 1)...] {
                guard let x = representatives[a], let y = representatives[b], sets.root(x) != sets.root(y) else {
                    continue
                }
                let level = CompanyAgreement.byName(a, b, in: context) ?? .different
                if level.rawValue < CompanyAgreement.Level.overlap.rawValue { sets.join(x, y) }
            }
        }
    }

    /// Where an organization is found for sure: its domain, its phone, its street.
    private func strongLocators(_ record: RecordFeatures) -> [UInt64] {
        var found = context.table.domains(of: record).map { Mixing.combine(1, UInt64($0)) }
        found += context.table.all(record.phones).map { Mixing.combine(2, UInt64($0)) }
        if record.street != 0 && record.city != 0 {
            found.append(Mixing.combine(UInt64(record.street), UInt64(record.city)))
        }
        return found
    }

    /// The order of the names' letters, which does not hang on their numbers.
    private func stands(_ a: UInt32, before b: UInt32) -> Bool {
        let texts = context.table.companies.texts
        return texts.text(a).lexicographicallyPrecedes(texts.text(b))
    }

    /// Names that are one but for a slip stand side by side in the order of their letters, from the front or the back.
    private mutating func joinNeighbours(_ byName: [[Int]], by spelling: ([UInt8]) -> [UInt8]) {
        let table = context.table
        let ordered = (1...UInt32(max(1, table.companies.count))).filter { Int($0) <= table.companies.count }
            .map { (spelling(table.companies[$0].joined), $0) }
            .sorted { a, b in
                if a.0 != b.0 { return a.0.lexicographicallyPrecedes(b.0) }
                return table.companies.texts.text(a.1).lexicographicallyPrecedes(table.companies.texts.text(b.1))
            }
        for index in ordered.indices {
            for next in ordered[(index + 1)...].prefix(Self.neighbours) {
                joinIfMisspelt(ordered[index].1, next.1, byName)
            }
        }
    }

    private mutating func joinIfMisspelt(_ a: UInt32, _ b: UInt32, _ byName: [[Int]]) {
        let x = context.table.companies[a], y = context.table.companies[b]
        if !isOneName(x, y) {
            if abs(x.joined.count - y.joined.count) > 2 { return }
            let level = CompanyAgreement.byName(a, b, in: context) ?? .different
            guard level.rawValue <= CompanyAgreement.Level.misspelt.rawValue else { return }
        }
        join(a, b, byName)
    }

    /// Whether two spellings say the same word for word: "Kelling Tech.", "Kelling Technologies".
    private func isOneName(_ x: CompanyTerm, _ y: CompanyTerm) -> Bool {
        x.words.first == y.words.first && CompanyComparison.probability(x.key, y.key) >= Self.sameWords
    }

    /// From this probability on two names have the same words, but for a legal form, an abbreviation or a slip.
    private static let sameWords = 0.85

    /// Joins the records of two names of one company.
    private mutating func join(_ a: UInt32, _ b: UInt32, _ byName: [[Int]]) {
        joinByLocators(byName[Int(a)], byName[Int(b)])
        guard isDistinctive(a), isDistinctive(b) else { return }
        // Whatever record comes first: of each name the part that leads.
        guard let first = components(of: byName[Int(a)]).first, let other = components(of: byName[Int(b)]).first,
            !haveDifferentSites(first, other)
        else { return }
        sets.join(first[0], other[0])
    }

    /// Joins the records of two names that have a domain, phone or place in common.
    private mutating func joinByLocators(_ first: [Int], _ other: [Int]) {
        var holders: [UInt64: Int] = [:]
        for record in first { for locator in locators(context.table.records[record]) { holders[locator] = record } }
        for record in other {
            for locator in locators(context.table.records[record]) {
                if let holder = holders[locator] { sets.join(holder, record) }
            }
        }
    }
}

extension LinkageContext {
    /// Orders words by how far they tell companies apart; ties by the word, not by its number.
    func wordRank(_ word: UInt32) -> (Double, UInt64) {
        (frequencies.wordWeight(word), Mixing.hash(table.companyWords.texts.text(word)))
    }
}
