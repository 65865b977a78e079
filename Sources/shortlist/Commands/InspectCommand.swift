import ArgumentParser
import Importing
import Pipeline

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Tell what is seen in files: format, encoding, columns, records, rejects.",
        usage: """
            shortlist inspect Connections.csv
            shortlist inspect members.html chamber.csv --json
            shortlist inspect export.csv --encoding windows-1252 --map "Firma=organization"
            shortlist inspect members.csv --rejects to-correct.csv
            """,
        discussion: "Changes nothing. Time grows with the file, memory does not; --json reads it twice.")

    @Argument(help: "The files to look at.", completion: .file())
    var files: [String]

    @Flag(help: "Every record and reject as JSON.")
    var json = false

    @OptionGroup(title: "What the file does not tell by itself")
    var intake: IntakeFlags

    func run() throws {
        try intake.checkRejects(isNoneOf: files)
        let options = IntakeOptions(importing: try intake.importOptions())
        let unpacking = Unpacking(of: files, options: options.importing)
        let results = FileIntake.inspect(
            unpacking.paths, options: options, keepingRejects: intake.rejects != nil)
        let read = results.compactMap { try? $0.get() }
        let failures =
            unpacking.failures
            + results.compactMap { result -> (any Error)? in
                if case .failure(let error) = result { return error }
                return nil
            }
        try intake.writeRejects(read.map(\.rejectedEntries))
        if json {
            let isOneFile = files.count == 1 && !unpacking.hasArchive
            try document(read, isOneFile: isOneFile, options: options.importing)
        } else {
            try StandardOutput.write(read.map(InspectionText.describe).joined(separator: "\n"))
        }
        for note in unpacking.notes { ErrorReport.print(note) }
        for failure in failures { ErrorReport.print(failure) }
        if read.isEmpty, let first = failures.first { throw ExitCode(ExitStatus(for: first).rawValue) }
        if !failures.isEmpty || read.contains(where: { $0.summary.rejected > 0 }) {
            throw ExitCode(ExitStatus.doneWithRejects.rawValue)
        }
    }

    /// An object for one file, an array of them for several and for an archive.
    private func document(_ read: [InspectedFile], isOneFile: Bool, options: ImportOptions) throws {
        if !isOneFile { try StandardOutput.write("[") }
        for (index, file) in read.enumerated() {
            if index > 0 { try StandardOutput.write(",\n") }
            try InspectionJSON.encode(file, options: options) { try StandardOutput.write($0) }
        }
        if !isOneFile { try StandardOutput.write("]\n") } else if !read.isEmpty { try StandardOutput.write("\n") }
    }
}
