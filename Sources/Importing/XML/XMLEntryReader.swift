internal import Parsing

/// Cuts the entries out of a document.
struct XMLEntryReader: ~Copyable {
    private let reader: XMLEventStream
    private let outline: XMLOutline
    private let entries: XMLNodeSet
    /// The entry that was cut out last.
    private(set) var entry = XMLEntry()
    private var part = XMLEvents()
    private var cursor = 0
    /// The open elements outside entries, then those within one: their places in the outline, those of their last
    /// children, and within an entry their indices.
    private var open: [(node: Int, last: Int, index: Int)] = []
    /// How many elements are open that are left out.
    private var leavingOut = 0
    /// How many elements were left out because their entry has too many, and the line of the first.
    private(set) var leftOut: (count: Int, firstLine: Int?) = (0, nil)

    init(path: String, encoding: String?, outline: XMLOutline, entries: Set<Int>) {
        reader = XMLEventStream(path: path, encoding: encoding, names: outline.names)
        self.outline = outline
        self.entries = XMLNodeSet(entries)
    }

    /// What was mended on the way, and the line of the first slip; to be asked after the last entry.
    var mended: (count: Int, firstLine: Int?) { reader.mended }

    /// Reads on to the end of the next entry, which `entry` then is. Whether there was one.
    mutating func next() throws(XMLReaderError) -> Bool {
        entry.removeAll()
        while true {
            while cursor < part.events.count {
                let event = part.events[cursor]
                cursor += 1
                if take(event) { return true }
            }
            part = XMLEvents()
            guard let next = try reader.nextEvents() else { return false }
            part = next
            cursor = 0
        }
    }

    /// Whether the event ends an entry.
    private mutating func take(_ event: XMLEvents.Event) -> Bool {
        switch event {
        case .start(let name, let attributes, let line): start(name, attributes, Int(line))
        case .text(let text):
            if leavingOut == 0, let last = open.last, last.index >= 0 { entry.addText(part[text], to: last.index) }
        case .space:
            if leavingOut == 0, let last = open.last, last.index >= 0 { entry.addSpace(to: last.index) }
        case .end:
            if leavingOut > 0 {
                leavingOut -= 1
            } else if let closed = open.popLast(), closed.index >= 0 {
                entry.end(closed.index)
                return closed.index == 0
            }
        }
        return false
    }

    private mutating func start(_ name: XMLName, _ attributes: Range<Int32>, _ line: Int) {
        let last = open.count - 1
        let parent = last < 0 ? (node: -1, last: -1, index: -1) : open[last]
        // Beyond the bound an entry's further elements are left out.
        if leavingOut > 0 || entry.elements.count > XMLEntry.maximumElements {
            leavingOut += 1
            leftOut.count += 1
            if leftOut.firstLine == nil { leftOut.firstLine = line }
            return
        }
        var node = -1
        if last < 0 || parent.node >= 0 {
            node = outline.child(of: parent.node, named: name, after: parent.last)
            if last >= 0, node >= 0 { open[last].last = node }
        }
        guard parent.index >= 0 || entries.contains(node) else { return open.append((node, -1, -1)) }
        var before = -1
        for attribute in part.attributes[Int(attributes.lowerBound)..<Int(attributes.upperBound)] {
            var child = -1
            if node >= 0 {
                child = outline.child(of: node, named: attribute.name, isAttribute: true, after: before)
                if child >= 0 { before = child }
            }
            entry.add(attribute.name, node: child, value: part[attribute.value])
        }
        let index = entry.begin(name, node: node, line: line, parent: parent.index, attributes: attributes.count)
        open.append((node, before, index))
    }
}
