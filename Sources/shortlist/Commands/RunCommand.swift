import ArgumentParser
import Foundation
import Pipeline

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "The batch, for cron: import the inbox, link, rank for every focus file, write the shortlists.",
        usage: """
            shortlist run
            shortlist run --workspace /srv/career-centre
            """,
        discussion: """
            Prints nothing when all went well, at most ten lines when not. Imported files go to processed/DATE/, those \
            that cannot be read to failed/DATE/ with the reason; what was done stands in reports/. Where nothing is new, \
            nothing is done. Exit code 75: another run is at work.
            """)

    @Flag(help: "Say what was done.")
    var verbose = false

    @Flag(help: "The run report as JSON.")
    var json = false

    @Option(help: "Take inbox files only when they have stood still for this many seconds.")
    var settle: Double = 2

    @Option(help: "Where another run is at work: fail, skip, or wait=SECONDS.", transform: Self.policy)
    var ifLocked: LockedPolicy = .fail

    @Option(
        help: "Work only if no run has begun since this time of day (04:17): for a schedule that starts more often.",
        transform: Self.time)
    var nightly: NightlyTime?

    @OptionGroup var flags: WorkspaceFlags

    func validate() throws {
        guard settle >= 0, settle <= 3600 else { throw ValidationError("--settle must be from 0 to 3600 seconds") }
    }

    func run() throws {
        // Nobody who listens is no reason to leave a night's work undone, or to end with another exit code.
        signal(SIGPIPE, SIG_IGN)
        let progress = ProgressLine()
        let batch = BatchRun(
            try flags.open(warns: false), version: ShortlistCommand.configuration.version,
            settling: .milliseconds(Int(settle * 1000)), ifLocked: ifLocked, nightly: nightly,
            clock: { Clock.timestamp(Clock.now) })
        let report = try batch.run(progress: verbose ? progress.handler : nil)
        progress.clear()
        if json { try StandardOutput.write(try report.json()) }
        if verbose && !json { try StandardOutput.writeSafely(report.text) }
        for line in report.complaint { ErrorReport.print(line) }
        if report.exitCode != 0 { throw ExitCode(Int32(report.exitCode)) }
    }

    private static func time(_ text: String) throws -> NightlyTime {
        guard let time = NightlyTime(text) else {
            throw ValidationError("--nightly “\(text)”: a time such as 04:17, and not from 01:00 to 03:59")
        }
        return time
    }

    private static func policy(_ text: String) throws -> LockedPolicy {
        guard let policy = LockedPolicy(text) else {
            throw ValidationError("--if-locked “\(text)”: fail, skip, or wait=SECONDS such as wait=600")
        }
        return policy
    }
}
