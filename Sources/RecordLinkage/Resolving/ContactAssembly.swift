internal import Contacts
internal import Interpretation

/// Makes one contact of the records of a cluster.
struct ContactAssembly {
    /// Record numbers, the one that speaks first in front.
    let members: [Int]
    private let records: [SourcedRecord]

    init(members: [Int], records: [SourcedRecord]) {
        self.members = Survivorship.ordered(members.filter { records.indices.contains($0) }, of: records)
        self.records = records
    }

    /// The contact with an id of its leading record's content, and nothing inherited yet.
    func contact(probabilities: [Double?]) -> Contact {
        guard let leading = members.first.map({ records[$0] }) else {
            return Contact(id: ContactID(bits: 0), kind: .organization)
        }
        var pool = ValuePool()
        for member in members { pool.add(records[member]) }
        let kind = kind ?? leading.record.kind
        let sources = members.map { records[$0].source }
        var contact = Contact(
            id: ContentIdentity.id(of: leading, kind: "contact"), kind: kind,
            name: kind == .person ? name() : nil, values: pool.calmed, extra: leading.record.extra,
            provenance: members.map { records[$0].provenance })
        contact.matchProbability = members.compactMap { $0 < probabilities.count ? probabilities[$0] : nil }.min()
        contact.isInNetwork = sources.contains { $0.kind == .network }
        contact.sourceKinds = Set(sources.map(\.kind)).sorted { $0.rawValue < $1.rawValue }
        bringNewestJobForward(&contact)
        return contact
    }

    /// What the first record that names anybody or anything is.
    private var kind: ContactKind? {
        members.lazy.map { records[$0].record }.first { $0.printedName != nil || $0[.organization] != nil }?.kind
    }

    /// The leading record's name, with a fuller given name and a middle name where another record has them.
    private func name() -> PersonName? {
        let names = members.compactMap { PersonName(record: records[$0].record) }
        guard var best = names.first else { return nil }
        for other in names.dropFirst() {
            if Self.isInitial(best.given), !Self.isInitial(other.given) { best.given = other.given }
            if Self.isMissing(best.family) || Self.isInitial(best.family), !Self.isMissing(other.family) {
                best.family = other.family
            }
            if Self.isMissing(best.middle) || Self.isInitial(best.middle), !Self.isMissing(other.middle) {
                best.middle = other.middle ?? best.middle
            }
            best.prefix = best.prefix ?? other.prefix
            best.suffix = best.suffix ?? other.suffix
            best.nickname = best.nickname ?? other.nickname
            if best.credentials.isEmpty { best.credentials = other.credentials }
        }
        return best
    }

    private static func isMissing(_ part: String?) -> Bool { part.map(\.isEmpty) ?? true }
    private static func isInitial(_ part: String?) -> Bool { (part ?? "").filter(\.isLetter).count <= 1 }

    /// Job title, department and organization belong together: those of one record stand in front together.
    private func bringNewestJobForward(_ contact: inout Contact) {
        guard members.count > 1, contact.kind == .person else { return }
        guard let holder = members.first(where: { records[$0].record[.organization] != nil }) else { return }
        let provenance = records[holder].provenance
        for field in [Field.organization, .title, .department] {
            guard let index = contact.values[field]?.firstIndex(where: { $0.provenance.contains(provenance) }),
                index > 0,
                let value = contact.values[field]?.remove(at: index)
            else { continue }
            contact.values[field]?.insert(value, at: 0)
        }
    }
}

extension Contact {
    /// What a person of `organization` has by belonging to it; an entry that is the organization gets the whole of it.
    mutating func inherit(from organization: Organization) {
        organizationID = organization.id
        if kind == .organization && values[.organization] == nil && values[.fullName] == nil { return }
        inherit(.industry, from: organization)
        if values[.city] == nil && values[.region] == nil && values[.postalCode] == nil {
            inherit(.city, from: organization, limit: 1)
            inherit(.region, from: organization, limit: 1)
        }
        inherit(.url, from: organization, limit: 1)
        inherit(.phone, from: organization, limit: 1, label: "switchboard")
    }

    private mutating func inherit(
        _ field: Field, from organization: Organization, limit: Int = 3, label: String? = nil
    ) {
        let own = values[field] ?? []
        let folded = Set(own.map { $0.text.lowercased() })
        for value in (organization.values[field] ?? []).prefix(limit) where !folded.contains(value.text.lowercased()) {
            // What the contact's own records state is its own already.
            if own.contains(where: { !Set($0.provenance).isDisjoint(with: value.provenance) }) { continue }
            values[field, default: []].append(
                AttributedValue(
                    value.text, label: label ?? value.label, provenance: value.provenance,
                    inheritedFrom: organization.name))
        }
    }
}
