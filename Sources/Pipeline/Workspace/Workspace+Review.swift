import Contacts
import Foundation
public import RecordLinkage
public import Store

/// Two records of which it is uncertain whether they are the same.
public struct UncertainPair: Sendable {
    public var a: StoredRecord
    public var b: StoredRecord
    /// Whether they are one contact now.
    public var isJoined: Bool
    public var explanation: Explanation
}

/// What a person says of a pair.
public enum ReviewAnswer: String, Sendable { case same, different }

extension Workspace {
    /// Pairs with a probability between these are uncertain.
    private static let uncertain = 0.15...0.985

    /// The pairs that a person's answer settles most about: those nearest to even odds first, one for each two contacts,
    /// without those that people have decided. Links all current records, and changes nothing.
    /// - Parameter limit: how many pairs are given.
    /// - Returns: also how many there are.
    public func uncertainPairs(
        limit: Int, progress: ProgressHandler? = nil
    ) throws -> (pairs: [UncertainPair], count: Int) {
        let found = try linked(estimatesAnew: false) { progress?(RunStep("Linking", number: 1, of: 1, fraction: $0)) }
        var seen: Set<Set<ContactID>> = []
        let links = try openLinks(found).sorted { ($0.doubt, $0.a, $0.b) < ($1.doubt, $1.a, $1.b) }.filter { link in
            guard let a = found.records[link.a].contact, let b = found.records[link.b].contact else { return false }
            return seen.insert([a, b]).inserted
        }
        let chosen = links.prefix(limit)
        let wanted = chosen.flatMap { [found.records[$0.a].id, found.records[$0.b].id] }
        let records = Dictionary(try store.records(wanted).map { ($0.id, $0) }) { first, _ in first }
        let pairs = chosen.compactMap { link -> UncertainPair? in
            guard let a = records[found.records[link.a].id], let b = records[found.records[link.b].id] else {
                return nil
            }
            return UncertainPair(
                a: a, b: b, isJoined: a.contact == b.contact,
                explanation: Explanation(a.record, b.record, model: found.linkage.model))
        }
        return (pairs, links.count)
    }

    /// The links of a linking that are in doubt and that nobody has decided.
    func openLinks(_ found: FoundLinkage) throws -> [Link] {
        let decided = Set(try store.decisions().map { Set([$0.a, $0.b]) })
        return found.linkage.links.filter { link in
            Self.uncertain.contains(link.probability)
                && !decided.contains([found.records[link.a].id, found.records[link.b].id])
        }
    }

    /// Notes what a person says of a pair. Takes effect with the next linking; `undo` takes it back.
    /// - Throws: `StoreError`, where the records or their contacts are no longer there.
    public func decide(_ answer: ReviewAnswer, about pair: UncertainPair, at: String) throws {
        guard let a = pair.a.contact, let b = pair.b.contact, !pair.isJoined else {
            return try store.decide(answer == .same ? .same : .different, pair.a.id, pair.b.id, at: at)
        }
        switch answer {
        case .same: try store.merge(a, b, at: at)
        case .different: try store.keepApart(a, b, at: at)
        }
    }
}

extension Link {
    /// How far the odds are from even, by the probability.
    fileprivate var doubt: Double { abs(probability - 0.5) }
}
