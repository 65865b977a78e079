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
    public init(records: [SourcedRecord], linkage: Linkage, identities: [ContactID?] = []) {
        contacts = []
        organizations = []
        contactOfRecord = []
    }
}
