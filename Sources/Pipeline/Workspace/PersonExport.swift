import Contacts
import Store

/// All that the workspace knows of a contact, for the person themself: every value with its source, every record and what
/// it said before, what was decided about them, and where each source's export lies in time.
public struct PersonExport: Encodable {
    private struct SourceNote: Encodable {
        var name: String
        var kind: String
        var terms_of_use: String?
        var kept_for_days: Int?
    }

    private struct ExportNote: Encodable {
        var file: String
        var source: String
        var imported_at: String
    }

    private struct Decision: Encodable {
        var relation: String
        var records: [Int64]
    }

    private let exported_at: String
    private let contact: ContactAccount
    private let sources: [SourceNote]
    private let exports: [ExportNote]
    private let decisions: [Decision]

    init(_ account: ContactAccount, of store: Store, at: String) throws {
        exported_at = at
        contact = account
        let names = Set(account.records.map(\.record.source.name))
        sources = try store.sources().filter { names.contains($0.source.name) }.map {
            SourceNote(
                name: $0.source.name, kind: $0.source.kind.rawValue, terms_of_use: $0.terms, kept_for_days: $0.keepDays)
        }
        let files = Set(account.records.map { "\($0.record.source.name)\n\($0.record.file)" })
        exports = try store.pastImports().filter { files.contains("\($0.source)\n\($0.file)") }.map {
            ExportNote(file: $0.file, source: $0.source, imported_at: $0.at)
        }
        decisions = try store.decisions(about: account.records.map(\.id)).map {
            Decision(relation: $0.relation.rawValue, records: [$0.a.rawValue, $0.b.rawValue])
        }
    }
}

extension Workspace {
    /// All that is known of the contact whose id is `text` or alone begins with it.
    /// - Throws: `StoreError.noSuchContact`, `.ambiguousContact`.
    public func exportPerson(_ text: String, at: String) throws -> PersonExport {
        try PersonExport(try account(of: text), of: store, at: at)
    }
}
