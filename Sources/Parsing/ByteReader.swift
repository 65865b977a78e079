/// Reads a file front to back in chunks; owns the descriptor.
public struct ByteReader: ~Copyable {
    /// Opens a regular file (or a pipe given as one).
    public init(path: String) throws(FileError) { throw .notFound(path: path) }

    /// The next bytes, at most 256 KiB; empty at the end.
    public mutating func next() throws(FileError) -> [UInt8] { [] }

    /// All bytes of a file of at most `limit` bytes.
    public static func contents(of path: String, limit: Int) throws(FileError) -> [UInt8] { throw .notFound(path: path) }
}

/// Why a file's bytes cannot be had.
public enum FileError: Error, Sendable, Equatable {
    case notFound(path: String)
    case isDirectory(path: String)
    case notPermitted(path: String)
    case tooLarge(path: String, limit: Int)
    case failed(path: String, errno: Int32)
}
