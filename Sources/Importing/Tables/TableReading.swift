import Contacts
import Parsing

/// Hands the rows of a table over as records and rejects, and keeps the count. An importer gives it every row in the
/// table's order, and closes it.
struct TableReading {
    private let layout: TableLayout
    private let options: ImportOptions
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

    /// - Parameter summary: what the importer knows of the file; the table's mapping and findings are added.
    init(layout: TableLayout, summary: ImportSummary, options: ImportOptions) {
        self.layout = layout
        self.options = options
        self.summary = summary
        self.summary.headerLine = layout.header.line
        self.summary.preset = layout.mapping.preset
        self.summary.mapping = layout.mapping.columns
        self.summary.isSupplement = layout.holdsRejects
        self.summary.findings += layout.findings
    }

    mutating func take(_ texts: [String], line: Int, into sink: inout some RecordSink) throws {
        let cells = layout.holdsRejects ? texts.map(RejectColumns.unguarded) : texts
        if line > summary.headerLine ?? 0 { summary.longestRow = max(summary.longestRow, cells.count) }
        var role = layout.role(of: cells, line: line)
        let isApart = line > lastLine + 1 || lone != nil
        lastLine = line
        if role == .entry, !held.isEmpty, cells.count(where: { !$0.isEmpty }) < 2 {
            guard !Self.isNameAlone(cells) else { return try setAsideAfterFooter(cells, line: line, into: &sink) }
            role = .footer
        }
        if role == .entry, isApart, summary.read > 0, !layout.holdsRejects, HeaderLocation.beginsTable(cells) {
            return begin(cells, line: line)
        }
        try enterLone(into: &sink)
        switch role {
        case .entry where line > 1 && isApart && cells.dropFirst().allSatisfy(\.isEmpty):
            lone = (cells, line)
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

    /// Notes that some bytes of the row to come were not of the table's encoding.
    mutating func noteMendedBytes(line: Int) { tally.noteMendedBytes(line: line) }

    /// Sets a row aside that the importer could not read.
    mutating func reject(_ reject: Reject, into sink: inout some RecordSink) throws {
        var reject = reject
        if layout.holdsRejects { reject.cells = reject.cells?.map(RejectColumns.unguarded) }
        try setAside(reject, into: &sink)
    }

    /// To be called after the last row: settles the footer and completes the findings.
    mutating func close(into sink: inout some RecordSink) throws {
        try enterLone(into: &sink)
        passHeld()
        tally.close(&summary)
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
            return try setAside(Reject(line: line, reason: reason, raw: text), into: &sink)
        }
        if records.isEmpty { return tally.pass(.nothing, line: line) }
        if layout.isAnonymous(records[0]) {
            let reason = "the row names nobody and no company; complete it or delete it"
            let reject = Reject(line: line, reason: reason, raw: cells.joined(separator: ","), cells: cells)
            return try setAside(reject, into: &sink)
        }
        for var record in records {
            record.position.index = summary.read
            try sink.accept(record)
            summary.accepted += 1
        }
        tally.entries += 1
    }

    /// Whether a row is nothing but what can only be somebody's name.
    private static func isNameAlone(_ cells: [String]) -> Bool {
        guard let name = cells.first(where: { !$0.isEmpty }) else { return false }
        return NameEvidence.hasGivenName(name) && NameEvidence.isPersonShaped(name)
            && name.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
    }

    private mutating func setAsideAfterFooter(
        _ cells: [String], line: Int, into sink: inout some RecordSink
    ) throws {
        let reason = "a name alone below a total or note of the table; move it above, or delete it"
        try setAside(
            Reject(line: line, reason: reason, raw: cells.joined(separator: ","), cells: cells), into: &sink)
    }

    private mutating func setAside(_ reject: Reject, into sink: inout some RecordSink) throws {
        var reject = reject
        if layout.holdsRejects { reject.cells = reject.cells.map(layout.mapping.ownCells) }
        try sink.reject(reject)
        summary.rejected += 1
        tally.rejects += 1
    }
}
