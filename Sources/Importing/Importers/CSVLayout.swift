import Contacts
import Parsing

/// What a look at the beginning of a file of separated values tells about all of it.
struct CSVLayout {
    let encoding: TextEncoding
    let dialect: CSVDialect
    let table: TableLayout

    init(of file: InputFile, options: ImportOptions) throws {
        encoding = try Self.encoding(of: file, options: options)
        let bytes = try ImportError.wording { () throws(FileError) in
            try ByteReader.beginning(of: file.path, limit: Self.sampleSize)
        }
        let isWhole = bytes.count < Self.sampleSize
        let text = Self.wholeLines(of: Array((encoding.decode(bytes) ?? "").utf8), isWhole: isWhole)
        let found = CSVDialect.detect(in: text, delimiter: options.delimiter ?? RejectColumns.delimiter(of: text))
        dialect = found.dialect
        let rows = try ImportError.wording { () throws(FileError) in
            try Self.sampleRows(of: text, dialect: found.dialect, width: found.width, isWhole: isWhole)
        }
        table = try TableLayout(of: rows, width: found.width, path: file.path, options: options)
    }

    private static let sampleSize = 256 * 1024

    /// The sample without a last line that its size cuts.
    private static func wholeLines(of text: [UInt8], isWhole: Bool) -> [UInt8] {
        guard !isWhole, let end = text.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
        return Array(text[...end])
    }

    private static func encoding(of file: InputFile, options: ImportOptions) throws -> TextEncoding {
        guard let name = options.encoding else {
            return try ImportError.wording { () throws(FileError) in try TextEncoding.detect(inFileAt: file.path) }
        }
        let stated = TextEncoding(name)
        guard stated.isKnown else {
            throw ImportError.badOption(path: file.path, reason: "no encoding is called \(name)")
        }
        return stated
    }

    /// Up to 400 rows; the last one is left out where the sample may have cut it.
    private static func sampleRows(
        of text: [UInt8], dialect: CSVDialect, width: Int, isWhole: Bool
    ) throws(FileError) -> [SampleRow] {
        var reader = CSVReader(text, dialect: dialect)
        reader.expectedFields = width
        var rows: [SampleRow] = []
        var row = CSVRecord()
        while rows.count < 400 {
            switch try reader.next(into: &row) {
            case .row: rows.append(SampleRow(line: row.line, cells: row.texts))
            case .fault: continue
            case .end:
                if !isWhole, rows.count > 1 { rows.removeLast() }
                return rows
            }
        }
        return rows
    }

    /// The summary as far as encoding and dialect tell.
    var summary: ImportSummary {
        ImportSummary(
            format: CSVImporter.format, encoding: encoding.name,
            delimiter: Character(UnicodeScalar(dialect.delimiter)), quote: Character(UnicodeScalar(dialect.quote)))
    }
}
