import Contacts
import Parsing

/// A sheet of a workbook as a table: which sheet is read, what its first rows tell, and its rows.
struct SheetTable {
    let book: Workbook
    let sheet: Workbook.Sheet
    let layout: TableLayout
    private let marks: SheetMarks
    private let links: SheetLinks

    /// Opens the sheet that the options name; else the first in sight whose column names speak of contacts; else the
    /// first in sight that has any data.
    init(of file: InputFile, options: ImportOptions) throws(ImportError) {
        let book = try Workbook(path: file.path)
        if let asked = options.sheet {
            let sheet = try book.sheet(asked)
            guard let table = try SheetTable(sheet, of: book, options: options) else {
                throw .noRecords(path: file.path, reason: "the sheet “\(sheet.name)” is empty")
            }
            self = table
            return
        }
        var first: SheetTable?
        for sheet in book.sheets where !sheet.isHidden {
            guard let table = try SheetTable(sheet, of: book, options: options) else { continue }
            first = first ?? table
            if table.layout.header.line != nil, table.layout.mapping.namesContacts {
                first = table
                break
            }
        }
        guard let first else { throw .noRecords(path: file.path, reason: Self.emptiness(of: book)) }
        self = first
    }

    private static func emptiness(of book: Workbook) -> String {
        let hidden = book.sheets.filter(\.isHidden).map { "“\($0.name)”" }
        if hidden.isEmpty { return "no sheet of the workbook has data" }
        return
            "only hidden sheets of the workbook may have data; name one by --sheet (\(hidden.joined(separator: ", ")))"
    }

    /// Nil for a sheet without data.
    private init?(_ sheet: Workbook.Sheet, of book: Workbook, options: ImportOptions) throws(ImportError) {
        var rows = try Self.sample(of: sheet, in: book)
        guard !rows.isEmpty else { return nil }
        let width = Self.width(of: rows)
        let header = HeaderLocation(in: rows, width: width, line: options.headerLine)
        marks = try SheetMarks(sheet, of: book.package)
        links = SheetLinks(marks, rows: rows, width: header.names.isEmpty ? width : header.names.count)
        for index in rows.indices { links.add(to: &rows[index], isHeader: rows[index].line == header.line) }
        layout = try TableLayout(of: rows, width: Self.width(of: rows), path: book.package.path, options: options)
        self.book = book
        self.sheet = sheet
    }

    /// The first 400 rows that have data.
    private static func sample(of sheet: Workbook.Sheet, in book: Workbook) throws(ImportError) -> [SampleRow] {
        var reader = try SheetReader(sheet, of: book)
        var rows: [SampleRow] = []
        while rows.count < 400 {
            switch reader.next() {
            case .row(let row): rows.append(row)
            case .fault: continue
            case .end: return rows
            case .broken(let fault):
                // What stands before the break is read; reading the rows will tell of it.
                if rows.isEmpty { throw .archive(path: book.package.path, fault) }
                return rows
            }
        }
        return rows
    }

    /// How many cells nine in ten of the rows have at most: empty cells at a row's end are not there.
    private static func width(of rows: [SampleRow]) -> Int {
        let widths = rows.map(\.cells.count).sorted()
        return widths[(widths.count - 1) * 9 / 10]
    }

    /// Hands every row of the sheet to `body`, as wide as the table at least, and every one that cannot be read to
    /// `fault`.
    /// - Returns: why the sheet breaks off, as a reject; nil where it is whole.
    func read(row body: (SampleRow) throws -> Void, fault: (Reject) throws -> Void) throws -> Reject? {
        var reader = try SheetReader(sheet, of: book)
        var (marks, last) = (marks, 1)
        while true {
            switch reader.next() {
            case .end: return nil
            case .broken(let damage):
                let reason = "the sheet breaks off below this row: \(damage.sentence)"
                return Reject(line: last, reason: reason, raw: "")
            case .fault(let reject): try fault(reject)
            case .row(var row):
                last = row.line
                links.add(to: &row, isHeader: row.line == layout.header.line)
                marks.fill(&row, isEntry: row.line > layout.header.lastLine)
                while row.cells.count < layout.width { row.cells.append("") }
                try body(row)
            }
        }
    }

    /// What there is besides.
    var findings: [Finding] {
        let others = book.sheets.filter { $0 != sheet }
        guard !others.isEmpty else { return [] }
        let names = others.prefix(10).map { "“\($0.name)”" + ($0.isHidden ? " (hidden)" : "") }.joined(separator: ", ")
        return [Finding(.note, "the sheet “\(sheet.name)” is read, not \(names); --sheet NAME reads another")]
    }
}
