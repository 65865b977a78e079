import Contacts
import Foundation
import Importing

/// The JSON of `inspect --json` (DESIGN 5.3).
public enum InspectionJSON {
    /// One file's object on one line for each record, as UTF-8. Keys stand in alphabetical order.
    public static func encode(_ file: ImportedFile) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var text = try Array(encoder.encode(Head(file)).dropLast())
        text += Array(",\n\"records\":[".utf8)
        try append(file.records.map(InspectedRecord.init), to: &text, encoder)
        text += Array("],\n\"rejects\":[".utf8)
        try append(file.rejects, to: &text, encoder)
        text += Array("]}".utf8)
        return text
    }

    private static func append(
        _ values: [some Encodable], to text: inout [UInt8], _ encoder: JSONEncoder
    ) throws {
        for (index, value) in values.enumerated() {
            text += Array((index == 0 ? "\n" : ",\n").utf8)
            text += try encoder.encode(value)
        }
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

    init(_ file: ImportedFile) {
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
