/// Reads a file front to back in chunks: one on the disk, or a member of an archive (`ArchivePath`), of which nothing is
/// ever written to the disk.
///
/// A member that is damaged, or unpacks to more than its archive may, ends where the trouble begins, so that what stands
/// before it is read; `ArchiveReader.fault(inMemberAt:)` tells of it.
public struct ByteReader: ~Copyable {
    /// How many bytes one read asks for: large enough that system calls cost nothing, small enough for any cache.
    public static let chunkSize = 256 * 1024

    private var file: RegularFile?
    private var member: ArchiveReader?
    private let chunkSize: Int

    /// Opens a regular file, the null device, which is empty, or a member of an archive. Pipes and other devices are
    /// refused: files are read more than once.
    /// - Parameter chunkSize: how many bytes one read of a file on the disk asks for; what is read does not depend on it,
    ///   which tests hold.
    public init(path: String, chunkSize: Int = chunkSize) throws(FileError) {
        self.chunkSize = max(1, chunkSize)
        if let place = ArchivePath(path) {
            member = try ArchiveReader.member(at: place)
            file = nil
        } else {
            file = try RegularFile(path: path)
            member = nil
        }
    }

    /// The next bytes, at most one chunk; empty at the end.
    public mutating func next() throws(FileError) -> [UInt8] {
        if member != nil { return member?.next() ?? [] }
        return try file?.next(chunkSize) ?? []
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
