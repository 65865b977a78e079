/// Watches the bytes on their way to libxml2 for a tag with too many attributes, on which libxml2 would spend time that
/// grows with the square of their number. Counts the equal signs outside quotes; knows comments and CDATA.
struct XMLTagGuard {
    private enum State { case text, opened, tag, quoted, declared, comment, processing, cdata }

    /// Whether no element so far has too many.
    private(set) var isWithinBounds = true
    private let maximumAttributes: Int
    private var state = State.text
    private var attributes = 0
    /// The quotation mark that ends the attribute's value.
    private var quote: UInt8 = 0
    /// How many of the marks that begin or end a comment or CDATA were just met.
    private var marks = 0

    init(maximumAttributes: Int) { self.maximumAttributes = maximumAttributes }

    /// Whether the next byte belongs to text or to an attribute's value.
    var isInContent: Bool { state == .text || state == .quoted }

    /// Follows a whole chunk, of which it looks only at the end: what stands before its last tag cannot matter where there
    /// are no comments and the like, and too few equal signs to be too many. Whether it is such a chunk.
    mutating func leap(over chunk: [UInt8]) -> Bool {
        guard [.text, .tag, .quoted].contains(state), let last = chunk.lastIndex(of: UInt8(ascii: "<")),
            attributes + chunk.count(of: UInt8(ascii: "=")) <= maximumAttributes
        else { return false }
        // Without a branch, so that it is done for many bytes at once.
        var declarations: UInt8 = 0
        for index in 1..<max(1, chunk.count) {
            let begins: UInt8 = chunk[index - 1] == UInt8(ascii: "<") ? 1 : 0
            declarations |=
                begins & ((chunk[index] == UInt8(ascii: "!") ? 1 : 0) | (chunk[index] == UInt8(ascii: "?") ? 1 : 0))
        }
        guard declarations == 0 else { return false }
        // A "<" within a value in quotation marks ends the document, so that this one begins a tag.
        state = .text
        var index = last
        while index < chunk.count {
            index = passOver(chunk, from: index)
            if index < chunk.count { step(chunk[index]) }
            index += 1
        }
        return true
    }

    /// Follows the bytes from `start` on, up to an ampersand in content or a control character, whose place it gives;
    /// `bytes.count` where there is none.
    mutating func follow(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            index = passOver(bytes, from: index)
            guard index < bytes.count else { break }
            let byte = bytes[index]
            if byte < 64, Self.controls >> UInt64(byte) & 1 != 0 { break }
            if byte == UInt8(ascii: "&"), isInContent { break }
            step(byte)
            index += 1
        }
        return index
    }

    /// The place of the first byte from `start` on that `follow` or `step` may want to see.
    private func passOver(_ bytes: [UInt8], from start: Int) -> Int {
        let awaited = awaited
        if awaited == .max { return start }
        // Of the marks, only the bracket that ends CDATA stands beyond the first 64 characters.
        let bracket = state == .cdata ? UInt8(ascii: "]") : 0
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 64 ? awaited >> UInt64(byte) & 1 != 0 : byte == bracket { break }
            index += 1
        }
        return index
    }

    /// The characters among the first 64 that are not passed over, as bits; all where every byte counts.
    private var awaited: UInt64 {
        switch state {
        case .text: Self.controls | Self.bit("<") | Self.bit("&")
        case .tag: Self.controls | Self.bit(">") | Self.bit("=") | Self.bit("\"") | Self.bit("'")
        case .quoted: Self.controls | Self.bit("&") | 1 << UInt64(quote)
        case .processing: Self.controls | Self.bit(">")
        case .cdata where marks == 0: Self.controls
        case .comment where marks == 0: Self.controls | Self.bit("-")
        case .opened, .declared, .comment, .cdata: .max
        }
    }

    /// All that XML does not allow: those but tab, line feed and carriage return.
    private static var controls: UInt64 { 0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13) }

    private static func bit(_ mark: Unicode.Scalar) -> UInt64 { 1 << UInt64(mark.value) }

    mutating func step(_ byte: UInt8) {
        // Zeros are halves of wide characters.
        if byte == 0 { return }
        switch state {
        case .text:
            if byte == UInt8(ascii: "<") { state = .opened }
        case .opened: open(byte)
        case .tag: stepInTag(byte)
        case .quoted:
            if byte == quote { state = .tag }
        case .declared: declare(byte)
        case .processing:
            if byte == UInt8(ascii: ">") { state = .text }
        case .comment: close(byte, UInt8(ascii: "-"))
        case .cdata: close(byte, UInt8(ascii: "]"))
        }
    }

    private mutating func stepInTag(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): state = .text
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            quote = byte
            state = .quoted
        case UInt8(ascii: "="):
            attributes += 1
            if attributes > maximumAttributes { isWithinBounds = false }
        default: break
        }
    }

    private mutating func open(_ byte: UInt8) {
        attributes = 0
        marks = 0
        switch byte {
        case UInt8(ascii: "!"): state = .declared
        case UInt8(ascii: "?"): state = .processing
        default: state = .tag
        }
    }

    /// Behind `<!`: two hyphens begin a comment, `[` begins CDATA, all else a declaration.
    private mutating func declare(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "[") where marks == 0: state = .cdata
        case UInt8(ascii: "-") where marks == 0: marks = 1
        case UInt8(ascii: "-"): (state, marks) = (.comment, 0)
        default: state = .processing
        }
    }

    /// A comment and CDATA end with two of a mark and `>`.
    private mutating func close(_ byte: UInt8, _ mark: UInt8) {
        if byte == mark {
            marks = min(2, marks + 1)
        } else {
            if byte == UInt8(ascii: ">"), marks == 2 { state = .text }
            marks = 0
        }
    }
}
