public import Contacts
import Foundation
public import Importing
public import Store

/// What an import into a workspace made of one file.
public struct WorkspaceImport: Sendable {
    public var path: String
    public var source: Source
    public var outcome: ImportOutcome
    /// When the same bytes came before, and under which name; then nothing was done.
    public var earlier: PastImport?
    /// What was seen of the file; nil where it was imported before.
    public var summary: ImportSummary?
    /// The first ten of `rejectCount`; the store holds all.
    public var rejects: [Reject]

    /// How many entries could not be read.
    public var rejectCount: Int { outcome.rejected }

    /// The file's name without its folder.
    public var name: String { FileIntake.fileName(path) }

    /// What was done, in a line for people.
    public var text: String {
        if let earlier {
            return "\(name): already imported on \(earlier.at.prefix(10)) as \(earlier.file) of \(earlier.source)"
        }
        var parts = [(outcome.added, "new"), (outcome.changed, "changed"), (outcome.unchanged, "unchanged")]
        parts += [(outcome.gone, "gone"), (outcome.rejected, "rejected"), (outcome.withheld, "left out")]
        let counts = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let presumed =
            outcome.presumed > 0 && summary?.isSupplement != true
            ? "; \(outcome.presumed) were not seen and are kept, because part of the file could not be read" : ""
        return "\(name): \(source.name) (\(source.kind.rawValue)): \(counts)\(presumed)"
    }
}

extension Workspace {
    /// Imports files in their order and links what came in; of an archive, the lists of contacts in it. A file that cannot
    /// be read costs the others nothing: why stands among the failures.
    /// - Parameter linking: whether to link now; else the next ranking or run does.
    /// - Returns: also what was passed over in archives, a sentence each.
    /// - Throws: `StoreError`, for what concerns every file.
    public func importFiles(
        _ paths: [String], options: IntakeOptions = IntakeOptions(), at: String, rehearsing: Bool = false,
        linking: Bool = true, progress: ProgressHandler? = nil
    ) throws -> (results: [WorkspaceImport], failures: [any Error], notes: [String]) {
        var results: [WorkspaceImport] = []
        var failures: [any Error] = []
        var notes: [String] = []
        for (number, given) in paths.enumerated() {
            progress?(RunStep("Reading \(FileIntake.fileName(given))", number: number + 1, of: paths.count + 1))
            let unpacking = Unpacking(of: [given], options: options.importing)
            failures += unpacking.failures
            notes += unpacking.notes
            for path in unpacking.paths {
                let options = options.naming(path, among: unpacking.paths)
                do {
                    results.append(try importFile(path, options: options, at: at, rehearsing: rehearsing))
                } catch let error as StoreError {
                    throw error
                } catch {
                    failures.append(error)
                }
            }
        }
        if linking, !rehearsing {
            progress?(RunStep("Linking", number: paths.count + 1, of: paths.count + 1))
            try linkWhatWaits(at: at)
        }
        return (results, failures, notes)
    }

    /// Imports one file: all of it in one transaction, or nothing. Contacts are not linked yet.
    ///
    /// A source that is known keeps its kind unless `options` say otherwise; a new one is of the kind that the file or
    /// its name tells. What `options` say of the reading is remembered for the source: later imports need not say it
    /// again, and the same file is read anew where it is said for the first time.
    /// - Parameters:
    ///   - at: when, ISO 8601 in UTC.
    ///   - rehearsing: count what would change, and change nothing.
    ///   - owesRejectsFile: whether the caller will write the rejects to a file (`Store.owedRejects`).
    /// - Throws: `ImportError`, `StoreError`, `WorkspaceError.nothingImported`, `.stillBeingWritten`, `.cannotRead`.
    public func importFile(
        _ path: String, options: IntakeOptions = IntakeOptions(), at: String, rehearsing: Bool = false,
        owesRejectsFile: Bool = false
    ) throws -> WorkspaceImport {
        let name = options.sourceName ?? SourceNaming.name(of: path)
        let known = try store.source(named: name)
        let kind = options.sourceKind ?? (options.isNetwork(path) ? .network : nil)
        var source = known ?? Source(name: name, kind: SourceNaming.kind(of: options.sourceName ?? path))
        if let kind, kind != source.kind { source = Source(name: source.name, kind: kind) }

        let input = InputFile(path: path)
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: input.onDisk, isDirectory: &isFolder) else {
            throw ImportError.notFound(path: path)
        }
        guard !isFolder.boolValue else { throw ImportError.isDirectory(path: path) }
        let before = try FileFacts(input.onDisk, followingLinks: true)
        let sha256 = try FileDigest.sha256(of: input)
        let remembered = try SourceReading(json: store.reading(ofSource: name) ?? "")
        let reading = (options.forgetsReading ? SourceReading() : remembered).adding(options.importing)
        let past = try store.pastImport(sha256: sha256)
        // A source that says again what it said before a later export is imported anew: its people are back.
        if let earlier = past, reading == remembered, !(earlier.isRenewed && earlier.source == source.name) {
            let outcome = ImportOutcome(importID: earlier.outcome.importID)
            return WorkspaceImport(path: path, source: source, outcome: outcome, earlier: earlier, rejects: [])
        }
        var result = WorkspaceImport(
            path: path, source: source, outcome: ImportOutcome(importID: 0), rejects: [])
        let file = ExportFile(
            source: source, name: result.name, sha256: sha256, size: before.size, owesRejectsFile: owesRejectsFile,
            reading: reading == remembered ? nil : reading.json, rereads: past?.outcome.importID)
        result.outcome = try store.importRecords(file, at: at, rehearsing: rehearsing) { session in
            let summary = try ReadAhead.read({ ImportEntry($0) }) { sink in
                try reading.read(input, of: name, asked: options.importing, into: &sink)
            } take: { entry in
                switch entry {
                case .record(let record): try session.accept(record)
                case .reject(let reject):
                    try session.reject(reject)
                    if result.rejects.count < 10 { result.rejects.append(reject) }
                }
            }
            guard try FileFacts(input.onDisk, followingLinks: true) == before else {
                throw WorkspaceError.stillBeingWritten(path: path)
            }
            guard summary.accepted > 0 else {
                throw WorkspaceError.nothingImported(path: path, rejected: summary.rejected)
            }
            if known == nil, kind == nil, let seen = summary.sourceKind {
                result.source = Source(name: source.name, kind: seen)
                try session.note(seen)
            }
            if summary.endedEarly || summary.isSupplement { session.noteEarlyEnd() }
            result.summary = summary
            return ImportNote(summary).json
        }
        return result
    }
}

extension Workspace {
    /// Says something of a source, before or after its first import; what is nil stays as it is.
    /// - Parameters:
    ///   - terms: a note on its terms of use, shown with every shortlist; "" takes it back.
    ///   - keepDays: for how many days after the last export that has them its records are kept; 0 for ever.
    public func describe(source name: String, kind: Source.Kind?, terms: String?, keepDays: Int?) throws {
        let known = try store.source(named: name)
        let kind = kind ?? known?.kind ?? SourceNaming.kind(of: name)
        try store.describe(
            known.map { $0.kind == kind ? $0 : Source(name: $0.name, kind: kind) } ?? Source(name: name, kind: kind),
            terms: terms, keepDays: keepDays)
    }

    /// The sources of `results` that came for the first time, are nobody's own network, and have no note on their terms of
    /// use; with the note, those that have one.
    public func termsToTell(of results: [WorkspaceImport]) throws -> [(source: String, terms: String?)] {
        let names = Set(results.filter { $0.earlier == nil && $0.source.kind != .network }.map(\.source.name))
        return try store.sources().filter { names.contains($0.source.name) && $0.imports == 1 }
            .map { ($0.source.name, $0.terms) }
    }
}

extension IntakeOptions {
    /// The options for one of the files that a path stands for. Where a source is named and its archive holds several
    /// lists, each is a source of its own by that name: one would else be taken for a newer export of the other.
    func naming(_ path: String, among paths: [String]) -> IntakeOptions {
        guard let sourceName, paths.count > 1 else { return self }
        var options = self
        options.sourceName = "\(sourceName), \(SourceNaming.name(of: path))"
        return options
    }
}
