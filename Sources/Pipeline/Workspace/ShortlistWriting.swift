import Contacts
import Foundation
import Importing
import Ranking
import RecordLinkage
import Store
import Writing

/// Writes the shortlist of each focus as HTML, CSV and JSON; only where the store or the focus file has changed.
struct ShortlistWriting {
    private static let formats = ["html", "csv", "json"]

    private let workspace: Workspace
    private let at: String
    // Made at the first focus that needs them, shared by all.
    private var pool: WorkspacePool?
    private var model: LinkageModel?

    init(_ workspace: Workspace, at: String) {
        self.workspace = workspace
        self.at = at
    }

    /// - Returns: what changed; nil where nothing had to be written.
    mutating func write(focusNamed name: String) throws -> RunReport.List? {
        let path = try workspace.focusPath(named: name)
        let sha256 = try FileDigest.sha256(of: InputFile(path: path))
        let generation = try workspace.store.generation()
        let places = Self.formats.compactMap { ShortlistFormats.named($0) }
            .map { (format: $0, path: "\(workspace.layout.shortlists)/\(name).\($0.fileExtension)") }
        let isThere = places.allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
        if try isThere && workspace.store.isWritten(focus: name, sha256: sha256) { return nil }

        let focus = try FocusFile.read(path: path)
        let pool = try self.pool ?? WorkspacePool(workspace)
        self.pool = pool
        let model = try self.model ?? workspace.linkageModel() ?? LinkageModel()
        self.model = model
        let shortlist = pool.shortlist(for: focus, today: String(at.prefix(10)))
        let before = WrittenShortlist(path: "\(workspace.layout.shortlists)/\(name).json")
        let options = RenderOptions(
            generated: at, focus: focus,
            joins: try workspace.joins(of: shortlist.entries.map(\.contact), model: model))
        for place in places {
            try OutputFile.write(try place.format.render(shortlist, options: options), to: place.path)
        }
        try workspace.store.noteWritten(focus: name, sha256: sha256, generation: generation)
        return before.changes(to: shortlist, focus: name)
    }
}
