import ArgumentParser
import Pipeline

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "How the workspace stands: sources, contacts, focus files, inbox, the last run, warnings.",
        usage: """
            shortlist status
            shortlist status --json
            """)

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let status = try flags.open(warns: false).status(now: Clock.now)
        if json { try JSONOutput.write(status) } else { try StandardOutput.writeSafely(status.text) }
    }
}
