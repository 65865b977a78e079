import Parsing

/// The rows of a table of separated values as they stand, for those who give them back.
public enum TableRows {
    /// Hands every row after the column names to `body`: the line on which it begins and its cells as UTF-8 bytes.
    /// - Parameters:
    ///   - summary: what reading the file as records found (encoding, delimiter, quote, header line).
    /// - Returns: how many rows were left out since they cannot be read as separated values.
    /// - Throws: `ImportError`, or what `body` throws.
    public static func read(
        _ file: InputFile, summary: ImportSummary, body: (_ line: Int, _ cells: [ArraySlice<UInt8>]) throws -> Void
    ) throws -> Int {
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
}
