import Contacts
public import Foundation
public import Store

/// How a workspace stands.
public struct WorkspaceStatus: Sendable {
    public var folder: String
    public var sources: [StoredSource]
    public var people: Int
    public var organizations: Int
    public var suppressions: Int
    public var focusNames: [String]
    /// Files waiting in the inbox.
    public var inbox: Int
    /// Files that could not be read and wait for somebody to look at them.
    public var failed: Int
    public var lastRun: PastRun?
    public var lastSuccess: PastRun?
    /// The last run that imported and linked, even where a shortlist could not be written.
    public var lastLinked: PastRun?
    public var warnings: [String]
}

extension Workspace {
    /// - Parameter now: for the age of the last run.
    public func status(now: Date) throws -> WorkspaceStatus {
        let counts = try store.contactCounts()
        var status = WorkspaceStatus(
            folder: folder, sources: try store.sources().filter { $0.imports > 0 }, people: counts.people,
            organizations: counts.organizations, suppressions: try store.suppressions().count,
            focusNames: focusNames(), inbox: try FolderWalk.files(in: layout.inbox).count,
            failed: try layout.setAside().count,
            lastRun: try store.lastRun(), lastSuccess: try store.lastSuccessfulRun(),
            lastLinked: try store.lastLinkedRun(), warnings: [])
        status.warnings = try warnings(status, now: now)
        return status
    }

    private func warnings(_ status: WorkspaceStatus, now: Date) throws -> [String] {
        var warnings: [String] = []
        if let run = status.lastRun {
            if let stale = try staleness(now: now) { warnings.append(stale) }
            warnings += Self.warnings(run)
        }
        if status.failed > 0 { warnings.append("\(status.failed) files lie in failed/; the reason lies beside each") }
        if status.focusNames.isEmpty {
            warnings.append("no focus file yet; copy focus/example.yaml to focus/NAME.yaml")
        }
        for file in shadowedFocusFiles() {
            warnings.append("\(file) is not read, the .yaml file of this name is; remove one of the two")
        }
        if try store.needsLinking() {
            warnings.append("imported records wait to be linked; “shortlist run” links them")
        }
        return warnings
    }
}

// What is to be said of the last run.
extension Workspace {
    private static func warnings(_ run: PastRun) -> [String] {
        var warnings: [String] = []
        if run.linkedAt != nil, let code = run.exitCode, code != 0, code != 3 {
            let more = run.faults.count > 1 ? " (and \(run.faults.count - 1) more)" : ""
            warnings.append(
                "the last run imported and linked, and could not write every shortlist: \(run.faults.first ?? "?")\(more)"
            )
        }
        return warnings
    }
}

extension PastRun {
    /// How it ended, for people.
    var line: String {
        let end = finishedAt.map { "ended \($0) with exit code \(exitCode ?? 1)" } ?? "is at work, or was killed"
        return "last run: began \(startedAt), \(end)"
    }

    /// The first line of each fault that the run reported.
    fileprivate var faults: [String] {
        struct Report: Decodable { var faults: [String] }
        guard let report, let read = try? JSONDecoder().decode(Report.self, from: Data(report.utf8)) else { return [] }
        return read.faults.map { String($0.prefix { $0 != "\n" }) }
    }
}

extension WorkspaceStatus {
    /// For people.
    public var text: String {
        var lines = [folder, "  \(people) people and \(organizations) organizations without a named person"]
        for source in sources {
            let gone = source.gone > 0 ? ", \(source.gone) gone" : ""
            let rejected = source.rejected > 0 ? ", \(source.rejected) rejected" : ""
            let last = source.lastImport.map { ", last import \($0.prefix(10))" } ?? ""
            lines.append(
                "  \(source.source.name) (\(source.source.kind.rawValue)): \(source.current) records\(gone)\(rejected)\(last)"
            )
            if let terms = source.terms { lines.append("    terms of use: \(terms)") }
            if let days = source.keepDays {
                lines.append("    kept for \(days) days after the last export that has it")
            }
            if let flags = source.readingFlags { lines.append("    read with \(flags)") }
        }
        lines.append("  focus files: " + (focusNames.isEmpty ? "none" : focusNames.joined(separator: ", ")))
        lines.append("  inbox: \(inbox) \(inbox == 1 ? "file" : "files")")
        if suppressions > 0 { lines.append("  suppressed: \(suppressions)") }
        if let run = lastRun { lines.append("  \(run.line)") }
        return (lines + warnings.map { "  warning: " + $0 }).joined(separator: "\n") + "\n"
    }
}

extension StoredSource {
    /// How its exports are read, as flags; nil where nothing was said.
    fileprivate var readingFlags: String? {
        guard let flags = try? SourceReading(json: reading ?? "").flags, !flags.isEmpty else { return nil }
        return flags
    }
}

/// The JSON of `status`.
extension WorkspaceStatus: Encodable {
    private struct Document: Encodable {
        var workspace: String
        var people: Int
        var organizations: Int
        var suppressions: Int
        var sources: [SourceLine]
        var focus: [String]
        var inbox: Int
        var failed: Int
        var last_run: Run?
        var last_success: Run?
        var last_linked: Run?
        var warnings: [String]
    }

    private struct SourceLine: Encodable {
        var name: String
        var kind: String
        var records: Int
        var gone: Int
        var rejected: Int
        var imports: Int
        var last_import: String?
        var read_with: String?
        var terms: String?
        var keep_days: Int?
    }

    private struct Run: Encodable {
        var started: String
        var finished: String?
        var exit_code: Int?
        var linked: String?

        init(_ run: PastRun) {
            (started, finished, exit_code, linked) = (run.startedAt, run.finishedAt, run.exitCode, run.linkedAt)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        try Document(
            workspace: folder, people: people, organizations: organizations, suppressions: suppressions,
            sources: sources.map {
                SourceLine(
                    name: $0.source.name, kind: $0.source.kind.rawValue, records: $0.current, gone: $0.gone,
                    rejected: $0.rejected, imports: $0.imports, last_import: $0.lastImport, read_with: $0.readingFlags,
                    terms: $0.terms, keep_days: $0.keepDays)
            }, focus: focusNames, inbox: inbox, failed: failed, last_run: lastRun.map(Run.init),
            last_success: lastSuccess.map(Run.init), last_linked: lastLinked.map(Run.init), warnings: warnings
        ).encode(to: encoder)
    }
}
