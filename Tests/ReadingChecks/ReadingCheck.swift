import Importing

/// What must hold of a reader whatever the bytes. The fuzz targets of `Fuzz/` run a check over bytes that they make up;
/// a test runs it over the inputs that they kept.
public struct ReadingCheck: Sendable {
    /// "csv", "xml", "html", "vcard", "ldif", "xlsx", "archive", "detection", "encodings" or "mapping": also the folder
    /// of its inputs.
    public let name: String
    private let check: @Sendable ([UInt8]) throws -> Void

    init(_ name: String, _ check: @escaping @Sendable ([UInt8]) throws -> Void) {
        self.name = name
        self.check = check
    }

    /// Reads `bytes` as a file of the check's kind.
    /// - Throws: `Violation` where the reading breaks a promise, `ScratchFile.Failure` where no file could be written.
    public func run(_ bytes: [UInt8]) throws { try check(bytes) }

    public static let all: [ReadingCheck] =
        FileImport.importers.map { .reading(as: $0) } + [.archive, .detection, .encodings, .mapping]

    public static func named(_ name: String) -> ReadingCheck? { all.first { $0.name == name } }
}

/// A promise that a reading broke.
public struct Violation: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }

    /// Throws unless `holds`.
    static func unless(_ holds: Bool, _ description: @autoclosure () -> String) throws {
        if !holds { throw Violation(description()) }
    }
}
