import Contacts
import Parsing

/// What a look at the beginning of a file of separated values tells about all of it.
struct CSVLayout {
    let encoding: TextEncoding
    let dialect: CSVDialect
    let mapping: FieldMapping
    let header: HeaderLocation
    /// How many fields a sound row has.
    let width: Int
    /// Whether the file is one of rejects, whose cells are guarded (`RejectColumns`).
    let holdsRejects: Bool
    /// What puts rows right that have a cell too few or too many.
    let slide: CellSlide
    private let isNaming: Bool
    private let fields: [Field?]

    init(of file: InputFile, options: ImportOptions) throws {
        encoding = try Self.encoding(of: file, options: options)
        let bytes = try ImportError.wording { () throws(FileError) in
            try ByteReader.beginning(of: file.path, limit: Self.sampleSize)
        }
        let isWhole = bytes.count < Self.sampleSize
        let text = Self.wholeLines(of: Array((encoding.decode(bytes) ?? "").utf8), isWhole: isWhole)
        let found = CSVDialect.detect(in: text, delimiter: options.delimiter ?? RejectColumns.delimiter(of: text))
        dialect = found.dialect
        var rows = try ImportError.wording { () throws(FileError) in
            try Self.sampleRows(of: text, dialect: found.dialect, width: found.width, isWhole: isWhole)
        }
        holdsRejects = rows.first.map { RejectColumns.begins($0.cells) } ?? false
        if holdsRejects {
            for row in rows.indices { rows[row].cells = rows[row].cells.map(RejectColumns.unguarded) }
        }
        header = HeaderLocation(in: rows, width: found.width, line: options.headerLine)
        if let line = options.headerLine, line > 0, header.line == nil {
            throw ImportError.badOption(path: file.path, reason: "line \(line) holds no column names")
        }
        width = header.names.isEmpty ? found.width : header.names.count
        let (names, header) = (header.names, header)
        let entries = rows.filter { header.role(of: $0.cells, line: $0.line) == .entry }.map(\.cells)
        let headers = names.isEmpty ? Array(repeating: "", count: max(found.width, 1)) : names
        mapping = FieldMapping(headers: headers, sample: entries, options: options)
        isNaming = mapping.namesContacts
        fields = mapping.columns.map(\.field)
        slide = CellSlide(rows: entries, fields: fields)
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

    /// What a row is. One that reads like a footer is one only at the end of the file, which the caller knows.
    func role(of cells: [String], line: Int) -> RowRole {
        let role = header.role(of: cells, line: line)
        switch role {
        case .footer: return CSVFooter.speaksForEntry(cells, fields: fields) ? .entry : .footer
        case .comment: return isComment(cells) ? .comment : .entry
        default: return role
        }
    }

    /// Whether a row that begins with "#" is a comment: "# as of May", or an entry of a file with comments that was
    /// commented out; not the firm "#1 Plumbing" with its address.
    private func isComment(_ cells: [String]) -> Bool {
        if cells.count(where: { !$0.isEmpty }) < 2 { return true }
        if CSVFooter.hasReach(cells, fields: fields) { return false }
        if cells[0].hasPrefix("# ") { return true }
        return header.hasComments && !CSVFooter.speaksForEntry(cells, fields: fields)
    }

    /// The text of an entry that a file of rejects has without cells; nil where the row has none.
    func rejectedText(_ cells: [String]) -> String? {
        guard holdsRejects, let column = mapping.columns.firstIndex(where: { $0.column == RejectColumns.text }),
            column < cells.count, !cells[column].isEmpty
        else { return nil }
        return cells[column]
    }

    /// Whether a record in a file that names people or companies has next to nothing.
    func isAnonymous(_ record: Record) -> Bool {
        guard isNaming, !record.values.contains(where: { Self.telling.contains($0.field) }) else { return false }
        return Set(record.values.map(\.text) + record.extra.map(\.text)).count < 2
    }

    private static let telling: Set<Field> = [
        .fullName, .givenName, .familyName, .organization, .email, .phone, .url,
    ]

    /// The summary as far as the beginning tells.
    var summary: ImportSummary {
        var summary = ImportSummary(
            format: CSVImporter.format, encoding: encoding.name,
            delimiter: Character(UnicodeScalar(dialect.delimiter)), quote: Character(UnicodeScalar(dialect.quote)),
            headerLine: header.line, preset: mapping.preset, mapping: mapping.columns)
        summary.isSupplement = holdsRejects
        if holdsRejects {
            summary.findings.append(Finding(.note, "these are rejects of an earlier import, read as additions to it"))
        }
        if header.line == nil {
            summary.findings.append(Finding(.note, "no column names were found; the values decide what a column means"))
        }
        let repeated = Dictionary(grouping: header.names.filter { !$0.isEmpty }) { $0 }.filter { $0.value.count > 1 }
        for (name, columns) in repeated.sorted(by: { $0.key < $1.key }) {
            summary.findings.append(Finding(.note, "\(columns.count) columns are called \(name)", line: header.line))
        }
        return summary
    }
}

/// A row of the beginning of a file.
struct SampleRow {
    var line: Int
    var cells: [String]
}
