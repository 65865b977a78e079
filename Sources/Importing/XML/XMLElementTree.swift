internal import Parsing

/// One entry of a document with all that stands in it.
struct XMLElementTree {
    static let maximumElements = 20_000

    var name: String
    /// The element's place in the outline; -1 where the outline had no room for it.
    var node: Int
    var line: Int
    var attributes: [XMLAttribute]
    var text = ""
    var children: [XMLElementTree] = []

    /// The elements below whose place is among `nodes`, outermost ones only, in document order.
    func descendants(at nodes: Set<Int>) -> [XMLElementTree] {
        children.flatMap { nodes.contains($0.node) ? [$0] : $0.descendants(at: nodes) }
    }

    /// Every text in the element, for a reject.
    var allText: String {
        MarkupText.collapsed(([text] + attributes.map(\.value) + children.map(\.allText)).joined(separator: " "))
    }
}

/// Cuts the entries out of a stream of events.
struct XMLEntryReader: ~Copyable {
    private var reader: XMLReader
    private let outline: XMLOutline
    private let entries: Set<Int>
    /// Outline places of the open elements outside entries.
    private var path: [Int] = []
    private var open: [XMLElementTree] = []
    private var size = 0
    /// How many elements were left out because their entry has too many, and the line of the first.
    private(set) var leftOut: (count: Int, firstLine: Int?) = (0, nil)

    init(path: String, encoding: String?, outline: XMLOutline, entries: Set<Int>) throws(FileError) {
        reader = try XMLReader(path: path, encoding: encoding)
        self.outline = outline
        self.entries = entries
    }

    /// What was mended on the way, and the line of the first slip.
    var mended: (count: Int, firstLine: Int?) { reader.mended }

    /// The next entry, or nil at the end of the document.
    mutating func next() throws(XMLReaderError) -> XMLElementTree? {
        while let event = try reader.next() {
            switch event {
            case .start(let name, let attributes, let line): start(name, attributes, line)
            case .text(let text):
                if let last = open.indices.last, open[last].text.utf8.count < 1 << 20 { open[last].text += text }
            case .end:
                guard let closed = open.popLast() else {
                    path.removeLast()
                    continue
                }
                guard let parent = open.indices.last else { return closed }
                if closed.node != Int.min { open[parent].children.append(closed) }
            }
        }
        return nil
    }

    private mutating func start(_ name: String, _ attributes: [XMLAttribute], _ line: Int) {
        let parent = open.last?.node ?? path.last ?? -1
        let isRoot = open.isEmpty && path.isEmpty
        var node = isRoot || parent >= 0 ? outline.child(of: parent, named: name) : -1
        if open.isEmpty, !entries.contains(node) {
            path.append(node)
            return
        }
        size = open.isEmpty ? 0 : size + 1
        // Beyond the bound an entry's further elements are left out.
        if size > XMLElementTree.maximumElements {
            node = Int.min
            leftOut.count += 1
            if leftOut.firstLine == nil { leftOut.firstLine = line }
        }
        open.append(XMLElementTree(name: name, node: node, line: line, attributes: attributes))
    }
}
