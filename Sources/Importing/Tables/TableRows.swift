import Parsing

/// The rows of a table as they stand, for those who give them back.
public enum TableRows {
    /// Whether what was read is a table: its entries are rows under column names.
    public static func areIn(_ summary: ImportSummary) -> Bool { areIn(format: summary.format) }

    /// Whether the entries of the format are rows under column names.
    public static func areIn(format: String) -> Bool { [CSVImporter.format, XLSXImporter.format].contains(format) }

    /// Hands every row after the column names to `body`: the line on which it begins and its cells as UTF-8 bytes.
    /// - Parameters:
    ///   - summary: what reading the file as records found (format, encoding, delimiter, quote, header line,
    ///     sheet).
    /// - Returns: how many rows were left out since they cannot be read.
    /// - Throws: `ImportError`, or what `body` throws.
    public static func read(
        _ file: InputFile, summary: ImportSummary, body: (_ line: Int, _ cells: [ArraySlice<UInt8>]) throws -> Void
    ) throws -> Int {
        if summary.format == XLSXImporter.format { return try readSheet(file, summary: summary, body: body) }
        let dialect = CSVDialect(
            delimiter: summary.delimiter?.asciiValue ?? UInt8(ascii: ","), quote: summary.quote?.asciiValue ?? 0x22)
        do {
            var reader = try CSVReader(path: file.path, encoding: TextEncoding(summary.encoding), dialect: dialect)
            reader.expectedFields = summary.mapping.isEmpty ? nil : summary.mapping.count
            var record = CSVRecord()
            var faults = 0
            while true {
                switch try reader.next(into: &record) {
                case .end: return faults
                case .fault: faults += 1
                case .row:
                    guard record.line > summary.headerLine ?? 0 else { continue }
                    try body(record.line, (0..<record.count).map { record[$0] })
                }
            }
        } catch let error as FileError {
            throw ImportError(error)
        }
    }

    private static func readSheet(
        _ file: InputFile, summary: ImportSummary, body: (_ line: Int, _ cells: [ArraySlice<UInt8>]) throws -> Void
    ) throws -> Int {
        let options = ImportOptions(headerLine: summary.headerLine ?? 0, sheet: summary.sheet)
        var faults = 0
        let end = try SheetTable(of: file, options: options).read { row in
            guard row.line > summary.headerLine ?? 0 else { return }
            try body(row.line, row.cells.map { Array($0.utf8)[...] })
        } fault: { _ in
            faults += 1
        }
        return end == nil ? faults : faults + 1
    }
}
