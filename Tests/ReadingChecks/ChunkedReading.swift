import Parsing

/// The parsers, made to read in chunks of a few bytes: what they give must not depend on where a chunk ends.
enum ChunkedReading {

    /// - Parameter count: how many bytes the file has.
    static func verify(_ path: String, _ count: Int, format: String) throws {
        let sizes = [count <= 256 ? 1 : 1 + count / 256]
        switch format {
        case "csv":
            let encoding = try TextEncoding.detect(inFileAt: path)
            let text = encoding.decode(try ByteReader.contents(of: path, limit: 1 << 24)) ?? ""
            let (dialect, width) = CSVDialect.detect(in: Array(text.utf8))
            try verify(in: sizes) { try csv(path, encoding, dialect, width, chunkSize: $0) }
        // libxml2 wants the first bytes together, to see what encoding they are.
        case "xml": try verify(in: [max(7, sizes[0])]) { try xml(path, chunkSize: $0) }
        case "vcard": try verify(in: sizes) { try vcard(path, chunkSize: $0) }
        case "ldif": try verify(in: sizes) { try ldif(path, chunkSize: $0) }
        default: break
        }
    }

    /// - Parameter sizes: of the chunks; by default the smallest that is read in little time.
    private static func verify(in sizes: [Int], _ read: (Int) throws -> [String]) throws {
        let whole = try read(ByteReader.chunkSize)
        for size in sizes {
            let chunked = try read(size)
            guard chunked != whole else { continue }
            let place =
                zip(chunked, whole).enumerated().first { $1.0 != $1.1 }?.offset ?? min(chunked.count, whole.count)
            throw Violation(
                "in chunks of \(size) bytes, item \(place) is \(chunked.dropFirst(place).first ?? "missing") and not "
                    + (whole.dropFirst(place).first ?? "missing"))
        }
    }

    private static func csv(
        _ path: String, _ encoding: TextEncoding, _ dialect: CSVDialect, _ width: Int, chunkSize: Int
    ) throws -> [String] {
        var reader = try CSVReader(path: path, encoding: encoding, dialect: dialect, chunkSize: chunkSize)
        reader.expectedFields = width
        var record = CSVRecord()
        var steps: [String] = []
        while true {
            switch try reader.next(into: &record) {
            case .end: return steps
            case .fault(let fault): steps.append("\(fault)")
            case .row: steps.append("\(record.line): \(record.texts)")
            }
        }
    }

    private static func xml(_ path: String, chunkSize: Int) throws -> [String] {
        var reader = try XMLReader(path: path, chunkSize: chunkSize)
        var steps: [String] = []
        var text = ""
        do throws(XMLReaderError) {
            while let event = try reader.next() {
                if case .text(let more) = event {
                    text += more
                    continue
                }
                if !text.isEmpty { steps.append(text) }
                text = ""
                steps.append("\(event)")
            }
        } catch {
            // Where libxml2 gives up it has seen more or less of the last text.
            steps.append("fault")
        }
        return steps
    }

    private static func vcard(_ path: String, chunkSize: Int) throws -> [String] {
        var parser = try VCardParser(path: path, chunkSize: chunkSize)
        var steps: [String] = []
        while let entry = try parser.next() { steps.append("\(entry)") }
        return steps
    }

    private static func ldif(_ path: String, chunkSize: Int) throws -> [String] {
        var parser = try LDIFParser(path: path, chunkSize: chunkSize)
        var steps: [String] = []
        while let entry = try parser.next() { steps.append("\(entry)") }
        return steps
    }
}
