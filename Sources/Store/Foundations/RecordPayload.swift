import Contacts

/// A record's text as the store keeps it: JSON, `{"v":[["phone","555-0100","Work"],...],"x":[["Member since","1999"],...]}`.
///
/// Written and read by hand, because a million records pass through here each night; order and every character of the
/// values are kept, so that what comes out equals what went in.
enum RecordPayload {
    /// UTF-8.
    static func encode(values: [FieldValue], extra: [ExtraValue]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(512)
        out += #"{"v":["#.utf8
        for (i, value) in values.enumerated() {
            out += (i > 0 ? #",[""# : #"[""#).utf8
            out += value.field.rawValue.utf8
            out += #"","#.utf8
            string(value.text, &out)
            if let label = value.label {
                out.append(UInt8(ascii: ","))
                string(label, &out)
            }
            out.append(UInt8(ascii: "]"))
        }
        out += #"],"x":["#.utf8
        for (i, value) in extra.enumerated() {
            out += (i > 0 ? ",[" : "[").utf8
            string(value.name, &out)
            out.append(UInt8(ascii: ","))
            string(value.text, &out)
            out.append(UInt8(ascii: "]"))
        }
        out += "]}".utf8
        return out
    }

    /// The values and the extra columns of `payload`; nil where it is not what `encode` writes.
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

    private static func string(_ text: String, _ out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        let start = out.count
        out += text.utf8
        // Nearly no text needs an escape: a look at all of it, without a branch for each byte, costs least.
        var isSpecial: UInt8 = 0
        for byte in out[start...] {
            isSpecial |= byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 1 : 0
        }
        if isSpecial != 0 {
            out.removeSubrange(start...)
            escaped(text, &out)
        }
        out.append(UInt8(ascii: "\""))
    }

    private static func escaped(_ text: String, _ out: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                out.append(UInt8(ascii: "\\"))
                out.append(byte)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                out += "\\u00".utf8
                out.append(digits[Int(byte >> 4)])
                out.append(digits[Int(byte & 15)])
            default: out.append(byte)
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
