import Contacts
import Foundation
public import Importing

/// The JSON of `inspect --json` (DESIGN 5.3).
public enum InspectionJSON {
    /// Writes one file's object, one line for each record, as UTF-8. Keys stand in alphabetical order.
    ///
    /// The file is read once more, each record written as it comes, so that memory does not grow with it but for its
    /// rejects.
    /// - Throws: `ImportError`, and what `write` throws.
    public static func encode(
        _ file: InspectedFile, options: ImportOptions, to write: @escaping ([UInt8]) throws -> Void
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var sink = JSONSink(encoder: encoder, write: write)
        try sink.text(Array(encoder.encode(Head(file)).dropLast()))
        try sink.text(Array(",\n\"records\":[".utf8))
        _ = try FileImport.read(InputFile(path: file.path), options: options, into: &sink)
        try sink.text(Array("],\n\"rejects\":[".utf8))
        for (index, reject) in sink.rejects.enumerated() { try sink.element(reject, index) }
        try sink.text(Array("]}".utf8))
        try sink.flush()
    }
}

/// Writes records as they come, some hundred KiB at a time, and keeps the rejects for the end.
private struct JSONSink: RecordSink {
    let encoder: JSONEncoder
    let write: ([UInt8]) throws -> Void
    private(set) var rejects: [Reject] = []
    private var pending: [UInt8] = []
    private var count = 0

    init(encoder: JSONEncoder, write: @escaping ([UInt8]) throws -> Void) {
        self.encoder = encoder
        self.write = write
    }

    mutating func accept(_ record: Record) throws {
        try element(InspectedRecord(record), count)
        count += 1
    }

    mutating func reject(_ reject: Reject) { rejects.append(reject) }

    mutating func element(_ value: some Encodable, _ index: Int) throws {
        try text(Array((index == 0 ? "\n" : ",\n").utf8))
        try text(Array(encoder.encode(value)))
    }

    mutating func text(_ bytes: [UInt8]) throws {
        pending += bytes
        if pending.count > 1 << 18 { try flush() }
    }

    mutating func flush() throws {
        try write(pending)
        pending.removeAll(keepingCapacity: true)
    }
}

/// What is said of the file as a whole.
private struct Head: Encodable {
    let file: String
    let format: String
    let encoding: String
    let delimiter: String?
    let quote: String?
    let headerLine: Int?
    let sheet: String?
    let preset: String?
    let mapping: [String: String]
    let accepted: Int
    let rejected: Int
    let findings: [Finding]

    init(_ file: InspectedFile) {
        self.file = file.path
        format = file.summary.format
        encoding = file.summary.encoding
        delimiter = file.summary.delimiter.map(String.init)
        quote = file.summary.quote.map(String.init)
        headerLine = file.summary.headerLine
        sheet = file.summary.sheet
        preset = file.summary.preset
        let named = file.summary.mapping.compactMap { column in column.field.map { (column.column, $0.rawValue) } }
        mapping = Dictionary(named) { first, _ in first }
        accepted = file.summary.accepted
        rejected = file.summary.rejected
        findings = file.summary.findings
    }

    enum CodingKeys: String, CodingKey {
        case file, format, encoding, delimiter, quote, sheet, preset, mapping, accepted, rejected, findings
        case headerLine = "header_line"
    }
}

/// A record as scripts see it: a key for each field, arrays for e-mails and phones.
struct InspectedRecord: Encodable {
    let record: Record

    init(_ record: Record) { self.record = record }

    func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: Key.self)
        try keys.encode(record.position.line, forKey: Key("line"))
        try keys.encode(record.kind.rawValue, forKey: Key("kind"))
        if let name = record.printedName { try keys.encode(name, forKey: Key("full_name")) }
        for field in Field.allCases where field != .fullName {
            let texts = record.all(field)
            guard let first = texts.first else { continue }
            switch field {
            case .email, .phone: try keys.encode(texts, forKey: Key(field.rawValue + "s"))
            default:
                try keys.encode(first, forKey: Key(field.rawValue))
                if texts.count > 1 { try keys.encode(texts, forKey: Key("all_" + field.rawValue)) }
            }
        }
        if !record.extra.isEmpty { try keys.encode(record.extra.byColumn, forKey: Key("extra")) }
    }

    struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
