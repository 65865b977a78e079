import Contacts
import Foundation
public import Ranking
public import RecordLinkage
import Store

/// Why a contact's records are one contact, and why it stands where it stands for a focus.
public struct WhyAccount: Sendable {
    public var name: String
    public var id: String
    /// Each record after the first with the one that holds it in the contact: the one that people joined it to, else
    /// the one that it matches best.
    public var pairs: [RecordJoin]
    /// Records beyond the first forty, which are not compared here.
    public var unexplained: Int
    /// Records that people decided are not this contact's, in words, each with the contact it belongs to.
    public var parted: [String]
    public var ranking: RankingExplanation?
    /// Why a ranking was asked for and there is none, in words.
    public var notRanked: String?
}

extension Workspace {
    /// - Parameters:
    ///   - text: a contact's id or its beginning.
    ///   - focusName: a focus file's name, for the ranking too; reads the whole store then.
    ///   - today: "2026-11-23".
    public func why(_ text: String, focusNamed focusName: String? = nil, today: String) throws -> WhyAccount {
        let account = try account(of: text)
        let decisions = try store.decisions(about: account.records.map(\.id))
        let explained = Array(account.records.prefix(RecordJoin.mostRecords))
        var why = WhyAccount(
            name: account.contact.displayName, id: account.contact.id.rawValue,
            pairs: Self.pairs(of: explained, decisions, try linkageModel() ?? LinkageModel()),
            unexplained: account.records.count - explained.count,
            parted: try parted(from: account, decisions))
        if let focusName { try rank(account, in: &why, focusNamed: focusName, today: today) }
        return why
    }

    private static func pairs(
        of records: [StoredRecord], _ decisions: [RecordDecision], _ model: LinkageModel
    ) -> [RecordJoin] {
        let joined = Set(decisions.filter { $0.relation == .same }.map { [$0.a, $0.b] })
        return RecordJoin.joins(of: records.map(\.record), model: model) {
            joined.contains([records[$0].id, records[$1].id])
        }
    }

    /// What holds the records of each of the contacts together, for those that have several.
    func joins(of contacts: [Contact], model: LinkageModel) throws -> [ContactID: [RecordJoin]] {
        let several = contacts.filter { $0.provenance.count > 1 }
        if several.isEmpty { return [:] }
        let records = try several.map { Array(try store.records(of: $0.id).prefix(RecordJoin.mostRecords)) }
        let decisions = try store.decisions(about: records.joined().map(\.id))
        return Dictionary(
            uniqueKeysWithValues: zip(several, records).map { ($0.id, Self.pairs(of: $1, decisions, model)) })
    }

    private func parted(from account: ContactAccount, _ decisions: [RecordDecision]) throws -> [String] {
        let own = Set(account.records.map(\.id))
        let others = decisions.filter { $0.relation == .different }.flatMap { [$0.a, $0.b] }.filter {
            !own.contains($0)
        }
        return try store.records(others).map { other in
            RecordJoin.place(other.record) + (other.contact.map { ", now \($0)" } ?? "")
        }
    }

    private func rank(
        _ account: ContactAccount, in why: inout WhyAccount, focusNamed name: String, today: String
    ) throws {
        let focus = try focus(named: name)
        if let reason = try SuppressionFilter(store).reason(against: account.contact) {
            why.notRanked = "\(reason), so that no shortlist has this contact; “shortlist suppress --lift” lifts it"
        } else if account.records.allSatisfy(\.isGone) {
            why.notRanked = "none of its sources has this contact any longer"
        } else {
            why.ranking = try WorkspacePool(self).pool.explain(account.contact.id, focus: focus, today: today)
            if why.ranking == nil { why.notRanked = "this contact is no candidate" }
        }
    }
}
