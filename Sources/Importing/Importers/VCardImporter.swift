internal import Contacts
internal import Parsing

/// Reads contact cards: vCard 2.1, 3.0 and 4.0, and the same in JSON (jCard). Cards come from phones and address books,
/// so their source is the seeker's own network.
public enum VCardImporter: Importer {
    public static let format = "vcard"

    /// Larger jCard files than this are refused: JSON is read as a whole, and takes up to fifteen times its size.
    static let jsonLimit = 16 << 20

    public static func confidence(_ sample: Sample) -> Double {
        let head = sample.opening(4096).uppercased().filter { $0 != " " && $0 != "\t" }
        if head.hasPrefix("BEGIN:VCARD") { return 1 }
        let compact = head.filter { !$0.isWhitespace }
        if compact.hasPrefix("[\"VCARD\"") || compact.hasPrefix("[[\"VCARD\"") { return 1 }
        return head.contains("\nBEGIN:VCARD") ? 0.9 : 0
    }

    public static func read(
        _ file: InputFile, options: ImportOptions, into sink: inout some RecordSink
    ) throws -> ImportSummary {
        var reading = VCardReading(options: options)
        do {
            if try isJSON(file) {
                try readJSON(file, &reading, into: &sink)
            } else {
                try readCards(file, &reading, into: &sink)
            }
        } catch let error as FileError {
            throw ImportError(error)
        }
        return reading.summary
    }

    private static func isJSON(_ file: InputFile) throws -> Bool {
        var reader = try ByteReader(path: file.path)
        return try reader.next().first { $0 > 32 && $0 < 128 } == UInt8(ascii: "[")
    }

    private static func readCards(
        _ file: InputFile, _ reading: inout VCardReading, into sink: inout some RecordSink
    ) throws {
        var parser = try VCardParser(path: file.path, encoding: reading.options.encoding)
        reading.summary.encoding = parser.encoding.name
        while let entry = try parser.next() {
            switch entry {
            case .card(let card): try reading.take(card, into: &sink)
            case .broken(let line, let reason, let raw):
                try reading.reject(Reject(line: line, reason: reason, raw: raw), into: &sink)
            }
        }
        reading.finish(cut: parser.cut)
    }

    private static func readJSON(
        _ file: InputFile, _ reading: inout VCardReading, into sink: inout some RecordSink
    ) throws {
        let bytes = try ByteReader.contents(of: file.path, limit: jsonLimit)
        let encoding = reading.options.encoding.map { TextEncoding($0) } ?? TextEncoding.detect(in: bytes)
        guard let text = encoding.decode(bytes), let json = JSONValue(text) else {
            throw ImportError.unknownFormat(path: file.path, seen: "JSON that cannot be read as jCard")
        }
        reading.summary.encoding = encoding.name
        reading.summary.preset = "jcard"
        for card in JCard.cards(in: json) { try reading.take(card, into: &sink) }
        reading.finish(cut: (0, nil))
    }
}

/// The state of reading one file of cards.
struct VCardReading {
    let options: ImportOptions
    var summary = ImportSummary(format: VCardImporter.format, sourceKind: .network)
    private var lists = PassedOver()
    private var overfull = PassedOver()
    private var seen: Set<String> = []
    private let mapping: PropertyMapping

    init(options: ImportOptions) {
        self.options = options
        mapping = PropertyMapping(options.mapping)
    }

    mutating func take(_ whole: VCard, into sink: inout some RecordSink) throws {
        var card = whole
        if card.properties.count > VCardParser.maximumProperties {
            card.properties.removeSubrange(VCardParser.maximumProperties...)
            overfull.note(card.line)
        }
        note(card)
        guard let record = card.record(index: summary.read, mapping: mapping) else {
            lists.note(card.line)
            return
        }
        guard record.isTelling else {
            let raw = card.properties.map { "\($0.name):\($0.text)" }.joined(separator: "\n")
            let reason = "the card has neither a name nor an organization, e-mail or phone"
            try reject(Reject(line: card.line, reason: reason, raw: raw), into: &sink)
            return
        }
        summary.accepted += 1
        try sink.accept(record)
    }

    mutating func reject(_ reject: Reject, into sink: inout some RecordSink) throws {
        summary.rejected += 1
        try sink.reject(reject)
    }

    /// Tells of what was left out.
    mutating func finish(cut: (count: Int, firstLine: Int?)) {
        lists.tell("cards are lists of other cards, no contacts; they are passed over", in: &summary)
        overfull.tell(
            "cards have more than \(VCardParser.maximumProperties) properties; the rest is left out", in: &summary)
        if let finding = Finding(cut: cut) { summary.findings.append(finding) }
    }

    /// Keeps what each property is taken for, and whose export the file is.
    private mutating func note(_ card: VCard) {
        for property in card.properties where seen.count < ImportSummary.maximumColumns {
            guard seen.insert(property.name).inserted else { continue }
            if property.name == "PRODID" || property.name.hasPrefix("X-AB") { recognise(property) }
            let isDecided = mapping.decides(property.name)
            let field = isDecided ? mapping.field(for: property.name) : Self.fields[property.name]
            guard field != nil || isDecided else { continue }
            let example = String(property.text.prefix(80))
            summary.mapping.append(MappedColumn(column: property.name, field: field, confidence: 1, example: example))
        }
    }

    private mutating func recognise(_ property: VCardProperty) {
        let text = property.text.lowercased()
        if text.contains("apple") || property.name.hasPrefix("X-AB") { summary.preset = summary.preset ?? "apple" }
        if text.contains("google") { summary.preset = "google" }
        if text.contains("outlook") { summary.preset = "outlook" }
    }

    private static let fields: [String: Field] = [
        "FN": .fullName, "N": .familyName, "NICKNAME": .nickname, "ORG": .organization, "TITLE": .title,
        "ROLE": .title, "EMAIL": .email, "TEL": .phone, "URL": .url, "ADR": .street, "NOTE": .note,
        "CATEGORIES": .keyword, "UID": .identifier, "REV": .updated,
    ]
}

/// Entries of one kind that are no contacts: how many, and the line of the first.
struct PassedOver {
    private var count = 0
    private var firstLine: Int?

    mutating func note(_ line: Int) {
        count += 1
        if firstLine == nil { firstLine = line }
    }

    /// Adds a finding of them, if any, to `summary`; `what` goes on after their number.
    func tell(_ what: String, in summary: inout ImportSummary) {
        if count > 0 { summary.findings.append(Finding(.note, "\(count) \(what)", line: firstLine)) }
    }
}

extension ImportSummary {
    /// How many different properties or attributes of a file are told of; a hostile one has millions.
    static let maximumColumns = 2_000
}

extension Finding {
    /// Tells of values that were cut for their size; nil where there are none.
    init?(cut: (count: Int, firstLine: Int?)) {
        guard cut.count > 0 else { return nil }
        self.init(
            .warning, "\(cut.count) lines beyond 1 MB or 2,000 values of an entry are left out; the rest is read",
            line: cut.firstLine)
    }
}

extension Record {
    /// Whether the record says whom or what it is about.
    var isTelling: Bool {
        isNamedPerson || [.organization, .email, .phone].contains { self[$0] != nil }
    }
}
