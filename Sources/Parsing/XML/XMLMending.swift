internal import CLibXML2

/// Mends, on the way to libxml2, the two slips of hand-made exports that would cost all entries after them: an ampersand
/// that begins no reference ("Smith & Sons") and a control character, which may be written as a number. HTML's named
/// characters, which XML does not know, are written as numbers. In CDATA and comments ampersands are left alone; so are
/// encodings of wide units altogether.
struct XMLMending {
    /// How many slips were mended, and the line of the first.
    private(set) var count = 0
    private(set) var firstLine: Int?
    /// The line on which the next chunk begins; no longer counted once it has been told.
    private var line = 1
    /// What begins with an ampersand and waits for the next chunk.
    private var held: [UInt8] = []
    private var isWide: Bool?

    /// The bytes to hand on for `chunk`, an empty one at the end; `tags` follows along. A chunk without slips costs a
    /// look at each byte.
    mutating func mended(_ chunk: [UInt8], tags: inout XMLTagGuard) -> [UInt8] {
        if isWide == nil {
            isWide =
                chunk.prefix(2).contains(0) || chunk.starts(with: [0xFE, 0xFF]) || chunk.starts(with: [0xFF, 0xFE])
        }
        guard isWide == false else {
            for byte in chunk { tags.step(byte) }
            return chunk
        }
        if held.isEmpty, isSound(chunk), tags.leap(over: chunk) {
            if firstLine == nil { line += chunk.count(of: 10) }
            return chunk
        }
        let bytes = held.isEmpty ? chunk : held + chunk
        held = []
        var result: [UInt8] = []
        /// How many of `bytes` the result has, or what they are mended to.
        var done = 0
        var index = tags.follow(bytes, from: 0)
        while index < bytes.count {
            tags.step(bytes[index])
            if bytes[index] == UInt8(ascii: "&") {
                let rest = bytes[(index + 1)...].prefix(32)
                if rest.count < 32, !rest.contains(UInt8(ascii: ";")), !chunk.isEmpty, Self.mayBeReference(rest) {
                    held = Array(bytes[index...])
                    break
                }
                if let mend = Self.mend(rest) {
                    note(index, in: bytes)
                    if done < index { result += bytes[done..<index] }
                    result += mend.text
                    index += mend.length
                    done = index + 1
                }
            } else {
                note(index, in: bytes)
                result += bytes[done..<index]
                result.append(32)
                done = index + 1
            }
            index = tags.follow(bytes, from: index + 1)
        }
        let end = bytes.count - held.count
        if firstLine == nil { line += Array(bytes[..<end]).count(of: 10) }
        if done == 0, held.isEmpty { return bytes }
        result += bytes[done..<end]
        return result
    }

    private mutating func note(_ index: Int, in bytes: [UInt8]) {
        count += 1
        if firstLine == nil { firstLine = line + Array(bytes[..<index]).count(of: 10) }
    }

    /// Whether a chunk surely has no slip, by a look at several bytes at a time.
    private func isSound(_ chunk: [UInt8]) -> Bool {
        // Without a branch, so that it is done for many bytes at once.
        var marks: UInt8 = 0
        for byte in chunk {
            let isLow: UInt8 = byte < 32 ? 1 : 0
            let isAllowed: UInt8 = (byte == 9 ? 1 : 0) | (byte == 10 ? 1 : 0) | (byte == 13 ? 1 : 0)
            marks |= isLow ^ isAllowed
        }
        guard marks == 0 else { return false }
        var place = 0
        while let ampersand = chunk.place(of: UInt8(ascii: "&"), from: place) {
            if Self.mend(chunk[(ampersand + 1)...].prefix(32)) != nil { return false }
            place = ampersand + 1
        }
        return true
    }

    /// What to write for an ampersand that `rest` follows, and how many bytes of `rest` that stands for; nil where it
    /// begins a reference that XML knows.
    private static func mend(_ rest: ArraySlice<UInt8>) -> (text: [UInt8], length: Int)? {
        guard mayBeReference(rest.prefix(1)), let end = rest.firstIndex(of: UInt8(ascii: ";")), end > rest.startIndex,
            mayBeReference(rest[..<end])
        else { return (ampersand, 0) }
        if rest.first == UInt8(ascii: "#") { return mendNumber(rest[..<end]) }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        guard !["amp", "lt", "gt", "quot", "apos"].contains(name),
            let entity = unsafe htmlEntityLookup(name)
        else { return nil }
        return (Array("&#\(unsafe entity.pointee.value);".utf8), name.utf8.count + 1)
    }

    /// A reference by number to what XML 1.0 has no character for (`&#x1F;`) stands for a blank, as the character itself.
    private static func mendNumber(_ reference: ArraySlice<UInt8>) -> (text: [UInt8], length: Int)? {
        let digits = String(decoding: reference.dropFirst(), as: UTF8.self)
        let isHexadecimal = digits.hasPrefix("x")
        let number = isHexadecimal ? digits.dropFirst() : digits[...]
        guard !number.isEmpty, number.allSatisfy({ isHexadecimal ? $0.isHexDigit : $0.isNumber }),
            number.utf8.count == number.count
        else { return (ampersand, 0) }
        guard let code = UInt32(number, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(code),
            scalar.value >= 32
                ? scalar.value & 0xFFFE != 0xFFFE || scalar.value > 0xFFFF : [9, 10, 13].contains(scalar.value)
        else { return ([32], reference.count + 1) }
        return nil
    }

    private static let ampersand = Array("&amp;".utf8)

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
