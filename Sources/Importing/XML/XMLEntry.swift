internal import Parsing

/// One entry of a document with all that stands in it, laid out flat: its elements in document order, itself first, and
/// their texts one behind another. The same storage serves entry after entry.
struct XMLEntry {
    static let maximumElements = 20_000
    /// What more of an element's text than this there is, is left out.
    private static let maximumText = 1 << 20

    struct Element {
        let name: XMLName
        /// The element's place in the outline; -1 where the outline had no room for it.
        let node: Int
        let line: Int
        /// The index of the element around it; -1 for the entry itself.
        let parent: Int
        let attributes: Range<Int>
        /// The index behind the last element in it.
        fileprivate(set) var end: Int
        /// The first and the last piece of its own text; -1 where it has none.
        fileprivate var pieces = (first: -1, last: -1)
        fileprivate var textLength = 0
    }

    struct Attribute {
        let name: XMLName
        let node: Int
        let value: Range<Int>
    }

    /// A stretch of an element's text, with the index of the next one where other elements stand in between.
    private struct Piece {
        var range: Range<Int>
        var next = -1
    }

    private(set) var elements: [Element] = []
    private(set) var attributes: [Attribute] = []
    private var pieces: [Piece] = []
    private var bytes: [UInt8] = []

    /// The place in the outline of the entry itself.
    var node: Int { elements[0].node }

    subscript(text: Range<Int>) -> ArraySlice<UInt8> { bytes[text] }

    /// An element's own text as it stands in the document, without that of the elements in it.
    func text(of element: Int) -> ArraySlice<UInt8> {
        let (first, last) = elements[element].pieces
        guard first >= 0 else { return [] }
        if first == last { return bytes[pieces[first].range] }
        var text: [UInt8] = []
        var here = first
        while here >= 0 {
            text += bytes[pieces[here].range]
            here = pieces[here].next
        }
        return text[...]
    }

    /// The outermost elements in `element` whose place is one of `nodes`, in document order.
    func descendants(of element: Int, at nodes: XMLNodeSet) -> [Int] {
        var found: [Int] = []
        if nodes.isEmpty { return found }
        var index = element + 1
        while index < elements[element].end {
            if nodes.contains(elements[index].node) {
                found.append(index)
                index = elements[index].end
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: Filling

    mutating func removeAll() {
        elements.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Begins an element in the element `parent`, and gives its index.
    mutating func begin(_ name: XMLName, node: Int, line: Int, parent: Int, attributes count: Int) -> Int {
        let end = attributes.count
        elements.append(
            Element(
                name: name, node: node, line: line, parent: parent, attributes: (end - count)..<end,
                end: elements.count + 1))
        return elements.count - 1
    }

    mutating func end(_ element: Int) { elements[element].end = elements.count }

    /// Adds an attribute of the element that is to begin next.
    mutating func add(_ name: XMLName, node: Int, value: ArraySlice<UInt8>) {
        attributes.append(Attribute(name: name, node: node, value: append(value)))
    }

    mutating func addText(_ text: ArraySlice<UInt8>, to element: Int) {
        guard elements[element].textLength < Self.maximumText else { return }
        elements[element].textLength += text.count
        let range = append(text)
        let last = elements[element].pieces.last
        if last >= 0, pieces[last].range.upperBound == range.lowerBound {
            pieces[last].range = pieces[last].range.lowerBound..<range.upperBound
            return
        }
        if last >= 0 { pieces[last].next = pieces.count } else { elements[element].pieces.first = pieces.count }
        elements[element].pieces.last = pieces.count
        pieces.append(Piece(range: range))
    }

    /// White space matters between texts only.
    mutating func addSpace(to element: Int) {
        if elements[element].pieces.first >= 0 { addText([UInt8(ascii: " ")], to: element) }
    }

    private mutating func append(_ text: ArraySlice<UInt8>) -> Range<Int> {
        let start = bytes.count
        bytes += text
        return start..<bytes.count
    }
}

/// Some nodes of an outline; asking whether a node is among them costs a look into an array.
struct XMLNodeSet {
    private var isMember: [Bool]
    let isEmpty: Bool

    init(_ nodes: Set<Int>) {
        isMember = Array(repeating: false, count: (nodes.max() ?? -1) + 1)
        for node in nodes where node >= 0 { isMember[node] = true }
        isEmpty = nodes.isEmpty
    }

    func contains(_ node: Int) -> Bool { node >= 0 && node < isMember.count && isMember[node] }
}
