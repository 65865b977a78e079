import Contacts
import Parsing

/// Reads a sheet of a workbook row by row; memory stays at one row. Rows and cells without text are passed over.
struct SheetReader: ~Copyable {
    /// What reading on gives.
    enum Step {
        case row(SampleRow), fault(Reject), end
        /// The sheet cannot be read on.
        case broken(ArchiveFault)
    }

    /// Of a row no cell stands further from the one before it: no table has such a gap, and filling it takes time.
    static let widestGap = 128

    /// Rows that a sheet can have.
    private static let rows = 1...1_048_576

    private let sheet: Workbook.Sheet
    private let book: Workbook
    private var reader: XMLReader
    private var isInTable = false
    private var line = 0
    private var cells: [String] = []
    private var size = 0
    /// What is wrong with the row.
    private var fault: String?
    private var cell = SheetCell()

    init(_ sheet: Workbook.Sheet, of book: Workbook) throws(ImportError) {
        guard let path = book.package.path(of: sheet.part) else {
            throw .archive(path: book.package.path, .damaged(reason: "it has no part \(sheet.part)"))
        }
        do { reader = try XMLReader(path: path) } catch { throw ImportError(error) }
        self.sheet = sheet
        self.book = book
    }

    mutating func next() -> Step {
        do {
            while let event = try reader.next() {
                if let step = take(event) { return step }
            }
            return .end
        } catch {
            return .broken(book.package.fault(error, inPart: sheet.part))
        }
    }

    /// What an event completes; nil where that is nothing yet.
    private mutating func take(_ event: XMLEvent) -> Step? {
        switch event {
        case .start("sheetData", _, _): isInTable = true
        case .end("sheetData"): return .end
        case .start("row", let attributes, _) where isInTable: begin(attributes)
        case .end("row") where isInTable: return step
        case .start("c", let attributes, _) where isInTable: cell = SheetCell(attributes, after: cell.column)
        case .end("c") where isInTable: place(cell.text(in: book))
        default: if isInTable { cell.follow(event) }
        }
        return nil
    }

    private mutating func begin(_ attributes: [XMLAttribute]) {
        // A number that no row has says nothing.
        let stated = attributes["r"].flatMap { Int($0) }.flatMap { Self.rows.contains($0) ? $0 : nil }
        line = stated ?? line + 1
        cells = []
        size = 0
        fault = nil
        cell = SheetCell()
    }

    /// What the row that ended gives; nil for an empty one.
    private var step: Step? {
        if let fault {
            return .fault(Reject(line: line, reason: fault, raw: cells.joined(separator: ","), cells: cells))
        }
        return cells.isEmpty ? nil : .row(SampleRow(line: line, cells: cells))
    }

    private mutating func place(_ text: String) {
        guard !text.isEmpty, fault == nil else { return }
        size += text.utf8.count
        let column = cell.column
        if column >= CSVReader.fieldLimit || column - cells.count > Self.widestGap {
            fault = "cell \(CellReference.name(column: column))\(line) stands far outside the table; delete it"
        } else if size > CSVReader.rowLimit {
            fault = "the row is longer than \(CSVReader.rowLimit >> 20) MiB; shorten its cells"
        } else if column < cells.count {
            // A second cell of the same place: the later is what a spreadsheet shows.
            cells[column] = text
        } else {
            while cells.count < column { cells.append("") }
            cells.append(text)
        }
    }
}

/// A cell that is being read.
struct SheetCell {
    private(set) var column = -1
    private var type = ""
    private var style = 0
    private var isValue = false
    private var value = ""
    private var isString = false
    private var string = RichText()

    /// Before the first of a row.
    init() {}

    /// - Parameter after: the column of the cell before it, which this follows where it names no place of its own.
    init(_ attributes: [XMLAttribute], after: Int) {
        column = attributes["r"].flatMap(CellReference.column) ?? after + 1
        type = attributes["t"] ?? "n"
        style = attributes["s"].flatMap { Int($0) } ?? 0
    }

    mutating func follow(_ event: XMLEvent) {
        switch event {
        case .start("v", _, _): isValue = true
        case .end("v"): isValue = false
        case .start("is", _, _): isString = true
        case .end("is"): isString = false
        case .text(let part) where isValue:
            if value.utf8.count < RichText.limit { value += part }
        default: if isString { string.follow(event) }
        }
    }

    /// What a person sees in it; "" for an error.
    mutating func text(in book: Workbook) -> String {
        let text =
            switch type {
            case "s": Int(value.trimmingBlanks).flatMap { book.strings[$0] } ?? ""
            case "inlineStr": string.take()
            case "str": RichText.unescaped(value)
            case "b": value.trimmingBlanks == "1" ? "TRUE" : "FALSE"
            case "e": ""
            case "d": value.replacing("T00:00:00", with: "").replacing("Z", with: "")
            default: book.styles.text(of: value.trimmingBlanks, style: style)
            }
        return text.trimmingBlanks
    }
}

/// The place of a cell as sheets write it: "AB12".
enum CellReference {
    /// The column, from 0; nil where the reference names none.
    static func column(_ reference: String) -> Int? {
        var column = 0
        for byte in reference.utf8 {
            let letter = byte & 0xDF
            guard (0x41...0x5A).contains(letter), byte >= 0x41, column < 1 << 20 else { break }
            column = column * 26 + Int(letter - 0x40)
        }
        return column > 0 ? column - 1 : nil
    }

    /// The row, from 1.
    static func row(_ reference: String) -> Int? { Int(reference.drop { $0.isLetter || $0 == "$" }) }

    static func name(column: Int) -> String {
        var (name, rest) = ("", column + 1)
        while rest > 0 {
            let digit = (rest - 1) % 26
            name = String(UnicodeScalar(UInt8(0x41 + digit))) + name
            rest = (rest - 1) / 26
        }
        return name
    }
}
