internal import Contacts
internal import Interpretation

/// Makes one organization of the records that name it.
struct OrganizationAssembly {
    let members: [Int]
    let records: [SourcedRecord]

    init(members: [Int], records: [SourcedRecord]) {
        let ordered = Survivorship.ordered(members.filter { records.indices.contains($0) }, of: records)
        // What an entry of the organization itself says comes before what a person's entry says of it.
        self.members =
            ordered.filter { records[$0].record.kind != .person }
            + ordered.filter { records[$0].record.kind == .person }
        self.records = records
    }

    /// Ids made of the names, so that they stay when records come and go; told apart where two have one name.
    static func identities(of groups: [[Int]], records: [SourcedRecord]) -> [ContactID] {
        var taken: Set<ContactID> = []
        let bases = Parallel.chunks(groups.count, size: 2_000) { range in
            range.map { group -> ContactID in
                let keys = Set(groups[group].compactMap { records.indices.contains($0) ? key(of: records[$0]) : nil })
                var hash = StableHash()
                hash.combine("organization")
                hash.combine(keys.min() ?? "")
                return ContactID(bits: hash.value)
            }
        }.flatMap { $0 }
        return bases.map { ContentIdentity.unused($0, taken: &taken) }
    }

    private static func name(of record: SourcedRecord) -> String? {
        record.record[.organization] ?? (record.record.kind == .organization ? record.record.printedName : nil)
    }

    private static func key(of record: SourcedRecord) -> String? {
        name(of: record).map { CompanyName(interpreting: $0).key }
    }

    func organization(id: ContactID) -> Organization {
        let names = namesByFrequency()
        var organization = Organization(
            id: id, name: fullest(names), provenance: members.map { records[$0].provenance })
        organization.otherNames = names.map(\.name).filter { $0 != organization.name }
        organization.values = pooled()
        return organization
    }

    /// Every printed form of the name with how often it occurs, the most frequent first.
    private func namesByFrequency() -> [(name: String, count: Int)] {
        var counts: [String: Int] = [:]
        for member in members { if let name = Self.name(of: records[member]) { counts[name, default: 0] += 1 } }
        return counts.map { (name: $0.key, count: $0.value) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name }
    }

    /// The fullest of the common forms: the longest that occurs at least half as often as the most frequent, not shouted.
    private func fullest(_ names: [(name: String, count: Int)]) -> String {
        guard let most = names.first else { return "" }
        let common = names.filter { $0.count * 2 >= most.count }
        let calm = common.filter { $0.name != $0.name.uppercased() }
        let best = (calm.isEmpty ? common : calm).max { a, b in
            a.name.count != b.name.count ? a.name.count < b.name.count : a.name > b.name
        }
        return best?.name ?? most.name
    }

    /// What the records say of the organization itself: all of an organization's entry; of a person's entry what people
    /// of one firm share, and a phone or e-mail only where several people or the firm's own entry state it.
    private func pooled() -> [Field: [AttributedValue]] {
        var pool = ValuePool()
        let shared: Set<Field> = [
            .industry, .city, .region, .postalCode, .country, .street, .url, .phone, .email, .employees,
        ]
        let tellers = industryTellers()
        for member in members {
            let record = records[member]
            let tells = tellers.contains(member)
            if record.record.kind == .organization {
                pool.add(record) { ![.fullName, .note, .updated].contains($0) }
            } else {
                pool.add(record) { shared.contains($0) && ($0 != .industry || tells) }
            }
        }
        var values = pool.values
        let people = Set(members.filter { records[$0].record.kind == .person }.map { records[$0].provenance })
        for field in [Field.phone, .email] { values[field] = values[field]?.filter { isTheFirms($0, field, people) } }
        values[.url] = values[.url]?.filter { WebAddress(interpreting: $0.text).map { !$0.isProfile } ?? true }
        for field in values.keys where values[field]?.isEmpty == true { values[field] = nil }
        return ordered(values)
    }

    /// The members whose industry label is the organization's. Its own entries and those of a business directory (which
    /// lists firms, whoever their contact is) come before all others; else those of the sources in which the people of
    /// the organization carry labels that agree. Where they do not, the labels are the people's own: a specialty.
    private func industryTellers() -> Set<Int> {
        let labelled = members.filter { records[$0].record[.industry] != nil }
        let stated = labelled.filter {
            records[$0].record.kind == .organization || records[$0].source.kind == .business
        }
        if !stated.isEmpty { return Set(stated) }
        let bySource = Dictionary(grouping: labelled) { records[$0].source.name }
        return Set(bySource.values.filter(agree).joined())
    }

    /// Whether two thirds of the labels that name an industry precisely name related ones.
    private func agree(_ members: [Int]) -> Bool {
        var counts: [String: Int] = [:]
        for member in members {
            for label in records[member].record.all(.industry).prefix(1) { counts[label.lowercased(), default: 0] += 1 }
        }
        guard counts.count > 1 else { return true }
        let common = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
        let precise = common.compactMap { label, count -> (code: String, count: Int)? in
            guard let best = IndustryReading(interpreting: label).best, best.naics.count >= 4, best.confidence >= 0.5
            else { return nil }
            return (best.naics, count)
        }
        guard let leading = precise.first else { return true }
        let related = precise.filter { NAICS.closeness($0.code, leading.code) >= 0.3 }
        let total = precise.reduce(0) { $0 + $1.count }
        return 3 * related.reduce(0) { $0 + $1.count } >= 2 * total
    }

    private func isTheFirms(_ value: AttributedValue, _ field: Field, _ people: Set<Provenance>) -> Bool {
        if value.provenance.contains(where: { !people.contains($0) }) { return true }
        if field == .email { return EmailAddress(interpreting: value.text)?.isRoleAccount ?? false }
        return Set(value.provenance).count >= 3
    }

    /// What more records state comes first, after what the organization's own entry states.
    private func ordered(_ values: [Field: [AttributedValue]]) -> [Field: [AttributedValue]] {
        let own = Set(members.filter { records[$0].record.kind == .organization }.map { records[$0].provenance })
        return values.mapValues { list in
            list.enumerated().sorted { a, b in
                let x = a.element.provenance.contains { own.contains($0) },
                    y = b.element.provenance.contains { own.contains($0) }
                if x != y { return x }
                let m = a.element.provenance.count, n = b.element.provenance.count
                return m != n ? m > n : a.offset < b.offset
            }.map(\.element)
        }
    }
}
