internal import Parsing

/// The shape of an XML document: every path of element names in it, with how often it occurs and what stands there.
/// Grows with the number of different paths, not with the document.
struct XMLOutline {
    /// No schema for contacts has as many paths; what every entry costs grows with them.
    static let maximumNodes = 2_000

    struct Node {
        /// The element's name, or `@name` for an attribute.
        let name: String
        let isAttribute: Bool
        fileprivate let number: XMLName
        /// The index of the parent; -1 for the root.
        let parent: Int
        /// Indices of the children in the order in which they were first met.
        var order: [Int] = []
        /// The child of the same parent that was first met next; -1 for none so far.
        fileprivate var next = -1
        /// How many there are in the document, and at most under one parent.
        var count = 0
        var most = 0
        /// Whether any of them has text of its own.
        var isFilled = false
        /// The first value, and for an attribute that tells types apart up to a dozen different ones.
        var values: [String] = []
        var hasManyValues = false
        /// Whether it is an attribute that tells values apart (`<phone type="fax">`).
        let isType: Bool
        /// The text so far of an open element, while none before it was filled.
        fileprivate var pending: [UInt8] = []
        fileprivate var lastParent = -1
        fileprivate var run = 0

        var isLeaf: Bool { order.isEmpty }
    }

    /// A name below a node; the key by which children are found.
    private struct Step: Hashable {
        let parent: Int
        let name: XMLName
        let isAttribute: Bool
    }

    private(set) var nodes: [Node] = []
    /// The names of the document, by which another reading finds its way here.
    private(set) var names = XMLNames()
    private var children: [Step: Int] = [:]
    /// The line of the first element that was one too many; nil where all have a place.
    private(set) var firstLeftOut: Int?

    /// Looks at the whole document, up to where it breaks.
    init(path: String, encoding: String?) throws(FileError) {
        let reader = XMLEventStream(path: path, encoding: encoding)
        var walk = Walk()
        do throws(XMLReaderError) {
            while let part = try reader.nextEvents() {
                names = part.names
                for event in part.events { take(event, of: part, &walk) }
            }
        } catch {
            switch error {
            case .file(let fault): throw fault
            case .malformed: break
            }
        }
    }

    /// The child of `parent` (-1 for the root's) with a name, or -1. Children mostly come in the same order, so that of
    /// most the one `before` (-1 at the beginning) tells which is next.
    func child(of parent: Int, named name: XMLName, isAttribute: Bool = false, after before: Int = -1) -> Int {
        if name == .unnumbered { return -1 }
        if parent >= 0 {
            let next = before >= 0 ? nodes[before].next : nodes[parent].order.first ?? -1
            if next >= 0, nodes[next].number == name, nodes[next].isAttribute == isAttribute { return next }
            if before >= 0, nodes[before].number == name, nodes[before].isAttribute == isAttribute { return before }
        }
        return children[Step(parent: parent, name: name, isAttribute: isAttribute)] ?? -1
    }

    /// The names on the way from below `ancestor` (itself not named) down to `node`.
    func names(of node: Int, below ancestor: Int) -> [String] {
        var names: [String] = []
        var here = node
        while here >= 0, here != ancestor {
            names.append(nodes[here].name)
            here = nodes[here].parent
        }
        return names.reversed()
    }

    /// Whether `node` stands somewhere below `ancestor`.
    func isBelow(_ node: Int, _ ancestor: Int) -> Bool {
        var here = nodes[node].parent
        while here >= 0 {
            if here == ancestor { return true }
            here = nodes[here].parent
        }
        return false
    }

    /// The elements that are open: their nodes, their numbers among all elements, their last children's nodes.
    private struct Walk {
        var open: [(node: Int, serial: Int, last: Int)] = []
        var serial = 0
    }

    private mutating func take(_ event: XMLEvents.Event, of part: XMLEvents, _ walk: inout Walk) {
        switch event {
        case .start(let name, let attributes, let line):
            walk.serial += 1
            let last = walk.open.count - 1
            let parent = last < 0 ? (node: -1, serial: 0, last: -1) : walk.open[last]
            var node = -1
            if last < 0 || parent.node >= 0 {
                node = add(name, false, under: (parent.node, parent.serial), after: parent.last, line)
                if last >= 0, node >= 0 { walk.open[last].last = node }
            }
            var before = -1
            if node >= 0 {
                for attribute in part.attributes[Int(attributes.lowerBound)..<Int(attributes.upperBound)]
                where !attribute.value.isEmpty {
                    let child = add(attribute.name, true, under: (node, walk.serial), after: before, line)
                    guard child >= 0 else { continue }
                    before = child
                    note(part[attribute.value], at: child)
                }
            }
            walk.open.append((node, walk.serial, before))
        case .text(let text):
            guard let node = walk.open.last?.node, node >= 0, !nodes[node].isFilled,
                nodes[node].pending.count < 1024
            else { return }
            nodes[node].pending += part[text]
        case .space:
            guard let node = walk.open.last?.node, node >= 0, !nodes[node].pending.isEmpty else { return }
            nodes[node].pending.append(UInt8(ascii: " "))
        case .end:
            guard let node = walk.open.popLast()?.node, node >= 0, !nodes[node].pending.isEmpty else { return }
            note(nodes[node].pending[...], at: node)
            nodes[node].pending = []
        }
    }

    private mutating func add(
        _ name: XMLName, _ isAttribute: Bool, under parent: (node: Int, serial: Int), after before: Int,
        _ line: Int32
    ) -> Int {
        var index = child(of: parent.node, named: name, isAttribute: isAttribute, after: before)
        if index < 0 {
            guard nodes.count < Self.maximumNodes, name != .unnumbered else {
                if firstLeftOut == nil { firstLeftOut = Int(line) }
                return -1
            }
            index = append(name, isAttribute, under: parent.node)
        }
        nodes[index].count += 1
        nodes[index].run = nodes[index].lastParent == parent.serial ? nodes[index].run + 1 : 1
        nodes[index].lastParent = parent.serial
        nodes[index].most = max(nodes[index].most, nodes[index].run)
        return index
    }

    private mutating func append(_ name: XMLName, _ isAttribute: Bool, under parent: Int) -> Int {
        let index = nodes.count
        let text = names[name]
        nodes.append(
            Node(
                name: isAttribute ? "@" + text : text, isAttribute: isAttribute, number: name, parent: parent,
                isType: isAttribute && XMLNaming.tellsType(text)))
        children[Step(parent: parent, name: name, isAttribute: isAttribute)] = index
        if parent >= 0 {
            if let last = nodes[parent].order.last { nodes[last].next = index }
            nodes[parent].order.append(index)
        }
        return index
    }

    private mutating func note(_ text: ArraySlice<UInt8>, at index: Int) {
        guard !nodes[index].isFilled || nodes[index].isType && !nodes[index].hasManyValues else { return }
        let value = MarkupText.collapsed(text)
        guard !value.isEmpty else { return }
        nodes[index].isFilled = true
        guard !nodes[index].values.contains(value) else { return }
        if nodes[index].values.count < 12 {
            nodes[index].values.append(value)
        } else {
            nodes[index].hasManyValues = true
        }
    }
}
