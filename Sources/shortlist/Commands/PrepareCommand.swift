import ArgumentParser
import Outreach
import Pipeline

struct PrepareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "What to have at hand in the talk with a contact: who it is, why them, what to ask.",
        usage: """
            shortlist prepare 4k7q2m9x0abcd --focus sandy
            shortlist prepare 4k7q > talk.md
            """,
        discussion: "Markdown on standard output.")

    @Argument(help: "The contact's id, or its beginning.")
    var id: String

    @Option(help: "The name of the focus file; not needed where there is only one.")
    var focus: String?

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let (entry, focus) = try flags.open().entry(of: id, focusNamed: focus, at: Clock.timestamp(Clock.now))
        let questions = QuestionList(for: entry, focus: focus)
        try StandardOutput.writeSafely(PreparationSheet.text(for: entry, questions: questions))
    }
}
