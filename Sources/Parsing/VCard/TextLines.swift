/// Reads the lines of a file without holding more than one chunk and one line, of which `maximumLine` bytes; in UTF-16 and UTF-32, whose lines are
/// not bytes, the whole file (at most 64 MB).
struct TextLines: ~Copyable {
    static let wholeFileLimit = 64 << 20
    /// Of longer lines the rest is read over.
    static let maximumLine = 1 << 20

    /// The encoding by which bytes that are not UTF-8 are read.
    let encoding: TextEncoding
    private var bytes: ByteReader
    private var buffer: [UInt8]
    private var position: Int
    private var isAtEnd: Bool
    /// The number of the line that `next` returned last.
    private(set) var number = 0
    /// Whether the line that `next` returned last was longer than what it returned.
    private(set) var isCut = false

    init(path: String, encoding named: String?, chunkSize: Int) throws(FileError) {
        try self.init(ByteReader(path: path, chunkSize: chunkSize), path: path, encoding: named)
    }

    private init(
        _ reader: consuming ByteReader, path: String, encoding named: String?
    ) throws(FileError) {
        var first = try reader.next()
        let encoding: TextEncoding
        if let named { encoding = TextEncoding(named) } else { encoding = try TextEncoding.detect(inFileAt: path) }
        let isWide = encoding.isWide
        if isWide {
            while case let more = try reader.next(), !more.isEmpty {
                first += more
                if first.count > Self.wholeFileLimit { throw .tooLarge(path: path, limit: Self.wholeFileLimit) }
            }
            first = Array((encoding.decode(first) ?? "").utf8)
        }
        self.encoding = encoding
        position = first.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        isAtEnd = isWide
        buffer = first
        bytes = reader
    }

    /// The next line without its end (LF, CRLF or CR); nil at the end of the file.
    mutating func next() throws(FileError) -> [UInt8]? {
        var line: [UInt8] = []
        isCut = false
        while true {
            let end = buffer[position...].firstIndex { $0 == 10 || $0 == 13 }
            take(until: end ?? buffer.count, into: &line)
            if let end, isAtEnd || buffer[end] == 10 || end + 1 < buffer.count {
                let isPair = buffer[end] == 13 && end + 1 < buffer.count && buffer[end + 1] == 10
                position = end + (isPair ? 2 : 1)
                number += 1
                return line
            }
            if isAtEnd {
                guard !line.isEmpty else { return nil }
                number += 1
                return line
            }
            // A CR at the end of a chunk waits for the LF that may follow.
            try fill()
        }
    }

    private mutating func take(until end: Int, into line: inout [UInt8]) {
        let room = Self.maximumLine - line.count
        if end - position > room { isCut = true }
        line += buffer[position..<end].prefix(room)
        position = end
    }

    /// Drops what was read and adds a chunk.
    private mutating func fill() throws(FileError) {
        buffer.removeFirst(position)
        position = 0
        let chunk = try bytes.next()
        if chunk.isEmpty { isAtEnd = true } else { buffer += chunk }
    }
}

extension TextEncoding {
    /// The text of bytes that should be UTF-8: as such where they are, else in this encoding, else with U+FFFD, which a
    /// NUL becomes too.
    func leniently(_ bytes: [UInt8]) -> String {
        let bytes = bytes.withoutNUL
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return (self == .utf8 || isWide ? nil : decode(bytes)) ?? String(decoding: bytes, as: UTF8.self)
    }
}
