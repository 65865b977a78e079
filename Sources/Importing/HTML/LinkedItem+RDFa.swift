internal import Parsing

extension LinkedItem {
    /// The items that a page marks up in RDFa (1.1 Lite, and `about` and `rel` of the full one), references resolved;
    /// those that another one points at stand only there.
    static func rdfa(_ page: HTMLDocument) -> (items: [LinkedItem], nodes: [HTMLNode]) {
        var walk = RDFaWalk()
        walk.visit(page.root, subject: nil, relation: nil)
        return (linked(walk.finished()), walk.nodes)
    }
}

/// Walks a page and puts together its RDFa items. Items are numbered, since several places may add to one.
private struct RDFaWalk {
    private var items: [LinkedItem] = []
    private var numbers: [String: Int] = [:]
    /// The items that are values of a property, with the property.
    private var links: [(subject: Int, name: String, object: Int)] = []
    private(set) var nodes: [HTMLNode] = []

    mutating func visit(_ node: HTMLNode, subject: Int?, relation: (subject: Int, name: String)?) {
        guard node.isElement else { return }
        var subject = subject
        var relation = relation
        let names = words(node["property"]).map { LinkedItem.localName($0) }
        let relations = words(node["rel"]).filter { $0.contains(":") }.map { LinkedItem.localName($0) }
        if let types = node["typeof"] {
            let item = number(node["about"] ?? node["resource"] ?? node["href"], node)
            items[item].types += words(types).map { LinkedItem.localName($0) }
            attach(item, to: subject, relation, names + relations)
            nodes.append(node)
            (subject, relation) = (item, nil)
        } else if let about = node["about"], !about.isEmpty {
            subject = number(about, node)
            relation = nil
        } else if let subject {
            add(names, of: node, to: subject)
        }
        if node["typeof"] == nil || node["about"] != nil, let subject {
            let target = node["typeof"] == nil ? node["resource"] ?? node["href"] : nil
            for name in relations {
                if let target { items[subject].properties.append(LinkedProperty(name, .link(target, text: node.text))) }
            }
            if target == nil, let name = relations.first { relation = (subject, name) }
        }
        for child in node.children { visit(child, subject: subject, relation: relation) }
    }

    /// The items, each with references to those that are its values; one that has no id gets one that no page gives.
    func finished() -> [LinkedItem] {
        var finished = items
        for number in finished.indices where finished[number].id == nil { finished[number].id = "_:rdfa-\(number)" }
        for link in links where link.subject != link.object {
            let object = LinkedItem(types: [], id: finished[link.object].id, line: finished[link.object].line)
            finished[link.subject].properties.append(LinkedProperty(link.name, .item(object)))
        }
        return finished
    }

    private func words(_ text: String?) -> [Substring] { text?.split(whereSeparator: \.isWhitespace) ?? [] }

    private mutating func number(_ id: String?, _ node: HTMLNode) -> Int {
        let id = id.flatMap { $0.isEmpty ? nil : $0 }
        if let id, let known = numbers[id] { return known }
        items.append(LinkedItem(types: [], id: id, line: node.line))
        if let id { numbers[id] = items.count - 1 }
        return items.count - 1
    }

    private mutating func attach(
        _ item: Int, to subject: Int?, _ relation: (subject: Int, name: String)?, _ names: [String]
    ) {
        if let relation { links.append((relation.subject, relation.name, item)) }
        guard let subject, subject != item else { return }
        for name in names { links.append((subject, name, item)) }
    }

    private mutating func add(_ names: [String], of node: HTMLNode, to subject: Int) {
        for name in names where items[subject].properties.count < 500 {
            let value: LinkedValue
            if node["content"] == nil, let resource = node["resource"] {
                value = .link(resource, text: node.text)
            } else {
                value = LinkedItem.value(of: node)
            }
            items[subject].properties.append(LinkedProperty(name, value))
        }
    }
}
