/// Reads the lines of a file without holding more than one chunk and one line; in UTF-16 and UTF-32, whose lines are
/// not bytes, the whole file (at most 64 MB).
struct TextLines: ~Copyable {
    static let wholeFileLimit = 64 << 20

    /// The encoding by which bytes that are not UTF-8 are read.
    let encoding: TextEncoding
    private var bytes: ByteReader
    private var buffer: [UInt8]
    private var position: Int
    private var isAtEnd: Bool
    /// The number of the line that `next` returned last.
    private(set) var number = 0

    init(path: String, encoding named: String?) throws(FileError) {
        try self.init(ByteReader(path: path), path: path, encoding: named)
    }

    private init(
        _ reader: consuming ByteReader, path: String, encoding named: String?
    ) throws(FileError) {
        var first = try reader.next()
        let encoding = named.map { TextEncoding($0) } ?? TextEncoding.detect(in: first)
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
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(where: { $0 == 10 || $0 == 13 }) {
                if buffer[end] == 13, end + 1 == buffer.count, !isAtEnd {
                    searched = end
                    try fill(&searched)
                    continue
                }
                let line = Array(buffer[position..<end])
                let isPair = buffer[end] == 13 && end + 1 < buffer.count && buffer[end + 1] == 10
                position = end + (isPair ? 2 : 1)
                number += 1
                return line
            }
            if isAtEnd { return last() }
            searched = buffer.count
            try fill(&searched)
        }
    }

    private mutating func last() -> [UInt8]? {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        number += 1
        return Array(buffer[position...])
    }

    /// Drops what was read and adds a chunk; `index` moves along.
    private mutating func fill(_ index: inout Int) throws(FileError) {
        buffer.removeFirst(position)
        index -= position
        position = 0
        let chunk = try bytes.next()
        if chunk.isEmpty { isAtEnd = true } else { buffer += chunk }
    }
}

extension TextEncoding {
    /// The text of bytes that should be UTF-8: as such where they are, else in this encoding, else with U+FFFD.
    func leniently(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return (self == .utf8 || isWide ? nil : decode(bytes)) ?? String(decoding: bytes, as: UTF8.self)
    }
}
