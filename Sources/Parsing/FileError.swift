/// Why a file's bytes cannot be had.
public enum FileError: Error, Sendable, Equatable {
    case notFound(path: String)
    case isDirectory(path: String)
    /// A pipe, a socket or a device.
    case notRegular(path: String)
    case notPermitted(path: String)
    case tooLarge(path: String, limit: Int)
    case failed(path: String, errno: Int32)
    /// What is wrong with an archive, or with one of its members.
    case archive(path: String, ArchiveFault)
}
