import ArgumentParser
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
        discussion: "Changes nothing. Time and memory grow with the file.")

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
        let results = FileIntake.read(unpacking.paths, options: options)
        let read = results.compactMap { try? $0.get() }
        let failures =
            unpacking.failures
            + results.compactMap { result -> (any Error)? in
                if case .failure(let error) = result { return error }
                return nil
            }
        try intake.writeRejects(read.map(\.rejectedEntries))
        let isOneFile = files.count == 1 && !unpacking.hasArchive
        if json { try StandardOutput.write(try document(read, isOneFile: isOneFile)) } else { try describe(read) }
        for note in unpacking.notes { ErrorReport.print(note) }
        for failure in failures { ErrorReport.print(failure) }
        if read.isEmpty, let first = failures.first { throw ExitCode(ExitStatus(for: first).rawValue) }
        if !failures.isEmpty || read.contains(where: { !$0.rejects.isEmpty }) {
            throw ExitCode(ExitStatus.doneWithRejects.rawValue)
        }
    }

    private func describe(_ read: [ImportedFile]) throws {
        try StandardOutput.write(read.map(InspectionText.describe).joined(separator: "\n"))
    }

    /// An object for one file, an array of them for several and for an archive.
    private func document(_ read: [ImportedFile], isOneFile: Bool) throws -> [UInt8] {
        let objects = try read.map(InspectionJSON.encode)
        let newline = UInt8(ascii: "\n")
        if isOneFile { return (objects.first ?? []) + (objects.isEmpty ? [] : [newline]) }
        return [UInt8(ascii: "[")] + objects.joined(separator: Array(",\n".utf8)) + Array("]\n".utf8)
    }
}
