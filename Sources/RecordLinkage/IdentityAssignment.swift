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
        identities = Array(repeating: nil, count: clusters.count)
        redirects = [:]
        // The oldest record of each id: an id is as old as it, and goes where it went.
        var claims: [(record: Int, id: ContactID, cluster: Int)] = []
        var claimed: Set<ContactID> = []
        for (record, cluster) in Self.recordsByAge(clusters) {
            guard record >= 0, record < known.count, let id = known[record], claimed.insert(id).inserted else {
                continue
            }
            claims.append((record, id, cluster))
        }
        for claim in claims {
            if let older = identities[claim.cluster] {
                redirects[claim.id] = older
            } else {
                identities[claim.cluster] = claim.id
            }
        }
    }

    private static func recordsByAge(_ clusters: [[Int]]) -> [(record: Int, cluster: Int)] {
        var records: [(record: Int, cluster: Int)] = []
        for (index, cluster) in clusters.enumerated() { for record in cluster { records.append((record, index)) } }
        return records.sorted { $0.record < $1.record }
    }
}
