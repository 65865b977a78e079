import Foundation

/// What lies under a folder. Links, pipes and devices are not followed; hidden names are left out.
enum FolderWalk {
    struct Entry {
        enum Kind { case file, link, special }

        var path: String
        var kind: Kind
        var modified: Date
    }

    private static let deepest = 8

    /// The regular files, sorted by path.
    static func files(in folder: String) throws -> [String] {
        try entries(in: folder).filter { $0.kind == .file }.map(\.path)
    }

    /// Everything but folders, sorted by path.
    static func entries(in folder: String) throws -> [Entry] {
        try entries(in: folder, depth: 0).sorted { $0.path < $1.path }
    }

    private static func entries(in folder: String, depth: Int) throws -> [Entry] {
        guard depth < deepest else { return [] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw WorkspaceError.cannotRead(path: folder, errno: EACCES)
        }
        return try names.filter { !$0.hasPrefix(".") }.flatMap { name -> [Entry] in
            let path = folder + "/" + name
            var status = stat()
            // A file that went away meanwhile is none of ours.
            guard unsafe lstat(path, &status) == 0 else { return [] }
            let modified = FileFacts.modified(status)
            switch status.st_mode & S_IFMT {
            case S_IFREG: return [Entry(path: path, kind: .file, modified: modified)]
            case S_IFDIR: return try entries(in: path, depth: depth + 1)
            case S_IFLNK: return [Entry(path: path, kind: .link, modified: modified)]
            default: return [Entry(path: path, kind: .special, modified: modified)]
            }
        }
    }
}
