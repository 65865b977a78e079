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
        var reading = CSVReading(layout: layout, options: options)
        try reading.run(file, into: &sink)
        return reading.summary
    }
}

/// Hands the rows of a file over as records and rejects, and keeps the count.
private struct CSVReading {
    private let layout: CSVLayout
    private(set) var summary: ImportSummary
    private var tally = RowTally()
    /// Rows that are a footer if no entry follows them.
    private var held: [(cells: [String], line: Int)] = []
    private var heldSize = 0
    /// The columns of a further table of the file, where one began.
    private var further: FieldMapping?
    /// A row with one cell, which may be the title of a further table.
    private var lone: (cells: [String], line: Int)?
    private var lastLine = 0
    private let options: ImportOptions

    init(layout: CSVLayout, options: ImportOptions) {
        self.layout = layout
        self.options = options
        summary = layout.summary
    }

    mutating func run(_ file: InputFile, into sink: inout some RecordSink) throws {
        do {
            var reader = try CSVReader(path: file.path, encoding: layout.encoding, dialect: layout.dialect)
            reader.expectedFields = layout.width
            var row = CSVRecord()
            reading: while true {
                switch try reader.next(into: &row) {
                case .end: break reading
                case .fault(let fault): try reject(fault, into: &sink)
                case .row: try take(row, into: &sink)
                }
            }
        } catch let error as FileError {
            throw ImportError(error)
        }
        try enterLone(into: &sink)
        passHeld()
        tally.close(&summary)
    }

    private mutating func take(_ row: CSVRecord, into sink: inout some RecordSink) throws {
        let cells = layout.holdsRejects ? row.texts.map(RejectColumns.unguarded) : row.texts
        if row.line > summary.headerLine ?? 0 { summary.longestRow = max(summary.longestRow, cells.count) }
        var role = layout.role(of: cells, line: row.line)
        let isApart = row.line > lastLine + 1 || lone != nil
        lastLine = row.line
        if role == .entry, !held.isEmpty, cells.count(where: { !$0.isEmpty }) < 2 { role = .footer }
        if role == .entry, isApart, summary.read > 0, !layout.holdsRejects, HeaderLocation.beginsTable(cells) {
            return begin(cells, line: row.line)
        }
        try enterLone(into: &sink)
        switch role {
        case .entry where row.line > 1 && isApart && cells.dropFirst().allSatisfy(\.isEmpty):
            lone = (cells, row.line)
        case .entry:
            try enterHeld(into: &sink)
            try enter(cells, line: row.line, into: &sink)
        case .footer:
            held.append((cells, row.line))
            heldSize += 64 + cells.reduce(0) { $0 + $1.utf8.count }
            if heldSize > CSVReader.rowLimit { try enterHeld(into: &sink) }
        case .repeatedHeader:
            // The end of a printed page.
            passHeld()
            tally.pass(role, line: row.line)
        default: tally.pass(role, line: row.line)
        }
    }

    /// A further table begins with its column names; its title, if any, is no entry.
    private mutating func begin(_ names: [String], line: Int) {
        passHeld()
        if let title = lone { tally.pass(.preamble, line: title.line) }
        lone = nil
        further = FieldMapping(headers: names.map(\.trimmingBlanks), sample: [], options: options)
        summary.findings.append(Finding(.note, "another table begins, with column names of its own", line: line))
    }

    private mutating func enterLone(into sink: inout some RecordSink) throws {
        guard let row = lone else { return }
        lone = nil
        try enterHeld(into: &sink)
        try enter(row.cells, line: row.line, into: &sink)
    }

    /// The rows in hand stand amid entries: they are some themselves.
    private mutating func enterHeld(into sink: inout some RecordSink) throws {
        for row in held { try enter(row.cells, line: row.line, into: &sink) }
        forgetHeld()
    }

    private mutating func passHeld() {
        for row in held { tally.pass(.footer, line: row.line) }
        forgetHeld()
    }

    private mutating func forgetHeld() {
        held.removeAll()
        heldSize = 0
    }

    private mutating func enter(_ cells: [String], line: Int, into sink: inout some RecordSink) throws {
        let mended = further == nil ? layout.slide.mended(cells) : nil
        let cells = mended ?? cells
        if mended != nil { tally.noteMended(line: line) }
        let width = further?.columns.count ?? layout.width
        if cells.count != width { tally.noteLength(cells.count, line: line, width: width) }
        let position = SourcePosition(line: line, index: summary.read)
        let records = (further ?? layout.mapping).records(from: cells, position: position)
        if records.isEmpty, let text = layout.rejectedText(cells) {
            let reason = "the entry is text without cells; copy it, mended, to a file of its own format"
            return try reject(line, reason, text, nil, into: &sink)
        }
        if records.isEmpty { return tally.pass(.nothing, line: line) }
        if layout.isAnonymous(records[0]) {
            let reason = "the row names nobody and no company; complete it or delete it"
            return try reject(line, reason, cells.joined(separator: ","), cells, into: &sink)
        }
        for var record in records {
            record.position.index = summary.read
            try sink.accept(record)
            summary.accepted += 1
        }
        tally.entries += 1
    }

    private mutating func reject(_ fault: CSVFault, into sink: inout some RecordSink) throws {
        let cells = fault.cells(layout.dialect)
        try reject(
            fault.line, fault.sentence, fault.raw,
            layout.holdsRejects ? cells.map(RejectColumns.unguarded) : cells, into: &sink)
    }

    private mutating func reject(
        _ line: Int, _ reason: String, _ raw: String, _ cells: [String]?, into sink: inout some RecordSink
    ) throws {
        let own = cells.map { layout.holdsRejects ? layout.mapping.ownCells($0) : $0 }
        try sink.reject(Reject(line: line, reason: reason, raw: raw.shortened(to: 4096), cells: own))
        summary.rejected += 1
        tally.rejects += 1
    }
}

extension CSVFault {
    /// What is wrong and what to do, for people.
    fileprivate var sentence: String {
        switch reason {
        case .openQuote(let column):
            "a quotation mark opens in column \(column) and is never closed; close it or delete it"
        case .tooLong(let limit): "the row is longer than \(limit >> 20) MiB; look for an unclosed quotation mark"
        case .tooManyFields(let limit): "the row has more than \(limit) cells; check the delimiter"
        }
    }
}

extension String {
    /// At most `limit` bytes of the text, cut between characters.
    func shortened(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        return String(decoding: Array(utf8.prefix(limit)), as: UTF8.self)
    }
}
