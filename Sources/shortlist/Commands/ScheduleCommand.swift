import ArgumentParser
import Foundation
import Pipeline

struct ScheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "Have the workspace's run started every night, by cron or systemd.",
        usage: """
            shortlist schedule install
            shortlist schedule print --systemd --at 05:30
            shortlist schedule status
            shortlist schedule remove
            """,
        discussion: """
            Shows what it would change and asks first. Only its own marked lines are written or removed. A night that the \
            machine slept through is made up for when it wakes, and none is worked twice.
            """,
        subcommands: [Print.self, Install.self, Remove.self, Status.self])

    /// Where and when, as the subcommands share it.
    struct Place: ParsableArguments {
        @Flag(help: "Through the user's crontab; the usual way where there is one.")
        var cron = false

        @Flag(help: "Through a timer of the user's systemd.")
        var systemd = false

        @OptionGroup var flags: WorkspaceFlags

        func validate() throws {
            if cron && systemd { throw ValidationError("name one of --cron and --systemd") }
        }

        var scheduler: Scheduler { cron ? .cron : systemd ? .systemd : .usual }
    }

    struct Time: ParsableArguments {
        @Option(
            help:
                "The time of day, by this machine's clock, not from 01:00 to 03:59; else one of the workspace's own after 04:00.",
            transform: Self.time)
        var at: NightlyTime?

        private static func time(_ text: String) throws -> NightlyTime {
            guard let time = NightlyTime(text) else {
                throw ValidationError(
                    "--at “\(text)”: a time such as 04:17, and not from 01:00 to 03:59, when summer time takes or repeats an hour"
                )
            }
            return time
        }

        func schedule(_ place: Place) throws -> Schedule {
            let folder = try place.flags.open(warns: false).folder
            let program = Bundle.main.executablePath ?? CommandLine.arguments[0]
            return try Schedule(workspace: folder, program: program, time: at ?? NightlyTime(ofWorkspace: folder))
        }
    }
}

extension ScheduleCommand {
    struct Print: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the lines, and change nothing.")
        @OptionGroup var place: Place
        @OptionGroup var time: Time

        func run() throws { try StandardOutput.writeSafely(place.scheduler.text(of: try time.schedule(place))) }
    }

    struct Install: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show what changes, ask, and do it.")
        @Flag(help: "Do not ask.")
        var yes = false
        @OptionGroup var place: Place
        @OptionGroup var time: Time

        func run() throws {
            let schedule = try time.schedule(place)
            let change = try place.scheduler.installing(schedule)
            guard try Confirmation.make(change, yes: yes, unchanged: "installed already, nothing to change") else {
                return
            }
            try place.flags.open(warns: false).noteSchedule(schedule, by: place.scheduler)
            try StandardOutput.writeSafely(
                "every night from \(schedule.time.text); “shortlist status” tells how the last run ended\n")
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show what goes, ask, and remove it.")
        @Flag(help: "Do not ask.")
        var yes = false
        @OptionGroup var place: Place

        func run() throws {
            let workspace = try place.flags.open(warns: false)
            for scheduler in place.cron || place.systemd ? [place.scheduler] : Scheduler.allCases
            where scheduler.isInstalled(workspace: workspace.folder) {
                let change = try scheduler.removing(workspace: workspace.folder)
                guard try Confirmation.make(change, yes: yes, unchanged: "not installed") else { return }
            }
            workspace.forgetSchedule()
        }
    }

    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Whether it is installed, and how the last run ended.")
        @OptionGroup var place: Place

        func run() throws {
            let workspace = try place.flags.open(warns: false)
            let found = Scheduler.allCases.filter { $0.isInstalled(workspace: workspace.folder) }
            let line =
                found.isEmpty ? "not installed" : "installed with " + found.map(\.rawValue).joined(separator: " and ")
            try StandardOutput.writeSafely("\(line)\n" + (try workspace.lastRunLine(now: Clock.now)))
        }
    }
}

/// The change, shown, and a yes to it.
private enum Confirmation {
    /// - Returns: whether the change was made.
    static func make(_ change: ScheduleChange, yes: Bool, unchanged: String) throws -> Bool {
        guard !change.isEmpty else {
            try StandardOutput.write(unchanged + "\n")
            return true
        }
        try StandardOutput.writeSafely(change.lines.joined(separator: "\n") + "\n")
        if !yes {
            guard isatty(STDIN_FILENO) == 1 else {
                throw ValidationError("nothing was changed; say yes with --yes, for there is no terminal to ask at")
            }
            try StandardOutput.write("Do it? y = yes: ")
            guard readLine()?.lowercased().hasPrefix("y") == true else {
                try StandardOutput.write("nothing was changed\n")
                return false
            }
        }
        try change.make()
        return true
    }
}
