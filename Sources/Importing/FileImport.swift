/// The bytes of a file and its name; opened and read by the importers through `Parsing`.
public struct InputFile: Sendable {
    public var path: String

    public init(path: String) { self.path = path }
}

/// The beginning of a file: raw and decoded.
public struct Sample: Sendable {
    public var bytes: [UInt8]
    public var text: String

    public init(bytes: [UInt8], text: String) {
        self.bytes = bytes
        self.text = text
    }
}

/// Why a file could not be imported at all. The sentence is made by `description`, `path: what is wrong; what to do`.
public enum ImportError: Error, Sendable, Equatable {
    case notFound(path: String)
    case isDirectory(path: String)
    case notReadable(path: String, reason: String)
    case empty(path: String)
    case unknownFormat(path: String, seen: String)
    case noRecords(path: String, reason: String)
    case badOption(path: String, reason: String)
}
