import ArgumentParser
import Pipeline

struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Decide that two contacts are one; holds for every later import. “undo” takes it back.",
        usage: "shortlist merge 4k7q2m9x0abcd 9x0ab2m4k7qcd")

    @Argument(help: "A contact's id, or its beginning.")
    var a: String

    @Argument(help: "The other's.")
    var b: String

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let id = try flags.change { workspace, at in try workspace.merge(a, b, at: at) }
        try StandardOutput.write("merged into \(id)\n")
    }
}
