/// What a reader sees of a run of nodes: their text in one piece of UTF-8, white space collapsed, and where in it each
/// node's part lies. Made in one pass, so that the text of any node costs no walk.
struct HTMLText: Sendable {
    /// Text with a line feed where the page breaks and a single space where it has white space. A separator is only put
    /// down before more text, so a node's part may begin with one and never ends with one.
    private var bytes: [UInt8] = []
    /// For each node its part, as places in `bytes`; -1 for a node below a hidden one.
    private var starts: [Int32]
    private var ends: [Int32]
    /// The index of the first node.
    private let first: Int
    private var separator: UInt8?

    init(_ entries: [HTMLTree.Entry], _ range: Range<Int>) {
        first = range.lowerBound
        starts = Array(repeating: -1, count: range.count)
        ends = starts
        bytes.reserveCapacity(entries[range].reduce(0) { $0 + $1.text.utf8.count })
        var open: [(place: Int, isBlock: Bool)] = []
        var place = range.lowerBound
        while place < range.upperBound {
            while let last = open.last, entries[last.place].end <= place { close(open.removeLast()) }
            starts[place - first] = position
            ends[place - first] = position
            let entry = entries[place]
            guard !entry.name.isEmpty else {
                add(entry.text)
                ends[place - first] = position
                place += 1
                continue
            }
            if entry.isHidden {
                place = max(place + 1, entry.end)
                continue
            }
            let isBlock = Self.blocks.contains(entry.name)
            if isBlock || entry.name == "br" { separator = Self.lineFeed }
            if separator == nil, entry.name == "td" || entry.name == "th" { separator = Self.space }
            open.append((place, isBlock))
            place += 1
        }
        while let last = open.popLast() { close(last) }
        separator = nil
    }

    /// The part of a node in the text; nil where it stands below a hidden one.
    func part(of index: Int) -> Range<Int>? {
        guard starts[index - first] >= 0 else { return nil }
        let end = Int(ends[index - first])
        var start = Int(starts[index - first])
        if start < end, bytes[start] == Self.space || bytes[start] == Self.lineFeed { start += 1 }
        return start..<end
    }

    /// The text of a part on one line.
    func text(_ part: Range<Int>) -> String {
        guard bytes[part].contains(Self.lineFeed) else { return String(decoding: bytes[part], as: UTF8.self) }
        return String(decoding: bytes[part].map { $0 == Self.lineFeed ? Self.space : $0 }, as: UTF8.self)
    }

    func lines(_ part: Range<Int>) -> [String] {
        bytes[part].split(separator: Self.lineFeed).map { String(decoding: $0, as: UTF8.self) }
    }

    private var position: Int32 { Int32(bytes.count) }

    private mutating func close(_ node: (place: Int, isBlock: Bool)) {
        ends[node.place - first] = position
        if node.isBlock { separator = Self.lineFeed }
    }

    private mutating func add(_ text: String) {
        for byte in text.utf8 where byte >= 0x80 { return addScalars(of: text) }
        for byte in text.utf8 { if byte == 32 || (9...13).contains(byte) { space() } else { add(byte) } }
    }

    private mutating func addScalars(of text: String) {
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
                space()
            } else if scalar != "\u{AD}" {
                for byte in scalar.utf8 { add(byte) }
            }
        }
    }

    private mutating func space() { if separator == nil { separator = Self.space } }

    private mutating func add(_ byte: UInt8) {
        if let separator {
            if !bytes.isEmpty { bytes.append(separator) }
            self.separator = nil
        }
        bytes.append(byte)
    }

    private static let space = UInt8(ascii: " ")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
        "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "tfoot", "thead", "tr", "ul",
    ]
}
