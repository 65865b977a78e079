#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The place of a file within an archive, written as though the archive were a folder: "export.zip/Connections.csv".
/// No file on a disk has such a path, since nothing can lie in a file; so it needs no mark, and a user may type it.
public struct ArchivePath: Sendable, Hashable {
    /// The archive on the disk.
    public let archive: String
    /// The member's name in it, with further names where that is an archive itself: "book.xlsx/xl/workbook.xml".
    public let member: String

    /// The whole of it, as written.
    public var path: String { archive + "/" + member }

    /// Nil for a path that does not lead through a regular file.
    public init?(_ path: String) {
        var slash = path.lastIndex(of: "/")
        while let place = slash, place > path.startIndex {
            let folder = String(path[..<place])
            var status = stat()
            if unsafe stat(folder, &status) == 0 {
                let rest = path[path.index(after: place)...]
                guard status.st_mode & S_IFMT == S_IFREG, !rest.isEmpty else { return nil }
                (archive, member) = (folder, String(rest))
                return
            }
            guard errno == ENOTDIR || errno == ENAMETOOLONG else { return nil }
            slash = folder.lastIndex(of: "/")
        }
        return nil
    }
}
