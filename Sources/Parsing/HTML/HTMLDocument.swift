internal import CLibXML2

/// An HTML page as a tree of elements and text, read leniently as browsers do.
///
/// The tree is copied out of libxml2 in one go, so that a node is a plain value which stays valid as long as somebody
/// holds it. Memory: about ten times the size of the page.
///
/// No node is nested deeper than `maximumDepth`: where unclosed elements pile up, the innermost ones are closed as if the
/// page had done so, at the next element like the one that began the pile. So walks of the tree may recurse.
public struct HTMLDocument: Sendable {
    /// How deep a node can be.
    public static let maximumDepth = 256
    /// How deep elements can be in the page itself. What follows deeper ones is not read.
    public static let maximumOpenElements = 20_000

    /// The topmost element.
    public let root: HTMLNode
    /// The line where elements were first closed because they nest too deep.
    public let firstClosedLine: Int?
    /// The line from which on the page was not read; nil where all of it was.
    public let cutLine: Int?

    /// Parses `text`, which is all of the page. Nil where there is no element in it.
    public init?(_ text: String) {
        XMLSilence.keep()
        guard let tree = HTMLTree(parsing: text) else { return nil }
        firstClosedLine = tree.firstClosedLine
        cutLine = tree.cutLine
        root = HTMLNode(tree: tree, index: 0)
    }

    /// Every element of the page called `name`, in document order.
    public func elements(_ name: String) -> [HTMLNode] { root.descendants.filter { $0.name == name } }
}

/// The nodes of a page in document order, each with the end of its subtree. Immutable.
final class HTMLTree: Sendable {
    struct Entry: Sendable {
        /// Lower case; empty for text.
        var name: String
        var attributes: [HTMLAttribute]
        var text: String
        var line: Int
        var parent: Int
        /// The index after the node's last descendant.
        var end: Int
        /// Which of the page's pairs of name and class it has; -1 for text.
        var look = -1
        /// Whether an element, by its own markup, shows nothing.
        var isHidden = false
    }

    let entries: [Entry]
    let text: HTMLText
    let firstClosedLine: Int?
    let cutLine: Int?

    init?(parsing text: String) {
        // A NUL would end the page for libxml2.
        let clean = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue | XML_PARSE_HUGE.rawValue
        var utf8 = HTMLTagBound.bounded(Array(clean.utf8))
        guard utf8.count < Int(Int32.max) else { return nil }
        utf8.append(0)
        var isCut = false
        let document = unsafe utf8.withUnsafeBufferPointer { buffer -> htmlDocPtr? in
            guard let start = buffer.baseAddress, let context = unsafe htmlNewParserCtxt() else { return nil }
            defer { unsafe htmlFreeParserCtxt(context) }
            unsafe Self.boundDepth(context)
            let document = unsafe start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                unsafe htmlCtxtReadMemory(context, $0, Int32(buffer.count - 1), nil, "UTF-8", Int32(options))
            }
            isCut = unsafe context.pointee.disableSAX != 0
            return unsafe document
        }
        guard let document = unsafe document else { return nil }
        defer { unsafe xmlFreeDoc(document) }
        guard let root = unsafe xmlDocGetRootElement(document) else { return nil }
        var copy = HTMLTreeCopy()
        unsafe copy.add(root)
        entries = copy.entries
        self.text = HTMLText(copy.entries, 0..<copy.entries.count)
        firstClosedLine = copy.firstClosedLine
        cutLine = isCut ? copy.entries.last?.line ?? 1 : nil
    }

    /// Lets elements keep lines beyond 65,535, and puts our own bound, at which reading stops, in the place of libxml2's, at which it stops without a word.
    private static func boundDepth(_ context: htmlParserCtxtPtr) {
        unsafe context.pointee.sax.pointee.startElement = { context, name, attributes in
            guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
            // Without it, lines beyond 65,535 are lost.
            unsafe parser.pointee.options |= Int32(XML_PARSE_BIG_LINES.rawValue)
            if unsafe Int(parser.pointee.nodeNr) >= HTMLDocument.maximumOpenElements {
                unsafe xmlStopParser(parser)
            } else {
                unsafe xmlSAX2StartElement(context, name, attributes)
            }
        }
    }
}

/// An attribute of an element: its name in lower case, its value decoded.
public struct HTMLAttribute: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
