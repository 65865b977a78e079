import Contacts
import Foundation
import Pipeline
import Store

/// A workspace in a folder of its own that goes away with the value.
final class TemporaryWorkspace {
    let above: String
    let workspace: Workspace
    var folder: String { workspace.folder }

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "workspace-\(UUID().uuidString)")
        above = url.path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
        workspace = try Workspace.create(in: above + "/ws")
    }

    deinit { try? FileManager.default.removeItem(atPath: above) }

    /// Writes a file under the workspace's folder, making the folders above it.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let path = folder + "/" + name
        let parent = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    /// Imports rows of name, company and e-mail as the next export of a source.
    @discardableResult
    func add(_ rows: [String], source: String = "Chamber", day: Int = 1) throws -> WorkspaceImport {
        let path = try write(Self.table(rows), to: "exports/\(UUID().uuidString).csv")
        let options = IntakeOptions(sourceName: source, sourceKind: .association)
        let (results, failures, _) = try workspace.importFiles(
            [path], options: options, at: "2026-11-0\(day)T06:00:00Z")
        if let failure = failures.first { throw failure }
        return results[0]
    }

    static func table(_ rows: [String]) -> String {
        (["Member ID,First Name,Last Name,Company,Job Title,Email"] + rows).joined(separator: "\n") + "\n"
    }

    func run(ifLocked policy: LockedPolicy = .fail, on day: String = "2026-11-23") throws -> RunReport {
        try BatchRun(workspace, version: "1", settling: .zero, ifLocked: policy) { "\(day)T06:00:00Z" }.run()
    }

    /// The id of each current record's contact, by the printed name and the source.
    func contacts() throws -> [String: ContactID] {
        var found: [String: ContactID] = [:]
        try workspace.store.currentRecords { stored in
            found["\(stored.record.record.printedName ?? "") of \(stored.record.source.name)"] = stored.contact
        }
        return found
    }

    /// The files under a folder of the workspace, sorted.
    func files(_ name: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder + "/" + name)?.compactMap { $0 as? String } ?? []
        return all.filter { !$0.hasSuffix("/") && $0.contains(".") }.sorted()
    }

    static let software = "focus: {industries: [software], roles: [software developer], companies: [Acme]}\n"
    static let people = [
        "1,Ann,Leewood,Acme,Software Developer,ann@acme.example.com",
        "2,Bo,Rayburn,Globex,Accountant,bo@globex.example.com",
        "3,Cy,Foxworth,Acme,Software Developer,cy@acme.example.com",
    ]
}
