import Contacts

/// What the first rows of a table tell about all of it: where its column names stand, what each column means, and which
/// rows are entries. The same for every format whose entries are rows.
struct TableLayout {
    let header: HeaderLocation
    let mapping: FieldMapping
    /// How many cells a sound row has.
    let width: Int
    /// Whether the table is one of rejects, whose cells are guarded (`RejectColumns`).
    let holdsRejects: Bool
    /// What puts rows right that have a cell too few or too many.
    let slide: CellSlide
    private let isNaming: Bool
    private let fields: [Field?]

    /// - Parameters:
    ///   - rows: up to some hundred rows from the table's beginning.
    ///   - width: how many cells most of them have.
    ///   - path: the file, for messages.
    /// - Throws: `ImportError.badOption` where no row stands on the line that the options name for the header.
    init(of rows: [SampleRow], width: Int, path: String, options: ImportOptions) throws(ImportError) {
        let holdsRejects = rows.first.map { RejectColumns.begins($0.cells) } ?? false
        let rows = holdsRejects ? rows.map(\.unguarded) : rows
        let header = HeaderLocation(in: rows, width: width, line: options.headerLine)
        if let line = options.headerLine, line > 0, header.line == nil {
            throw .badOption(path: path, reason: "line \(line) holds no column names")
        }
        let names = header.names
        let entries = rows.filter { header.role(of: $0.cells, line: $0.line) == .entry }.map(\.cells)
        let headers = names.isEmpty ? Array(repeating: "", count: max(width, 1)) : names
        mapping = FieldMapping(headers: headers, sample: entries, options: options)
        self.header = header
        self.holdsRejects = holdsRejects
        self.width = names.isEmpty ? width : names.count
        isNaming = mapping.namesContacts
        fields = mapping.columns.map(\.field)
        slide = CellSlide(rows: entries, fields: fields)
    }

    /// What a row is. One that reads like a footer is one only at the end of the table, which the caller knows.
    func role(of cells: [String], line: Int) -> RowRole {
        let role = header.role(of: cells, line: line)
        switch role {
        case .footer: return TableFooter.speaksForEntry(cells, fields: fields) ? .entry : .footer
        case .comment: return isComment(cells) ? .comment : .entry
        default: return role
        }
    }

    /// Whether a row that begins with "#" is a comment: "# as of May", or an entry of a file with comments that was
    /// commented out; not the firm "#1 Plumbing" with its address.
    private func isComment(_ cells: [String]) -> Bool {
        if cells.count(where: { !$0.isEmpty }) < 2 { return true }
        if TableFooter.hasReach(cells, fields: fields) { return false }
        if cells[0].hasPrefix("# ") { return true }
        return header.hasComments && !TableFooter.speaksForEntry(cells, fields: fields)
    }

    /// The text of an entry that a table of rejects has without cells; nil where the row has none.
    func rejectedText(_ cells: [String]) -> String? {
        guard holdsRejects, let column = mapping.columns.firstIndex(where: { $0.column == RejectColumns.text }),
            column < cells.count, !cells[column].isEmpty
        else { return nil }
        return cells[column]
    }

    /// Whether a record in a table that names people or companies has next to nothing.
    func isAnonymous(_ record: Record) -> Bool {
        guard isNaming, !record.values.contains(where: { Self.telling.contains($0.field) }) else { return false }
        let text = record.values.first?.text ?? record.extra.first?.text
        return record.values.allSatisfy { $0.text == text } && record.extra.allSatisfy { $0.text == text }
    }

    private static let telling: Set<Field> = [
        .fullName, .givenName, .familyName, .organization, .email, .phone, .url,
    ]

    /// What is worth telling of the column names.
    var findings: [Finding] {
        var findings: [Finding] = []
        if holdsRejects {
            findings.append(Finding(.note, "these are rejects of an earlier import, read as additions to it"))
        }
        if header.line == nil {
            findings.append(Finding(.note, "no column names were found; the values decide what a column means"))
        }
        let repeated = Dictionary(grouping: header.names.filter { !$0.isEmpty }) { $0 }.filter { $0.value.count > 1 }
        for (name, columns) in repeated.sorted(by: { $0.key < $1.key }) {
            findings.append(Finding(.note, "\(columns.count) columns are called \(name)", line: header.line))
        }
        return findings
    }
}

/// A row of the beginning of a table.
struct SampleRow {
    var line: Int
    var cells: [String]

    fileprivate var unguarded: SampleRow { SampleRow(line: line, cells: cells.map(RejectColumns.unguarded)) }
}
