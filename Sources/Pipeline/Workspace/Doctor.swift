public import Foundation
import Importing
import Store

/// One thing that `doctor` looked at.
public struct Diagnosis: Sendable, Encodable {
    public enum Verdict: String, Sendable, Encodable { case ok, warning, problem }

    public var check: String
    public var verdict: Verdict
    /// What was found, in a sentence.
    public var text: String
    /// What to do about it; nil where all is well.
    public var fix: String?
}

/// Looks a workspace over: every page of the store, permissions, room, schedule, inbox, focus files, what was left behind.
/// Changes nothing. Reads the whole store.
public struct Doctor {
    private let workspace: Workspace
    private let now: Date

    public init(_ workspace: Workspace, now: Date) {
        self.workspace = workspace
        self.now = now
    }

    /// Every diagnosis, in the order of the checks.
    public func diagnoses() -> [Diagnosis] {
        let checks: [(String, () throws -> [Diagnosis])] = [
            ("store", store), ("permissions", permissions), ("disk", disk), ("runs", runs), ("inbox", inbox),
            ("set aside", setAside), ("focus files", focusFiles), ("leftovers", leftovers), ("backups", backups),
            ("libraries", libraries),
        ]
        return checks.flatMap { name, check in
            do { return try check() } catch {
                return [problem(name, String(describing: error), "mend that first, then run “shortlist doctor” again")]
            }
        }
    }

    private func store() throws -> [Diagnosis] {
        let faults = try workspace.store.integrityFaults()
        if let first = faults.first {
            let copy = try Backups(folder: workspace.layout.backups).copies().last
            let from =
                copy.map { "put backups/\($0) in its place" } ?? "make a new workspace and import the exports again"
            return [problem("store", "the store is damaged: \(first)", "stop all runs, keep the file, and \(from)")]
        }
        let waits = try workspace.store.needsLinking()
        return [
            ok("store", "every page, index and reference is sound; schema \(Store.schemaVersion)"),
            waits
                ? warning("linking", "imported records wait to be linked", "run “shortlist run”")
                : ok("linking", "every record is linked"),
        ]
    }

    private func permissions() throws -> [Diagnosis] {
        let layout = workspace.layout
        var open: [String] = []
        let folders = [
            layout.folder, layout.inbox, layout.focus, layout.shortlists, layout.processed, layout.failed,
            layout.reports,
        ]
        let written = try [layout.shortlists, layout.processed, layout.failed, layout.reports].flatMap(FolderWalk.files)
        for path in folders + written + ["", "-wal", "-shm"].map({ layout.store + $0 }) {
            var status = stat()
            guard unsafe stat(path, &status) == 0 else { continue }
            if status.st_mode & 0o077 != 0 { open.append(path) }
        }
        guard let first = open.first else { return [ok("permissions", "nobody but you can read what is here")] }
        let more = open.count > 1 ? " and \(open.count - 1) more" : ""
        return [
            problem("permissions", "\(first)\(more) can be read by others", "chmod -R go= \(workspace.folder)")
        ]
    }

    private func disk() throws -> [Diagnosis] {
        let attributes = try FileManager.default.attributesOfFileSystem(forPath: workspace.folder)
        let free = (attributes[.systemFreeSize] as? NSNumber)?.int64Value ?? 0
        let size = try Int64(FileFacts(workspace.layout.store, followingLinks: true).size)
        let needed = 2 * size + 100_000_000
        let text = "\(free / 1_000_000) MB free, the store has \(size / 1_000_000) MB"
        return free < needed
            ? [
                warning(
                    "disk", text, "free at least \(needed / 1_000_000) MB: a backup or “forget” writes the store anew")
            ]
            : [ok("disk", text)]
    }

    private func runs() throws -> [Diagnosis] {
        let installed = Scheduler.allCases.filter { $0.isInstalled(workspace: workspace.folder) }
        var found: [Diagnosis] = []
        if installed.count > 1 {
            found.append(
                warning(
                    "schedule", "installed with both cron and systemd", "remove one: “shortlist schedule remove --cron”"
                ))
        } else if installed.isEmpty, workspace.hasSchedule {
            found.append(
                problem("schedule", "was installed and is gone", "“shortlist schedule install” puts it back"))
        } else {
            let text = installed.first.map { "installed with \($0.rawValue)" } ?? "none; runs are started by hand"
            found.append(ok("schedule", text))
        }
        if try workspace.store.lastRun() == nil {
            found.append(ok("last run", "none yet"))
        } else if let stale = try workspace.staleness(now: now) {
            found.append(warning("last run", stale, "“shortlist run --verbose” shows what is wrong"))
        } else {
            found.append(ok("last run", "imported and linked within 36 hours"))
        }
        return found
    }

    private func inbox() throws -> [Diagnosis] {
        let folder = workspace.layout.inbox
        var found: [Diagnosis] = []
        for entry in try FolderWalk.entries(in: folder) {
            let name = "inbox/" + entry.path.dropFirst(folder.count + 1)
            let age = now.timeIntervalSince(entry.modified) / 86_400
            switch entry.kind {
            case .link, .special:
                found.append(
                    warning("inbox", "\(name) is no plain file and is never read", "put a copy of the file there"))
            case .file where unsafe access(entry.path, R_OK) != 0:
                found.append(problem("inbox", "\(name) cannot be read", "give yourself the right to read it"))
            case .file where Inbox.isPartial(entry.path) && age > 1:
                found.append(
                    warning(
                        "inbox", "\(name) looks half-written for \(Int(age)) days",
                        "rename it if it is whole, or delete it"))
            case .file where age > 2:
                found.append(warning("inbox", "\(name) has lain there for \(Int(age)) days", "start “shortlist run”"))
            case .file: break
            }
        }
        return found.isEmpty ? [ok("inbox", "nothing there that should not be")] : found
    }

    private func setAside() throws -> [Diagnosis] {
        let count = try workspace.layout.setAside().count
        return count == 0
            ? [ok("set aside", "nothing in failed/")]
            : [
                warning(
                    "set aside", "\(count) \(count == 1 ? "file lies" : "files lie") in failed/",
                    "read the reason beside each; correct it and move it to inbox/, or delete it")
            ]
    }

    private func focusFiles() -> [Diagnosis] {
        let names = workspace.focusNames()
        var found: [Diagnosis] = []
        for name in names {
            do { _ = try workspace.focus(named: name) } catch {
                found.append(problem("focus files", String(describing: error), "correct the line"))
            }
        }
        if names.isEmpty {
            return [warning("focus files", "none", "copy focus/example.yaml to focus/NAME.yaml and change it")]
        }
        return found.isEmpty ? [ok("focus files", "\(names.count), all understood")] : found
    }

    private func leftovers() throws -> [Diagnosis] {
        let count = try workspace.layout.leftovers().count
        return count == 0
            ? [ok("leftovers", "none")]
            : [
                warning(
                    "leftovers", "\(count) half-written files of a run that was killed",
                    "the next “shortlist run” removes them")
            ]
    }

    private func backups() throws -> [Diagnosis] {
        let copies = try Backups(folder: workspace.layout.backups).copies()
        guard let last = copies.last else { return [ok("backups", "none yet; “shortlist run” makes one a week")] }
        return [ok("backups", "\(copies.count), the newest \(last)")]
    }

    private func libraries() throws -> [Diagnosis] {
        let read = ReadingLibraries.versions.map { "\($0.name) \($0.version)" }
        return [ok("libraries", (read + ["SQLite \(try workspace.store.sqliteVersion())"]).joined(separator: ", "))]
    }

    private func ok(_ check: String, _ text: String) -> Diagnosis { Diagnosis(check: check, verdict: .ok, text: text) }
    private func warning(_ check: String, _ text: String, _ fix: String) -> Diagnosis {
        Diagnosis(check: check, verdict: .warning, text: text, fix: fix)
    }
    private func problem(_ check: String, _ text: String, _ fix: String) -> Diagnosis {
        Diagnosis(check: check, verdict: .problem, text: text, fix: fix)
    }
}
