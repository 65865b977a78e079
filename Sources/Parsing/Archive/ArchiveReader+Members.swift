extension ArchiveReader {
    /// Opens an archive on the disk, or one that is a member of such an archive.
    /// - Throws: `FileError.archive` with `.nestedTooDeep` for an archive in an archive in an archive.
    public static func open(_ path: String) throws(FileError) -> ArchiveReader {
        guard let place = ArchivePath(path) else { return try onDisk(path) }
        var outer = try member(at: place)
        guard !outer.isNested else { throw .archive(path: path, .nestedTooDeep) }
        return try inMemory(outer.contents(path: path), path: path)
    }

    /// A reader that stands at the beginning of a member.
    /// - Throws: `FileError.notFound` where the archive has none of that name.
    static func member(at place: ArchivePath) throws(FileError) -> ArchiveReader {
        var archive = try onDisk(place.archive)
        if try archive.find(place.member) { return try archive.unlocked(place) }
        archive = try onDisk(place.archive)
        while let member = try archive.nextMember() {
            guard place.member.hasPrefix(member.name + "/") else { continue }
            let path = place.archive + "/" + member.name
            var inner = try inMemory(archive.contents(path: path), path: path)
            if try inner.find(String(place.member.dropFirst(member.name.count + 1))) {
                return try inner.unlocked(place)
            }
        }
        throw .notFound(path: place.path)
    }

    /// What is wrong with the member at `path`, and on which of its lines it ends for that; nil where all is well, or where
    /// the path leads to no member. Unpacks it once.
    public static func fault(inMemberAt path: String) throws(FileError) -> (fault: ArchiveFault, line: Int)? {
        guard let place = ArchivePath(path) else { return nil }
        var archive = try member(at: place)
        var line = 1
        while case let bytes = archive.next(), !bytes.isEmpty {
            for byte in bytes where byte == UInt8(ascii: "\n") { line += 1 }
        }
        return archive.fault.map { ($0, line) }
    }

    private mutating func find(_ name: String) throws(FileError) -> Bool {
        while let member = try nextMember() {
            if member.name == name { return true }
        }
        return false
    }

    private consuming func unlocked(_ place: ArchivePath) throws(FileError) -> ArchiveReader {
        if let fault { throw .archive(path: place.path, fault) }
        return self
    }

    /// All bytes of the member, an archive itself.
    private mutating func contents(path: String) throws(FileError) -> [UInt8] {
        var all: [UInt8] = []
        while case let bytes = next(), !bytes.isEmpty {
            all += bytes
            guard all.count <= ArchiveLimits.nestedSize else {
                throw .tooLarge(path: path, limit: ArchiveLimits.nestedSize)
            }
        }
        if let fault { throw .archive(path: path, fault) }
        return all
    }
}
