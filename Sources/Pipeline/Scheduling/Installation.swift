import Foundation

/// What `schedule install` or `schedule remove` is about to do, for somebody to say yes to.
public struct ScheduleChange: Sendable {
    /// The lines that go and come, each with "- " or "+ " before it; empty where all is as it should be.
    public var lines: [String]
    fileprivate var apply: @Sendable () throws(SchedulingError) -> Void

    public var isEmpty: Bool { lines.isEmpty }

    /// Does it.
    public func make() throws(SchedulingError) { try apply() }

    fileprivate static func lines(from old: String?, to new: String?) -> [String] {
        guard old != new else { return [] }
        func marked(_ text: String?, _ mark: String) -> [String] {
            (text ?? "").split(separator: "\n").map { mark + $0 }
        }
        return marked(old, "- ") + marked(new, "+ ")
    }
}

extension Scheduler {
    /// The scheduler of this machine: cron where there is a crontab, else systemd.
    public static var usual: Scheduler {
        SystemTool.find("crontab") == nil && SystemTool.find("systemctl") != nil ? .systemd : .cron
    }

    /// What would be written for `schedule`.
    public func text(of schedule: Schedule) -> String {
        switch self {
        case .cron: return CronTable.block(schedule)
        case .systemd:
            let units = SystemdUnits(schedule)
            return "# \(Self.unitFolder)/\(units.name).service\n\(units.service)\n"
                + "# \(Self.unitFolder)/\(units.name).timer\n\(units.timer)"
        }
    }

    /// What installing `schedule` changes.
    public func installing(_ schedule: Schedule) throws(SchedulingError) -> ScheduleChange {
        switch self {
        case .cron:
            var table = try Self.crontab()
            let old = try table.block(of: schedule.workspace)
            try table.set(schedule)
            return ScheduleChange(lines: ScheduleChange.lines(from: old, to: CronTable.block(schedule))) {
                [table] () throws(SchedulingError) in try Self.write(table)
            }
        case .systemd:
            let units = SystemdUnits(schedule)
            var lines: [String] = []
            for (path, text) in Self.files(of: units) {
                lines += ScheduleChange.lines(from: try Self.ownUnit(at: path), to: text)
            }
            return ScheduleChange(lines: lines) { () throws(SchedulingError) in try Self.enable(units) }
        }
    }

    /// What removing the schedule of a workspace changes.
    public func removing(workspace: String) throws(SchedulingError) -> ScheduleChange {
        switch self {
        case .cron:
            guard SystemTool.find("crontab") != nil else { return ScheduleChange(lines: []) {} }
            var table = try Self.crontab()
            let old = try table.block(of: workspace)
            try table.remove(workspace)
            return ScheduleChange(lines: ScheduleChange.lines(from: old, to: nil)) {
                [table] () throws(SchedulingError) in try Self.write(table)
            }
        case .systemd:
            let name = SystemdUnits.name(ofWorkspace: workspace)
            let paths = ["service", "timer"].map { "\(Self.unitFolder)/\(name).\($0)" }
            var lines: [String] = []
            for path in paths { lines += ScheduleChange.lines(from: try Self.ownUnit(at: path), to: nil) }
            return ScheduleChange(lines: lines) { () throws(SchedulingError) in
                _ = try Self.systemctl(["disable", "--now", "\(name).timer"])
                for path in paths { unsafe unlink(path) }
                _ = try Self.systemctl(["daemon-reload"])
            }
        }
    }

    /// Whether the workspace has a schedule here.
    public func isInstalled(workspace: String) -> Bool {
        switch self {
        case .cron:
            guard SystemTool.find("crontab") != nil else { return false }
            return (try? Self.crontab().block(of: workspace)) ?? nil != nil
        case .systemd:
            let name = SystemdUnits.name(ofWorkspace: workspace)
            return FileManager.default.fileExists(atPath: "\(Self.unitFolder)/\(name).timer")
        }
    }

    // MARK: - cron

    private static func crontab() throws(SchedulingError) -> CronTable {
        let answer = try SystemTool(name: "crontab").run(["-l"])
        if answer.status == 0 { return CronTable(answer.output) }
        // Who has no crontab yet is told so with a status of 1.
        guard answer.errors.contains("no crontab") || answer.errors.isEmpty && answer.output.isEmpty else {
            throw .toolFailed("crontab", message: answer.errors)
        }
        return CronTable("")
    }

    private static func write(_ table: CronTable) throws(SchedulingError) {
        let answer = try SystemTool(name: "crontab").run(["-"], input: table.text)
        guard answer.status == 0 else { throw .toolFailed("crontab", message: answer.errors) }
    }

    // MARK: - systemd

    static var unitFolder: String {
        let environment = ProcessInfo.processInfo.environment
        let base = environment["XDG_CONFIG_HOME"] ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.config"
        return base + "/systemd/user"
    }

    private static func files(of units: SystemdUnits) -> [(String, String)] {
        [("service", units.service), ("timer", units.timer)].map { ("\(unitFolder)/\(units.name).\($0)", $1) }
    }

    /// The unit's text; nil where there is none.
    private static func ownUnit(at path: String) throws(SchedulingError) -> String? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        let text = String(decoding: data, as: UTF8.self)
        guard text.hasPrefix(SystemdUnits.mark) else { throw .foreignUnit(path: path) }
        return text
    }

    private static func enable(_ units: SystemdUnits) throws(SchedulingError) {
        do {
            try FileManager.default.createDirectory(atPath: unitFolder, withIntermediateDirectories: true)
            for (path, text) in files(of: units) { try OutputFile.write(Array(text.utf8), to: path) }
        } catch {
            throw .toolFailed(unitFolder, message: "the units could not be written")
        }
        _ = try systemctl(["daemon-reload"])
        _ = try systemctl(["enable", "--now", "\(units.name).timer"])
    }

    private static func systemctl(_ arguments: [String]) throws(SchedulingError) -> String {
        let answer = try SystemTool(name: "systemctl").run(["--user"] + arguments)
        guard answer.status == 0 else { throw .toolFailed("systemctl --user \(arguments[0])", message: answer.errors) }
        return answer.output
    }
}
