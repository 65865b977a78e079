internal import CLibXML2

/// Mends, on the way to libxml2, the two slips of hand-made exports that would cost all entries after them: an ampersand
/// that begins no reference ("Smith & Sons") and a control character. HTML's named characters, which XML does not know,
/// are written as numbers. CDATA, comments and encodings of wide units are left alone.
struct XMLMending {
    /// How many slips were mended, and the line of the first.
    private(set) var count = 0
    private(set) var firstLine: Int?
    private var line = 1
    /// What begins with an ampersand and waits for the next chunk.
    private var held: [UInt8] = []
    private var isWide: Bool?

    /// The bytes to hand on for `chunk`, an empty one at the end; `tags` follows along.
    mutating func mended(_ chunk: [UInt8], tags: inout XMLTagGuard) -> [UInt8] {
        if isWide == nil {
            isWide =
                chunk.prefix(2).contains(0) || chunk.starts(with: [0xFE, 0xFF]) || chunk.starts(with: [0xFF, 0xFE])
        }
        guard isWide == false else {
            for byte in chunk { tags.step(byte) }
            return chunk
        }
        let bytes = held + chunk
        let start = held.count
        held = []
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if index >= start || byte != UInt8(ascii: "&") { tags.step(byte) }
            if byte == 10 { line += 1 }
            if byte == UInt8(ascii: "&"), tags.isInContent {
                let rest = bytes[(index + 1)...].prefix(32)
                if rest.count < 32, !rest.contains(UInt8(ascii: ";")), !chunk.isEmpty, Self.mayBeReference(rest) {
                    held = Array(bytes[index...])
                    return result
                }
                result += ampersand(rest, &index)
            } else if byte < 32, byte != 9, byte != 10, byte != 13 {
                note()
                result.append(32)
            } else {
                result.append(byte)
            }
            index += 1
        }
        return result
    }

    private mutating func note() {
        count += 1
        if firstLine == nil { firstLine = line }
    }

    /// An ampersand followed by `rest`: as it is where it begins a reference that XML knows. `index` skips what is
    /// replaced besides.
    private mutating func ampersand(_ rest: ArraySlice<UInt8>, _ index: inout Int) -> [UInt8] {
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")), Self.mayBeReference(rest[..<end]), end > rest.startIndex
        else {
            note()
            return Array("&amp;".utf8)
        }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        guard !name.hasPrefix("#"), !["amp", "lt", "gt", "quot", "apos"].contains(name),
            let entity = unsafe htmlEntityLookup(name)
        else { return [UInt8(ascii: "&")] }
        note()
        index += name.utf8.count + 1
        return Array("&#\(unsafe entity.pointee.value);".utf8)
    }

    private static func mayBeReference(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return true }
        let isNumber = first == UInt8(ascii: "#")
        let rest = isNumber ? bytes.dropFirst() : bytes
        return rest.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte > 127
                || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        } && !(rest.first.map { (48...57).contains($0) && !isNumber } ?? false)
    }
}
