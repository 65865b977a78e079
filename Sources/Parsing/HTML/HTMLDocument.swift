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
    /// How many elements are read; they take some 300 bytes each.
    public static let maximumElements = 220_000

    /// The topmost element.
    public let root: HTMLNode
    /// The line where elements were first closed because they nest too deep.
    public let firstClosedLine: Int?
    /// From where on the page was not read, and why; nil where all of it was.
    public let cut: Cut?

    public struct Cut: Sendable {
        public var line: Int
        /// Elements are nested too deep; else there are too many.
        public var isTooDeep: Bool
    }

    /// Parses `text`, which is all of the page. Nil where there is no element in it.
    public init?(_ text: String) {
        XMLSilence.keep()
        guard let tree = HTMLTree(parsing: text) else { return nil }
        firstClosedLine = tree.firstClosedLine
        cut = tree.cut
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
    let cut: HTMLDocument.Cut?

    init?(parsing text: String) {
        guard let (document, count, isCut) = unsafe Self.parsed(text) else { return nil }
        defer { unsafe xmlFreeDoc(document) }
        guard let root = unsafe xmlDocGetRootElement(document) else { return nil }
        var copy = HTMLTreeCopy()
        unsafe copy.add(root)
        entries = copy.entries
        self.text = HTMLText(copy.entries, 0..<copy.entries.count)
        firstClosedLine = copy.firstClosedLine
        cut =
            isCut
            ? HTMLDocument.Cut(
                line: copy.entries.last?.line ?? 1, isTooDeep: count <= HTMLDocument.maximumElements) : nil
    }

    /// The page as libxml2 has it, which the caller frees; how many elements it met; whether it did not read all.
    private static func parsed(_ text: String) -> (document: htmlDocPtr, elements: Int, isCut: Bool)? {
        guard !text.isEmpty else { return nil }
        // A NUL would end the page for libxml2.
        let clean = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            | XML_PARSE_HUGE.rawValue
        // By the mark libxml2 sees that nothing is to be converted, and needs no second copy.
        let utf8 = [0xEF, 0xBB, 0xBF] + HTMLTagBound.bounded(Array(clean.utf8)) + [0]
        guard utf8.count < Int(Int32.max) else { return nil }
        return unsafe utf8.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress, let context = unsafe htmlNewParserCtxt() else { return nil }
            defer { unsafe htmlFreeParserCtxt(context) }
            unsafe boundDepth(context)
            let document = unsafe start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                unsafe htmlCtxtReadMemory(context, $0, Int32(buffer.count - 1), nil, nil, Int32(options))
            }
            guard let document = unsafe document else { return nil }
            let count = unsafe Int(bitPattern: context.pointee._private)
            return unsafe (document, count, context.pointee.disableSAX != 0)
        }
    }

    /// Lets elements keep lines beyond 65,535, and puts our own bound, at which reading stops, in the place of libxml2's, at which it stops without a word.
    private static func boundDepth(_ context: htmlParserCtxtPtr) {
        unsafe context.pointee.sax.pointee.startElement = { context, name, attributes in
            guard let parser = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
            // Without it, lines beyond 65,535 are lost.
            unsafe parser.pointee.options |= Int32(XML_PARSE_BIG_LINES.rawValue)
            // libxml2 leaves the field to who uses it: here a number, of the elements so far.
            let count = unsafe Int(bitPattern: parser.pointee._private) + 1
            unsafe parser.pointee._private = UnsafeMutableRawPointer(bitPattern: count)
            if unsafe Int(parser.pointee.nodeNr) >= HTMLDocument.maximumOpenElements
                || count > HTMLDocument.maximumElements
            {
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
