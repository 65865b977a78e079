/// Reads the cards of a vCard file (2.1, 3.0, 4.0) one by one. Memory stays at one card.
///
///     var parser = try VCardParser(path: "contacts.vcf")
///     while let entry = try parser.next() { print(entry) }
public struct VCardParser: ~Copyable {
    /// What a card may hold beside pictures, sounds and keys, which are read over; the rest of a larger one is left out.
    public static let maximumCard = 1 << 20
    /// How many properties are kept of a card; no contact has as many.
    public static let maximumProperties = 2_000

    /// How many values were cut or left out for their size, and the line of the first.
    public private(set) var cut: (count: Int, firstLine: Int?) = (0, nil)

    private var lastCut = 0
    private var lines: TextLines
    /// Lines read ahead and their numbers, the next one last.
    private var ahead: [(text: [UInt8], number: Int)] = []

    /// Opens the file. `encoding` (an IANA name) overrules what is found by looking.
    public init(
        path: String, encoding: String? = nil, chunkSize: Int = ByteReader.chunkSize
    ) throws(FileError) {
        lines = try TextLines(path: path, encoding: encoding, chunkSize: chunkSize)
    }

    /// The encoding by which values are read that are not UTF-8 and do not say what they are.
    public var encoding: TextEncoding { lines.encoding }

    /// The next card, whole or broken; nil at the end of the file. Lines between cards are read over.
    public mutating func next() throws(FileError) -> VCardEntry? {
        while let line = try take() {
            if Self.isMark(line.text, Self.begin) { return try card(from: line.number, first: line.text) }
        }
        return nil
    }

    private mutating func card(from line: Int, first: [UInt8]) throws(FileError) -> VCardEntry {
        var card = VCard(line: line)
        var raw = first
        var size = 0
        // Within the card of an agent, which 2.1 nests.
        var nested = 0
        var isAgent = false
        while let logical = try logicalLine() {
            if raw.count < 4096 {
                raw.append(10)
                raw += logical.text.prefix(4096)
            }
            if Self.isMark(logical.text, Self.end) {
                if nested == 0 { return .card(card) }
                nested -= 1
            } else if Self.isMark(logical.text, Self.begin) {
                guard isAgent || nested > 0 else {
                    ahead.append(logical)
                    return broken(line, "the card has no END:VCARD before the next one begins", raw)
                }
                nested += 1
            } else if nested == 0, !VCardSyntax.isMedium(logical.text) {
                if size + logical.text.count > Self.maximumCard || card.properties.count >= Self.maximumProperties {
                    noteCut(logical.number)
                } else if let property = VCardSyntax.property(logical.text, encoding: lines.encoding) {
                    size += logical.text.count
                    card.properties.append(property)
                }
            }
            isAgent = logical.text.starts(with: Self.agent)
        }
        return broken(line, "the file ends within the card, before END:VCARD", raw)
    }

    private func broken(_ line: Int, _ reason: String, _ raw: [UInt8]) -> VCardEntry {
        .broken(line: line, reason: reason, raw: lines.encoding.leniently(Array(raw.prefix(4096))))
    }

    /// A property's lines unfolded: those that begin with white space, and those after a soft break (`=` at the end of
    /// a quoted-printable line), belong to the line before. Of pictures and the like only the beginning is kept.
    private mutating func logicalLine() throws(FileError) -> (text: [UInt8], number: Int)? {
        guard var line = try take() else { return nil }
        if Self.isMark(line.text, Self.begin) || Self.isMark(line.text, Self.end) { return line }
        let isQuotedPrintable = VCardSyntax.isQuotedPrintable(line.text)
        let isMedium = VCardSyntax.isMedium(line.text)
        // Whether a soft break ends what was read, also where it is not kept.
        var isBroken = isQuotedPrintable && line.text.last == UInt8(ascii: "=")
        while let more = try take() {
            let rest: [UInt8]
            if Self.isMark(more.text, Self.begin) || Self.isMark(more.text, Self.end) {
                // A value that ends in "=" without meaning a soft break does not swallow the end of its card.
                ahead.append(more)
                break
            } else if isBroken {
                rest = [13, 10] + more.text
            } else if let first = more.text.first, first == 32 || first == 9 {
                rest = Array(more.text.dropFirst())
            } else if Self.isStray(more.text) {
                rest = [92, UInt8(ascii: "n")] + more.text
            } else {
                ahead.append(more)
                break
            }
            isBroken = isQuotedPrintable && more.text.last == UInt8(ascii: "=")
            if isMedium { continue }
            if line.text.count + rest.count <= Self.maximumCard { line.text += rest } else { noteCut(more.number) }
        }
        return line
    }

    private mutating func take() throws(FileError) -> (text: [UInt8], number: Int)? {
        if let line = ahead.popLast() { return line }
        guard let text = try lines.next() else { return nil }
        if lines.isCut, !VCardSyntax.isMedium(text) { noteCut(lines.number) }
        return (text, lines.number)
    }

    private mutating func noteCut(_ line: Int) {
        guard line != lastCut else { return }
        lastCut = line
        cut.count += 1
        if cut.firstLine == nil { cut.firstLine = line }
    }

    /// Whether a line is `BEGIN:VCARD` or `END:VCARD` in any case and with any blanks.
    private static func isMark(_ line: [UInt8], _ mark: [UInt8]) -> Bool {
        guard line.count < 64, let first = line.first, first == 32 || first == 9 || first & 0xDF == mark[0] else {
            return false
        }
        return line.filter { $0 != 32 && $0 != 9 }[...].spell(mark)
    }

    private static let begin = Array("BEGIN:VCARD".utf8)
    private static let end = Array("END:VCARD".utf8)
    private static let agent = Array("AGENT".utf8)

    /// Whether a line has no colon and so can only be the rest of a value that somebody's program failed to fold.
    private static func isStray(_ line: [UInt8]) -> Bool {
        !line.isEmpty && !line.contains(UInt8(ascii: ":"))
    }
}
