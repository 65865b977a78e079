import Foundation
import Testing

/// The built program run as a user runs it.
struct ShortlistProcess {
    var status: Int32
    var output: String
    var errors: String

    /// Runs `shortlist ARGUMENTS` in `folder` with a bare environment and a clock that stands still.
    static func run(
        _ arguments: [String], in folder: URL? = nil, input: String = "", environment: [String: String] = [:]
    ) throws -> ShortlistProcess {
        let process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1795456800"].merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = folder }
        let scratch = try TemporaryFolder()
        let outputURL = scratch.url.appending(path: "out")
        let errorsURL = scratch.url.appending(path: "err")
        let inputURL = scratch.url.appending(path: "in")
        for url in [outputURL, errorsURL] { try Data().write(to: url) }
        try Data(input.utf8).write(to: inputURL)
        process.standardOutput = try FileHandle(forWritingTo: outputURL)
        process.standardError = try FileHandle(forWritingTo: errorsURL)
        process.standardInput = try FileHandle(forReadingFrom: inputURL)
        try process.run()
        process.waitUntilExit()
        return ShortlistProcess(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: outputURL), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errorsURL), as: UTF8.self))
    }

    /// The executable's path.
    static var path: String { binary.path(percentEncoded: false) }

    /// The executable lies beside the test bundle.
    private static var binary: URL {
        let bundle = URL(filePath: CommandLine.arguments[0])
        return bundle.deletingLastPathComponent().appending(path: "shortlist")
    }
}

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "shortlist-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

    @discardableResult
    func write(_ data: Data, to name: String) throws -> String {
        let file = url.appending(path: name)
        try data.write(to: file)
        return file.path(percentEncoded: false)
    }

    func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

    func text(_ name: String) throws -> String { String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self) }

    /// The names of the files in the folder, sorted.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path(""))) ?? []).sorted() }
}

/// The example exports of the repository.
enum Metro {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/metro")

    static var exports: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.sorted().filter { name in [".csv", ".xml", ".html", ".vcf"].contains { name.hasSuffix($0) } }
            .map { folder.appending(path: $0).path(percentEncoded: false) }
    }

    static var focus: String { folder.appending(path: "focus.yaml").path(percentEncoded: false) }
}
