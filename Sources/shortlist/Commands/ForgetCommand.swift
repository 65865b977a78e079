import ArgumentParser
import Pipeline

struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Erase a person from the workspace for good; a later import does not bring them back.",
        usage: "shortlist forget 4k7q2m9x0abcd",
        discussion: """
            Removes every record and mention from the store, and the files under processed/, failed/, reports/ and \
            shortlists/ that hold the person. Only a keyed hash is kept. Cannot be undone.
            """)

    @Argument(help: "The contact's id, or its beginning.")
    var id: String

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let erasure = try flags.change { workspace, at in try workspace.forget(id, at: at) }
        var lines = ["forgotten: \(erasure.records) records, \(erasure.mentions) mentions elsewhere"]
        lines += erasure.files.map { "removed \($0)" }
        try StandardOutput.writeSafely(lines.joined(separator: "\n") + "\n")
    }
}
