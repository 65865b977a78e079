/// A file in an archive.
public struct ArchiveMember: Sendable, Equatable {
    /// Its name with folders, made fit to be a path: parted by "/", without "..", empty or absolute parts and control
    /// characters, and told apart from its namesakes.
    public var name: String
    /// How many bytes it unpacks to, where the archive says so.
    public var size: Int?
    public var isEncrypted: Bool
}

/// What is wrong with an archive, or with one of its members.
public enum ArchiveFault: Error, Sendable, Equatable {
    /// Its bytes are not as they should be; the reason is a clause.
    case damaged(reason: String)
    case encrypted
    /// Its bytes are not those that were packed: its checksum does not fit.
    case altered
    /// It would unpack to more than `ArchiveLimits` allow.
    case tooLarge
    case tooManyMembers
    /// An archive in an archive in an archive.
    case nestedTooDeep
}

/// How much is unpacked. An archive can claim to hold a thousand times its own size, and more where archives are nested.
public enum ArchiveLimits {
    /// So many bytes of one member, whatever it holds. A workbook of a million rows has less.
    public static let memberSize = 2 << 30
    /// Up to so many bytes are unpacked of any archive…
    public static let freeSize = 32 << 20
    /// …and beyond that, so many times its own size. Texts and tables hardly ever pack better.
    public static let ratio = 100
    public static let members = 4_096
    /// An archive in an archive is held in memory.
    public static let nestedSize = 64 << 20

    /// How many bytes of an archive of `size` bytes may be unpacked.
    public static func budget(ofArchive size: Int) -> Int { max(freeSize, min(size, memberSize) * ratio) }
}

/// Makes paths of the names in an archive, whatever these are.
struct ArchiveNames {
    private var seen: [String: Int] = [:]
    private static let longestPart = 200

    /// The name for a member whose raw name (UTF-8, or the code page of old PCs) is `bytes`; nil where nothing is left.
    mutating func name(for bytes: [UInt8]) -> String? {
        let text = String(validating: bytes, as: UTF8.self) ?? TextEncoding("CP437").decode(bytes) ?? ""
        let parts = text.split { $0 == "/" || $0 == "\\" }.filter { $0 != "." && $0 != ".." }
        guard !parts.isEmpty else { return nil }
        let name = parts.map(Self.printable).joined(separator: "/")
        var count = seen[name, default: 0] + 1
        var distinct = count == 1 ? name : "\(name) (\(count))"
        // A member may bear such a name by itself.
        while count > 1, seen[distinct] != nil {
            count += 1
            distinct = "\(name) (\(count))"
        }
        seen[name] = count
        if count > 1 { seen[distinct] = 1 }
        return distinct
    }

    private static func printable(_ part: Substring) -> String {
        let clean = String(
            String.UnicodeScalarView(part.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "\u{FFFD}" : $0 }))
        return clean.utf8.count <= longestPart
            ? clean : String(decoding: Array(clean.utf8.prefix(longestPart)), as: UTF8.self)
    }
}
