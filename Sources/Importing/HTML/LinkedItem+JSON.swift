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

    /// Items with references resolved; those that another one points at stand only there. Where items point at each
    /// other in a circle, organizations come before people.
    static func linked(_ items: [LinkedItem]) -> [LinkedItem] {
        var byID: [String: LinkedItem] = [:]
        for item in items {
            if let id = item.id, !item.properties.isEmpty, byID[id] == nil { byID[id] = item }
        }
        var resolver = LinkResolver(byID)
        let pointedAt = Set(items.flatMap { resolver.pointers(of: $0) })
        func isPointedAt(_ item: LinkedItem) -> Bool { item.id.map { pointedAt.contains($0) } ?? false }
        let rest = items.filter { isPointedAt($0) && !$0.properties.isEmpty }
        let people = rest.filter { LinkedTypes.isPerson($0) }
        var result = items.filter { !isPointedAt($0) }.map { resolver.resolved($0) }
        for item in rest.filter({ !LinkedTypes.isPerson($0) }) + people {
            if let id = item.id, !resolver.reached.contains(id) { result.append(resolver.resolved(item)) }
        }
        return result
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
        guard text.holds("&"), text.holds(";") else { return text }
        return HTMLDocument("<p>" + text.replacing("<", with: "&lt;") + "</p>")?.root.text ?? text
    }
}
