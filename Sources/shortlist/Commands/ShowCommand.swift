import ArgumentParser
import Pipeline
import Writing

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Everything known of a contact: every value with its source, the records, what they said before.",
        usage: """
            shortlist show 4k7q2m9x0abcd
            shortlist show 4k7q --json
            """)

    @Argument(help: "The contact's id, or its beginning.")
    var id: String

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let account = try flags.open().account(of: id)
        if json { try JSONOutput.write(account) } else { try StandardOutput.writeSafely(account.text) }
    }
}

extension StandardOutput {
    /// Writes lines that hold others' text, without any character that a terminal would obey.
    static func writeSafely(_ text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        try write(lines.map { TerminalText.safe(String($0)) }.joined(separator: "\n"))
    }
}
