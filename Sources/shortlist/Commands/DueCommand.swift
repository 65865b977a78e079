import ArgumentParser
import Pipeline

struct DueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "What is due with whom: reminders, thank-yous, what you promised, keeping in touch.",
        usage: """
            shortlist due
            shortlist due --days 30 --json
            """,
        discussion: """
            A first letter without an answer is due for a reminder after five working days, twice, and then no more. A \
            thank-you is due at once, a few lines to keep in touch after three months. The clock starts anew at the last contact.
            """)

    @Option(help: "How many days to look ahead.")
    var days = 7

    @Option(help: "The focus whose time zone counts; not needed where there is only one.")
    var focus: String?

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var flags: WorkspaceFlags

    func validate() throws {
        guard (1...366).contains(days) else { throw ValidationError("--days must be from 1 to 366") }
    }

    func run() throws {
        let list = try flags.open().due(days: days, focusNamed: focus, now: Clock.now)
        if json { try JSONOutput.write(list) } else { try StandardOutput.writeSafely(list.text) }
    }
}
