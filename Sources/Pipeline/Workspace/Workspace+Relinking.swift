import Contacts
import RecordLinkage
import Store

/// What linking under a new model would change.
public struct RelinkingPlan: Sendable {
    /// Contacts that would become one, each by its id and name.
    public var joined: [[String]]
    /// Contacts that would be parted, each by its id and name, and into how many.
    public var parted: [(contact: String, parts: Int)]

    public var isEmpty: Bool { joined.isEmpty && parted.isEmpty }

    /// A line for each change, at most `limit`, then how many there are.
    public func text(limit: Int = 50) -> String {
        let changes =
            joined.map { "join   " + $0.joined(separator: "  +  ") }
            + parted.map { "part   \($0.contact)  into \($0.parts)" }
        var lines = Array(changes.prefix(limit))
        if changes.count > limit { lines.append("… and \(changes.count - limit) more") }
        let sum = "\(joined.count) would be joined, \(parted.count) parted"
        lines.append(isEmpty ? "nothing would change" : sum)
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Workspace {
    /// Estimates the model anew and tells every contact that linking by it would join or part; changes nothing.
    public func relinkingPlan(progress: ProgressHandler? = nil) throws -> RelinkingPlan {
        let found = try linked(estimatesAnew: true) { progress?(RunStep("Linking", number: 1, of: 1, fraction: $0)) }
        var clustersOfContact: [ContactID: Set<Int>] = [:]
        var joined: [[ContactID]] = []
        for (number, cluster) in found.linkage.clusters.enumerated() {
            let contacts = Set(cluster.compactMap { found.records[$0].contact })
            for contact in contacts { clustersOfContact[contact, default: []].insert(number) }
            if contacts.count > 1 { joined.append(contacts.sorted()) }
        }
        let parted = clustersOfContact.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
        return RelinkingPlan(
            joined: try joined.map { try $0.map(named) },
            parted: try parted.map { (try named($0.key), $0.value.count) })
    }

    /// "4k7q2m9x0abcd Ann Lee".
    private func named(_ contact: ContactID) throws -> String {
        let first = try store.records(of: contact).first?.record.record
        return [contact.rawValue, first?.printedName ?? first?[.organization]].compactMap { $0 }.joined(separator: " ")
    }
}
