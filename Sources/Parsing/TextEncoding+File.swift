extension TextEncoding {
    /// The encoding of a file by evidence from all of it: its beginning, and whatever stretches hold more than ASCII,
    /// a megabyte of them at most. One pass over the file.
    public static func detect(inFileAt path: String) throws(FileError) -> TextEncoding {
        var reader = try ByteReader(path: path)
        var evidence: [UInt8] = []
        var isFirst = true
        while evidence.count < 1 << 20 {
            let chunk = try reader.next()
            if chunk.isEmpty { break }
            if isFirst || !isASCII(chunk) { evidence += chunk }
            isFirst = false
        }
        return detect(in: evidence)
    }

    static func isASCII(_ bytes: [UInt8]) -> Bool {
        var all: UInt8 = 0
        for byte in bytes { all |= byte }
        return all < 0x80
    }
}
