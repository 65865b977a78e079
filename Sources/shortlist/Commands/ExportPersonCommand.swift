import ArgumentParser
import Foundation
import Pipeline

struct ExportPersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export-person",
        abstract: "All that the workspace knows of a person, with its sources, as JSON: for the person themself.",
        usage: """
            shortlist export-person 4k7q2m9x0abcd
            shortlist export-person 4k7q2m9x0abcd -o person.json
            """)

    @Argument(help: "The contact's id, or its beginning.")
    var id: String

    @Option(name: [.short, .long], help: "Write to this file (0600) instead of the terminal.", completion: .file())
    var output: String?

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let export = try flags.open().exportPerson(id, at: Clock.timestamp(Clock.now))
        try JSONOutput.write(export, to: output)
    }
}
