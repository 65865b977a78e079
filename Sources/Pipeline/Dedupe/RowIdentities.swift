import Contacts
import RecordLinkage

/// For each record of a dedupe the id of its contact, derived from content alone, and how sure the match is.
struct RowIdentities {
    private let clusterOfRecord: [Int32]
    private let ids: [ContactID]
    private let probabilities: [Double?]

    /// - Parameter contents: for each record the hash of its content.
    init(linkage: Linkage, contents: [UInt64]) {
        var clusterOfRecord = [Int32](repeating: 0, count: contents.count)
        var ids: [ContactID] = []
        ids.reserveCapacity(linkage.clusters.count)
        var used: Set<UInt64> = []
        for (number, cluster) in linkage.clusters.enumerated() {
            for record in cluster { clusterOfRecord[record] = Int32(number) }
            // The smallest hash, not the first record's: the id is then the same for any order of rows.
            var bits = cluster.lazy.map { contents[$0] }.min() ?? 0
            while !used.insert(bits).inserted { bits = bits &* 0x9e37_79b9_7f4a_7c15 &+ 1 }
            ids.append(ContactID(bits: bits))
        }
        self.clusterOfRecord = clusterOfRecord
        self.ids = ids
        probabilities = linkage.matchProbabilities
    }

    func id(of record: Int) -> ContactID { ids[Int(clusterOfRecord[record])] }

    /// "0.9987" of the weakest link that holds the record in its group; empty where it stands alone.
    func probability(of record: Int) -> String {
        guard let probability = probabilities[record] else { return "" }
        let digits = String(Int((probability * 10_000).rounded()))
        let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
        return padded.dropLast(4) + "." + padded.suffix(4)
    }
}
