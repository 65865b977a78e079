#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads a file front to back in chunks; owns the descriptor.
public struct ByteReader: ~Copyable {
    /// How many bytes one read asks for: large enough that system calls cost nothing, small enough for any cache.
    public static let chunkSize = 256 * 1024

    private let path: String
    private let descriptor: Int32
    private let chunkSize: Int

    /// Opens a regular file, or the null device, which is empty. Anything else is refused: files are read more than once.
    /// - Parameter chunkSize: how many bytes one read asks for; what is read does not depend on it, which tests hold.
    public init(path: String, chunkSize: Int = chunkSize) throws(FileError) {
        // Without O_NONBLOCK a named pipe that nobody writes to would never open.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileError(errno: errno, path: path) }
        if let fault = Self.fault(of: descriptor, path: path) {
            close(descriptor)
            throw fault
        }
        self.path = path
        self.chunkSize = max(1, chunkSize)
        self.descriptor = descriptor
    }

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

    deinit { close(descriptor) }

    /// The next bytes, at most one chunk; empty at the end.
    public mutating func next() throws(FileError) -> [UInt8] {
        var fault: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, count in
            count = 0
            while let base = buffer.baseAddress {
                let got = unsafe read(descriptor, base, chunkSize)
                if got >= 0 {
                    count = got
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

    /// All bytes of a file of at most `limit` bytes.
    public static func contents(of path: String, limit: Int) throws(FileError) -> [UInt8] {
        var reader = try ByteReader(path: path)
        var all: [UInt8] = []
        while true {
            let bytes = try reader.next()
            if bytes.isEmpty { return all }
            guard bytes.count <= limit - all.count else { throw .tooLarge(path: path, limit: limit) }
            all += bytes
        }
    }

    /// The first bytes of a file, at most `limit`; fewer where the file is shorter.
    public static func beginning(of path: String, limit: Int) throws(FileError) -> [UInt8] {
        var reader = try ByteReader(path: path)
        var all: [UInt8] = []
        while all.count < limit {
            let bytes = try reader.next()
            if bytes.isEmpty { break }
            all += bytes.prefix(limit - all.count)
        }
        return all
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
