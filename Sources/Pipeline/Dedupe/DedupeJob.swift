public import Contacts
import Foundation
import Importing
import RecordLinkage
import Writing

/// Finds the rows of files that are the same contact, and gives all rows back, in their order, with whose they are.
///
/// A row that cannot be read as separated values is the one that does not come back: it is among the rejects.
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
        /// Rows that could not be read as separated values and are missing in the output.
        public var leftOut = 0
        public var contacts = 0
        public var rejects: [FileReject] = []
        /// What was set aside of each file, ready to be written for correction.
        public var rejectedEntries: [RejectedEntries] = []
        public var failures: [any Error] = []
        /// What was passed over in archives, a sentence each.
        public var notes: [String] = []

        /// A row that was set aside.
        public struct FileReject: Sendable {
            public var path: String
            public var reject: Reject
        }
    }

    /// Reads, links, and hands the CSV output to `write` in blocks.
    /// - Throws: `MainJobError.nothingRead` where not one file gave a record, or what `write` throws.
    public func run(progress: ProgressHandler? = nil, write: ([UInt8]) throws -> Void) throws -> Outcome {
        let unpacking = Unpacking(of: paths, options: options.importing)
        let paths = unpacking.paths
        var outcome = Outcome(failures: unpacking.failures, notes: unpacking.notes)
        var sink = LinkingSink()
        var files: [DedupeFile] = []
        for (index, (path, name)) in zip(paths, SourceNaming.fileNames(of: paths)).enumerated() {
            progress?(
                RunStep("Reading \(path)", number: 1, of: 3, fraction: Double(index) / Double(max(1, paths.count))))
            do {
                let file = try DedupeFile(path: path, name: name, options: options, through: &sink)
                outcome.rejects += file.rejects.map { Outcome.FileReject(path: path, reject: $0) }
                outcome.rejectedEntries.append(
                    RejectedEntries(file: name, summary: file.summary, rejects: file.rejects))
                files.append(file)
            } catch let error as ImportError {
                outcome.failures.append(error)
            }
        }
        guard files.contains(where: { !$0.lines.isEmpty }) else {
            throw MainJobError.nothingRead(failures: outcome.failures, files: [])
        }
        progress?(RunStep("Linking", number: 2, of: 3))
        let linkage = sink.link {
            progress?(RunStep("Linking", number: 2, of: 3, fraction: $0))
        }
        // Of a file that broke off amid its records none is written.
        outcome.contacts = linkage.clusters.count { cluster in
            outcome.failures.isEmpty || cluster.contains { record in files.contains { $0.holds(record) } }
        }
        progress?(RunStep("Writing", number: 3, of: 3))
        let identities = RowIdentities(linkage: linkage, contents: sink.contents)
        var writer = DedupeWriter(files: files, identities: identities)
        (outcome.rows, outcome.leftOut) = try writer.write(options: options.importing, to: write)
        return outcome
    }
}

/// One file of a dedupe: which lines its records stand on, and which columns it has.
struct DedupeFile {
    let path: String
    /// As `source_file` shows it.
    let name: String
    let summary: ImportSummary
    /// The number of its first record among all that were read.
    let first: Int
    /// For each record the line on which it begins, in the file's order.
    let lines: [Int]
    /// The names of its columns, and of those that only surplus cells make.
    let columns: [String]
    let rejects: [Reject]

    /// Reads the file at `path` into `sink`.
    fileprivate init(path: String, name: String, options: IntakeOptions, through sink: inout LinkingSink) throws {
        first = sink.contents.count
        sink.begin(
            name, of: Source(name: SourceNaming.name(of: path, knownAs: name), kind: SourceNaming.kind(of: path)))
        let importing = options.importing
        summary = try ReadAhead.read({ HashedRecord($0) }) { batches in
            try FileImport.read(InputFile(path: path), options: importing, into: &batches)
        } take: { entry in
            switch entry {
            case .record(let record): sink.accept(record)
            case .reject(let reject): sink.reject(reject)
            }
        }
        self.path = path
        self.name = name
        lines = sink.lines
        rejects = sink.rejects
        columns = TableRows.areIn(summary) ? Self.tableColumns(summary) : sink.names
    }

    func holds(_ record: Int) -> Bool { record >= first && record - first < lines.count }

    /// So many columns at most does a file get for cells beyond its column names; a last one holds any others.
    static let surplusLimit = 100

    /// The columns of a table, and "column 4" for a cell beyond three.
    private static func tableColumns(_ summary: ImportSummary) -> [String] {
        var columns = summary.mapping.map(\.column)
        let known = Set(columns)
        let width = min(summary.longestRow, columns.count + surplusLimit)
        for number in columns.count..<max(columns.count, width) {
            let name = "column \(number + 1)"
            columns.append(known.contains(name) ? name + " (surplus)" : name)
        }
        return columns
    }
}

/// A record with the hash of what it says, which the thread that reads works out while another links.
private struct HashedRecord: Sendable {
    let record: Record
    let content: UInt64

    init(_ record: Record) {
        self.record = record
        content = record.contentHash
    }
}

/// Hands the records of one file after the other straight to the linker, which it owns: a copy of it would be one of all
/// records so far.
private struct LinkingSink {
    private var linker = Linker()
    /// For each record of any file the hash of its content.
    private(set) var contents: [UInt64] = []
    private(set) var lines: [Int] = []
    private(set) var rejects: [Reject] = []
    /// The names of the fields and other columns seen in the file, in the order of their first value.
    private(set) var names: [String] = []
    private var known: Set<String> = []
    private var fields: Set<Field> = []
    private var source = Source(name: "", kind: .other)
    private var file = ""

    mutating func begin(_ file: String, of source: Source) {
        self.file = file
        self.source = source
        lines = []
        rejects = []
        names = []
        known = []
        fields = []
    }

    mutating func accept(_ hashed: HashedRecord) {
        let record = hashed.record
        lines.append(record.position.line)
        contents.append(hashed.content)
        for value in record.values where fields.insert(value.field).inserted { note(value.field.rawValue) }
        for value in record.extra { note(value.name) }
        linker.add(SourcedRecord(record: record, source: source, file: file))
    }

    mutating func link(progress: @escaping @Sendable (Double) -> Void) -> Linkage { linker.link(progress: progress) }

    private mutating func note(_ name: String) {
        if known.insert(name).inserted { names.append(name) }
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
        for value in values {
            hash.combine(value.field.rawValue)
            hash.combine(value.text)
        }
        for value in extra {
            hash.combine(value.name)
            hash.combine(value.text)
        }
        return hash.value
    }
}
