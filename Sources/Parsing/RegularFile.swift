#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file that can be read more than once; owns the descriptor.
struct RegularFile: ~Copyable {
    let path: String
    let descriptor: Int32

    /// Opens a regular file, or the null device, which is empty. Anything else is refused: files are read more than once.
    init(path: String) throws(FileError) {
        // Without O_NONBLOCK a named pipe that nobody writes to would never open.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileError(errno: errno, path: path) }
        if let fault = Self.fault(of: descriptor, path: path) {
            close(descriptor)
            throw fault
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Why the open file is none that can be read; nil where it is.
    private static func fault(of descriptor: Int32, path: String) -> FileError? {
        var (status, null) = (stat(), stat())
        guard unsafe fstat(descriptor, &status) == 0 else { return FileError(errno: errno, path: path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return nil
        case S_IFDIR: return .isDirectory(path: path)
        case S_IFCHR where unsafe stat("/dev/null", &null) == 0 && null.st_rdev == status.st_rdev: return nil
        default: return .notRegular(path: path)
        }
    }

    /// The size in bytes.
    func size() throws(FileError) -> Int {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(errno: errno, path: path) }
        return Int(status.st_size)
    }

    /// The next bytes, at most `count`; empty at the end.
    borrowing func next(_ count: Int) throws(FileError) -> [UInt8] {
        var fault: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while let base = buffer.baseAddress {
                let got = unsafe read(descriptor, base, count)
                if got >= 0 {
                    filled = got
                    return
                }
                if errno != EINTR {
                    fault = errno
                    return
                }
            }
        }
        guard fault == 0 else { throw FileError(errno: fault, path: path) }
        return bytes
    }
}

extension FileError {
    /// The error that the system's `errno` stands for.
    fileprivate init(errno: Int32, path: String) {
        self =
            switch errno {
            case ENOENT, ENOTDIR: .notFound(path: path)
            case EISDIR: .isDirectory(path: path)
            case ENXIO: .notRegular(path: path)
            case EACCES, EPERM: .notPermitted(path: path)
            default: .failed(path: path, errno: errno)
            }
    }
}
