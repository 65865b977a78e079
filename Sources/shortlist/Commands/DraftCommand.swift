import ArgumentParser
import Contacts
import Outreach
import Pipeline
import Ranking
import Writing

struct DraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Draft the first letter to a contact, or the script for a call. Sends nothing.",
        usage: """
            shortlist draft 4k7q2m9x0abcd --focus sandy
            shortlist draft 4k7q --call --minutes 15
            """,
        discussion: "What only you know stands in the draft as [[a marked gap]]: fill it before you send anything.")

    @Argument(help: "The contact's id, or its beginning.")
    var id: String

    @Option(help: "The name of the focus file; not needed where there is only one.")
    var focus: String?

    @Flag(help: "The script for a phone call instead of a letter.")
    var call = false

    @Option(help: "How long a talk to ask for, 15 to 30 minutes.")
    var minutes = 20

    @OptionGroup var flags: WorkspaceFlags

    func validate() throws {
        guard (15...30).contains(minutes) else { throw ValidationError("--minutes must be from 15 to 30") }
    }

    func run() throws {
        let (entry, focus) = try flags.open().entry(of: id, focusNamed: focus, at: Clock.timestamp(Clock.now))
        let gaps: [String]
        if call {
            let script = CallScript(to: entry, focus: focus, minutes: minutes)
            try StandardOutput.writeSafely(script.text)
            gaps = script.gaps
        } else {
            let letter = Letter(to: entry, focus: focus, minutes: minutes)
            let address = entry.contact[.email].map { "To: \($0)\n" } ?? ""
            try StandardOutput.writeSafely("\(address)Subject: \(letter.subject)\n\n\(letter.body)\n")
            gaps = letter.gaps
        }
        if !gaps.isEmpty { ErrorReport.print("to fill in before you send it: \(gaps.joined(separator: ", "))") }
    }
}
