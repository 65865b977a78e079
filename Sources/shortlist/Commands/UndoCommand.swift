import ArgumentParser
import Pipeline

struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back the last import, merge or split; called again, the one before.",
        usage: "shortlist undo",
        discussion: "“forget” cannot be undone.")

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let action = try flags.change { workspace, at in try workspace.undo(at: at) }
        try StandardOutput.writeSafely("undone: \(action)\n")
    }
}
