import Contacts
import Parsing

/// Hands the rows of a table over as records and rejects, and keeps the count. An importer gives it every row in the
/// table's order, and closes it.
struct TableReading {
    private let layout: TableLayout
    private(set) var summary: ImportSummary
    private var tally = RowTally()
    /// Rows that are a footer if no entry follows them.
    private var held: [(cells: [String], line: Int)] = []
    private var heldSize = 0

    /// - Parameter summary: what the importer knows of the file; the table's mapping and findings are added.
    init(layout: TableLayout, summary: ImportSummary) {
        self.layout = layout
        self.summary = summary
        self.summary.headerLine = layout.header.line
        self.summary.preset = layout.mapping.preset
        self.summary.mapping = layout.mapping.columns
        self.summary.findings += layout.findings
    }

    mutating func take(_ cells: [String], line: Int, into sink: inout some RecordSink) throws {
        if line > summary.headerLine ?? 0 { summary.longestRow = max(summary.longestRow, cells.count) }
        var role = layout.role(of: cells, line: line)
        if role == .entry, !held.isEmpty, cells.count(where: { !$0.isEmpty }) < 2 { role = .footer }
        switch role {
        case .entry:
            try enterHeld(into: &sink)
            try enter(cells, line: line, into: &sink)
        case .footer:
            held.append((cells, line))
            heldSize += 64 + cells.reduce(0) { $0 + $1.utf8.count }
            if heldSize > CSVReader.rowLimit { try enterHeld(into: &sink) }
        case .repeatedHeader:
            // The end of a printed page.
            passHeld()
            tally.pass(role, line: line)
        default: tally.pass(role, line: line)
        }
    }

    /// Sets a row aside that the importer could not read.
    mutating func reject(_ reject: Reject, into sink: inout some RecordSink) throws {
        try sink.reject(Reject(line: reject.line, reason: reject.reason, raw: reject.raw.shortened(to: 4096)))
        summary.rejected += 1
        tally.rejects += 1
    }

    /// To be called after the last row: settles the footer and completes the findings.
    mutating func close() {
        passHeld()
        tally.close(&summary)
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
            let reason = "the row names nobody and no company; complete it or delete it"
            return try reject(Reject(line: line, reason: reason, raw: cells.joined(separator: ",")), into: &sink)
        }
        for var record in records {
            record.position.index = summary.read
            try sink.accept(record)
            summary.accepted += 1
        }
        tally.entries += 1
    }
}

extension String {
    /// At most `limit` bytes of the text, cut between characters.
    func shortened(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        return String(decoding: Array(utf8.prefix(limit)), as: UTF8.self)
    }
}
