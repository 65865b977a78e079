internal import Contacts
internal import Parsing

/// Reads saved pages: what they mark up for machines (JSON-LD, microdata, RDFa, h-card), their tables, and the repeated
/// cards of directories. A page is read as a whole, so at most `limit` bytes of it.
public enum HTMLImporter: Importer {
    public static let format = "html"
    static let limit = 16 << 20

    public static func confidence(_ sample: Sample) -> Double {
        let head = sample.opening(4096).lowercased()
        if head.contains("<!doctype html") || head.contains("<html") { return head.hasPrefix("<") ? 1 : 0.8 }
        if head.hasPrefix("<"), !head.hasPrefix("<?xml"), opensWithHTML(head) { return 0.9 }
        let marks = ["<table", "<div", "<body", "<td>", "<br>", "<br/", "<br ", "<p>", "<a href", "<li>", "<li "]
        // A text that opens with an element HTML does not know is rather XML.
        return marks.contains { head.contains($0) } ? 0.3 : 0
    }

    /// Whether the first tag of a text, which is in lower case, is one of HTML's.
    static func opensWithHTML(_ head: String) -> Bool {
        guard let open = head.firstIndex(of: "<") else { return false }
        let name = head[head.index(after: open)...].prefix { $0.isLetter || $0.isNumber }
        return [
            "a", "article", "base", "body", "br", "center", "div", "dl", "h1", "h2", "h3", "head", "img", "li", "link",
            "main", "meta", "nav", "ol", "p", "script", "section", "span", "style", "table", "tbody", "td", "title",
            "tr",
            "ul",
        ].contains(String(name))
    }

    public static func read(
        _ file: InputFile, options: ImportOptions, into sink: inout some RecordSink
    ) throws -> ImportSummary {
        let (page, encoding) = try page(file, options)
        var summary = ImportSummary(format: format, encoding: encoding.name)
        let found = PageRecords(page, options: options)
        summary.mapping = found.mapping
        summary.findings = found.findings
        summary.preset = found.preset
        if let line = page.firstClosedLine {
            summary.findings.append(
                Finding(.note, "elements that are not closed pile up; they are read as if they were", line: line))
        }
        for record in found.records { try sink.accept(record) }
        summary.accepted = found.records.count
        if let cut = page.cut {
            summary.rejected += 1
            let text = try LineOfFile.text(cut.line, of: file.path, around: 1)
            try sink.reject(Reject(line: cut.line, reason: reason(of: cut), raw: text))
        }
        if found.records.isEmpty {
            summary.findings.append(Finding(.warning, "no people or firms were found on the page"))
        }
        return summary
    }

    private static func page(
        _ file: InputFile, _ options: ImportOptions
    ) throws -> (page: HTMLDocument, encoding: TextEncoding) {
        let (text, encoding) = try text(of: file, options)
        guard let page = HTMLDocument(text) else {
            throw ImportError.unknownFormat(path: file.path, seen: "no element of HTML")
        }
        return (page, encoding)
    }

    private static func text(
        of file: InputFile, _ options: ImportOptions
    ) throws -> (text: String, encoding: TextEncoding) {
        let bytes: [UInt8]
        do {
            bytes = try ByteReader.contents(of: file.path, limit: limit)
        } catch {
            throw ImportError(error)
        }
        guard !bytes.isEmpty else { throw ImportError.empty(path: file.path) }
        let encoding = encoding(of: bytes, asked: options.encoding)
        return (encoding.decode(bytes) ?? String(decoding: bytes, as: UTF8.self), encoding)
    }

    private static func reason(of cut: HTMLDocument.Cut) -> String {
        if cut.isTooDeep {
            return "elements are nested more than \(HTMLDocument.maximumOpenElements) deep; what follows was not read; "
                + "close the elements of the page and import it again"
        }
        return "the page has more than \(HTMLDocument.maximumElements) elements; what follows was not read; save it in "
            + "parts and import them"
    }

    /// As browsers do: what the user says, byte-order mark, what the page declares; but valid UTF-8 is UTF-8.
    private static func encoding(of bytes: [UInt8], asked: String?) -> TextEncoding {
        if let asked { return TextEncoding(asked) }
        let detected = TextEncoding.detect(in: bytes)
        guard detected != .utf8, !detected.name.uppercased().hasPrefix("UTF-") else { return detected }
        return declared(in: bytes).flatMap { $0.decode([32]) == nil ? nil : $0 } ?? detected
    }

    /// The charset of `<meta charset=…>` or of its older form.
    private static func declared(in bytes: [UInt8]) -> TextEncoding? {
        let head = String(decoding: bytes.prefix(4096).map { $0 < 128 ? $0 : 63 }, as: UTF8.self).lowercased()
        guard let mark = head.firstRange(of: "charset=") else { return nil }
        let name = head[mark.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
            .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        guard !name.isEmpty, name != "utf-8", name != "utf8" else { return nil }
        return TextEncoding(
            ["iso-8859-1", "latin1", "ascii", "us-ascii"].contains(String(name)) ? "windows-1252" : String(name))
    }
}
