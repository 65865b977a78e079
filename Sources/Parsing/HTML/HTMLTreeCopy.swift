internal import CLibXML2

/// Copies a tree of libxml2 in document order, without recursion and with bounded depth. What is copied is freed, so that
/// a large page is not twice in memory.
struct HTMLTreeCopy {
    /// From this depth on, an element like the one that began the pile ends it.
    private static let pileDepth = 192
    /// How many of the outermost elements stay open where nothing repeats.
    private static let keptDepth = 32

    private(set) var entries: [HTMLTree.Entry] = []
    private(set) var firstClosedLine: Int?
    /// Places of the open elements with what they look like: name and class.
    private var open: [(place: Int, look: Int)] = []
    private var looks: [String: Int] = [:]
    /// The outermost look that repeats among the open elements, and how many are open around it.
    private var pile: (look: Int, depth: Int)?

    /// Takes `root` and all below it, of which nothing is left.
    mutating func add(_ root: xmlNodePtr) {
        entries.reserveCapacity(unsafe Self.count(root))
        /// The elements around `here`, as places.
        var around: [Int] = []
        var here = unsafe root
        while true {
            if let entry = unsafe HTMLTreeCopy.entry(of: here) {
                let isElement = !entry.name.isEmpty
                let place = append(entry)
                if isElement, let child = unsafe here.pointee.children {
                    around.append(place)
                    unsafe here = child
                    continue
                }
                if isElement { close(place) }
            }
            while unsafe here.pointee.next == nil || here == root {
                guard let last = around.popLast(), let parent = unsafe here.pointee.parent else { return }
                close(last)
                unsafe xmlFreeNodeList(parent.pointee.children)
                unsafe parent.pointee.children = nil
                unsafe parent.pointee.last = nil
                unsafe here = parent
                if unsafe here == root { return }
            }
            guard let next = unsafe here.pointee.next else { return }
            unsafe here = next
        }
    }

    private static func count(_ root: xmlNodePtr) -> Int {
        var count = 1
        var here = unsafe root
        while true {
            if let child = unsafe here.pointee.children {
                unsafe here = child
            } else {
                while unsafe here != root && here.pointee.next == nil { unsafe here = here.pointee.parent }
                guard unsafe here != root, let next = unsafe here.pointee.next else { return count }
                unsafe here = next
            }
            count += 1
        }
    }

    private mutating func append(_ entry: HTMLTree.Entry) -> Int {
        var entry = entry
        // libxml2 does not know the lines of some elements without text.
        entry.line = entry.line < 1 ? entries.last?.line ?? 1 : entry.line
        let place = entries.count
        guard !entry.name.isEmpty else {
            entry.parent = open.last?.place ?? -1
            entry.end = place + 1
            entries.append(entry)
            return place
        }
        closeImplied(before: entry.name)
        let look = look(of: entry)
        if open.count >= Self.pileDepth { closePile(before: look, line: entry.line) }
        entry.parent = open.last?.place ?? -1
        entry.look = look
        entry.isHidden = Self.isHidden(entry)
        entries.append(entry)
        open.append((place, look))
        return place
    }

    private mutating func close(_ place: Int) {
        // One that is not the innermost was closed before.
        guard open.last?.place == place else { return }
        entries[place].end = entries.count
        open.removeLast()
        if open.count < Self.pileDepth { pile = nil }
    }

    private mutating func closePile(before look: Int, line: Int) {
        if pile == nil { pile = repeated() }
        let depth: Int
        if let pile, pile.look == look {
            depth = pile.depth
        } else if open.count >= HTMLDocument.maximumDepth - 1 {
            depth = Self.keptDepth
        } else {
            return
        }
        if firstClosedLine == nil { firstClosedLine = line }
        closeAll(from: depth)
    }

    private mutating func closeAll(from depth: Int) {
        for (place, _) in open[depth...] { entries[place].end = entries.count }
        open.removeSubrange(depth...)
        pile = nil
    }

    /// A paragraph ends where a block begins, a list's item where the next one does, whatever is open in it: so the HTML
    /// Standard. libxml2 does it only where nothing is.
    private mutating func closeImplied(before name: String) {
        guard name == "li" || Self.endsParagraph.contains(name) else { return }
        for depth in open.indices.reversed() {
            let around = entries[open[depth].place].name
            if around == (name == "li" ? "li" : "p") { return closeAll(from: depth) }
            guard Self.inline.contains(around) else { return }
        }
    }

    private static let endsParagraph: Set<String> = [
        "address", "article", "aside", "blockquote", "div", "dl", "fieldset", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
    ]
    private static let inline: Set<String> = [
        "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "mark", "nobr", "s", "small", "span", "strike",
        "strong", "sub", "sup", "tt", "u",
    ]

    private func repeated() -> (look: Int, depth: Int)? {
        var counts: [Int: Int] = [:]
        for (_, look) in open { counts[look, default: 0] += 1 }
        let depth = open.firstIndex { counts[$0.look, default: 0] > 2 }
        return depth.map { (open[$0].look, $0) } ?? (-1, 0)
    }

    private mutating func look(of entry: HTMLTree.Entry) -> Int {
        let classes = entry.attributes.first { $0.name == "class" }?.value ?? ""
        let key = entry.name + " " + classes
        if let known = looks[key] { return known }
        looks[key] = looks.count
        return looks.count - 1
    }

    private static func isHidden(_ entry: HTMLTree.Entry) -> Bool {
        if invisible.contains(entry.name) { return true }
        return entry.attributes.contains { attribute in
            guard attribute.name == "style" else { return attribute.name == "hidden" }
            let compact = attribute.value.lowercased().filter { !$0.isWhitespace }
            return compact.contains("display:none") || compact.contains("visibility:hidden")
        }
    }

    private static let invisible: Set<String> = ["script", "style", "noscript", "template", "head", "svg", "select"]

    private static func entry(of node: xmlNodePtr) -> HTMLTree.Entry? {
        let line = unsafe xmlGetLineNo(node)
        switch unsafe node.pointee.type {
        case XML_ELEMENT_NODE:
            let name = unsafe node.pointee.name.map { unsafe String(cString: $0).lowercased() } ?? "?"
            return unsafe HTMLTree.Entry(
                name: name, attributes: attributes(of: node), text: "", line: line, parent: -1, end: 0)
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            guard let content = unsafe node.pointee.content else { return nil }
            return HTMLTree.Entry(
                name: "", attributes: [], text: unsafe String(cString: content), line: line, parent: -1, end: 0)
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
