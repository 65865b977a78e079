/// Watches the bytes on their way to libxml2 for a tag with too many attributes, on which libxml2 would spend time that
/// grows with the square of their number. Counts the equal signs outside quotes; knows comments and CDATA.
struct XMLTagGuard {
    private enum State { case text, opened, tag, quoted(UInt8), comment(Int), processing, cdata(Int) }

    let maximumAttributes: Int
    private var state = State.text
    private var attributes = 0

    init(maximumAttributes: Int) { self.maximumAttributes = maximumAttributes }

    /// Whether no element so far has too many.
    var isWithinBounds: Bool { attributes <= maximumAttributes }

    /// Whether the next byte belongs to text or to an attribute's value.
    var isInContent: Bool {
        switch state {
        case .text, .quoted: true
        default: false
        }
    }

    mutating func step(_ byte: UInt8) {
        // Zeros are halves of wide characters.
        if byte != 0, isWithinBounds { move(byte) }
    }

    private mutating func move(_ byte: UInt8) {
        switch state {
        case .text:
            if byte == UInt8(ascii: "<") { state = .opened }
        case .opened:
            attributes = 0
            switch byte {
            case UInt8(ascii: "!"): state = .comment(0)
            case UInt8(ascii: "?"): state = .processing
            default: state = .tag
            }
        case .tag:
            switch byte {
            case UInt8(ascii: ">"): state = .text
            case UInt8(ascii: "="): attributes += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quoted(byte)
            default: break
            }
        case .quoted(let quote):
            if byte == quote { state = .tag }
        case .processing:
            if byte == UInt8(ascii: ">") { state = .text }
        case .comment(let seen): comment(byte, seen)
        case .cdata(let brackets):
            if byte == UInt8(ascii: "]") {
                state = .cdata(min(2, brackets + 1))
            } else {
                state = byte == UInt8(ascii: ">") && brackets == 2 ? .text : .cdata(0)
            }
        }
    }

    /// Within `<!…`: a comment from its first two hyphens on, CDATA from `[`, else a declaration. `seen` counts the
    /// hyphens met at the beginning, and from 10 on those at the end.
    private mutating func comment(_ byte: UInt8, _ seen: Int) {
        let isHyphen = byte == UInt8(ascii: "-")
        switch seen {
        case 0 where byte == UInt8(ascii: "["): state = .cdata(0)
        case 0, 1: state = isHyphen ? .comment(seen + 1 == 2 ? 10 : 1) : .processing
        case 12 where byte == UInt8(ascii: ">"): state = .text
        default: state = .comment(isHyphen ? min(12, seen + 1) : 10)
        }
    }
}
