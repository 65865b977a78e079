internal import CArchive

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Walks the members of a ZIP, tar or gzip file front to back and hands out their bytes; owns libarchive's handle.
///
/// Nothing is written to the disk, and what is unpacked is bounded (`ArchiveLimits`). A single file packed by gzip counts
/// as an archive of one member.
///
///     var archive = try ArchiveReader.open("export.zip")
///     while let member = try archive.nextMember() { print(member.name, archive.next().count) }
public struct ArchiveReader: ~Copyable {
    private let path: String
    private let handle: ArchiveHandle
    /// What libarchive reads from: a file, or an archive's bytes in memory.
    private let file: RegularFile?
    private let memory: ArchiveMemory?
    /// Whether the archive is itself a member of one.
    let isNested: Bool

    private var names = ArchiveNames()
    private var count = 0
    /// How many bytes may yet be unpacked of the archive, and of the member.
    private(set) var budget: Int
    private var memberBudget = 0
    /// How many bytes the member has, where the archive says so.
    private var memberSize: Int?
    /// What went wrong with the member, after which it has no more bytes.
    public private(set) var fault: ArchiveFault?

    private init(
        path: String, handle: consuming ArchiveHandle, file: consuming RegularFile?, memory: consuming ArchiveMemory?,
        size: Int
    ) {
        self.path = path
        self.handle = handle
        isNested = memory != nil
        self.file = file
        self.memory = memory
        budget = ArchiveLimits.budget(ofArchive: size)
    }

    /// Opens an archive on the disk.
    static func onDisk(_ path: String) throws(FileError) -> ArchiveReader {
        let file = try RegularFile(path: path)
        let size = try file.size()
        let handle = try ArchiveHandle(path: path)
        guard unsafe archive_read_open_fd(handle.raw, file.descriptor, 64 * 1024) >= ARCHIVE_WARN else {
            throw .archive(path: path, handle.damage)
        }
        return ArchiveReader(path: path, handle: handle, file: file, memory: nil, size: size)
    }

    /// Opens an archive that is a member of another; `path` leads to it.
    static func inMemory(_ bytes: [UInt8], path: String) throws(FileError) -> ArchiveReader {
        let memory = ArchiveMemory(bytes)
        let handle = try ArchiveHandle(path: path)
        let status = unsafe archive_read_open_memory(handle.raw, memory.bytes.baseAddress, memory.bytes.count)
        guard status >= ARCHIVE_WARN else { throw .archive(path: path, handle.damage) }
        return ArchiveReader(path: path, handle: handle, file: nil, memory: memory, size: bytes.count)
    }

    /// The next member that is a file; nil at the archive's end.
    /// - Throws: where the archive cannot be read on. The members before are sound.
    public mutating func nextMember() throws(FileError) -> ArchiveMember? {
        while true {
            var entry: OpaquePointer?
            let status = ArchiveLocale.using { unsafe archive_read_next_header(handle.raw, &entry) }
            if status == ARCHIVE_EOF { return nil }
            guard status >= ARCHIVE_WARN, let entry = unsafe entry else {
                throw .archive(path: path, handle.damage)
            }
            count += 1
            guard count <= ArchiveLimits.members else { throw .archive(path: path, .tooManyMembers) }
            if let member = unsafe member(entry) { return member }
        }
    }

    private mutating func member(_ entry: OpaquePointer) -> ArchiveMember? {
        let type = mode_t(unsafe archive_entry_filetype(entry))
        guard type == 0 || type == S_IFREG, let raw = unsafe archive_entry_pathname(entry) else { return nil }
        let bytes = unsafe Array(UnsafeRawBufferPointer(start: raw, count: strlen(raw)))
        guard bytes.last != UInt8(ascii: "/"), let name = names.name(for: isBare ? unpackedName : bytes) else {
            return nil
        }
        memberSize = unsafe archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil
        memberBudget = min(memberSize ?? .max, ArchiveLimits.memberSize)
        fault = unsafe archive_entry_is_encrypted(entry) != 0 ? .encrypted : nil
        return ArchiveMember(name: name, size: memberSize, isEncrypted: fault != nil)
    }

    /// Whether the file is no archive, but one packed file.
    var isBare: Bool { unsafe archive_format(handle.raw) == ARCHIVE_FORMAT_RAW }

    /// The packed file's own name: "contacts.csv" of "contacts.csv.gz".
    private var unpackedName: [UInt8] {
        let name = path.split(separator: "/").last ?? "data"
        return Array((name.lowercased().hasSuffix(".gz") ? name.dropLast(3) : name).utf8)
    }

    /// The next bytes of the member, some hundred KiB; empty at its end, or where `fault` tells why it has no more.
    public mutating func next() -> [UInt8] {
        while fault == nil {
            var (start, size, offset): (UnsafeRawPointer?, Int, la_int64_t) = (nil, 0, 0)
            let status = unsafe archive_read_data_block(handle.raw, &start, &size, &offset)
            if status == ARCHIVE_EOF { break }
            // With a warning (a size or checksum does not fit) comes the last block.
            if status < ARCHIVE_OK { fault = status == ARCHIVE_WARN ? .altered : handle.damageOfMember }
            guard status >= ARCHIVE_WARN, size > 0 else { continue }
            budget -= size
            memberBudget -= size
            if budget < 0 || memberBudget < 0 {
                let isLonger = budget >= 0 && memberSize ?? .max < ArchiveLimits.memberSize
                fault = isLonger ? .altered : .tooLarge
                break
            }
            return unsafe Array(UnsafeRawBufferPointer(start: start, count: size))
        }
        return []
    }
}
