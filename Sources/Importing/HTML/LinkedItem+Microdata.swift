internal import Parsing

extension LinkedItem {
    /// The outermost microdata items of a page, each with its element.
    static func microdata(_ page: HTMLDocument) -> [(item: LinkedItem, node: HTMLNode)] {
        var walk = MicrodataWalk(page)
        var found: [(item: LinkedItem, node: HTMLNode)] = []
        for node in page.root.descendants where node["itemscope"] != nil && node["itemprop"] == nil {
            found.append((walk.item(at: node), node))
        }
        // A property that stands in no item is a mistake of the page; its item counts all the same.
        for node in page.root.descendants where node["itemscope"] != nil && node["itemprop"] != nil {
            if !node.ancestors.contains(where: { $0["itemscope"] != nil }) {
                found.append((walk.item(at: node), node))
            }
        }
        return found
    }

    /// The value that an element gives to its property: the machine's one where it has one, else the text.
    static func value(of node: HTMLNode) -> LinkedValue {
        if let content = node["content"] { return .text(MarkupText.collapsed(content)) }
        switch node.name {
        case "a", "area", "link":
            if let target = node["href"] { return .link(MarkupText.trimmed(target), text: node.text) }
        case "img", "audio", "embed", "iframe", "source", "video":
            return .link(node["src"] ?? "", text: node["alt"] ?? "")
        case "time":
            if let time = node["datetime"] { return .text(time) }
        case "data", "meter":
            if let value = node["value"] { return .text(value) }
        default: break
        }
        return .text(node.text)
    }
}

/// Collects the properties of microdata items as the HTML Standard says: `itemref` adds elements that stand elsewhere,
/// each element counts once for an item, no item is a part of itself. Pages may refer in circles and from many items to
/// one element, so depth and the work for a page as a whole are bounded.
private struct MicrodataWalk {
    private static let maximumDepth = 16
    private static let maximumProperties = 500
    private static let maximumNames = 8

    /// The first element of each id.
    private var ids: [String: HTMLNode] = [:]
    /// How many more nodes may be looked at.
    private var budget: Int
    /// The items within which the walk is.
    private var path: Set<Int> = []

    init(_ page: HTMLDocument) {
        budget = page.root.size * 16 + 100_000
        for node in page.root.descendants {
            if let id = node["id"], ids[id] == nil { ids[id] = node }
        }
    }

    mutating func item(at root: HTMLNode) -> LinkedItem {
        let types = root["itemtype"]?.split(whereSeparator: \.isWhitespace).map { LinkedItem.localName($0) } ?? []
        var item = LinkedItem(types: types, id: root["itemid"], line: root.line)
        path.insert(root.index)
        defer { path.remove(root.index) }
        var seen: Set<Int> = [root.index]
        let references = root["itemref"]?.split(whereSeparator: \.isWhitespace) ?? []
        var waiting: [HTMLNode] = (root.elements + references.compactMap { ids[String($0)] }).reversed()
        while let node = waiting.popLast(), item.properties.count < Self.maximumProperties, budget > 0 {
            guard seen.insert(node.index).inserted else { continue }
            budget -= 1
            let names = words(node["itemprop"])
            if node["itemscope"] != nil {
                guard !names.isEmpty, path.count < Self.maximumDepth, !path.contains(node.index) else { continue }
                let inner = self.item(at: node)
                for name in names { item.properties.append(LinkedProperty(name, .item(inner))) }
                continue
            }
            if !names.isEmpty {
                budget -= node.size
                let value = LinkedItem.value(of: node)
                for name in names { item.properties.append(LinkedProperty(name, value)) }
            }
            waiting += node.elements.reversed()
        }
        if item.properties.isEmpty { item.text = root.text }
        return item
    }

    private func words(_ text: String?) -> [String] {
        text?.split(whereSeparator: \.isWhitespace).prefix(Self.maximumNames).map { LinkedItem.localName($0) } ?? []
    }
}
