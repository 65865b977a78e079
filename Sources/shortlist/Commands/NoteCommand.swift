import ArgumentParser
import Contacts
import Foundation
import Outreach
import Pipeline

struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Note what you learned of a contact, or what is to be done by a day.",
        usage: """
            shortlist note 4k7q2m9x0abcd "the first year is mostly triage; read the incident reports"
            shortlist note 4k7q "send the article on phishing" --by 2026-12-08
            """,
        discussion: "Notes come back in the thank-you and in “show ID”; what has a day in “due”, until “log ID done”.")

    @Argument(help: "The contact's id, or its beginning.")
    var id: String

    @Argument(help: "The note.")
    var words: [String]

    @Option(help: "The day by which it is to be done.", transform: DayArgument.day)
    var by: Date?

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        try flags.change { workspace, _ in
            let noted = try workspace.note(
                by == nil ? .noted : .promised, with: id, saying: words.joined(separator: " "), due: by, at: Clock.now)
            try StandardOutput.writeSafely(
                "noted of \(noted.account.contact.displayName)\n\(noted.state.nextStep(id))\n")
        }
    }
}
