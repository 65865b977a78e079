import Contacts
import Parsing

/// Reads comma-separated values and their relatives: any delimiter, quote, encoding and line end; with preamble, without
/// header, with comments, totals and ragged rows. One pass in bounded memory after a look at the beginning.
public enum CSVImporter: Importer {
    public static let format = "csv"

    public static func confidence(_ sample: Sample) -> Double {
        let begin = sample.opening(256)
        if begin.hasPrefix("<") || isJSON(begin) { return 0 }
        if begin.uppercased().hasPrefix("BEGIN:VCARD") { return 0 }
        return CSVDialect.detect(in: Array(sample.text.utf8.prefix(64 * 1024))).width > 1 ? 0.5 : 0.2
    }

    /// Whether a text begins as JSON does; a column may well be called "[Member ID]".
    private static func isJSON(_ begin: String) -> Bool {
        if begin.hasPrefix("{") { return true }
        guard begin.hasPrefix("["), let next = begin.dropFirst().first(where: { !$0.isWhitespace }) else {
            return false
        }
        return "{[\"]".contains(next) || next.isNumber
    }

    public static func read(
        _ file: InputFile, options: ImportOptions, into sink: inout some RecordSink
    ) throws -> ImportSummary {
        let layout = try CSVLayout(of: file, options: options)
        var table = TableReading(layout: layout.table, summary: layout.summary, options: options)
        do {
            var reader = try CSVReader(path: file.path, encoding: layout.encoding, dialect: layout.dialect)
            reader.expectedFields = layout.table.width
            var row = CSVRecord()
            reading: while true {
                switch try reader.next(into: &row) {
                case .end: break reading
                case .fault(let fault): try table.reject(Reject(fault, layout.dialect), into: &sink)
                case .row:
                    if layout.encoding == .utf8, row.mendBytes() { table.noteMendedBytes(line: row.line) }
                    try table.take(row.texts, line: row.line, into: &sink)
                }
            }
        } catch let error as FileError {
            throw ImportError(error)
        }
        try table.close(into: &sink)
        return table.summary
    }
}

extension Reject {
    /// A row that cannot be read: what is wrong and what to do, for people.
    fileprivate init(_ fault: CSVFault, _ dialect: CSVDialect) {
        let reason =
            switch fault.reason {
            case .openQuote(let column):
                "a quotation mark opens in column \(column) and is never closed; close it or delete it"
            case .tooLong(let limit): "the row is longer than \(limit >> 20) MiB; look for an unclosed quotation mark"
            case .tooManyFields(let limit): "the row has more than \(limit) cells; check the delimiter"
            }
        self.init(line: fault.line, reason: reason, raw: fault.raw, cells: fault.cells(dialect))
    }
}
