import Foundation
import Importing
import Store

/// A file's size and age.
struct FileFacts: Equatable {
    var size: Int
    var modified: Date
    var inode: UInt64
    var isRegular: Bool

    static func modified(_ status: stat) -> Date {
        #if os(Linux)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        return Date(timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
    }

    /// - Parameter followingLinks: whether a symbolic link stands for the file that it leads to.
    /// - Throws: `WorkspaceError.cannotRead`.
    init(_ path: String, followingLinks: Bool = false) throws {
        var status = stat()
        let result = followingLinks ? unsafe stat(path, &status) : unsafe lstat(path, &status)
        guard result == 0 else { throw WorkspaceError.cannotRead(path: path, errno: errno) }
        size = Int(status.st_size)
        modified = Self.modified(status)
        inode = UInt64(status.st_ino)
        isRegular = status.st_mode & S_IFMT == S_IFREG
    }
}

enum FileDigest {
    /// SHA-256 of the file's bytes, hexadecimal. Reads some hundred KiB at a time.
    /// - Throws: `ImportError`.
    static func sha256(of file: InputFile) throws -> String {
        var hash = SHA256()
        try file.eachChunk { hash.update($0[...]) }
        return hash.hexadecimal()
    }
}
