/// Makes whole UTF-8 of a document's bytes, chunk by chunk.
struct XMLDecoding: ~Copyable {
    private var transcoder: UTF8Transcoder
    private let isUTF8: Bool
    private var tail = UTF8Tail()

    /// Nil for an encoding that this machine does not know.
    init?(_ encoding: TextEncoding) {
        guard let transcoder = UTF8Transcoder(from: encoding) else { return nil }
        self.transcoder = transcoder
        isUTF8 = encoding.isUTF8
    }

    /// The text of `chunk`, an empty one at the end; bytes that cannot be decoded become U+FFFD.
    mutating func decoded(_ chunk: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        if chunk.isEmpty { transcoder.finish(into: &result) } else { transcoder.append(chunk, to: &result) }
        guard isUTF8 else { return result }
        let whole = tail.whole(result) + (chunk.isEmpty ? tail.rest : [])
        return String(validating: whole, as: UTF8.self) == nil
            ? Array(String(decoding: whole, as: UTF8.self).utf8) : whole
    }
}

/// Holds back the bytes of a character of UTF-8 that a chunk begins and does not end.
struct UTF8Tail {
    private(set) var rest: [UInt8] = []

    /// What was held back and `chunk`, up to the last whole character.
    mutating func whole(_ chunk: [UInt8]) -> [UInt8] {
        var bytes = rest + chunk
        let count = Self.unfinished(bytes)
        rest = Array(bytes.suffix(count))
        bytes.removeLast(count)
        return bytes
    }

    /// How many bytes at the end begin a character that needs more of them.
    private static func unfinished(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }
}

extension TextEncoding {
    /// Whether all of a file is UTF-8. One pass over it.
    public static func isUTF8(fileAt path: String) throws(FileError) -> Bool {
        var reader = try ByteReader(path: path)
        var tail = UTF8Tail()
        while case let chunk = try reader.next(), !chunk.isEmpty {
            if tail.rest.isEmpty, isASCII(chunk) { continue }
            if String(validating: tail.whole(chunk), as: UTF8.self) == nil { return false }
        }
        return tail.rest.isEmpty
    }
}
