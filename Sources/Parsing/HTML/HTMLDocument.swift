internal import CLibXML2

/// An HTML page as a tree of elements and text, read leniently as browsers do.
///
/// The tree is copied out of libxml2 in one go, so that a node is a plain value which stays valid as long as somebody
/// holds it. Memory: about ten times the size of the page.
public struct HTMLDocument: Sendable {
    /// The topmost element.
    public let root: HTMLNode

    /// Parses `text`, which is all of the page. Nil where there is no element in it.
    public init?(_ text: String) {
        XMLSilence.once
        guard let tree = HTMLTree(parsing: text) else { return nil }
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
    }

    let entries: [Entry]

    init?(parsing text: String) {
        // A NUL would end the page for libxml2.
        let clean = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue
        var utf8 = Array(clean.utf8)
        guard utf8.count < Int(Int32.max) else { return nil }
        utf8.append(0)
        let document = unsafe utf8.withUnsafeBufferPointer { buffer -> htmlDocPtr? in
            guard let start = buffer.baseAddress, let context = unsafe htmlNewParserCtxt() else { return nil }
            defer { unsafe htmlFreeParserCtxt(context) }
            return unsafe start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                unsafe htmlCtxtReadMemory(context, $0, Int32(buffer.count - 1), nil, "UTF-8", Int32(options))
            }
        }
        guard let document = unsafe document else { return nil }
        defer { unsafe xmlFreeDoc(document) }
        guard let root = unsafe xmlDocGetRootElement(document) else { return nil }
        entries = unsafe Self.copied(from: root)
    }

    /// The subtree of `root` in document order, walked without recursion.
    private static func copied(from root: xmlNodePtr) -> [Entry] {
        var entries: [Entry] = []
        var open: [Int] = []
        var here = unsafe root
        while true {
            if let entry = unsafe entry(of: here, parent: open.last ?? -1) {
                entries.append(entry)
                if let child = unsafe here.pointee.children, !entry.name.isEmpty {
                    open.append(entries.count - 1)
                    unsafe here = child
                    continue
                }
                entries[entries.count - 1].end = entries.count
            }
            while unsafe here.pointee.next == nil || here == root {
                guard let last = open.popLast(), let parent = unsafe here.pointee.parent else { return entries }
                entries[last].end = entries.count
                unsafe here = parent
                if unsafe here == root { return entries }
            }
            guard let next = unsafe here.pointee.next else { return entries }
            unsafe here = next
        }
    }

    private static func entry(of node: xmlNodePtr, parent: Int) -> Entry? {
        let line = max(1, unsafe xmlGetLineNo(node))
        switch unsafe node.pointee.type {
        case XML_ELEMENT_NODE:
            let name = unsafe node.pointee.name.map { unsafe String(cString: $0).lowercased() } ?? "?"
            return unsafe Entry(
                name: name, attributes: attributes(of: node), text: "", line: line, parent: parent, end: 0)
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            guard let content = unsafe node.pointee.content else { return nil }
            return Entry(
                name: "", attributes: [], text: unsafe String(cString: content), line: line, parent: parent, end: 0)
        default:
            return nil
        }
    }

    private static func attributes(of node: xmlNodePtr) -> [HTMLAttribute] {
        var list: [HTMLAttribute] = []
        var next = unsafe node.pointee.properties
        while let attribute = unsafe next, list.count < 500 {
            if let name = unsafe attribute.pointee.name {
                var value = ""
                if let content = unsafe xmlNodeListGetString(node.pointee.doc, attribute.pointee.children, 1) {
                    value = unsafe String(cString: content)
                    unsafe shortlist_xml_free(content)
                }
                list.append(HTMLAttribute(name: unsafe String(cString: name).lowercased(), value: value))
            }
            unsafe next = attribute.pointee.next
        }
        return list
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
