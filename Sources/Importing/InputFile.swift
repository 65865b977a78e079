import Parsing

/// A file, on the disk or in an archive there ("export.zip/Connections.csv"); opened and read by the importers through
/// `Parsing`.
public struct InputFile: Sendable {
    public var path: String

    public init(path: String) { self.path = path }

    /// The file on the disk: the archive, of a file that lies in one.
    public var onDisk: String { ArchivePath(path)?.archive ?? path }

    /// The file and, where it is an archive, or a workbook, which is one, all files in it; those with a password left out.
    public var withMembers: [InputFile] { [self] + members.flatMap(\.withMembers) }

    private var members: [InputFile] {
        guard let start = try? ByteReader.beginning(of: path, limit: 4), ArchiveListing.isArchive(start),
            let listing = try? ArchiveListing(path: path)
        else { return [] }
        return listing.members.filter { !$0.isEncrypted }.map { InputFile(path: path + "/" + $0.name) }
    }

    /// Hands the file's bytes to `body`, chunk by chunk.
    /// - Throws: `ImportError`, and what `body` throws.
    public func eachChunk(_ body: ([UInt8]) throws -> Void) throws {
        do {
            var reader = try ByteReader(path: path)
            while case let chunk = try reader.next(), !chunk.isEmpty { try body(chunk) }
        } catch let error as FileError {
            throw ImportError(error)
        }
    }
}
