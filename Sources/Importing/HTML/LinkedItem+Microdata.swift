internal import Parsing

extension LinkedItem {
    /// The outermost microdata items of a page, each with its element.
    static func microdata(_ page: HTMLDocument) -> [(item: LinkedItem, node: HTMLNode)] {
        var found: [(item: LinkedItem, node: HTMLNode)] = []
        for node in page.root.descendants where node["itemscope"] != nil && node["itemprop"] == nil {
            found.append((item(at: node, page), node))
        }
        // A property that stands in no item is a mistake of the page; its item counts all the same.
        for node in page.root.descendants where node["itemscope"] != nil && node["itemprop"] != nil {
            if !node.ancestors.contains(where: { $0["itemscope"] != nil }) {
                found.append((item(at: node, page), node))
            }
        }
        return found
    }

    private static func item(at node: HTMLNode, _ page: HTMLDocument) -> LinkedItem {
        let types = node["itemtype"]?.split(whereSeparator: \.isWhitespace).map { localName($0) } ?? []
        var item = LinkedItem(types: types, id: node["itemid"], line: node.line)
        for child in node.children { item.collectMicrodata(from: child, page) }
        for reference in node["itemref"]?.split(whereSeparator: \.isWhitespace) ?? [] {
            let target = page.root.descendants.first { $0["id"].map { $0 == reference } ?? false }
            if let target, !target.contains(node) { item.collectMicrodata(from: target, page) }
        }
        if item.properties.isEmpty { item.text = node.text }
        return item
    }

    private mutating func collectMicrodata(from node: HTMLNode, _ page: HTMLDocument) {
        guard node.isElement, properties.count < 500 else { return }
        let names = node["itemprop"]?.split(whereSeparator: \.isWhitespace).map { Self.localName($0) } ?? []
        if node["itemscope"] != nil {
            guard !names.isEmpty else { return }
            let inner = Self.item(at: node, page)
            for name in names { properties.append(LinkedProperty(name, .item(inner))) }
            return
        }
        if !names.isEmpty {
            let value = Self.value(of: node)
            for name in names { properties.append(LinkedProperty(name, value)) }
        }
        for child in node.children { collectMicrodata(from: child, page) }
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
