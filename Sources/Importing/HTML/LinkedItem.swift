internal import Parsing

/// A thing that a page describes for machines: of JSON-LD, microdata or RDFa alike.
struct LinkedItem {
    /// Local names of its types, lower case: "person" of `https://schema.org/Person`.
    var types: [String]
    /// Its own address within the page or the web, by which others may point at it.
    var id: String?
    var properties: [LinkedProperty] = []
    var line: Int
    /// All its text, for an item that has no properties of its own.
    var text = ""

    /// The values of the properties called one of `names` (lower case), in the page's order.
    func values(_ names: String...) -> [LinkedValue] {
        properties.filter { names.contains($0.name) }.map(\.value)
    }

    /// The first text of such a property that is not empty.
    func first(_ names: String...) -> String? {
        for name in names {
            for property in properties where property.name == name {
                if let text = property.value.text, !text.isEmpty { return text }
            }
        }
        return nil
    }

    /// The local name of a type or property, lower case: "name" of `foaf:name` and `http://schema.org/name`.
    static func localName(_ name: some StringProtocol) -> String {
        let end = name.lastIndex { $0 == "/" || $0 == "#" || $0 == ":" }
        return (end.map { String(name[name.index(after: $0)...]) } ?? String(name)).lowercased()
    }
}

/// One property of a described thing.
struct LinkedProperty {
    /// Its local name, lower case.
    var name: String
    var value: LinkedValue

    init(_ name: String, _ value: LinkedValue) {
        self.name = name
        self.value = value
    }
}

/// The value of a property.
enum LinkedValue {
    case text(String)
    /// A link with the text that the page shows for it.
    case link(String, text: String)
    case item(LinkedItem)

    /// What a person reads: the text, the link's text, the item's name.
    var text: String? {
        switch self {
        case .text(let text): text
        case .link(let target, let text): text.isEmpty ? target : text
        case .item(let item):
            item.first("name", "legalname", "fn", "label", "value") ?? (item.text.isEmpty ? nil : item.text)
        }
    }

    /// The address, for properties that are addresses.
    var target: String? {
        switch self {
        case .text(let text): text
        case .link(let target, _): target
        case .item(let item): item.first("url") ?? item.id
        }
    }

    var item: LinkedItem? {
        if case .item(let item) = self { return item }
        return nil
    }
}
