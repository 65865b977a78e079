internal import Parsing

/// vCards written as XML (RFC 6351).
enum XCard {
    /// Whether the entries are cards: elements called `vcard` whose name stands in `fn` or `n`.
    static func isCard(_ entry: XMLElementTree) -> Bool {
        entry.name.lowercased() == "vcard"
            && entry.children.contains { ["fn", "n", "group"].contains($0.name.lowercased()) }
    }

    static func card(_ entry: XMLElementTree) -> VCard {
        VCard(line: entry.line, properties: Array(properties(entry).prefix(VCardParser.maximumProperties)))
    }

    private static func properties(_ entry: XMLElementTree) -> [VCardProperty] {
        entry.children.flatMap { child -> [VCardProperty] in
            child.name == "group" ? properties(child) : [property(child)]
        }
    }

    private static func property(_ element: XMLElementTree) -> VCardProperty {
        let parameters = element.children.filter { $0.name == "parameters" }.flatMap(\.children).map {
            VCardParameter($0.name.uppercased(), $0.children.map { MarkupText.collapsed($0.text).lowercased() })
        }
        let values = element.children.filter { $0.name != "parameters" }
        let name = element.name.uppercased()
        let components: [[String]]
        switch name {
        case "N": components = named(["surname", "given", "additional", "prefix", "suffix"], values)
        case "ADR": components = named(["pobox", "ext", "street", "locality", "region", "code", "country"], values)
        case "ORG": components = values.map { [MarkupText.collapsed($0.text)] }
        default: components = [values.isEmpty ? [MarkupText.collapsed(element.text)] : values.map(\.allText)]
        }
        return VCardProperty(name: name, parameters: parameters, components: components)
    }

    private static func named(_ names: [String], _ values: [XMLElementTree]) -> [[String]] {
        names.map { name in values.filter { $0.name == name }.map { MarkupText.collapsed($0.text) } }
    }
}
