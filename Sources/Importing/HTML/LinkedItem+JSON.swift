internal import Parsing

extension LinkedItem {
    /// The items of a page's JSON-LD scripts, `@graph` opened, references resolved. A script that is no JSON is passed
    /// over and its line told.
    static func fromScripts(_ page: HTMLDocument) -> (items: [LinkedItem], broken: [Int]) {
        var items: [LinkedItem] = []
        var broken: [Int] = []
        for script in page.elements("script") {
            guard script["type"]?.lowercased().contains("ld+json") == true else { continue }
            let text = script.rawText
            if let json = JSONValue(text) {
                items += self.items(in: json, line: script.line)
            } else if text.contains(where: { !$0.isWhitespace }) {
                broken.append(script.line)
            }
        }
        return (linked(items), broken)
    }

    /// Items with references resolved; those that another one points at stand only there.
    static func linked(_ items: [LinkedItem], among others: [String: LinkedItem] = [:]) -> [LinkedItem] {
        var byID = others
        for item in items {
            if let id = item.id, !item.properties.isEmpty, byID[id] == nil { byID[id] = item }
        }
        let pointedAt = Set(items.flatMap { item in item.pointers(to: byID) })
        let alone = items.filter { $0.id.map { !pointedAt.contains($0) } ?? true }
        return (alone.isEmpty ? items : alone).map { $0.resolved(byID) }
    }

    /// The ids of other items that this one has as values, at any depth.
    private func pointers(to items: [String: LinkedItem]) -> [String] {
        properties.flatMap { property -> [String] in
            switch property.value {
            case .text(let text), .link(let text, _): items[text] != nil && text != id ? [text] : []
            case .item(let item):
                (item.properties.isEmpty && item.id != id ? [item.id].compactMap { $0 } : []) + item.pointers(to: items)
            }
        }
    }

    private static func items(in json: JSONValue, line: Int) -> [LinkedItem] {
        switch json {
        case .array(let list): return list.flatMap { items(in: $0, line: line) }
        case .object:
            let inner = json["@graph"].map { items(in: $0, line: line) } ?? []
            let own = item(json, line: line)
            return own.properties.isEmpty && own.types.isEmpty ? inner : [own] + inner
        default: return []
        }
    }

    private static func item(_ json: JSONValue, line: Int) -> LinkedItem {
        var item = LinkedItem(types: [], line: line)
        guard case .object(let members) = json else { return item }
        for (key, value) in members {
            switch key {
            case "@type": item.types = value.texts.map(localName)
            case "@id": item.id = value.text
            case "@graph", "@context": break
            default:
                for entry in value.items {
                    if case .object = entry {
                        item.properties.append(LinkedProperty(localName(key), .item(self.item(entry, line: line))))
                    } else if let text = entry.text {
                        item.properties.append(
                            LinkedProperty(localName(key), .text(MarkupText.collapsed(decodedEntities(text)))))
                    }
                }
            }
        }
        if item.types.isEmpty, let value = json["@value"]?.text { item.text = value }
        return item
    }

    /// Texts in JSON are often encoded as if they stood in the page.
    private static func decodedEntities(_ text: String) -> String {
        guard text.contains("&"), text.contains(";") else { return text }
        return HTMLDocument("<p>" + text.replacing("<", with: "&lt;") + "</p>")?.root.text ?? text
    }
}
