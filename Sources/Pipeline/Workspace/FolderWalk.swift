import Foundation

/// The regular files under a folder. Links, pipes and devices are not followed; hidden names are left out.
enum FolderWalk {
    private static let deepest = 8

    /// Sorted by path.
    static func files(in folder: String) throws -> [String] { try files(in: folder, depth: 0).sorted() }

    private static func files(in folder: String, depth: Int) throws -> [String] {
        guard depth < deepest else { return [] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw WorkspaceError.cannotRead(path: folder, errno: EACCES)
        }
        return try names.filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
            let path = folder + "/" + name
            var status = stat()
            // A file that went away meanwhile is none of ours.
            guard unsafe lstat(path, &status) == 0 else { return [] }
            switch status.st_mode & S_IFMT {
            case S_IFREG: return [path]
            case S_IFDIR: return try files(in: path, depth: depth + 1)
            default: return []
            }
        }
    }
}
