/// Reads the entries of an LDIF file (RFC 2849) one by one. Memory stays at one entry.
public struct LDIFParser: ~Copyable {
    private var lines: TextLines
    private var ahead: (text: [UInt8], number: Int)?

    /// How many values were cut for their size, and the line of the first.
    public private(set) var cut: (count: Int, firstLine: Int?) = (0, nil)

    /// Opens the file. `encoding` (an IANA name) overrules what is found by looking.
    public init(
        path: String, encoding: String? = nil, chunkSize: Int = ByteReader.chunkSize
    ) throws(FileError) {
        lines = try TextLines(path: path, encoding: encoding, chunkSize: chunkSize)
    }

    /// The encoding by which values are read that are not UTF-8.
    public var encoding: TextEncoding { lines.encoding }

    /// The next entry; nil at the end of the file. Entries are parted by empty lines.
    public mutating func next() throws(FileError) -> LDIFEntry? {
        var entry: LDIFEntry?
        var size = 0
        while let line = try logicalLine() {
            guard !line.text.isEmpty else {
                if let entry { return entry }
                continue
            }
            guard line.text.first != UInt8(ascii: "#") else { continue }
            var current = entry.take() ?? LDIFEntry(line: line.number)
            size += line.text.count
            if size <= VCardParser.maximumCard && current.attributes.count < VCardParser.maximumProperties {
                current.add(line.text, number: line.number, encoding: lines.encoding)
            } else {
                noteCut(line.number)
            }
            entry = current
        }
        return entry
    }

    /// A line with those that continue it: they begin with one blank.
    private mutating func logicalLine() throws(FileError) -> (text: [UInt8], number: Int)? {
        guard var line = try take() else { return nil }
        let isMedium = LDIFEntry.isMedium(line.text)
        while !line.text.isEmpty, let more = try take() {
            guard more.text.first == 32 else {
                ahead = more
                break
            }
            if isMedium { continue }
            if line.text.count + more.text.count <= VCardParser.maximumCard {
                line.text += more.text.dropFirst()
            } else {
                noteCut(more.number)
            }
        }
        return line
    }

    private mutating func noteCut(_ line: Int) {
        cut.count += 1
        if cut.firstLine == nil { cut.firstLine = line }
    }

    private mutating func take() throws(FileError) -> (text: [UInt8], number: Int)? {
        if let line = ahead {
            ahead = nil
            return line
        }
        guard let text = try lines.next() else { return nil }
        if lines.isCut, !LDIFEntry.isMedium(text) { noteCut(lines.number) }
        return (text, lines.number)
    }
}

/// One entry of an LDIF file: its attributes in the file's order.
public struct LDIFEntry: Sendable, Equatable {
    public var line: Int
    /// Names as written, without options (`;lang-de`); values decoded.
    public var attributes: [(name: String, value: String)] = []
    /// The first line without a colon or with base64 that is none, if any, and its number.
    public var fault: (line: Int, raw: String)?

    init(line: Int) { self.line = line }

    /// Whether a line holds a picture, a sound or a certificate, which tell nothing of a contact; they are left out.
    static func isMedium(_ line: [UInt8]) -> Bool {
        let name = line.prefix(64).prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
        return media.contains { name.spell($0) }
    }

    private static let media = [
        "JPEGPHOTO", "THUMBNAILPHOTO", "PHOTO", "AUDIO", "USERCERTIFICATE", "USERSMIMECERTIFICATE", "USERPKCS12",
    ].map { Array($0.utf8) }

    fileprivate mutating func add(_ line: [UInt8], number: Int, encoding: TextEncoding) {
        guard !Self.isMedium(line) else { return }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else {
            if fault == nil { fault = (number, encoding.leniently(line)) }
            return
        }
        let name = String(decoding: line[..<colon].prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
        var rest = line[(colon + 1)...]
        var isBase64 = false
        switch rest.first {
        case UInt8(ascii: ":"):
            isBase64 = true
            rest = rest.dropFirst()
        case UInt8(ascii: "<"): return
        default: break
        }
        let content = Array(rest.drop { $0 == 32 })
        guard isBase64 else {
            attributes.append((name, VCardSyntax.spaceTrimmed(encoding.leniently(content))))
            return
        }
        if let bytes = Base64.decode(content) {
            attributes.append((name, VCardSyntax.spaceTrimmed(encoding.leniently(bytes))))
        } else if fault == nil {
            fault = (number, encoding.leniently(line))
        }
    }

    public static func == (a: Self, b: Self) -> Bool {
        a.line == b.line && a.attributes.map(\.name) == b.attributes.map(\.name)
            && a.attributes.map(\.value) == b.attributes.map(\.value) && a.fault?.line == b.fault?.line
    }
}

/// RFC 4648 base64, white space allowed.
enum Base64 {
    /// Nil where a byte is none of the alphabet's.
    static func decode(_ text: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text where byte != 32 && byte != 13 && byte != 10 && byte != UInt8(ascii: "=") {
            guard let value = value(byte) else { return nil }
            bits = (bits << 6 | value) & 0xFFFFFF
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    private static func value(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 65...90: UInt32(byte) - 65
        case 97...122: UInt32(byte) - 71
        case 48...57: UInt32(byte) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
