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
            shortlist import export.csv --source Verein --encoding windows-1252 --map "Firma=organization"
            shortlist import --source Verein --forget-mapping
            shortlist import --source "Duluth Chamber" --terms "members may write to members" --keep-days 730
            """,
        discussion: """
            A newer export of a source is a difference to the last one: new, changed, unchanged, gone. The same file again \
            changes nothing. Each file comes in whole or not at all. Exit code 3 says that something was set aside. \
            What is said of a file's encoding, delimiter, header line, kind of export and columns is remembered of its \
            source: later imports and “shortlist run” read it the same way, and “shortlist status” shows it.
            """)

    @Argument(help: "The exports: CSV, XML, HTML, vCard, workbooks, archives, in any mix.", completion: .file())
    var files: [String] = []

    @Option(help: "The source they come from; else the file's name tells.")
    var source: String?

    @Option(
        help: "What sort of list it is: \(Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
        transform: Self.kind)
    var kind: Source.Kind?

    @Option(
        help: "A note on the source's terms of use, shown with every shortlist; needs no file. Empty takes it back.")
    var terms: String?

    @Option(
        help:
            "Keep the source's records for so many days after the last export that has them; needs no file. 0: for ever."
    )
    var keepDays: Int?

    @Flag(help: "Say what would change, and change nothing.")
    var dryRun = false

    @Flag(help: "Only store the records; the next ranking or run links them. For many large files one after the other.")
    var linkLater = false

    @Flag(help: "Forget what was said before of how the source's exports are read; needs no file.")
    var forgetMapping = false

    @Flag(help: "The result as JSON.")
    var json = false

    @OptionGroup var flags: WorkspaceFlags

    @OptionGroup(title: "What a file does not tell by itself")
    var intake: IntakeFlags

    func validate() throws {
        let says = forgetMapping || terms != nil || keepDays != nil
        if files.isEmpty, !says || source == nil {
            throw ValidationError(
                "name the files to import; or say something of a source: --source NAME with --terms, --keep-days or "
                    + "--forget-mapping")
        }
        if terms != nil || keepDays != nil, source == nil {
            throw ValidationError("of which source? Name it with --source")
        }
        if let keepDays, !(0...36_500).contains(keepDays) {
            throw ValidationError("--keep-days must be from 0 to 36500")
        }
        if dryRun, forgetMapping || intake.rejects != nil {
            throw ValidationError("--dry-run changes nothing; for the rejects there is “shortlist inspect --rejects”")
        }
    }

    func run() throws {
        if let source, !dryRun, terms != nil || keepDays != nil {
            try flags.change { workspace, _ in
                try workspace.describe(source: source, kind: kind, terms: terms, keepDays: keepDays)
            }
            if files.isEmpty { try StandardOutput.writeSafely("noted of \(source)\n") }
        }
        if files.isEmpty, let source { return forgetMapping ? try forget(source) : () }
        try intake.checkRejects(isNoneOf: files)
        let options = IntakeOptions(
            importing: try intake.importOptions(), sourceName: source, sourceKind: kind, forgetsReading: forgetMapping)
        let progress = ProgressLine()
        let (results, failures, notes) = try flags.change { workspace, at in
            let outcome = try workspace.importFiles(
                files, options: options, at: at, rehearsing: dryRun, linking: !linkLater, progress: progress.handler)
            try intake.writeRejects(outcome.results.map(workspace.rejectedEntries))
            if !dryRun { tellTerms(try workspace.termsToTell(of: outcome.results)) }
            return outcome
        }
        progress.clear()
        for note in notes { ErrorReport.print(note) }
        try tell(results, failures)
    }

    private func tellTerms(_ sources: [(source: String, terms: String?)]) {
        for (source, terms) in sources {
            let hint =
                "what do its terms of use allow? Note it with “shortlist import --source \"\(source)\" --terms …”"
            ErrorReport.print("\(source): \(terms.map { "terms of use: \($0)" } ?? hint)")
        }
    }

    private func forget(_ source: String) throws {
        let isForgotten = try flags.change { workspace, _ in try workspace.forgetReading(ofSource: source) }
        let outcome = isForgotten ? "is read as its exports tell from now on" : "had nothing to forget"
        try StandardOutput.writeSafely("\(source) \(outcome)\n")
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
