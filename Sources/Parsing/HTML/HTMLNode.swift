/// An element or a text of a page. A value: it holds the whole tree, so it cannot dangle.
public struct HTMLNode: Sendable, Hashable {
    let tree: HTMLTree
    /// The node's place in document order, from 0.
    public let index: Int

    /// The element's name in lower case; empty for text.
    public var name: String { tree.entries[index].name }
    public var isElement: Bool { !tree.entries[index].name.isEmpty }
    /// The text of a text node, as it stands; empty for an element.
    public var ownText: String { tree.entries[index].text }
    /// The line on which the node begins, from 1.
    public var line: Int { tree.entries[index].line }
    /// Which of the page's pairs of element name and class the element has, from 0; -1 for text.
    public var look: Int { tree.entries[index].look }
    public var attributes: [HTMLAttribute] { tree.entries[index].attributes }

    /// The value of an attribute, whose name is in lower case.
    public subscript(attribute: String) -> String? {
        for candidate in tree.entries[index].attributes where candidate.name == attribute { return candidate.value }
        return nil
    }

    /// The element's class names, as written.
    public var classes: [Substring] { self["class"]?.split(whereSeparator: \.isWhitespace) ?? [] }

    public func hasClass(_ name: String) -> Bool { classes.contains { $0 == name } }

    public var parent: HTMLNode? {
        let parent = tree.entries[index].parent
        return parent < 0 ? nil : HTMLNode(tree: tree, index: parent)
    }

    /// The elements around this one, innermost first.
    public var ancestors: some Sequence<HTMLNode> { sequence(first: self, next: \.parent).dropFirst() }

    /// Elements and texts right below this one.
    public var children: [HTMLNode] {
        var list: [HTMLNode] = []
        var next = index + 1
        while next < tree.entries[index].end {
            list.append(HTMLNode(tree: tree, index: next))
            next = tree.entries[next].end
        }
        return list
    }

    /// Elements right below this one.
    public var elements: [HTMLNode] { children.filter(\.isElement) }

    /// This node and those after it below the same parent, up to the one at `last`.
    public func siblings(through last: Int) -> [HTMLNode] {
        var list = [self]
        var next = tree.entries[index].end
        while next <= last {
            let node = HTMLNode(tree: tree, index: next)
            list.append(node)
            next = tree.entries[next].end
        }
        return list
    }

    /// Every element and text below this one, in document order. Iterating costs no memory.
    public var descendants: some Sequence<HTMLNode> {
        (index + 1..<max(index + 1, tree.entries[index].end)).lazy.map { HTMLNode(tree: tree, index: $0) }
    }

    /// Whether `other` stands within this element.
    public func contains(_ other: HTMLNode) -> Bool { other.index > index && other.index < tree.entries[index].end }

    /// How many nodes stand below this one.
    public var size: Int { max(0, tree.entries[index].end - index - 1) }

    public static func == (a: HTMLNode, b: HTMLNode) -> Bool { a.tree === b.tree && a.index == b.index }

    public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
