import Contacts
import Foundation
import GRDB

/// A record's text as stores before migration 7 kept it: JSON,
/// `{"v":[["phone","555-0100","Work"],...],"x":[["Member since","1999"],...]}`.
enum JSONPayload {
    /// The values and the extra columns of `payload`; nil where it is not of this form.
    static func decode(_ payload: String) -> (values: [FieldValue], extra: [ExtraValue])? {
        var reader = PayloadReader(bytes: Array(payload.utf8))
        guard reader.take(#"{"v":"#), let values = reader.lists(), reader.take(#","x":"#),
            let extra = reader.lists(), reader.take("}")
        else { return nil }
        return (values.compactMap(fieldValue), extra.compactMap { $0.count == 2 ? ExtraValue($0[0], $0[1]) : nil })
    }

    private static func fieldValue(_ list: [String]) -> FieldValue? {
        guard list.count >= 2, let field = Field(rawValue: list[0]) else { return nil }
        return FieldValue(field, list[1], label: list.count > 2 ? list[2] : nil)
    }
}

extension JSONPayload {
    /// Makes every text of this form a `RecordPayload`, and hashes its content anew.
    static func rewriteAll(in db: Database) throws {
        try rewrite("payloads", key: "record_id", hashesIn: "records", in: db)
        try rewrite("versions", key: "id", hashesIn: "versions", in: db)
    }

    private static func rewrite(_ table: String, key: String, hashesIn hashed: String, in db: Database) throws {
        let text = try db.makeStatement(sql: "UPDATE \(table) SET payload = ? WHERE \(key) = ?")
        let hashes = try db.makeStatement(
            sql: "UPDATE \(hashed) SET content = ?1, identity = iif(identity = content, ?1, identity) WHERE id = ?2")
        var last = Int64.min
        while true {
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT t.\(key), t.payload, h.kind FROM \(table) t JOIN \(hashed) h ON h.id = t.\(key)
                    WHERE t.\(key) > ? ORDER BY t.\(key) LIMIT 1000
                    """, arguments: [last])
            guard !rows.isEmpty else { return }
            for row in rows {
                last = row[0]
                guard let (values, extra) = decode(row[1]) else {
                    throw StoreError.damaged(path: "store", reason: "a record's text cannot be read")
                }
                let payload = RecordPayload(values: values, extra: extra).bytes
                try text.execute(arguments: [Data(payload), last])
                let kind = ContactKind(rawValue: row[2]) ?? .person
                try hashes.execute(arguments: [RecordIdentity.content(kind, payload), last])
            }
        }
    }
}

/// Reads the JSON of a payload front to back: arrays of arrays of strings.
private struct PayloadReader {
    private let bytes: [UInt8]
    private var next = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Steps over `text` where it is next.
    mutating func take(_ text: String) -> Bool {
        guard bytes[next...].starts(with: text.utf8) else { return false }
        next += text.utf8.count
        return true
    }

    mutating func lists() -> [[String]]? {
        array { reader in reader.array { $0.string() } }
    }

    private mutating func array<Element>(_ element: (inout PayloadReader) -> Element?) -> [Element]? {
        guard take("[") else { return nil }
        var elements: [Element] = []
        if take("]") { return elements }
        repeat {
            guard let one = element(&self) else { return nil }
            elements.append(one)
        } while take(",")
        return take("]") ? elements : nil
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text: [UInt8] = []
        while next < bytes.count {
            let byte = bytes[next]
            next += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escape() else { return nil }
                text.append(escaped)
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> UInt8? {
        guard next < bytes.count else { return nil }
        let byte = bytes[next]
        next += 1
        guard byte == UInt8(ascii: "u") else { return byte }
        guard next + 4 <= bytes.count else { return nil }
        var code = 0
        for i in next..<next + 4 {
            guard let digit = Character(UnicodeScalar(bytes[i])).hexDigitValue else { return nil }
            code = code * 16 + digit
        }
        next += 4
        return UInt8(exactly: code)
    }
}
