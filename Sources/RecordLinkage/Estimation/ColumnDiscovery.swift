/// Finds the columns without a contact meaning that identify: date of birth, member number, licence number.
///
/// Such a column has many different values, and yet some that recur; and records that share one share a name more often
/// than chance would have it. A column whose values are all different (row numbers) says nothing; one that recurs only
/// between files by counting up (1, 2, 3…) fails the test of the names.
struct ColumnDiscovery {
    let table: FeatureTable

    private static let sampledPairs = 4_000

    func identifyingColumns() -> [IdentifyingColumn] {
        var holders: [UInt32: [(value: UInt32, record: Int)]] = [:]
        for (number, record) in table.records.enumerated() {
            let run = table.all(record.extras)
            for index in stride(from: run.startIndex, to: run.endIndex - 1, by: 2) {
                holders[run[index], default: []].append((run[index + 1], number))
            }
        }
        if holders.isEmpty { return [] }
        let chance = chance()
        return holders.compactMap { column, values in identifying(column, values, chance) }
            .sorted { $0.name < $1.name }
    }

    private func identifying(_ column: UInt32, _ values: [(value: UInt32, record: Int)], _ chance: Double)
        -> IdentifyingColumn?
    {
        var groups: [UInt32: [Int]] = [:]
        for entry in values { groups[entry.value, default: []].append(entry.record) }
        let name = table.columns.string(column)
        let repeated = groups.filter { $0.value.count > 1 }
        if values.count < 4 || groups.count < 3 || repeated.isEmpty { return declared(name, groups, repeated) }
        let total = Double(values.count)
        let sharing = groups.values.reduce(0.0) { $0 + Double($1.count) * Double($1.count - 1) }
        // What two random records agree on by chance; true duplicates are part of it, so half is taken off.
        let frequency = max(sharing / (total * (total - 1)) * 0.5, 0.5 / total)
        guard frequency <= 1.0 / 12 else { return nil }
        guard predictsName(repeated, chance) else { return nil }
        return IdentifyingColumn(name: name, frequency: max(frequency, 1e-7))
    }

    /// Where too little is there to learn from, a column is what its name says: a birth date, or the member number of a
    /// list. Unless two of other names share a value.
    private func declared(_ name: String, _ groups: [UInt32: [Int]], _ repeated: [UInt32: [Int]]) -> IdentifyingColumn?
    {
        for group in repeated.values {
            for (x, y) in zip(group, group.dropFirst()) where !namesAgree(table.records[x], table.records[y]) {
                return nil
            }
        }
        if name.hasPrefix(FeatureTable.memberNumber) {
            return repeated.isEmpty ? nil : IdentifyingColumn(name: name, frequency: Self.frequencyOfDeclared)
        }
        let isBirth = name.split(separator: " ").contains { Self.birthWords.contains(String($0)) }
        guard isBirth, groups.keys.allSatisfy({ IdentifyingValue.isDate(Array(table.extras.text($0))) }) else {
            return nil
        }
        return IdentifyingColumn(name: name, frequency: Self.frequencyOfDeclared)
    }

    /// How often two people agree on a declared column, for want of counts.
    private static let frequencyOfDeclared = 0.001
    private static let birthWords: Set<String> = [
        "birth", "birthdate", "birthday", "born", "dob", "geburtsdatum", "geburtstag", "naissance", "nacimiento",
        "nascita", "nascimento", "geboortedatum", "fodelsedatum",
    ]

    /// Whether records that share a value share a name far more often than two random ones.
    private func predictsName(_ groups: [UInt32: [Int]], _ chance: Double) -> Bool {
        var agreeing = 0, compared = 0
        let ordered = groups.values.sorted { least($0) < least($1) }
        for group in ordered where compared < Self.sampledPairs {
            for (x, y) in zip(group, group.dropFirst()).prefix(20) {
                compared += 1
                if namesAgree(table.records[x], table.records[y]) { agreeing += 1 }
            }
        }
        return compared > 0 && Double(agreeing) / Double(compared) >= max(0.03, min(6 * chance, 0.6 + 0.4 * chance))
    }

    private func least(_ group: [Int]) -> UInt64 { group.map { table.records[$0].content }.min() ?? 0 }

    /// How often names agree among neighbours in an order that means nothing.
    private func chance() -> Double {
        let order = table.records.indices.map { (table.records[$0].content, $0) }.sorted { $0 < $1 }.prefix(5_000)
        // Half the order apart: equal records stand side by side.
        let half = order.count / 2
        guard half > 0 else { return 0 }
        let agreeing = (0..<half).filter { index in
            namesAgree(table.records[order[index].1], table.records[order[index + half].1])
        }
        return Double(agreeing.count) / Double(half)
    }

    private func namesAgree(_ a: RecordFeatures, _ b: RecordFeatures) -> Bool {
        if a.isOrganization != b.isOrganization { return false }
        if a.isOrganization { return a.company != 0 && a.company == b.company }
        let isFamily = a.family != 0 && a.family == b.family, isGiven = a.given != 0 && a.given == b.given
        let isSwapped = a.family != 0 && a.family == b.given || a.given != 0 && a.given == b.family
        return isFamily || isGiven || isSwapped
    }
}
