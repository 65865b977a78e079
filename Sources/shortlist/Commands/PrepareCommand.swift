import ArgumentParser
import Contacts
import Outreach
import Pipeline
import Ranking

struct PrepareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "A page for the talk with a contact: who it is, a plan of the minutes, what to ask, how to end.",
        usage: """
            shortlist prepare 4k7q2m9x0abcd --focus sandy
            shortlist prepare 4k7q --minutes 30 > talk.md
            """,
        discussion: "Markdown on standard output.")

    @OptionGroup var to: AddresseeFlags

    @Option(help: "How long the talk is to be, 15 to 60 minutes.")
    var minutes = 20

    func validate() throws {
        guard (15...60).contains(minutes) else { throw ValidationError("--minutes must be from 15 to 60") }
    }

    func run() throws {
        let workspace = try to.workspace.open()
        let (entry, focus) = try workspace.entry(of: to.id, focusNamed: to.focus, at: Clock.timestamp(Clock.now))
        let sheet = PreparationSheet.text(
            for: entry, focus: focus, questions: QuestionList(for: entry, focus: focus), minutes: minutes,
            history: try workspace.history(of: entry.contact.id))
        try StandardOutput.writeSafely(sheet)
    }
}
