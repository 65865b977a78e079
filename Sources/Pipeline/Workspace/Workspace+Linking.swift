import Contacts
import Foundation
import RecordLinkage
public import Store

extension Workspace {
    /// Links every current record under what people decided, and saves who is who. Ids are kept (DESIGN 6).
    ///
    /// The stored model is used unchanged, so that a night's work does not depend on the order in which things came; it
    /// is estimated anew where there are twice as many records as it was made from, and each time while there are fewer
    /// than `learningRecords`: what the first of six exports taught must not decide about the others.
    /// - Parameters:
    ///   - estimatesAnew: whether to make a new model in any case, as after somebody was forgotten whose rare name it lists.
    ///   - progress: the share of the work done, 0 to 1.
    @discardableResult
    public func link(
        at: String, estimatesAnew: Bool = false, progress: (@Sendable (Double) -> Void)? = nil
    ) throws -> LinkageOutcome {
        let found = try linked(estimatesAnew: estimatesAnew, progress: progress)
        let records = found.records
        let linkage = found.linkage
        let assignment = IdentityAssignment(clusters: linkage.clusters, known: records.map(\.contact))
        let contacts = zip(linkage.clusters, assignment.identities).map { cluster, id in
            LinkedContact(
                records: cluster.map { records[$0].id },
                kind: cluster.contains { records[$0].kind == .person } ? .person : .organization, id: id,
                probabilities: cluster.map { linkage.matchProbabilities[$0] })
        }
        var outcome = try store.saveLinkage(
            LinkageUpdate(
                contacts: contacts, organizations: linkage.organizations.map { $0.map { records[$0].id } },
                redirects: assignment.redirects,
                model: found.hasNewModel && (estimatesAnew || !records.isEmpty)
                    ? try storable(linkage.model, records.count, at) : nil),
            at: at)
        outcome.inDoubt = try openLinks(found).count
        return outcome
    }

    /// Links where an import or a decision waits for it.
    public func linkWhatWaits(at: String) throws {
        if try store.needsLinking() { try link(at: at) }
    }

    /// What linking finds, and what is not saved yet.
    struct FoundLinkage {
        /// By the numbers of `records`.
        var linkage: Linkage
        /// Every current record, oldest first, with the contact that it is of so far.
        var records: [(id: RecordID, kind: ContactKind, contact: ContactID?)]
        /// Whether the model was estimated for this, and is not the stored one.
        var hasNewModel: Bool
    }

    /// Links every current record, and changes nothing. Parameters as of `link`.
    func linked(estimatesAnew: Bool, progress: (@Sendable (Double) -> Void)? = nil) throws -> FoundLinkage {
        let kept = estimatesAnew ? nil : try store.model().flatMap { try usable($0) }
        var linker = Linker(model: kept)
        var records: [(id: RecordID, kind: ContactKind, contact: ContactID?)] = []
        try store.currentRecords { stored in
            linker.add(stored.record)
            records.append((stored.id, stored.record.record.kind, stored.contact))
        }
        let linkage = linker.link(constraints: try constraints(on: records.map(\.id)), progress: progress)
        return FoundLinkage(linkage: linkage, records: records, hasNewModel: kept == nil)
    }

    /// The stored linkage model; nil before the first linking.
    func linkageModel() throws -> LinkageModel? {
        try store.model().flatMap { try? JSONDecoder().decode(LinkageModel.self, from: Data($0.json.utf8)) }
    }

    private static let modelVersion = 1
    /// Up to this many records a model is cheap to make and worth making: each export teaches it something.
    private static let learningRecords = 20_000

    private func usable(_ stored: StoredModel) throws -> LinkageModel? {
        let count = try store.currentRecordCount()
        guard stored.version == Self.modelVersion, count >= Self.learningRecords, count < 2 * stored.records else {
            return nil
        }
        return try linkageModel()
    }

    private func storable(_ model: LinkageModel, _ records: Int, _ at: String) throws -> StoredModel {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let json = String(decoding: try encoder.encode(model), as: UTF8.self)
        return StoredModel(version: Self.modelVersion, json: json, records: records, at: at)
    }

    /// The decisions by the records' numbers.
    private func constraints(on records: [RecordID]) throws -> [LinkageConstraint] {
        let decisions = try store.decisions()
        guard !decisions.isEmpty else { return [] }
        let number = Dictionary(uniqueKeysWithValues: zip(records, records.indices))
        return decisions.compactMap { decision in
            guard let a = number[decision.a], let b = number[decision.b] else { return nil }
            return decision.relation == .same ? .same(a, b) : .different(a, b)
        }
    }
}
