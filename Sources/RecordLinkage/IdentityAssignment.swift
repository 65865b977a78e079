public import Contacts

/// Which known contact id each cluster keeps after linking anew (DESIGN 6): where contacts merge, the older id stays
/// and the others redirect to it; where one is split, the part with the older record keeps it.
public struct IdentityAssignment: Sendable, Equatable {
    /// For each cluster the id it keeps; nil where none of its records had one.
    public var identities: [ContactID?]
    /// Retired ids and the id that stands in their place.
    public var redirects: [ContactID: ContactID]

    /// - Parameters:
    ///   - clusters: record numbers; a smaller number is an older record.
    ///   - known: for each record the id of the contact it belonged to so far, or nil.
    public init(clusters: [[Int]], known: [ContactID?]) {
        identities = []
        redirects = [:]
    }
}
