/// A stretch of a document: its events in document order, with the attributes and the bytes that they point into. Of a
/// large document there are millions of events, so that they are small, and no text of theirs is a String yet.
public struct XMLEvents: Sendable {
    public enum Event: Sendable, Equatable {
        /// An element begins. Its name comes without namespace prefix; so do those of its attributes.
        case start(XMLName, attributes: Range<Int32>, line: Int32)
        /// Text between two tags; a long text may come in several events.
        case text(Range<Int32>)
        /// Text that is nothing but white space, or such a part of a longer text.
        case space(Range<Int32>)
        /// The element that began last and is still open ends.
        case end
    }

    /// An attribute of an element; its value, decoded, is a stretch of the bytes.
    public struct Attribute: Sendable, Equatable {
        public var name: XMLName
        public var value: Range<Int32>
    }

    public internal(set) var events: [Event] = []
    public internal(set) var attributes: [Attribute] = []
    /// Texts and values of attributes, decoded, in UTF-8.
    public internal(set) var bytes: [UInt8] = []
    /// The names met up to here.
    public internal(set) var names = XMLNames()

    /// No events.
    public init() {}

    /// The bytes of a text or of an attribute's value. Costs nothing.
    public subscript(text: Range<Int32>) -> ArraySlice<UInt8> {
        bytes[Int(text.lowerBound)..<Int(text.upperBound)]
    }
}

/// Makes of compact events those that are told in Strings, one by one.
struct XMLEventTelling {
    private var part = XMLEvents()
    private var cursor = 0
    private var open: [XMLName] = []

    /// Goes on with other events.
    mutating func take(_ part: XMLEvents) {
        self.part = part
        cursor = 0
    }

    /// The next event; nil where more have to be taken.
    mutating func next(names: borrowing XMLNames) -> XMLEvent? {
        guard cursor < part.events.count else { return nil }
        defer { cursor += 1 }
        switch part.events[cursor] {
        case .start(let name, let range, let line):
            open.append(name)
            let attributes = part.attributes[Int(range.lowerBound)..<Int(range.upperBound)]
            let told = attributes.map { XMLAttribute(names[$0.name], String(decoding: part[$0.value], as: UTF8.self)) }
            return .start(name: names[name], attributes: told, line: Int(line))
        case .text(let text), .space(let text): return .text(String(decoding: part[text], as: UTF8.self))
        case .end: return .end(name: open.popLast().map { names[$0] } ?? "")
        }
    }
}
