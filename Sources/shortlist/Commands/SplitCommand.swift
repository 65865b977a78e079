import ArgumentParser
import Contacts
import Pipeline

struct SplitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Decide that a contact is several; holds for every later import. “undo” takes it back.",
        usage: """
            shortlist split 4k7q2m9x0abcd
            shortlist split 4k7q2m9x0abcd --record 12 --record 15
            """,
        discussion:
            "Without --record every record becomes a contact of its own. The part with the oldest record keeps the id.")

    @Argument(help: "The contact's id, or its beginning.")
    var id: String

    @Option(
        name: .customLong("record"),
        help: "A record, by the number that “show” prints: these become a contact of their own.")
    var records: [Int64] = []

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let ids = try flags.change { workspace, at in
            try workspace.split(id, into: records.isEmpty ? [] : [records], at: at)
        }
        try StandardOutput.write("split into \(ids.map(\.rawValue).joined(separator: ", "))\n")
    }
}
