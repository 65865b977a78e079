internal import Parsing

/// The shape of an XML document: every path of element names in it, with how often it occurs and what stands there.
/// Grows with the number of different paths, not with the document.
struct XMLOutline {
    /// No schema for contacts has as many paths; what every entry costs grows with them.
    static let maximumNodes = 2_000

    struct Node {
        /// The element's name, or `@name` for an attribute.
        var name: String
        /// The index of the parent; -1 for the root.
        var parent: Int
        var children: [String: Int] = [:]
        /// Indices of the children in the order in which they were first met.
        var order: [Int] = []
        /// How many there are in the document, and at most under one parent.
        var count = 0
        var most = 0
        /// How many of them have text of their own.
        var filled = 0
        /// Up to a dozen different values.
        var values: [String] = []
        var hasManyValues = false
        var firstLine = 0
        var lastParent = -1
        var run = 0

        var isAttribute: Bool { name.hasPrefix("@") }
        var isLeaf: Bool { order.isEmpty }
        var isFilled: Bool { filled > 0 }
    }

    private(set) var nodes: [Node] = []
    /// The line of the first element that was one too many; nil where all have a place.
    private(set) var firstLeftOut: Int?

    /// Looks at the whole document. `fault` is what kept it from being read to its end.
    init(path: String, encoding: String?) throws(FileError) {
        var reader = try XMLReader(path: path, encoding: encoding)
        var walk = Walk()
        do {
            while let event = try reader.next() { take(event, &walk) }
        } catch {
            switch error {
            case .file(let fault): throw fault
            case .malformed: break
            }
        }
    }

    /// The child of `parent` called `name`, or -1.
    func child(of parent: Int, named name: String) -> Int {
        if parent >= 0 { return nodes[parent].children[name] ?? -1 }
        return nodes.first.map { $0.name == name ? 0 : -1 } ?? -1
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

    /// The elements that are open, and their texts.
    private struct Walk {
        var open: [(node: Int, serial: Int, text: String)] = []
        var serial = 0
    }

    private mutating func take(_ event: XMLEvent, _ walk: inout Walk) {
        switch event {
        case .start(let name, let attributes, let line):
            walk.serial += 1
            let isRoot = walk.open.isEmpty
            let parent = walk.open.last?.node ?? -1
            let node = isRoot || parent >= 0 ? add(name, under: parent, serial: walk.open.last?.serial ?? 0, line) : -1
            if node >= 0 {
                for attribute in attributes where !attribute.value.isEmpty {
                    let child = add("@" + attribute.name, under: node, serial: walk.serial, line)
                    note(attribute.value, at: child)
                }
            }
            walk.open.append((node, walk.serial, ""))
        case .text(let text):
            guard let last = walk.open.indices.last, walk.open[last].text.utf8.count < 1024 else { return }
            walk.open[last].text += text
        case .end:
            if let closed = walk.open.popLast(), closed.node >= 0 { note(closed.text, at: closed.node) }
        }
    }

    private mutating func add(_ name: String, under parent: Int, serial: Int, _ line: Int) -> Int {
        var index = child(of: parent, named: name)
        if index < 0 {
            guard nodes.count < Self.maximumNodes else {
                if firstLeftOut == nil { firstLeftOut = line }
                return -1
            }
            index = nodes.count
            nodes.append(Node(name: name, parent: parent, firstLine: line))
            if parent >= 0 {
                nodes[parent].children[name] = index
                nodes[parent].order.append(index)
            }
        }
        nodes[index].count += 1
        nodes[index].run = nodes[index].lastParent == serial ? nodes[index].run + 1 : 1
        nodes[index].lastParent = serial
        nodes[index].most = max(nodes[index].most, nodes[index].run)
        return index
    }

    private mutating func note(_ text: String, at index: Int) {
        guard index >= 0 else { return }
        let value = MarkupText.collapsed(text)
        guard !value.isEmpty else { return }
        nodes[index].filled += 1
        guard !nodes[index].hasManyValues, !nodes[index].values.contains(value) else { return }
        if nodes[index].values.count < 12 {
            nodes[index].values.append(value)
        } else {
            nodes[index].hasManyValues = true
        }
    }
}
