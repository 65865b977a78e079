import Contacts
import Foundation
import GRDB

/// A record's text as the store keeps it: bytes, short to write and quick to read, because a million records pass
/// through here each night. Order and every character of the values are kept, so that what comes out equals what went in.
///
/// Each value is its field's code, the text and, where the code's highest bit is set, the label; a zero byte parts the
/// values from the extra columns, each of which is its name and its text. A text is its length in bytes, in sevens of
/// bits from the lowest (LEB128), and its UTF-8.
struct RecordPayload: Equatable {
    var values: [FieldValue]
    var extra: [ExtraValue]

    init(values: [FieldValue], extra: [ExtraValue]) {
        self.values = values
        self.extra = extra
    }

    init(_ record: Contacts.Record) { self.init(values: record.values, extra: record.extra) }

    var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(256)
        for value in values {
            out.append(value.field.code | (value.label == nil ? 0 : Self.labelled))
            Self.append(value.text, to: &out)
            if let label = value.label { Self.append(label, to: &out) }
        }
        out.append(0)
        for value in extra {
            Self.append(value.name, to: &out)
            Self.append(value.text, to: &out)
        }
        return out
    }

    /// Nil where the bytes are not what `bytes` gives.
    init?(_ bytes: Span<UInt8>) {
        var place = PayloadPlace()
        values = []
        extra = []
        while true {
            guard let code = place.byte(bytes) else { return nil }
            if code == 0 { break }
            guard let field = Field(code: code & ~Self.labelled), let text = place.text(bytes) else { return nil }
            var label: String?
            if code & Self.labelled != 0 {
                label = place.text(bytes)
                if label == nil { return nil }
            }
            values.append(FieldValue(field, text, label: label))
        }
        while place.next < bytes.count {
            guard let name = place.text(bytes), let text = place.text(bytes) else { return nil }
            extra.append(ExtraValue(name, text))
        }
    }

    private static let labelled: UInt8 = 0x80

    private static func append(_ text: String, to out: inout [UInt8]) {
        var length = text.utf8.count
        while length > 0x7F {
            out.append(UInt8(length & 0x7F) | 0x80)
            length >>= 7
        }
        out.append(UInt8(length))
        out += text.utf8
    }
}

/// Where reading stands in a payload.
private struct PayloadPlace {
    private(set) var next = 0

    mutating func byte(_ bytes: Span<UInt8>) -> UInt8? {
        guard next < bytes.count else { return nil }
        defer { next += 1 }
        return bytes[next]
    }

    mutating func text(_ bytes: Span<UInt8>) -> String? {
        var (length, shift) = (0, 0)
        while true {
            // Four sevens are more than SQLite stores in one place.
            guard shift < 35, let byte = byte(bytes) else { return nil }
            length |= Int(byte & 0x7F) << shift
            if byte & 0x80 == 0 { break }
            shift += 7
        }
        guard length <= bytes.count - next else { return nil }
        defer { next += length }
        return unsafe bytes.extracting(next..<next + length).withUnsafeBufferPointer {
            unsafe String(decoding: $0, as: UTF8.self)
        }
    }
}

extension RecordPayload {
    /// Reads a column of `row`, SQLite's own memory where that can be; nil where it holds no payload.
    init?(_ row: Row, at column: Int) throws {
        let read = try row.withUnsafeData(atIndex: column) { data in data.flatMap { RecordPayload($0.span) } }
        guard let read else { return nil }
        self = read
    }
}

extension Field {
    /// By what a stored value names its field, from 1. Append only: stores hold these numbers.
    fileprivate var code: UInt8 {
        switch self {
        case .fullName: 1
        case .prefix: 2
        case .givenName: 3
        case .middleName: 4
        case .familyName: 5
        case .suffix: 6
        case .nickname: 7
        case .credentials: 8
        case .organization: 9
        case .department: 10
        case .title: 11
        case .email: 12
        case .phone: 13
        case .fax: 14
        case .url: 15
        case .street: 16
        case .city: 17
        case .region: 18
        case .postalCode: 19
        case .country: 20
        case .industry: 21
        case .keyword: 22
        case .employees: 23
        case .school: 24
        case .note: 25
        case .identifier: 26
        case .updated: 27
        }
    }

    fileprivate init?(code: UInt8) {
        guard let field = Self.byCode[Int(code)] else { return nil }
        self = field
    }

    private static let byCode: [Field?] = {
        var fields = [Field?](repeating: nil, count: 128)
        for field in allCases { fields[Int(field.code)] = field }
        return fields
    }()
}
