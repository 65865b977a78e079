internal import Contacts
internal import Parsing

/// Reads XML feeds and exports of any shape: looks through the document once for the elements that are its entries
/// (`XMLEntryChoice`), then reads entry by entry. Memory stays at one entry and a sample of some hundred.
public enum XMLImporter: Importer {
    public static let format = "xml"

    public static func confidence(_ sample: Sample) -> Double {
        let head = sample.opening(2048).lowercased()
        guard head.hasPrefix("<") else { return 0 }
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
            if let finding = encoding.finding { reading.note(finding) }
            var entries = XMLEntryReader(
                path: file.path, encoding: encoding.override, outline: outline, entries: reading.wanted)
            do {
                while try entries.next() { try reading.take(entries.entry, into: &sink) }
                try reading.finish(into: &sink)
            } catch let XMLReaderError.malformed(line, column, reason) {
                try reading.finish(into: &sink)
                try reading.fail(line: line, column: column, reason, in: file, into: &sink)
            }
            reading.note(mended: entries.mended)
            reading.note(leftOut: entries.leftOut)
            if let line = outline.firstLeftOut {
                let message =
                    "more than \(XMLOutline.maximumNodes) different elements; those first met here are left out"
                reading.note(Finding(.warning, message, line: line))
            }
            return reading.summary
        } catch let XMLReaderError.file(error) {
            throw ImportError(error)
        } catch let error as FileError {
            throw ImportError(error)
        }
    }
}

/// In which encoding a document is read: the one that the user asks for, else the one that it declares where its bytes
/// bear that out, else the one that they look like.
struct XMLEncoding {
    /// What the reader is told; nil where the document is UTF-8, or in an encoding that only libxml2 knows.
    var override: String?
    var name: String
    /// What is wrong with the declaration or with the bytes.
    var finding: Finding?

    init(_ path: String, asked: String?) throws {
        var reader = try ByteReader(path: path)
        let head = try reader.next()
        if head.isEmpty { throw ImportError.empty(path: path) }
        if let asked {
            (override, name) = (asked, asked)
            return
        }
        let declared = Self.declaration(in: head)
        var detected = try TextEncoding.detect(inFileAt: path)
        // The code pages of old Macs and of DOS are older than XML; few bytes speak for them only by chance.
        if ["x-mac-ce", "macintosh", "ibm850"].contains(detected.name.lowercased()) { detected = .windows1252 }
        if let declared, !Self.isUTF8(declared), Self.isWide(declared) == Self.isWide(detected.name) {
            let own = TextEncoding(Self.isWide(declared) ? detected.name : declared)
            (override, name) = (own.isKnown ? own.name : nil, declared)
            return
        }
        let isWhole = try detected != .utf8 || TextEncoding.isUTF8(fileAt: path)
        // What libxml2 would not believe of itself it must be told: bytes of one width that claim to be of another.
        let isMislabelled = declared.map(Self.isWide) ?? false
        (override, name) = (detected == .utf8 && isWhole && !isMislabelled ? nil : detected.name, detected.name)
        if !isWhole {
            finding = Finding(.warning, "some bytes are no UTF-8, in which the rest is; they are read as U+FFFD")
        } else if let declared, override != nil || !Self.isUTF8(declared), declared.uppercased() != name.uppercased() {
            finding = Finding(.warning, "the document says that it is \(declared), but its bytes are \(name)", line: 1)
        }
    }

    private static func isUTF8(_ name: String) -> Bool {
        ["UTF-8", "UTF8", "ASCII", "US-ASCII"].contains(name.uppercased())
    }

    private static func isWide(_ name: String) -> Bool {
        ["UTF-16", "UTF-32", "UCS", "ISO-10646-UCS"].contains { name.uppercased().hasPrefix($0) }
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
