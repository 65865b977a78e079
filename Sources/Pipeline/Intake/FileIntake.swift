public import Contacts
import Foundation
public import Importing

/// What was read of one file.
public struct ImportedFile: Sendable {
    public var path: String
    /// The name as provenance shows it: without its folder, but for what tells it from a namesake.
    public var name: String
    public var source: Source
    public var summary: ImportSummary
    public var records: [Record]
    public var rejects: [Reject]

    /// The records with their source and file.
    public var sourcedRecords: [SourcedRecord] {
        records.map { SourcedRecord(record: $0, source: source, file: name) }
    }

    /// What was set aside, ready to be written for correction.
    public var rejectedEntries: RejectedEntries { RejectedEntries(file: name, summary: summary, rejects: rejects) }
}

/// What the user says about the files of one call that their content does not.
public struct IntakeOptions: Sendable {
    public var importing: ImportOptions
    /// Files whose people the seeker knows, by path.
    public var networkFiles: Set<String>
    /// The source's name and kind, where the user gives them; else the file tells.
    public var sourceName: String?
    public var sourceKind: Source.Kind?
    /// Whether what a workspace remembers of how the source is read is forgotten first.
    public var forgetsReading: Bool

    public init(
        importing: ImportOptions = ImportOptions(), networkFiles: Set<String> = [], sourceName: String? = nil,
        sourceKind: Source.Kind? = nil, forgetsReading: Bool = false
    ) {
        self.importing = importing
        self.networkFiles = networkFiles
        self.sourceName = sourceName
        self.sourceKind = sourceKind
        self.forgetsReading = forgetsReading
    }

    /// Whether the seeker knows the people of a file: it, or the archive that it lies in, was named so.
    func isNetwork(_ path: String) -> Bool {
        networkFiles.contains(path) || networkFiles.contains(InputFile(path: path).onDisk)
    }
}

/// From paths to records with their source: detection, mapping and reading are the importers' work.
public enum FileIntake {
    /// Reads one file whole.
    /// - Parameter name: what the file is called among those read with it; nil for its name without folder.
    /// - Throws: `ImportError`.
    public static func read(
        _ path: String, options: IntakeOptions = IntakeOptions(), name: String? = nil
    ) throws -> ImportedFile {
        var sink = CollectingSink()
        let summary = try FileImport.read(InputFile(path: path), options: options.importing, into: &sink)
        let name = name ?? fileName(path)
        return ImportedFile(
            path: path, name: name, source: source(of: path, summary: summary, options: options, name: name),
            summary: summary, records: sink.records, rejects: sink.rejects)
    }

    /// Looks at several files in parallel as `read` does, without keeping their records.
    /// - Parameter keepingRejects: whether all rejects are wanted, not the first ten of a file alone.
    public static func inspect(
        _ paths: [String], options: IntakeOptions = IntakeOptions(), keepingRejects: Bool = false
    ) -> [Result<InspectedFile, any Error>] {
        named(paths).parallelMap(chunk: 1) { file in
            Result {
                var tally = InspectionTally(keepsRejects: keepingRejects)
                let summary = try FileImport.read(InputFile(path: file.path), options: options.importing, into: &tally)
                let source = source(of: file.path, summary: summary, options: options, name: file.name)
                return InspectedFile(
                    path: file.path, name: file.name, source: source, summary: summary, tally: tally)
            }
        }
    }

    /// Reads several files in parallel; the answer is in the order of `paths`. A file that cannot be read costs the
    /// others nothing: its error stands in its place. Files of one name in several folders are named with these.
    public static func read(_ paths: [String], options: IntakeOptions = IntakeOptions()) -> [Result<
        ImportedFile, any Error
    >] {
        named(paths).parallelMap(chunk: 1) { file in
            Result { try read(file.path, options: options, name: file.name) }
        }
    }

    private static func named(_ paths: [String]) -> [(path: String, name: String)] {
        zip(paths, SourceNaming.fileNames(of: paths)).map { (path: $0, name: $1) }
    }

    /// The source that a file belongs to where the user says nothing: named after the file, without a date in it.
    private static func source(
        of path: String, summary: ImportSummary, options: IntakeOptions, name: String
    ) -> Source {
        let isNetwork = options.isNetwork(path)
        let kind = options.sourceKind ?? (isNetwork ? .network : summary.sourceKind ?? SourceNaming.kind(of: path))
        return Source(name: options.sourceName ?? SourceNaming.name(of: path, knownAs: name), kind: kind)
    }

    static func fileName(_ path: String) -> String { URL(filePath: path).lastPathComponent }
}

/// Keeps everything that an importer hands out.
struct CollectingSink: RecordSink {
    var records: [Record] = []
    var rejects: [Reject] = []

    mutating func accept(_ record: Record) { records.append(record) }
    mutating func reject(_ reject: Reject) { rejects.append(reject) }
}
