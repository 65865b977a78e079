public import Foundation
import Store

extension Workspace {
    /// Remembers that something starts the nightly run, so that commands can tell when it no longer does.
    public func noteSchedule(_ schedule: Schedule, by scheduler: Scheduler) throws {
        try OutputFile.write(Array("\(scheduler.rawValue) \(schedule.time.text)\n".utf8), to: layout.schedule)
    }

    public func forgetSchedule() { unsafe unlink(layout.schedule) }

    var hasSchedule: Bool { FileManager.default.fileExists(atPath: layout.schedule) }

    /// How the last run ended, a line.
    public func lastRunLine(now: Date) throws -> String {
        guard let run = try store.lastRun() else { return "no run yet\n" }
        let warning = try staleness(now: now).map { "warning: \($0)\n" } ?? ""
        return run.line + "\n" + warning
    }

    /// What to tell somebody who works with the workspace while its nightly run has stopped succeeding; nil where it has
    /// not, or nothing was ever set up to start it.
    public func stalenessOfSchedule(now: Date) throws -> String? { hasSchedule ? try staleness(now: now) : nil }

    /// That no run has imported and linked for 36 hours; nil where one has.
    func staleness(now: Date) throws -> String? {
        let last = try store.lastLinkedRun()?.linkedAt
        let date = last.flatMap { try? Date($0, strategy: .iso8601) }
        guard date.map({ now.timeIntervalSince($0) > 36 * 3600 }) ?? true else { return nil }
        return
            "no run has succeeded \(last.map { "since \($0)" } ?? "ever"); start “shortlist run” and see what it says"
    }
}
