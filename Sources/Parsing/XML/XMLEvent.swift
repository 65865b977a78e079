/// What an `XMLReader` meets, in document order.
public enum XMLEvent: Sendable, Equatable {
    /// An element begins. Its name comes without namespace prefix; so do those of its attributes.
    case start(name: String, attributes: [XMLAttribute], line: Int)
    /// Text between two tags; a long text may come in several events.
    case text(String)
    /// The element that began last and is still open ends.
    case end(name: String)
}

/// An attribute of an element, its value decoded.
public struct XMLAttribute: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// Why an XML file cannot be read further.
public enum XMLReaderError: Error, Sendable, Equatable {
    case file(FileError)
    /// What is wrong stands at `line` and `column`, both from 1; `reason` is a clause without full stop.
    case malformed(line: Int, column: Int, reason: String)
}
