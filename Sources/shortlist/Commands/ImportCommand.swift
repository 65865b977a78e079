import ArgumentParser
import Contacts
import Foundation
import Pipeline

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read exports into the workspace, and link them with what is there.",
        usage: """
            shortlist import chamber-2026-11.csv Connections.csv
            shortlist import members.html --source "Duluth Chamber" --kind business
            shortlist import members.csv --dry-run
            """,
        discussion: """
            A newer export of a source is a difference to the last one: new, changed, unchanged, gone. The same file again \
            changes nothing. Each file comes in whole or not at all. Exit code 3 says that something was set aside.
            """)

    @Argument(help: "The exports: CSV, XML, HTML, vCard, in any mix.", completion: .file())
    var files: [String]

    @Option(help: "The source they come from; else the file's name tells.")
    var source: String?

    @Option(
        help: "What sort of list it is: \(Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
        transform: Self.kind)
    var kind: Source.Kind?

    @Flag(help: "Say what would change, and change nothing.")
    var dryRun = false

    @Flag(help: "The result as JSON.")
    var json = false

    @OptionGroup var flags: WorkspaceFlags

    @OptionGroup(title: "What a file does not tell by itself")
    var intake: IntakeFlags

    func run() throws {
        let options = IntakeOptions(
            importing: try intake.importOptions(), sourceName: source, sourceKind: kind)
        let progress = ProgressLine()
        let (results, failures, notes) = try flags.change { workspace, at in
            try workspace.importFiles(files, options: options, at: at, rehearsing: dryRun, progress: progress.handler)
        }
        progress.clear()
        for note in notes { ErrorReport.print(note) }
        try tell(results, failures)
    }

    private func tell(_ results: [WorkspaceImport], _ failures: [any Error]) throws {
        if json {
            try JSONOutput.write(results.map(RunReport.File.init))
        } else {
            for result in results {
                try StandardOutput.writeSafely(result.text + (dryRun ? " (nothing was changed)" : "") + "\n")
            }
        }
        for failure in failures { ErrorReport.print(failure) }
        for result in results {
            for reject in result.rejects.prefix(3) {
                ErrorReport.print("\(result.path):\(reject.line): \(reject.reason)")
            }
            if result.rejectCount > 3 {
                ErrorReport.print(
                    "\(result.path): \(result.rejectCount - 3) more rejected; see “shortlist inspect”")
            }
        }
        if results.isEmpty, let first = failures.first { throw ExitCode(ExitStatus(for: first).rawValue) }
        if !failures.isEmpty || results.contains(where: { $0.rejectCount > 0 }) {
            throw ExitCode(ExitStatus.doneWithRejects.rawValue)
        }
    }

    private static func kind(_ word: String) throws -> Source.Kind {
        guard let kind = Source.Kind(rawValue: word) else {
            let known = Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("no kind “\(word)”; known: \(known)")
        }
        return kind
    }
}
