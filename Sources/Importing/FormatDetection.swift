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
        if ArchiveListing.isArchive(bytes) {
            let listing = try ImportError.wording { () throws(FileError) in try ArchiveListing(path: path) }
            return Sample(bytes: bytes, text: "", members: listing.members.map(\.name))
        }
        let detected = encoding.map(TextEncoding.init) ?? TextEncoding.detect(in: bytes)
        guard let text = detected.decode(bytes) else {
            throw ImportError.badOption(path: path, reason: "no encoding is called \(detected.name)")
        }
        return Sample(bytes: bytes, text: text)
    }

    /// The importer that is surest that the content is its own.
    static func importer(for sample: Sample, path: String) throws -> any Importer.Type {
        if let members = sample.members {
            if let importer = FileImport.importers.first(where: { $0.confidence(sample) == 1 }) { return importer }
            throw ImportError.unknownFormat(path: path, seen: BinaryContent.kind(ofArchive: members))
        }
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
        if let kind = compoundKind(sample.bytes) { return kind }
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

    /// What an archive of these members is.
    static func kind(ofArchive members: [String]) -> String {
        if let document = document(of: members) { return document }
        let names = members.prefix(5).joined(separator: ", ") + (members.count > 5 ? "…" : "")
        return members.isEmpty ? "an empty archive" : "an archive of other things (\(names))"
    }

    /// What document it is that consists of these members; nil for an archive of files.
    static func document(of members: [String]) -> String? {
        if Workbook.isMade(of: members) { return "a workbook" }
        if members.contains("word/document.xml") { return "a Word document" }
        if members.contains("ppt/presentation.xml") { return "a presentation" }
        if members.contains("xl/workbook.bin") { return "a binary Excel workbook (.xlsb)" }
        if members.contains("mimetype"), members.contains("content.xml") { return "an OpenDocument file" }
        return nil
    }

    /// An Excel workbook of before 2007, or any Office file with a password: both are compound files.
    private static func compoundKind(_ bytes: [UInt8]) -> String? {
        guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return nil }
        let name = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        return ByteSearch.contains(name, in: bytes.span)
            ? "a workbook with a password" : "an Excel workbook of the old kind (.xls)"
    }

    private static let magics: [([UInt8], String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF8".utf8), "a GIF image"), (Array("%PDF-".utf8), "a PDF document"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("MZ\u{90}".utf8), "a program"),
        (Array("SQLite format 3".utf8), "an SQLite database"),
        (Array("BZh".utf8), "a bzip2 archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"), (Array("{\\rtf".utf8), "an RTF document"),
    ]
}
