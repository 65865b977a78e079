internal import Contacts
internal import Parsing

/// Finds the elements of a page that repeat in shape and are cards.
struct CardGroups {
    /// Longer elements are no card.
    private static let maximumText = 2500
    private static let maximumSize = 500

    /// Best first: most contacts, then the outermost elements.
    private(set) var groups: [CardGroup] = []

    init(_ page: HTMLDocument, covered: [HTMLNode]) {
        var shapes: [String: [[HTMLNode]]] = [:]
        var order: [String] = []
        func note(_ shape: String, _ nodes: [HTMLNode]) {
            if shapes[shape] == nil { order.append(shape) }
            shapes[shape, default: []].append(nodes)
        }
        Self.walk(page.root) { node in
            if Self.tags.contains(node.name) { note(Self.shape(of: node), [node]) }
            for (heading, runs) in Self.runs(in: node) {
                for run in runs { note("run " + heading + Self.shape(of: node), run) }
            }
        }
        for shape in order {
            if let group = Self.group(shapes[shape] ?? []) { groups.append(group) }
        }
        groups = groups.enumerated().sorted { a, b in
            let sizes = [a, b].map { $0.element.cards.reduce(0) { $0 + $1.nodes.reduce(0) { $0 + $1.size } } }
            if a.element.contacts != b.element.contacts { return a.element.contacts > b.element.contacts }
            return sizes[0] != sizes[1] ? sizes[0] > sizes[1] : a.offset < b.offset
        }.map(\.element)
    }

    private static let tags: Set<String> = [
        "li", "div", "article", "section", "tr", "p", "td", "dd", "address", "figure", "a", "span", "blockquote",
        "details",
        "fieldset", "dl", "table", "ul",
    ]

    /// Visits every element outside furniture.
    private static func walk(_ node: HTMLNode, _ visit: (HTMLNode) -> Void) {
        guard node.isElement, !PageRegions.isFurniture(node), !node.isHidden else { return }
        visit(node)
        for child in node.children { walk(child, visit) }
    }

    /// Names and telling classes of an element and the two around it.
    private static func shape(of node: HTMLNode) -> String {
        ([node] + node.ancestors.prefix(2)).map { element in
            element.name + "." + element.classes.filter(isTelling).prefix(3).sorted().joined(separator: ".")
        }.joined(separator: "<")
    }

    /// Classes that differ from entry to entry say nothing of the shape.
    private static func isTelling(_ word: Substring) -> Bool {
        !word.contains(where: \.isNumber)
            && !["first", "last", "odd", "even", "active", "alt", "selected"].contains(word)
    }

    /// Entries without an element of their own: a heading and what follows it up to the next one of its kind.
    private static func runs(in node: HTMLNode) -> [(String, [[HTMLNode]])] {
        let children = node.elements
        var found: [(String, [[HTMLNode]])] = []
        for tag in ["h2", "h3", "h4", "h5", "h6", "dt", "hr"] where children.filter({ $0.name == tag }).count > 1 {
            var runs: [[HTMLNode]] = []
            for child in children {
                if child.name == tag {
                    runs.append([child])
                } else if !runs.isEmpty {
                    runs[runs.count - 1].append(child)
                }
            }
            found.append((tag, runs))
        }
        return found
    }

    /// The group of the elements of one shape, where at least two of them, and half of those not empty, are contacts.
    private static func group(_ members: [[HTMLNode]]) -> CardGroup? {
        guard members.count > 1 else { return nil }
        var cards: [CardGroup.Card] = []
        var contacts = 0
        for nodes in members {
            guard nodes.reduce(0, { $0 + $1.size }) <= maximumSize else { continue }
            let length = nodes.reduce(0) { $0 + $1.text.utf8.count }
            guard length > 0, length <= maximumText else { continue }
            let reader = CardReader(nodes)
            if reader.isContact, reader.record.all(.email).count <= 4 { contacts += 1 }
            cards.append(CardGroup.Card(nodes: nodes, reader: reader))
        }
        guard contacts > 1, contacts * 2 >= cards.count else { return nil }
        return CardGroup(cards: cards, contacts: contacts)
    }
}
