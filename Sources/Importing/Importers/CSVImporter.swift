import Contacts
import Parsing

/// Reads comma-separated values and their relatives: any delimiter, quote, encoding and line end; with preamble, without
/// header, with comments, totals and ragged rows. One pass in bounded memory after a look at the beginning.
public enum CSVImporter: Importer {
    public static let format = "csv"

    public static func confidence(_ sample: Sample) -> Double {
        let begin = sample.opening(256)
        if begin.hasPrefix("<") || begin.hasPrefix("{") || begin.hasPrefix("[") { return 0 }
        if begin.uppercased().hasPrefix("BEGIN:VCARD") { return 0 }
        return CSVDialect.detect(in: Array(sample.text.utf8.prefix(64 * 1024))).width > 1 ? 0.5 : 0.2
    }

    public static func read(
        _ file: InputFile, options: ImportOptions, into sink: inout some RecordSink
    ) throws -> ImportSummary {
        let layout = try CSVLayout(of: file, options: options)
        var reading = CSVReading(layout: layout)
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

    init(layout: CSVLayout) {
        self.layout = layout
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
        passHeld()
        tally.close(&summary)
    }

    private mutating func take(_ row: CSVRecord, into sink: inout some RecordSink) throws {
        let cells = row.texts
        if row.line > summary.headerLine ?? 0 { summary.longestRow = max(summary.longestRow, cells.count) }
        var role = layout.role(of: cells, line: row.line)
        if role == .entry, !held.isEmpty, cells.count(where: { !$0.isEmpty }) < 2 { role = .footer }
        switch role {
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
        if cells.count != layout.width { tally.noteLength(cells.count, line: line, width: layout.width) }
        let position = SourcePosition(line: line, index: summary.read)
        let records = layout.mapping.records(from: cells, position: position)
        if records.isEmpty { return tally.pass(.nothing, line: line) }
        if layout.isAnonymous(records[0]) {
            let raw = cells.joined(separator: ",")
            return try reject(line, "the row names nobody and no company; complete it or delete it", raw, into: &sink)
        }
        for var record in records {
            record.position.index = summary.read
            try sink.accept(record)
            summary.accepted += 1
        }
        tally.entries += 1
    }

    private mutating func reject(_ fault: CSVFault, into sink: inout some RecordSink) throws {
        try reject(fault.line, fault.sentence, fault.raw, into: &sink)
    }

    private mutating func reject(
        _ line: Int, _ reason: String, _ raw: String, into sink: inout some RecordSink
    ) throws {
        try sink.reject(Reject(line: line, reason: reason, raw: raw.shortened(to: 4096)))
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
