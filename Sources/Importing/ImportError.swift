public import Parsing

/// Why a file could not be imported at all. The sentence is made by `description`, `path: what is wrong; what to do`.
public enum ImportError: Error, Sendable, Equatable {
    case notFound(path: String)
    case isDirectory(path: String)
    case isPipe(path: String)
    case notReadable(path: String, reason: String)
    case empty(path: String)
    case unknownFormat(path: String, seen: String)
    case noRecords(path: String, reason: String)
    case badOption(path: String, reason: String)
    /// What is wrong with an archive or a workbook, or with one of its members.
    case archive(path: String, ArchiveFault)
}

extension ImportError {
    /// The file that could not be imported.
    public var path: String {
        switch self {
        case .notFound(let path), .isDirectory(let path), .isPipe(let path), .notReadable(let path, _),
            .empty(let path), .unknownFormat(let path, _), .noRecords(let path, _), .badOption(let path, _),
            .archive(let path, _):
            path
        }
    }
}

extension ImportError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notFound(let path): "\(path): there is no such file; check the path"
        case .isDirectory(let path): "\(path): this is a folder; name the files in it"
        case .isPipe(let path): "\(path): this is a pipe or device; save it to a file first"
        case .notReadable(let path, let reason): "\(path): \(reason); check the file and its permissions"
        case .empty(let path): "\(path): the file is empty; export it again"
        case .unknownFormat(let path, let seen):
            "\(path): this is \(seen), no contact list that can be read; export it as CSV, vCard, XML or a saved web page"
        case .noRecords(let path, let reason): "\(path): \(reason); export it again with its entries"
        case .badOption(let path, let reason): "\(path): \(reason); correct the option"
        case .archive(let path, let fault): "\(path): \(fault.sentence)"
        }
    }
}

extension ImportError {
    /// A file error in the words of an import.
    public init(_ error: FileError) {
        self =
            switch error {
            case .notFound(let path): .notFound(path: path)
            case .isDirectory(let path): .isDirectory(path: path)
            case .notRegular(let path): .isPipe(path: path)
            case .notPermitted(let path): .notReadable(path: path, reason: "you may not read it")
            case .tooLarge(let path, let limit):
                .notReadable(path: path, reason: "it is larger than \(limit >> 20) MiB, the limit for this format")
            case .failed(let path, let errno): .notReadable(path: path, reason: "reading failed (error \(errno))")
            case .archive(let path, let fault): .archive(path: path, fault)
            }
    }

    /// Runs `body`, turning a file error into an import error.
    static func wording<Value: ~Copyable>(_ body: () throws(FileError) -> Value) throws(ImportError) -> Value {
        do { return try body() } catch { throw ImportError(error) }
    }
}

extension ArchiveFault {
    /// What is wrong and what to do.
    var sentence: String {
        switch self {
        case .damaged(let reason): "it is damaged (\(reason)); download or export it again"
        case .altered: "some of its bytes are not those that were packed; download or export it again"
        case .encrypted: "it is locked with a password; unlock it, and save it without"
        case .tooLarge:
            "it would unpack to more than \(ArchiveLimits.ratio) times its size, as no list of contacts does; "
                + "unpack it yourself if you trust it"
        case .tooManyMembers:
            "it holds more than \(ArchiveLimits.members) files; unpack it, and name those with contacts"
        case .nestedTooDeep: "it is an archive in an archive in an archive; unpack the outer one first"
        }
    }
}
