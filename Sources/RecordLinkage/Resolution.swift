public import Contacts

/// Contacts and organizations made of linked records: survivorship (which record's value a field shows) and enrichment
/// (a person inherits industry, city, site and switchboard from the organization, marked as inherited).
public struct Resolution: Sendable {
    /// Sorted by id.
    public var contacts: [Contact]
    /// Sorted by id.
    public var organizations: [Organization]
    /// For each record the id of its contact.
    public var contactOfRecord: [ContactID]

    /// - Parameters:
    ///   - records: those that were linked, in the same order.
    ///   - identities: the id that each cluster of `linkage.clusters` holds already; where the array is empty or an
    ///     entry is nil, an id is derived from the content of the cluster's leading record.
    ///
    /// Linear in the records, on every core.
    public init(records: [SourcedRecord], linkage: Linkage, identities: [ContactID?] = []) {
        let organizationOfRecord = Self.groupOfRecord(linkage.organizations, count: records.count)
        let organizationIDs = OrganizationAssembly.identities(of: linkage.organizations, records: records)
        let pooled = Parallel.chunks(linkage.organizations.count, size: 2_000) { range in
            range.map { group in
                OrganizationAssembly(members: linkage.organizations[group], records: records)
                    .organization(id: organizationIDs[group])
            }
        }.flatMap { $0 }
        let made = Parallel.chunks(linkage.clusters.count, size: 4_000) { range in
            range.map { index -> Contact in
                let assembly = ContactAssembly(members: linkage.clusters[index], records: records)
                let group = assembly.members.lazy.map { organizationOfRecord[$0] }.first { $0 >= 0 }
                var contact = assembly.contact(probabilities: linkage.matchProbabilities)
                if let group { contact.inherit(from: pooled[Int(group)]) }
                return contact
            }
        }.flatMap { $0 }
        let ids = Self.identities(of: made, derived: linkage.clusters, records: records, given: identities)
        contactOfRecord = Array(repeating: ContactID(rawValue: ""), count: records.count)
        for (index, cluster) in linkage.clusters.enumerated() {
            for record in cluster where record < records.count { contactOfRecord[record] = ids[index] }
        }
        contacts = zip(made, ids).map { contact, id in
            var contact = contact
            contact.id = id
            return contact
        }.sorted { $0.id < $1.id }
        organizations = pooled.sorted { $0.id < $1.id }
    }

    private static func groupOfRecord(_ groups: [[Int]], count: Int) -> [Int32] {
        var groupOfRecord = [Int32](repeating: -1, count: count)
        for (index, group) in groups.enumerated() {
            for record in group where record < count { groupOfRecord[record] = Int32(index) }
        }
        return groupOfRecord
    }

    /// The ids of the clusters: those given, else those derived from content, told apart where two contents are equal.
    private static func identities(
        of contacts: [Contact], derived clusters: [[Int]], records: [SourcedRecord], given: [ContactID?]
    ) -> [ContactID] {
        var taken = Set(given.compactMap { $0 })
        return contacts.indices.map { index in
            if index < given.count, let id = given[index] { return id }
            return ContentIdentity.unused(contacts[index].id, taken: &taken)
        }
    }
}
