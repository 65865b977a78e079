public import Contacts
import Foundation
import Importing
import RecordLinkage
import Writing

/// Finds the rows of files that are the same contact, and gives all rows back, in their order, with whose they are.
///
/// Streams: of each record it keeps what linkage compares and 24 bytes; the files are read twice.
public struct DedupeJob: Sendable {
    public var paths: [String]
    public var options: IntakeOptions

    public init(paths: [String], options: IntakeOptions = IntakeOptions()) {
        self.paths = paths
        self.options = options
    }

    /// What came of it.
    public struct Outcome: Sendable {
        public var rows = 0
        public var contacts = 0
        public var rejects: [FileReject] = []
        public var failures: [any Error] = []

        /// A row that was set aside.
        public struct FileReject: Sendable {
            public var path: String
            public var reject: Reject
        }
    }

    /// Reads, links, and hands the CSV output to `write` in blocks.
    /// - Throws: `MainJobError.nothingRead` where not one file gave a record, or what `write` throws.
    public func run(progress: ProgressHandler? = nil, write: ([UInt8]) throws -> Void) throws -> Outcome {
        var outcome = Outcome()
        var linker = Linker()
        var files: [DedupeFile] = []
        for (index, path) in paths.enumerated() {
            progress?(
                RunStep("Reading \(path)", number: 1, of: 3, fraction: Double(index) / Double(max(1, paths.count))))
            do {
                let file = try DedupeFile(path: path, options: options, into: &linker)
                outcome.rejects += file.rejects.map { Outcome.FileReject(path: path, reject: $0) }
                files.append(file)
            } catch let error as ImportError {
                outcome.failures.append(error)
            }
        }
        guard files.contains(where: { !$0.lines.isEmpty }) else {
            throw MainJobError.nothingRead(failures: outcome.failures, files: [])
        }
        progress?(RunStep("Linking", number: 2, of: 3))
        let linkage = linker.link(constraints: []) { progress?(RunStep("Linking", number: 2, of: 3, fraction: $0)) }
        outcome.contacts = linkage.clusters.count
        progress?(RunStep("Writing", number: 3, of: 3))
        let identities = RowIdentities(linkage: linkage, contents: files.flatMap(\.contents))
        var writer = DedupeWriter(files: files, identities: identities)
        outcome.rows = try writer.write(options: options.importing, to: write)
        return outcome
    }
}

/// One file of a dedupe: which lines its records stand on, and which columns it has.
struct DedupeFile {
    let path: String
    let name: String
    let summary: ImportSummary
    /// For each record the line on which it begins, in the file's order.
    let lines: [Int]
    /// For each record the hash of its content.
    let contents: [UInt64]
    let columns: [String]
    let rejects: [Reject]

    init(path: String, options: IntakeOptions, into linker: inout Linker) throws {
        let name = URL(filePath: path).lastPathComponent
        let guessed = Source(name: SourceNaming.name(of: path), kind: SourceNaming.kind(of: path))
        var sink = LinkingSink(linker: linker, source: guessed, file: name)
        let summary = try FileImport.read(InputFile(path: path), options: options.importing, into: &sink)
        linker = sink.linker
        self.path = path
        self.name = name
        self.summary = summary
        lines = sink.lines
        contents = sink.contents
        rejects = sink.rejects
        columns = summary.format == "csv" ? summary.mapping.map(\.column) : sink.names
    }
}

/// Hands records straight to the linker.
private struct LinkingSink: RecordSink {
    var linker: Linker
    let source: Source
    let file: String
    var lines: [Int] = []
    var contents: [UInt64] = []
    var rejects: [Reject] = []
    /// The names of the fields and other columns seen, in the order of their first value.
    var names: [String] = []
    private var known: Set<String> = []

    init(linker: Linker, source: Source, file: String) {
        self.linker = linker
        self.source = source
        self.file = file
    }

    mutating func accept(_ record: Record) {
        lines.append(record.position.line)
        contents.append(record.contentHash)
        for (name, _) in record.namedValues where known.insert(name).inserted { names.append(name) }
        linker.add(SourcedRecord(record: record, source: source, file: file))
    }

    mutating func reject(_ reject: Reject) { rejects.append(reject) }
}

extension Record {
    /// Every value under the name of its field or column.
    var namedValues: [(name: String, text: String)] {
        values.map { ($0.field.rawValue, $0.text) } + extra.map { ($0.name, $0.text) }
    }

    /// A hash of what the entry says, whatever its place.
    var contentHash: UInt64 {
        var hash = StableHash()
        for (name, text) in namedValues {
            hash.combine(name)
            hash.combine(text)
        }
        return hash.value
    }
}
