internal import Contacts
internal import Parsing

/// The state of reading one document's entries: the first ones wait until there is a sample to map columns by.
struct XMLReading {
    private static let sampleSize = 200

    private(set) var summary: ImportSummary
    private let outline: XMLOutline
    private let options: ImportOptions
    private let choice: XMLEntryChoice
    private let entries: XMLNodeSet
    private let people: XMLNodeSet
    /// Entries that are vCards by their name.
    private let cards: XMLNodeSet
    private let mapping: PropertyMapping
    private var waiting: [XMLEntry] = []
    private var layout: XMLLayout?
    private var firm: Record?
    private var nameless = 0

    init(_ outline: XMLOutline, options: ImportOptions, encoding: String) {
        self.outline = outline
        self.options = options
        mapping = PropertyMapping(options.mapping)
        choice = XMLEntryChoice(outline)
        entries = XMLNodeSet(choice.entries)
        people = XMLNodeSet(choice.people)
        cards = XMLNodeSet(choice.entries.filter { XCard.isCard(outline.nodes[$0].name) })
        summary = ImportSummary(format: XMLImporter.format, encoding: encoding)
        switch outline.nodes.first?.name.lowercased() {
        case "vcards": summary.preset = "xcard"
        case "rss": summary.preset = "rss"
        case "feed": summary.preset = "atom"
        default: break
        }
    }

    /// Which elements are to be cut out of the document.
    var wanted: Set<Int> { choice.firm.map { choice.entries.union([$0]) } ?? choice.entries }

    mutating func take(_ entry: XMLEntry, into sink: inout some RecordSink) throws {
        guard layout != nil else {
            waiting.append(entry)
            if waiting.count == Self.sampleSize { try settle(into: &sink) }
            return
        }
        try emit(entry, into: &sink)
    }

    mutating func note(_ finding: Finding) { summary.findings.append(finding) }

    mutating func note(leftOut: (count: Int, firstLine: Int?)) {
        guard leftOut.count > 0 else { return }
        let message =
            "\(leftOut.count) elements of entries with more than \(XMLEntry.maximumElements) are left out"
        summary.findings.append(Finding(.warning, message, line: leftOut.firstLine))
    }

    mutating func note(mended: (count: Int, firstLine: Int?)) {
        guard mended.count > 0 else { return }
        let what =
            mended.count == 1
            ? "1 character that XML does not allow was" : "\(mended.count) characters that XML does not allow were"
        let message = "\(what) mended, such as a bare \"&\""
        summary.findings.append(Finding(.warning, message, line: mended.firstLine))
    }

    mutating func finish(into sink: inout some RecordSink) throws {
        if layout == nil { try settle(into: &sink) }
        if nameless > 0 {
            let message = "\(nameless) entries name nobody (vacant or empty) and are passed over"
            summary.findings.append(Finding(.note, message))
        }
        if summary.read == 0 {
            summary.findings.append(
                Finding(.warning, "no repeated element states names with ways to reach them; nothing was imported"))
        }
    }

    /// Counts what ends the document before its time as one entry that could not be read.
    mutating func fail(
        line: Int, column: Int, _ reason: String, in file: InputFile, into sink: inout some RecordSink
    ) throws {
        summary.rejected += 1
        summary.endedEarly = true
        let advice = "what stands before it was read; mend the file there and import it again"
        let text = try LineOfFile.text(line, of: file.path, around: column)
        try sink.reject(Reject(line: line, reason: "column \(column): \(reason); \(advice)", raw: text))
    }

    private mutating func settle(into sink: inout some RecordSink) throws {
        let layout = XMLLayout(outline, choice, sample: waiting, options: options)
        self.layout = layout
        summary.mapping = layout.mappedColumns
        summary.preset = summary.preset ?? layout.preset
        summary.sourceKind = layout.sourceKind
        if let node = choice.firm, let element = waiting.first(where: { $0.node == node }) {
            firm = layout.firm(element, industry: XMLLayout.industry(of: outline, outside: choice.entries))
        }
        for entry in waiting { try emit(entry, into: &sink) }
        waiting = []
    }

    private mutating func emit(_ entry: XMLEntry, at start: Int = 0, into sink: inout some RecordSink) throws {
        if entry.elements[start].node == choice.firm {
            if let firm { try accept(firm, into: &sink) }
            return
        }
        try emitAlone(entry, at: start, into: &sink)
        // An entry may stand within another of its kind (a person known by a person).
        for inner in entry.descendants(of: start, at: entries) { try emit(entry, at: inner, into: &sink) }
    }

    private mutating func emitAlone(_ entry: XMLEntry, at start: Int, into sink: inout some RecordSink) throws {
        if cards.contains(entry.elements[start].node),
            let card = XCard.card(XMLElementTree(entry, at: start, names: outline.names))
        {
            if let record = card.record(index: summary.read, mapping: mapping) { try accept(record, into: &sink) }
            return
        }
        guard let layout else { return }
        for record in layout.records(entry, at: start, people: entry.descendants(of: start, at: people), firm: firm) {
            if !record.isNamed, record[.email] == nil, leavesNameEmpty(entry, start, layout) {
                nameless += 1
            } else {
                try accept(record, into: &sink)
            }
        }
    }

    private func leavesNameEmpty(_ entry: XMLEntry, _ start: Int, _ layout: XMLLayout) -> Bool {
        layout.leavesNameEmpty(XMLElementTree(entry, at: start, names: outline.names))
    }

    private mutating func accept(_ record: Record, into sink: inout some RecordSink) throws {
        guard record.isTelling else {
            nameless += 1
            return
        }
        var numbered = record
        numbered.position.index = summary.read
        summary.accepted += 1
        try sink.accept(numbered)
    }
}

/// One line of a file, for showing where it is broken.
enum LineOfFile {
    /// Up to 200 characters of line `number` around `column`.
    static func text(_ number: Int, of path: String, around column: Int) throws -> String {
        var reader = try ByteReader(path: path)
        let window = max(0, column - 150)..<max(0, column - 150) + 400
        var (line, place) = (1, 0)
        var bytes: [UInt8] = []
        reading: while case let chunk = try reader.next(), !chunk.isEmpty {
            for byte in chunk {
                if byte == 10 {
                    line += 1
                    if line > number { break reading }
                } else if line == number {
                    // Zero bytes away: wide units of Latin text are then as well to be read.
                    if window.contains(place), byte != 0 { bytes.append(byte) }
                    place += 1
                }
            }
        }
        return MarkupText.trimmed(String(String(decoding: bytes, as: UTF8.self).prefix(200)))
    }
}
