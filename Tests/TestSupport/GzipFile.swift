/// Writes gzip files (RFC 1952) that unpack to a line many times over, as bombs do.
package struct GzipFile {
    private var bits: [Bool] = []

    /// - Parameters:
    ///   - line: at most 32 KiB, as text of ASCII.
    ///   - size: how many bytes more the line's repetitions have, at least.
    package static func bytes(repeating line: String, toHold size: Int) -> [UInt8] {
        var file = GzipFile()
        // One block with the fixed codes of RFC 1951, 3.2.6.
        file.append(1, 1)
        file.append(1, 2)
        for byte in line.utf8 { file.code(0x30 + Int(byte), 8) }
        for _ in 0...(size / 258) { file.repetition(distance: line.utf8.count) }
        file.code(0, 7)
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + file.packed
    }

    /// 258 bytes from `distance` bytes back.
    private mutating func repetition(distance: Int) {
        code(0xC5, 8)
        var (symbol, extra) = (0, 0)
        while Self.base(symbol + 1) <= distance { symbol += 1 }
        extra = max(0, symbol / 2 - 1)
        code(symbol, 5)
        append(distance - Self.base(symbol), extra)
    }

    /// The shortest distance for which a symbol stands.
    private static func base(_ symbol: Int) -> Int {
        symbol < 4 ? symbol + 1 : (2 + symbol % 2) << (symbol / 2 - 1) + 1
    }

    /// Codes begin with their highest bit, numbers with their lowest.
    private mutating func code(_ code: Int, _ width: Int) {
        for bit in (0..<width).reversed() { bits.append(code >> bit & 1 == 1) }
    }

    private mutating func append(_ number: Int, _ width: Int) {
        for bit in 0..<width { bits.append(number >> bit & 1 == 1) }
    }

    private var packed: [UInt8] {
        stride(from: 0, to: bits.count, by: 8).map { start in
            (start..<min(start + 8, bits.count)).reduce(0) { $0 | (bits[$1] ? 1 : 0) << UInt8($1 - start) }
        }
    }
}
