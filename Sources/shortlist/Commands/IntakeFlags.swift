import ArgumentParser
import Contacts
import Importing
import Pipeline

/// What a user may say about files where their content does not tell; all optional.
struct IntakeFlags: ParsableArguments {
    @Option(help: "Read as this character encoding instead of the one detected.")
    var encoding: String?

    @Option(help: "The character that parts columns; “tab” for a tab.")
    var delimiter: String?

    @Option(help: "The line on which the column names stand; 0 where there are none.")
    var headerLine: Int?

    @Option(help: "The sheet of a workbook, by name or number; else the first that holds contacts.")
    var sheet: String?

    @Option(
        name: .customLong("as"),
        help: "Treat as this known export, such as linkedin or google: its kind of source, and what its columns mean.")
    var preset: String?

    @Option(
        name: .customLong("map"),
        help: "Take a column or property for a field: --map \"Firma=organization\". May be repeated.")
    var mappings: [String] = []

    @Option(
        help: """
            Write what is set aside to this CSV file: line, reason and the original columns, to be corrected and read again.
            """,
        completion: .file(extensions: ["csv"]))
    var rejects: String?

    /// Refuses a file for the rejects that is read, or written otherwise.
    func checkRejects(isNoneOf paths: [String?]) throws {
        try OutputFile.check(rejects, isNoneOf: paths.compactMap(\.self))
        if let rejects, paths.contains(rejects) { throw OutputError.isInput(path: rejects) }
    }

    /// Writes what was set aside, if the user wants it.
    func writeRejects(_ exports: [RejectedEntries]) throws {
        if let rejects { try RejectsFile.write(exports, to: rejects) }
    }

    /// The options as the importers take them.
    func importOptions() throws -> ImportOptions {
        var options = ImportOptions(encoding: encoding, headerLine: headerLine, sheet: sheet, preset: preset)
        options.delimiter = try delimiter.map(Self.delimiterByte)
        for mapping in mappings {
            guard let equals = mapping.lastIndex(of: "=") else {
                throw ValidationError("--map “\(mapping)”: write “Column=field”")
            }
            let name = String(mapping[mapping.index(after: equals)...])
            guard name == "extra" || Field(rawValue: name) != nil else {
                let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--map “\(mapping)”: no field “\(name)”; known: \(known), extra")
            }
            let column = String(mapping[..<equals])
            let field = Field(rawValue: name)
            if let earlier = options.mapping[column], earlier != field {
                throw ValidationError("--map: “\(column)” is mapped to two fields; say one")
            }
            options.mapping[column] = .some(field)
        }
        return options
    }

    private static func delimiterByte(_ text: String) throws -> UInt8 {
        if ["tab", "\\t", "\t"].contains(text) { return 9 }
        guard let byte = text.utf8.first, text.utf8.count == 1 else {
            throw ValidationError("--delimiter “\(text)”: one character, such as “;”, or “tab”")
        }
        return byte
    }
}
