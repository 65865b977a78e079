import Contacts
import Foundation
import Importing
import Store

/// What the ledger keeps of how a file was read: columns and fields, no contact's data.
struct ImportNote: Codable {
    var format: String
    var encoding: String
    var preset: String?
    var headerLine: Int?
    var mapping: [[String]]

    init(_ summary: ImportSummary) {
        format = summary.format
        encoding = summary.encoding
        preset = summary.preset
        headerLine = summary.headerLine
        mapping = summary.mapping.map { [$0.column, $0.field?.rawValue ?? ""] }
    }

    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}

extension Workspace {
    /// What an import set aside, ready to be written for correction.
    public func rejectedEntries(of result: WorkspaceImport) throws -> RejectedEntries {
        try rejects(ofImport: result.outcome.importID, file: result.name)
    }

    /// Forgets what was said of how exports of the source are read.
    /// - Returns: whether there was something.
    public func forgetReading(ofSource name: String) throws -> Bool { try store.forgetReading(ofSource: name) }

    /// What an import set aside. Where its columns are no longer known (the ledger's note named somebody who was
    /// forgotten), they are left without names.
    func rejects(ofImport id: Int64, file: String) throws -> RejectedEntries {
        let note = try store.summary(ofImport: id).flatMap {
            try? JSONDecoder().decode(ImportNote.self, from: Data($0.utf8))
        }
        let columns = note.map { TableRows.areIn(format: $0.format) ? $0.mapping : [] } ?? []
        return RejectedEntries(
            file: file, mapping: columns.map { ($0.first ?? "", $0.last.flatMap(Field.init)) },
            hasHeader: note?.headerLine ?? 0 > 0
        ) { [store] body in try store.eachReject(ofImport: id, body) }
    }
}
