internal import Parsing

/// An element of an entry as a tree, for what looks at names and texts rather than at places in the outline.
struct XMLElementTree {
    let name: String
    let line: Int
    /// As it stands in the document, without that of the children.
    let text: String
    let attributes: [String]
    let children: [XMLElementTree]

    init(_ entry: XMLEntry, at index: Int, names: XMLNames) {
        let element = entry.elements[index]
        name = names[element.name]
        line = element.line
        text = String(decoding: entry.text(of: index), as: UTF8.self)
        attributes = entry.attributes[element.attributes].map { String(decoding: entry[$0.value], as: UTF8.self) }
        var children: [XMLElementTree] = []
        var child = index + 1
        while child < element.end {
            children.append(XMLElementTree(entry, at: child, names: names))
            child = entry.elements[child].end
        }
        self.children = children
    }

    /// Every text in the element.
    var allText: String {
        MarkupText.collapsed(([text] + attributes + children.map(\.allText)).joined(separator: " "))
    }
}
