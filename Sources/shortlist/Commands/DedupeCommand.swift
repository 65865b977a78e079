import ArgumentParser
import Contacts
import Pipeline

struct DedupeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dedupe",
        abstract: "Find the rows that are the same contact; every row comes back, in its order, with whose it is.",
        usage: """
            shortlist dedupe members.csv -o deduped.csv
            shortlist dedupe chamber.csv Connections.csv phone.vcf > all.csv
            """,
        discussion: """
            Writes CSV with contact_id and match_probability before the original columns; several files give the union \
            of their columns and source_file. Rows with the same contact_id are the same contact; match_probability is \
            that of the weakest link that holds the row in its group, empty where it stands alone. Cells beyond the column \
            names get columns of their own. The only rows that do not come back are those that cannot be read as CSV, \
            such as one whose quotation mark is never closed: they are named and counted on standard error. Streams: \
            memory grows by some hundred bytes a row.
            """)

    @Argument(help: "The files to look at together.", completion: .file())
    var files: [String]

    @Option(name: [.short, .long], help: "Write to this file instead of standard output.")
    var output: String?

    @OptionGroup(title: "What a file does not tell by itself")
    var intake: IntakeFlags

    func run() throws {
        try OutputFile.check(output, isNoneOf: files)
        try intake.checkRejects(isNoneOf: files + [output])
        let job = DedupeJob(paths: files, options: IntakeOptions(importing: try intake.importOptions()))
        let progress = ProgressLine()
        let outcome: DedupeJob.Outcome
        if let output, output != "-" {
            var file = try OutputStream(path: output)
            outcome = try job.run(progress: progress.handler) { try file.append($0) }
            try file.commit()
        } else {
            outcome = try job.run(progress: progress.handler) { try StandardOutput.write($0) }
        }
        progress.clear()
        try intake.writeRejects(outcome.rejectedEntries)
        try report(outcome)
    }

    private func report(_ outcome: DedupeJob.Outcome) throws {
        for note in outcome.notes { ErrorReport.print(note) }
        for failure in outcome.failures { ErrorReport.print(failure) }
        for reject in outcome.rejects.prefix(10) {
            ErrorReport.print("\(reject.path):\(reject.reject.line): \(reject.reject.reason)")
        }
        if outcome.rejects.count > 10 {
            ErrorReport.print("\(outcome.rejects.count - 10) more rows set aside; see “shortlist inspect”")
        }
        if outcome.leftOut > 0 {
            let rows = outcome.leftOut == 1 ? "1 row" : "\(outcome.leftOut) rows"
            ErrorReport.print("\(rows) could not be read as CSV and left out of the output; mend them and run again")
        }
        if !outcome.failures.isEmpty || !outcome.rejects.isEmpty {
            throw ExitCode(ExitStatus.doneWithRejects.rawValue)
        }
    }
}
