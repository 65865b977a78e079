import ArgumentParser
import Pipeline

struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Why these records are one contact, and why it stands where it stands for a focus.",
        usage: """
            shortlist why 4k7q2m9x0abcd
            shortlist why 4k7q --focus sandy
            """,
        discussion: """
            Each line of the waterfall is what one field says: a weight of 1 makes the match twice as likely, -1 half as \
            likely. The sum gives the probability.
            """)

    @Argument(help: "The contact's id, or its beginning.")
    var id: String

    @Option(help: "The name of a focus file: explain the ranking too.")
    var focus: String?

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let why = try flags.open().why(id, focusNamed: focus, today: Clock.day(Clock.now))
        if json { try JSONOutput.write(why) } else { try StandardOutput.writeSafely(why.text) }
    }
}
