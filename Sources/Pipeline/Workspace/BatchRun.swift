import Contacts
import Foundation
import Importing
import Store

/// The batch, for cron: inbox -> import -> link -> rank -> write, for every focus file, under the workspace's lock.
///
/// A list of named steps over one report. Each file is one transaction; a file that cannot be read costs the others
/// nothing. Killed at any moment, the next run completes the work. Where nothing is new, nothing is done.
public struct BatchRun {
    private let workspace: Workspace
    private let clock: @Sendable () -> String
    private let settling: Duration
    private let policy: LockedPolicy
    private let nightly: NightlyTime?
    private var report: RunReport
    /// The run's number in the ledger.
    private var number: Int64 = 0

    /// - Parameters:
    ///   - version: the program's, for the report.
    ///   - settling: how long an inbox file must have stood still to be taken.
    ///   - policy: what to do where another run is at work.
    ///   - nightly: do nothing where a run has begun since this time of day.
    ///   - clock: now, ISO 8601 in UTC.
    public init(
        _ workspace: Workspace, version: String, settling: Duration = .seconds(2),
        ifLocked policy: LockedPolicy = .fail, nightly: NightlyTime? = nil, clock: @escaping @Sendable () -> String
    ) {
        self.workspace = workspace
        self.clock = clock
        self.settling = settling
        self.policy = policy
        self.nightly = nightly
        report = RunReport(started: clock(), version: version)
    }

    private static var steps: [(title: String, work: (inout BatchRun) throws -> Void)] {
        [
            ("Importing the inbox", { try $0.importInbox() }),
            ("Retention", { try $0.retain() }),
            ("Linking", { try $0.link() }),
            ("Ranking and writing", { try $0.write() }),
            ("Backup", { try $0.backUp() }),
        ]
    }

    /// Does all of it.
    /// - Throws: `WorkspaceError.locked`, and what makes every further step pointless: a full disk, a damaged store.
    ///   What concerns one file or focus stands in the report.
    public consuming func run(progress: ProgressHandler? = nil) throws -> RunReport {
        guard try isDue() else { return report }
        let skips = SkipCount(path: workspace.layout.skips)
        let lock: WorkspaceLock
        do {
            lock = try WorkspaceLock(workspace, start: report.started, patience: policy.patience)
        } catch let error as WorkspaceError where policy == .skip {
            guard try skips.passes() else { throw error }
            return report
        }
        skips.reset()
        // Again, for another run may have done the night's work while this one waited.
        guard try isDue() else { return report }
        try workspace.layout.removeLeftovers()
        number = try workspace.store.beginRun(at: report.started)
        do {
            try takeSteps(progress)
            report.finished = clock()
            report.followUpsDue = try followUpsDue()
            try keepReport()
            try RunLog(path: workspace.layout.log).append(report)
            try closeLedger()
        } catch {
            abandon(because: error)
            throw error
        }
        _ = consume lock
        return report
    }

    private func isDue() throws -> Bool {
        guard let nightly, let now = try? Date(report.started, strategy: .iso8601) else { return true }
        let last = try workspace.store.lastRun().flatMap { run in
            (try? Date(run.startedAt, strategy: .iso8601)).map {
                PastRunTimes(start: $0, hasEnded: run.finishedAt != nil)
            }
        }
        return nightly.isDue(at: now, last: last)
    }

    private mutating func takeSteps(_ progress: ProgressHandler?) throws {
        for (index, step) in Self.steps.enumerated() {
            progress?(RunStep(step.title, number: index + 1, of: Self.steps.count))
            let began = ContinuousClock.now
            try step.work(&self)
            report.seconds[step.title] = (ContinuousClock.now - began).seconds
        }
    }
}

// The steps.
extension BatchRun {
    private mutating func importInbox() throws {
        // What a run that was killed had imported, and not yet told.
        try setRejectsAside()
        let inbox = try Inbox(workspace.layout.inbox, settling: settling)
        for path in inbox.unsettled {
            report.files.append(RunReport.File(file: FileIntake.fileName(path), status: .waiting))
        }
        for export in inbox.exports {
            do {
                try take(export)
            } catch let error as StoreError {
                // The store itself is at fault, not the file: it stays in the inbox.
                throw error
            } catch let error as OutputError {
                // So is the place that files are moved to: what is imported is moved by the next run.
                throw error
            } catch WorkspaceError.isNoFolder(let path) {
                throw WorkspaceError.isNoFolder(path: path)
            } catch WorkspaceError.stillBeingWritten {
                report.files.append(RunReport.File(file: FileIntake.fileName(export.path), status: .waiting))
            } catch {
                try quarantine(export, because: [error])
            }
        }
    }

    private mutating func retain() throws {
        report.purged = try Retention(workspace: workspace, today: String(clock().prefix(10))).apply().records
        // The copies have what was purged; a new one is made at the end of the run.
        if report.purged > 0 { _ = try Backups(folder: workspace.layout.backups).removeAll() }
    }

    private mutating func backUp() throws {
        report.backup = try Backups(folder: workspace.layout.backups)
            .keepUp(workspace.store, today: String(clock().prefix(10)))
    }

    private mutating func link() throws {
        if try workspace.store.needsLinking() {
            let outcome = try workspace.link(at: clock())
            report.contacts = outcome.contacts
            report.merged = outcome.merged
            report.inDoubt = outcome.inDoubt
        }
        try workspace.store.noteLinked(run: number, at: clock())
    }

    private mutating func write() throws {
        var writer = ShortlistWriting(workspace, at: clock())
        for name in workspace.focusNames() {
            do {
                if let list = try writer.write(focusNamed: name) { report.shortlists.append(list) }
            } catch let error as StoreError {
                throw error
            } catch WorkspaceError.empty {
                // Nothing imported yet: nothing to say to anybody.
                return
            } catch {
                fault(String(describing: error), ExitStatus(for: error))
            }
        }
    }

}

// The end, good or bad.
extension BatchRun {
    private func keepReport() throws {
        guard report.isWorthKeeping else { return }
        let stamp = report.started.replacingOccurrences(of: ":", with: "")
        try OutputFile.write(try report.json(), to: "\(workspace.layout.reports)/\(stamp).json")
        try OutputFile.write(report.page, to: "\(workspace.layout.reports)/\(stamp).html")
    }

    private func followUpsDue() throws -> Int {
        guard let now = try? Date(clock(), strategy: .iso8601) else { return 0 }
        return try workspace.due(days: 1, now: now).items.count { $0.isDue }
    }

    private func closeLedger() throws {
        try workspace.store.endRun(
            number, at: report.finished, exitCode: report.exitCode,
            report: String(decoding: try report.json(), as: UTF8.self))
    }

    /// Notes that the run broke off, in the report and in the ledger, as far as the fault lets it.
    private mutating func abandon(because error: any Error) {
        fault(String(describing: error), ExitStatus(for: error))
        report.finished = clock()
        for note in [closeLedger, keepReport] {
            // Where the disk or the store is at fault, this fails too: the caller gets the first error and tells it.
            do { try note() } catch { continue }
        }
    }
}

// One file of the inbox.
extension BatchRun {
    private mutating func take(_ export: Inbox.Export) throws {
        let options = IntakeOptions(sourceName: export.source)
        let unpacking = Unpacking(of: [export.path], options: options.importing)
        var (holdsForgotten, failures) = (false, unpacking.failures)
        for path in unpacking.paths {
            do {
                let options = options.naming(path, among: unpacking.paths)
                let result = try workspace.importFile(path, options: options, at: clock(), owesRejectsFile: true)
                report.files.append(RunReport.File(result))
                let outcome = result.earlier?.outcome ?? result.outcome
                if outcome.withheld > 0 || result.earlier?.holdsForgotten == true { holdsForgotten = true }
                try setRejectsAside()
            } catch let error as ImportError where path != export.path {
                failures.append(error)
            } catch WorkspaceError.nothingImported(let path, let rejected) where path != export.path {
                failures.append(WorkspaceError.nothingImported(path: path, rejected: rejected))
            }
        }
        for note in unpacking.notes {
            report.files.append(
                RunReport.File(file: FileIntake.fileName(export.path), status: .passedOver, reason: note))
        }
        if !failures.isEmpty, !holdsForgotten { return try quarantine(export, because: failures) }
        let archive = Archive(layout: workspace.layout, day: day)
        for failure in failures { try setAside(failure, of: export, in: archive) }
        // Kept, an export with somebody who asked to be forgotten would bring their data back into the workspace.
        if holdsForgotten { try archive.discard(export.path) } else { try archive.keep(export.path) }
    }

    /// Writes the rejects that are in the store and not in their file yet. Killed at any moment, the next run writes
    /// the same file.
    private mutating func setRejectsAside() throws {
        for owed in try workspace.store.owedRejects() {
            let past = owed.import
            let id = past.outcome.importID
            let archive = Archive(layout: workspace.layout, day: String(past.at.prefix(10)))
            let place = try owed.file.map { workspace.folder + "/" + $0 } ?? archive.placeForRejects(of: past.file)
            try workspace.store.planRejectsFile(ofImport: id, shown(place))
            let first = try RejectsFile.write([workspace.rejects(ofImport: id, file: past.file)], to: place)
            try workspace.store.noteRejectsWritten(ofImport: id)
            let what = first.map { "\($0.line): \($0.reason)" } ?? ""
            let count = past.outcome.rejected
            fault(
                "\(past.source)/\(past.file):\(what); \(count) \(count == 1 ? "entry" : "entries") set aside in "
                    + shown(place), .doneWithRejects)
        }
    }

    /// Keeps of an archive that cannot be kept whole what of it could not be read.
    private mutating func setAside(_ failure: any Error, of export: Inbox.Export, in archive: Archive) throws {
        var sentence = String(describing: failure)
        if let path = Self.file(of: failure), path.hasPrefix(export.path + "/"),
            let place = try archive.quarantine(member: path, because: sentence)
        {
            sentence += "; it lies in \(shown(place))"
        }
        fault(sentence, .doneWithRejects)
    }

    private static func file(of failure: any Error) -> String? {
        switch failure {
        case let error as ImportError: error.path
        case WorkspaceError.nothingImported(let path, _): path
        default: nil
        }
    }

    /// What else an archive holds may have been imported.
    private mutating func quarantine(_ export: Inbox.Export, because errors: [any Error]) throws {
        let reason = errors.map { String(describing: $0) }.joined(separator: "\n")
        let path = try Archive(layout: workspace.layout, day: day).quarantine(export.path, because: reason)
        report.files.append(
            RunReport.File(
                file: FileIntake.fileName(export.path), source: export.source, status: .failed, reason: reason))
        fault("\(reason); the file lies in \(shown(path))", .doneWithRejects)
    }

    /// Notes what went wrong; the gravest decides how the run ends.
    private mutating func fault(_ sentence: String, _ status: ExitStatus) {
        report.faults.append(sentence)
        report.exitCode = max(report.exitCode, Int(status.rawValue))
    }

    private var day: String { String(report.started.prefix(10)) }
    private func shown(_ path: String) -> String { String(path.dropFirst(workspace.folder.count + 1)) }
}

extension RunReport.File {
    /// A file as it was imported.
    public init(_ result: WorkspaceImport) {
        self.init(file: result.name, source: result.source.name, status: result.earlier == nil ? .imported : .known)
        guard result.earlier == nil else { return }
        read = result.outcome.accepted + result.outcome.rejected
        new = result.outcome.added
        changed = result.outcome.changed
        unchanged = result.outcome.unchanged
        gone = result.outcome.gone
        presumed = result.outcome.presumed
        rejected = result.outcome.rejected
        withheld = result.outcome.withheld
    }
}
