import Foundation

/// The file itself, before SQLite sees it: made, or found, with nobody else's right to read it.
enum StoreFile {
    private static let ownerOnly: mode_t = 0o600

    /// Makes an empty file where there is none and `creating`; takes away the rights of group and others.
    ///
    /// SQLite gives -wal and -shm the mode of the database file, so that the three agree. An existing file is not
    /// opened here: closing it would drop the locks that SQLite holds on it elsewhere in the process.
    static func prepare(_ path: String, creating: Bool) throws {
        if creating {
            let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC | O_CREAT | O_EXCL, ownerOnly)
            if descriptor >= 0 {
                defer { close(descriptor) }
                guard fchmod(descriptor, ownerOnly) == 0 else { throw fault(errno, path) }
                return
            }
            guard errno == EEXIST else { throw fault(errno, path) }
        }
        guard unsafe access(path, R_OK | W_OK) == 0, unsafe chmod(path, ownerOnly) == 0 else {
            throw fault(errno, path)
        }
    }

    private static func fault(_ code: Int32, _ path: String) -> StoreError {
        switch code {
        case ENOENT, ENOTDIR: .notFound(path: path)
        case EACCES, EPERM, EROFS: .notPermitted(path: path)
        case ENOSPC, EDQUOT: .diskFull(path: path)
        default: .inputOutput(path: path, reason: unsafe String(cString: strerror(code)))
        }
    }
}
