import ArgumentParser
import Pipeline

struct RelinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relink",
        abstract: "Learn anew from all entries which of them are the same, and show what that changes.",
        usage: """
            shortlist relink
            shortlist relink --yes
            """,
        discussion: """
            From 20,000 entries on a nightly run uses what was learnt before, so that contacts stay as they are. After \
            many new sources it may be worth while to learn anew. Without --yes nothing is changed.
            """)

    @Flag(help: "Do it.")
    var yes = false

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let progress = ProgressLine()
        let plan = try flags.open().relinkingPlan(progress: progress.handler)
        progress.clear()
        try StandardOutput.writeSafely(plan.text())
        if yes {
            try flags.change { workspace, at in _ = try workspace.link(at: at, estimatesAnew: true) }
        } else if !plan.isEmpty {
            try StandardOutput.write("nothing is changed yet; “shortlist relink --yes” does it\n")
        }
    }
}
