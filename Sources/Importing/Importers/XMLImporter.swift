internal import Contacts
internal import Parsing

/// Reads XML feeds and exports of any shape: looks through the document once for the elements that are its entries
/// (`XMLEntryChoice`), then reads entry by entry. Memory stays at one entry and a sample of some hundred.
public enum XMLImporter: Importer {
    public static let format = "xml"

    public static func confidence(_ sample: Sample) -> Double {
        let text = sample.text.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\0" }
        guard text.hasPrefix("<") else { return 0 }
        let head = text.prefix(2048).lowercased()
        if head.contains("<html") || head.contains("<!doctype html") { return 0.1 }
        if head.hasPrefix("<?xml") { return 0.95 }
        return HTMLImporter.opensWithHTML(head) ? 0.2 : 0.6
    }

    public static func read(
        _ file: InputFile, options: ImportOptions, into sink: inout some RecordSink
    ) throws -> ImportSummary {
        do {
            let encoding = try XMLEncoding(file.path, asked: options.encoding)
            let outline = try XMLOutline(path: file.path, encoding: encoding.override)
            var reading = XMLReading(outline, options: options, encoding: encoding.name)
            var entries = try XMLEntryReader(
                path: file.path, encoding: encoding.override, outline: outline, entries: reading.wanted)
            do {
                while let entry = try entries.next() { try reading.take(entry, into: &sink) }
                try reading.finish(into: &sink)
            } catch let XMLReaderError.malformed(line, column, reason) {
                try reading.finish(into: &sink)
                try reading.fail(line: line, column: column, reason, in: file, into: &sink)
            }
            reading.note(mended: entries.mended)
            return reading.summary
        } catch let XMLReaderError.file(error) {
            throw ImportError(error)
        } catch let error as FileError {
            throw ImportError(error)
        }
    }
}

/// In which encoding a document is read. libxml2 finds it by the document's own declaration and marks; only a document
/// that declares none and is not UTF-8 needs help.
struct XMLEncoding {
    /// What libxml2 is told; nil where it finds out itself.
    var override: String?
    var name: String

    init(_ path: String, asked: String?) throws {
        var reader = try ByteReader(path: path)
        let head = try reader.next()
        if head.isEmpty { throw ImportError.empty(path: path) }
        let detected = TextEncoding.detect(in: head)
        let declared = Self.declaration(in: head)
        if let asked {
            (override, name) = (asked, asked)
        } else if let declared {
            (override, name) = (nil, declared)
        } else {
            (override, name) = (detected == .utf8 ? nil : detected.name, detected.name)
        }
    }

    /// The value of `encoding` in `<?xml … ?>`.
    private static func declaration(in bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(200).filter { $0 != 0 }, as: UTF8.self)
        guard head.contains("<?xml"), let end = head.firstRange(of: "?>"), let word = head.firstRange(of: "encoding=")
        else { return nil }
        guard word.upperBound < end.lowerBound else { return nil }
        let quoted = head[word.upperBound..<end.lowerBound]
        guard let quote = quoted.first, quote == "\"" || quote == "'" else { return nil }
        return String(quoted.dropFirst().prefix { $0 != quote })
    }
}
