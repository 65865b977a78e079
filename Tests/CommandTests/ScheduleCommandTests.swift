import Foundation
import Testing

/// `schedule` against a crontab of the test's own.
@Suite struct ScheduleCommandTests {
    private let scratch: TemporaryFolder
    private var table: String { scratch.url.appending(path: "table").path }

    init() throws {
        scratch = try TemporaryFolder()
        #expect(try ShortlistProcess.run(["init", "ws"], in: scratch.url).status == 0)
        let tools = scratch.url.appending(path: "bin")
        try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
        let script = """
            #!/bin/sh
            case "$1" in
            -l) [ -f '\(table)' ] && cat '\(table)' || { echo 'no crontab for you' >&2; exit 1; } ;;
            -) cat > '\(table)' ;;
            esac
            """
        let path = tools.appending(path: "crontab").path
        try Data(script.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    private func run(_ arguments: [String], clock: String? = nil) throws -> ShortlistProcess {
        var environment = ["PATH": scratch.url.appending(path: "bin").path + ":/usr/bin:/bin", "TZ": "UTC"]
        if let clock {
            environment["SOURCE_DATE_EPOCH"] = String(try Date(clock, strategy: .iso8601).timeIntervalSince1970)
        }
        return try ShortlistProcess.run(arguments, in: scratch.url.appending(path: "ws"), environment: environment)
    }

    @Test func `the change is shown, and made only after a yes`() throws {
        let asked = try run(["schedule", "install", "--cron"])
        #expect(asked.status == 64)
        #expect(asked.output.contains("+ # BEGIN shortlist "))
        #expect(!FileManager.default.fileExists(atPath: table))
        #expect(try run(["schedule", "install", "--cron", "--yes", "--at", "05:30"]).status == 0)
        let written = try String(contentsOfFile: table, encoding: .utf8)
        #expect(written.contains("30 * * * * "))
        #expect(try run(["schedule", "status"]).output.hasPrefix("installed with cron\n"))
        #expect(try run(["schedule", "remove", "--yes"]).status == 0)
        #expect(try String(contentsOfFile: table, encoding: .utf8) == "")
        #expect(try run(["schedule", "status"]).output.hasPrefix("not installed\n"))
    }

    @Test func `the line that is installed works once a night, without a word`() throws {
        #expect(try run(["schedule", "install", "--cron", "--yes", "--at", "05:30"]).status == 0)
        for (clock, runs) in [
            ("2026-11-27T05:30:00Z", 1), ("2026-11-27T06:30:00Z", 1), ("2026-11-28T05:29:00Z", 1),
            ("2026-11-28T09:30:00Z", 2),
        ] {
            let night = try run(["run", "--nightly", "05:30", "--if-locked", "skip"], clock: clock)
            #expect((night.status, night.output, night.errors) == (0, "", ""))
            let began = try run(["status"], clock: clock).output
            #expect(began.contains("began \(runs == 1 ? "2026-11-27T05:30:00Z" : "2026-11-28T09:30:00Z")"))
        }
    }

    @Test func `commands say that the nights have stopped succeeding, but only where a schedule was installed`() throws
    {
        #expect(try run(["run"], clock: "2026-11-27T05:30:00Z").status == 0)
        #expect(try run(["review", "--list"], clock: "2026-11-30T05:30:00Z").errors == "")
        #expect(try run(["schedule", "install", "--cron", "--yes"]).status == 0)
        #expect(try run(["review", "--list"], clock: "2026-11-28T17:29:00Z").errors == "")
        let late = try run(["review", "--list"], clock: "2026-11-30T05:30:00Z")
        #expect(late.errors.contains("no run has succeeded since 2026-11-27T05:30:00Z"))
        #expect(late.status == 0)
    }

    @Test func `an hour that some nights lack is refused`() throws {
        let refused = try run(["schedule", "install", "--cron", "--yes", "--at", "02:30"])
        #expect(refused.status == 64)
        #expect(refused.errors.contains("not from 01:00 to 03:59"))
    }
}
