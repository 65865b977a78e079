/// What an `XMLReader` meets, in document order. Small and without references: of a large document there are millions.
public enum XMLEvent: Sendable, Equatable {
    /// An element begins. Its name comes without namespace prefix; so do those of its attributes.
    case start(XMLName, attributes: Range<Int32>, line: Int32)
    /// Text between two tags; a long text may come in several events.
    case text(Range<Int32>)
    /// Text that is nothing but white space, or such a part of a longer text.
    case space
    /// The element that began last and is still open ends.
    case end
}

/// An attribute of an element; its value, decoded, is a stretch of the bytes of its `XMLEvents`.
public struct XMLAttribute: Sendable, Equatable {
    public var name: XMLName
    public var value: Range<Int32>
}

/// A stretch of a document: its events, with the attributes and the bytes that they point into.
public struct XMLEvents: Sendable {
    public internal(set) var events: [XMLEvent] = []
    public internal(set) var attributes: [XMLAttribute] = []
    /// Texts and values of attributes, decoded, in UTF-8.
    public internal(set) var bytes: [UInt8] = []

    /// No events.
    public init() {}

    /// The bytes of a text or of an attribute's value. Costs nothing.
    public subscript(text: Range<Int32>) -> ArraySlice<UInt8> {
        bytes[Int(text.lowerBound)..<Int(text.upperBound)]
    }
}

/// Why an XML file cannot be read further.
public enum XMLReaderError: Error, Sendable, Equatable {
    case file(FileError)
    /// What is wrong stands at `line` and `column`, both from 1; `reason` is a clause without full stop.
    case malformed(line: Int, column: Int, reason: String)
}
