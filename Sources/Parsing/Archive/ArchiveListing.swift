/// The names of an archive's members, without their bytes.
public struct ArchiveListing: Sendable {
    public private(set) var members: [ArchiveMember] = []
    /// Why the archive could not be read to its end; nil where it could.
    public private(set) var fault: ArchiveFault?
    /// How many bytes may be unpacked of it.
    public let budget: Int
    /// Whether it is no archive, but one packed file.
    public private(set) var isPackedFile = false

    /// Whether a file that begins with `bytes` is an archive that can be read: ZIP, or packed by gzip.
    public static func isArchive(_ bytes: [UInt8]) -> Bool {
        [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x1F, 0x8B]].contains { bytes.starts(with: $0) }
    }

    /// Lists the archive at `path`, which may itself lie in an archive.
    /// - Throws: where not one member can be found for a fault of the archive.
    public init(path: String) throws(FileError) {
        var archive = try ArchiveReader.open(path)
        budget = archive.budget
        do throws(FileError) {
            while let member = try archive.nextMember() { members.append(member) }
        } catch {
            guard case .archive(_, let fault) = error, fault != .tooManyMembers, !members.isEmpty else { throw error }
            self.fault = fault
        }
        isPackedFile = archive.isBare
    }
}
