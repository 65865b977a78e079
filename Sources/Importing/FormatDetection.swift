import Parsing

/// Tells what a file is by its content; its name says nothing.
enum FormatDetection {
    /// How much of a file is looked at.
    static let sampleSize = 1 << 20

    /// The beginning of a file, decoded.
    static func sample(of path: String, encoding: String?) throws -> Sample {
        let bytes = try ImportError.wording { () throws(FileError) in
            try ByteReader.beginning(of: path, limit: sampleSize)
        }
        guard !bytes.isEmpty else { throw ImportError.empty(path: path) }
        let detected = encoding.map(TextEncoding.init) ?? TextEncoding.detect(in: bytes)
        guard let text = detected.decode(bytes) else {
            throw ImportError.badOption(path: path, reason: "no encoding is called \(detected.name)")
        }
        return Sample(bytes: bytes, text: text)
    }

    /// The importer that is surest that the content is its own.
    static func importer(for sample: Sample, path: String) throws -> any Importer.Type {
        if let kind = BinaryContent.kind(of: sample) { throw ImportError.unknownFormat(path: path, seen: kind) }
        guard sample.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0.value > 0x20 }) else {
            throw ImportError.empty(path: path)
        }
        var best: (importer: any Importer.Type, confidence: Double)?
        for importer in FileImport.importers {
            let confidence = importer.confidence(sample)
            if confidence > best?.confidence ?? 0 { best = (importer, confidence) }
        }
        guard let best else { throw ImportError.unknownFormat(path: path, seen: "text of no known form") }
        return best.importer
    }
}

/// Files that are no text.
enum BinaryContent {
    /// What a file that is no text is, as words of a sentence ("a PNG image"); nil for text.
    static func kind(of sample: Sample) -> String? {
        for (magic, kind) in magics where sample.bytes.starts(with: magic) { return kind }
        var (controls, all) = (0, 0)
        for scalar in sample.text.unicodeScalars.prefix(64 * 1024) {
            all += 1
            let isControl = scalar.value < 0x20 && !scalar.properties.isWhitespace && scalar.value != 0x1B
            if isControl || scalar == "\u{FFFD}" { controls += 1 }
        }
        // One byte in ten of noise is a control character; a directory damaged in a few places has less.
        return controls >= 4 && controls * 20 > all ? "binary data" : nil
    }

    private static let magics: [([UInt8], String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF8".utf8), "a GIF image"), (Array("%PDF-".utf8), "a PDF document"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("MZ\u{90}".utf8), "a program"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Excel workbook"), ([0x1F, 0x8B], "a gzip archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook"), (Array("SQLite format 3".utf8), "an SQLite database"),
        (Array("BZh".utf8), "a bzip2 archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"), (Array("{\\rtf".utf8), "an RTF document"),
    ]
}
