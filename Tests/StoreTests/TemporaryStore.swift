import Contacts
import Foundation
import Store

/// A store in a folder of its own that goes away with the value.
final class TemporaryStore {
    let folder: URL
    let store: Store
    let chamber = Source(name: "Duluth Chamber", kind: .business)
    private var files = 0

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try Store(path: folder.appending(path: "store.sqlite").path, creating: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Imports `records` as the next export of `source`.
    @discardableResult
    func add(
        _ records: [Record], rejects: [Reject] = [], from source: Source? = nil, endingEarly: Bool = false
    ) throws -> ImportOutcome {
        files += 1
        let file = ExportFile(
            source: source ?? chamber, name: "export-\(files).csv",
            sha256: String(repeating: "\(files % 10)", count: 64),
            size: records.count)
        return try store.importRecords(file, at: "2026-11-0\(files)T06:00:00Z") { session in
            for record in records { try session.accept(record) }
            for reject in rejects { try session.reject(reject) }
            if endingEarly { session.noteEarlyEnd() }
            return "{}"
        }
    }

    /// Makes contacts of the records that state the same name, keeping known ids.
    @discardableResult
    func link() throws -> LinkageOutcome {
        var groups: [String: [StoredRecord]] = [:]
        try store.currentRecords { groups[$0.record.record.printedName ?? "", default: []].append($0) }
        let contacts = groups.values.sorted { $0[0].id < $1[0].id }.map { group in
            LinkedContact(
                records: group.map(\.id), kind: group[0].record.record.kind, id: group.compactMap(\.contact).first)
        }
        return try store.saveLinkage(LinkageUpdate(contacts: contacts), at: "2026-11-09T06:00:00Z")
    }

    func current() throws -> [StoredRecord] {
        var records: [StoredRecord] = []
        try store.currentRecords { records.append($0) }
        return records
    }

    /// Every byte of every file beside the store.
    func bytes() throws -> Data {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .reduce(into: Data()) { $0.append(try Data(contentsOf: $1)) }
    }
}

/// An invented member of an invented chamber.
func member(
    _ name: String, id: String? = nil, email: String? = nil, company: String? = nil, line: Int = 2,
    extra: [ExtraValue] = []
) -> Record {
    var record = Record(position: SourcePosition(line: line, index: line - 2), extra: extra)
    record.add(.fullName, name)
    if let id { record.add(.identifier, id) }
    if let email { record.add(.email, email) }
    if let company { record.add(.organization, company) }
    return record
}
