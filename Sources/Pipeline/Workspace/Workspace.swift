import Contacts
import Foundation
public import Store

/// A folder with everything of one seeker or one career centre: the store, the inbox, the focus files, what was written.
///
///     shortlist.yaml   marks the folder as a workspace
///     store.sqlite     the store
///     inbox/           exports to import at the next run; a sub-folder's name is the source's
///     focus/           a focus file for each seeker
///     shortlists/      the written shortlists
///     processed/DATE/  imported files        failed/DATE/  files that could not be read, with the reason
///     reports/         what each run did
///     run.log          a few lines for each run
///     backups/         copies of the store, one a week
///
/// Folders are 0700, files 0600. Nothing here reads a clock: times come in as ISO 8601 in UTC.
public final class Workspace: Sendable {
    /// The folder's absolute path.
    public let folder: String
    public let store: Store

    /// Opens the workspace in `folder`.
    /// - Throws: `WorkspaceError.notAWorkspace`, `StoreError`.
    public init(folder: String) throws {
        let layout = WorkspaceLayout(folder: folder)
        guard FileManager.default.fileExists(atPath: layout.settings) else {
            throw WorkspaceError.notAWorkspace(folder: folder)
        }
        self.folder = folder
        try layout.makeFolders()
        store = try Store(path: layout.store, backups: layout.backups)
    }

    var layout: WorkspaceLayout { WorkspaceLayout(folder: folder) }
}

/// Where things lie in a workspace.
struct WorkspaceLayout: Sendable {
    var folder: String

    var settings: String { path("shortlist.yaml") }
    var store: String { path("store.sqlite") }
    var lock: String { path(".lock") }
    var skips: String { path(".skipped") }
    var schedule: String { path(".schedule") }
    var log: String { path("run.log") }
    var inbox: String { path("inbox") }
    var focus: String { path("focus") }
    var shortlists: String { path("shortlists") }
    var processed: String { path("processed") }
    var failed: String { path("failed") }
    var reports: String { path("reports") }
    var backups: String { path("backups") }

    /// Makes the folders that are missing, 0700.
    func makeFolders() throws {
        for path in [folder, inbox, focus, shortlists, processed, failed, reports] { try PrivateFolder.make(path) }
    }

    /// Removes what a killed process left half-written. Only for who holds the lock.
    func removeLeftovers() throws {
        for path in try leftovers() { unsafe unlink(path) }
    }

    /// The files that wait in `failed/` for somebody to look at them.
    func setAside() throws -> [String] { try FolderWalk.files(in: failed).filter { !$0.hasSuffix(".reason.txt") } }

    func leftovers() throws -> [String] {
        try [shortlists, reports, processed, failed, backups].filter(FileManager.default.fileExists).flatMap { folder in
            try FolderWalk.files(in: folder).filter(Self.isLeftover)
        }
    }

    /// Whether the name is one that `OutputStream` gives: "sandy.html.00f3c62ab9d15e87.part".
    private static func isLeftover(_ path: String) -> Bool {
        let parts = path.split(separator: ".")
        if path.hasSuffix(".sqlite.part") { return true }
        guard parts.last == "part", parts.count > 2 else { return false }
        let number = parts[parts.count - 2]
        return number.count == 16 && number.allSatisfy(\.isHexDigit)
    }

    private func path(_ name: String) -> String { folder + "/" + name }
}

/// Folders that nobody else may look into.
enum PrivateFolder {
    /// Makes the folder at `path`, and those above it, where they are missing.
    static func make(_ path: String) throws {
        var status = stat()
        if unsafe stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw WorkspaceError.isNoFolder(path: path) }
            return
        }
        let above = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        if above != path, above != "/" { try make(above.hasSuffix("/") ? String(above.dropLast()) : above) }
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw OutputError.cannotCreate(path: path, errno: errno)
        }
        guard unsafe chmod(path, 0o700) == 0 else { throw OutputError.cannotCreate(path: path, errno: errno) }
    }
}
