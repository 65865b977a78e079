/// A stretch of a text that moves through it front to back; as UTF-8 without byte-order mark and NUL bytes.
struct TextWindow: ~Copyable {
    private(set) var bytes: [UInt8] = []
    /// Where reading stands in `bytes`.
    var start = 0

    /// Where `bytes` begins in the text.
    private(set) var offset = 0

    private var reader: ByteReader?
    private var transcoder: UTF8Transcoder

    init(path: String, encoding: TextEncoding, chunkSize: Int) throws(FileError) {
        reader = try ByteReader(path: path, chunkSize: chunkSize)
        if let known = UTF8Transcoder(from: encoding) {
            transcoder = known
        } else {
            transcoder = UTF8Transcoder.passingOn()
        }
    }

    init(_ text: [UInt8]) {
        reader = nil
        transcoder = UTF8Transcoder.passingOn()
        bytes = text.withoutNUL
    }

    var isEmpty: Bool { start >= bytes.count }

    /// Reads on until at least `count` bytes lie ahead, or the text ends.
    mutating func fill(toHold count: Int) throws(FileError) {
        guard bytes.count - start < count, reader != nil else { return }
        bytes.removeSubrange(..<start)
        offset += start
        start = 0
        // Twice as much at once, so that moving the rest to the front costs little.
        while bytes.count < 2 * count {
            guard let chunk = try reader?.next(), !chunk.isEmpty else {
                transcoder.finish(into: &bytes)
                reader = nil
                return
            }
            var text: [UInt8] = []
            transcoder.append(chunk, to: &text)
            bytes += text.withoutNUL
        }
    }

    /// Past the end of the line that holds `place`, or the end of what is read. With `quote`, stops at the first one,
    /// telling so.
    func lineEnd(from place: Int, quote: UInt8?) -> (end: Int, hasQuote: Bool) {
        let text = bytes.span
        let quote = quote ?? 0x0A
        var next = place
        while next < text.count {
            let byte = text[next]
            if isLineEnd(byte) { return (CSVRowScan.pastLineEnd(text, at: next, to: text.count), false) }
            if byte == quote { return (next, true) }
            next += 1
        }
        return (text.count, false)
    }

    /// How many lines end between `start` and `end`. A text that breaks off without a line end counts as one.
    func countLines(to end: Int) -> Int {
        var (lines, place) = (0, start)
        while place < end {
            place = lineEnd(from: place, quote: nil).end
            lines += 1
        }
        return lines
    }

    /// What stands from `start` to `end`, shortened to `limit` bytes, without its line end.
    func raw(to end: Int, limit: Int) -> String {
        var stop = end
        while stop > start, isLineEnd(bytes[stop - 1]) { stop -= 1 }
        return String(decoding: bytes[start..<min(stop, start + limit)], as: UTF8.self)
    }

    /// Drops the rest of the line at `start`, however long it is, holding little of it.
    mutating func skipLine() throws(FileError) {
        while true {
            let end = lineEnd(from: start, quote: nil).end
            let isWhole = end > start && isLineEnd(bytes[end - 1])
            start = end
            if isWhole { return }
            try fill(toHold: 4096)
            if isEmpty { return }
        }
    }

}

extension [UInt8] {
    /// The same text of UTF-8 with U+FFFD for each NUL.
    var withoutNUL: [UInt8] {
        guard contains(0) else { return self }
        var clean: [UInt8] = []
        clean.reserveCapacity(count + 64)
        for byte in self {
            if byte == 0 { clean += [0xEF, 0xBF, 0xBD] } else { clean.append(byte) }
        }
        return clean
    }
}
