internal import CArchive

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Owns libarchive's handle for reading.
@safe struct ArchiveHandle: ~Copyable {
    let raw: OpaquePointer

    init(path: String) throws(FileError) {
        guard let raw = unsafe archive_read_new() else { throw .failed(path: path, errno: ENOMEM) }
        unsafe archive_read_support_filter_gzip(raw)
        unsafe archive_read_support_format_zip(raw)
        unsafe archive_read_support_format_tar(raw)
        unsafe archive_read_support_format_raw(raw)
        unsafe self.raw = raw
    }

    deinit { unsafe archive_read_free(raw) }

    /// What libarchive says is wrong with the archive.
    var damage: ArchiveFault { isLocked ? .encrypted : .damaged(reason: reason) }

    /// What it says is wrong with the bytes of a member. The words are all that tells an archive that ends too early (-5 is
    /// zlib's "more input needed") from one whose bytes are others: it has one number for all faults of a format.
    var damageOfMember: ArchiveFault {
        if isLocked { return .encrypted }
        let isCut = reason.lowercased().contains("truncated") || reason.contains("(-5)")
        return isCut ? .damaged(reason: reason) : .altered
    }

    private var reason: String {
        unsafe archive_error_string(raw).map { unsafe String(cString: $0) } ?? "it is cut off"
    }

    private var isLocked: Bool {
        let words = reason.lowercased()
        return words.contains("passphrase") || words.contains("encrypt")
    }
}

/// Owns the bytes of an archive that libarchive reads by pointer.
@safe struct ArchiveMemory: ~Copyable {
    let bytes: UnsafeMutableRawBufferPointer

    init(_ content: [UInt8]) {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 1)
        unsafe bytes.copyBytes(from: content)
        unsafe self.bytes = bytes
    }

    deinit { unsafe bytes.deallocate() }
}

/// A locale that has every character, in place while libarchive converts names, in this thread only.
enum ArchiveLocale {
    // Made once and never changed or freed; any thread may use it.
    private nonisolated(unsafe) static let all = unsafe shortlist_utf8_locale()

    static func using<Value>(_ body: () -> Value) -> Value {
        guard let all = unsafe all else { return body() }
        let before = unsafe uselocale(all)
        defer { unsafe uselocale(before) }
        return body()
    }
}
