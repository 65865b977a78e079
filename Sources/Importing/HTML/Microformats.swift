internal import Contacts
import Foundation
internal import Parsing

/// The contact cards that a page marks up with class names: h-card (microformats2) and hCard, the older form.
struct Microformats {
    private(set) var records: [Record] = []
    /// The elements that are cards.
    private(set) var nodes: [HTMLNode] = []

    init(_ page: HTMLDocument) {
        let base = page.elements("base").first?["href"].flatMap { URL(string: MarkupText.trimmed($0)) }
        for node in page.root.descendants where node.isElement && Self.isCard(node) {
            let outer = node.ancestors.first { Self.isCard($0) }
            if outer != nil, Self.isPart(node) { continue }
            guard let record = Self.card(node, base: base).record(index: 0), record.isTelling else { continue }
            records.append(record)
            nodes.append(node)
        }
    }

    private static func isCard(_ node: HTMLNode) -> Bool {
        guard let classes = node["class"], classes.utf8.count >= 5 else { return false }
        let lower = classes.lowercased()
        guard lower.holds("h-card") || lower.holds("vcard") else { return false }
        return node.classes.contains { $0 == "h-card" || $0.lowercased() == "vcard" }
    }

    /// Whether a card within a card is its organization, not another contact.
    private static func isPart(_ node: HTMLNode) -> Bool {
        node.classes.contains { ["p-org", "org", "h-org", "p-affiliation"].contains($0) }
    }

    private static func card(_ root: HTMLNode, base: URL?) -> VCard {
        var reader = MicroformatReader(root: root, isNew: root.classes.contains("h-card"), base: base)
        for child in root.children { reader.visit(child) }
        reader.finish()
        return reader.card
    }

    /// Property names without the prefixes of microformats2, and the property of a vCard that each is.
    static let properties: [String: String] = [
        "fn": "FN", "name": "FN", "nickname": "NICKNAME", "org": "ORG", "organization-name": "ORG", "title": "TITLE",
        "job-title": "TITLE", "role": "ROLE", "tel": "TEL", "email": "EMAIL", "url": "URL", "note": "NOTE",
        "category": "CATEGORIES", "bday": "BDAY", "uid": "UID", "rev": "REV", "adr": "ADR", "label": "LABEL",
    ]
    static let nameParts = ["family-name", "given-name", "additional-name", "honorific-prefix", "honorific-suffix"]
    static let addressParts = [
        "post-office-box", "extended-address", "street-address", "locality", "region", "postal-code", "country-name",
    ]
}

/// An address of a card, and what it is said to be.
private struct MarkedAddress {
    var parts: [[String]] = Array(repeating: [], count: 7)
    var types: [String] = []
}

/// Puts one card together.
private struct MicroformatReader {
    let root: HTMLNode
    let isNew: Bool
    private let base: URL?
    private(set) var card: VCard
    private var name: [[String]] = Array(repeating: [], count: 5)
    /// The address whose parts stand loose in the card, then those that are elements of their own.
    private var addresses = [MarkedAddress()]
    /// Of `addresses`, the one within which the reader is.
    private var openAddress = 0
    private var hasProperties = false
    private var hasInnerCard = false

    /// - Parameter base: what relative links start from; nil leaves them as they are.
    init(root: HTMLNode, isNew: Bool, base: URL?) {
        self.root = root
        self.isNew = isNew
        self.base = base
        card = VCard(line: root.line)
    }

    mutating func visit(_ node: HTMLNode) {
        guard node.isElement, !["script", "style", "template"].contains(node.name) else { return }
        let isInner = node.classes.contains { $0 == "h-card" || $0 == "vcard" }
        let around = openAddress
        if propertyNames(of: node).contains("adr"), node.descendants.contains(where: { isAddressPart($0) }) {
            openAddress = addresses.count
            addresses.append(MarkedAddress(types: types(of: node)))
        }
        defer { openAddress = around }
        for property in propertyNames(of: node) { add(property, node) }
        if isInner {
            hasInnerCard = true
            let isOrganization = node.classes.contains { ["h-org", "p-org", "org"].contains($0) }
            if isOrganization, card["ORG"] == nil { append("ORG", [innerName(node)]) }
            return
        }
        for child in node.children { visit(child) }
    }

    mutating func finish() {
        if name.contains(where: { !$0.isEmpty }) { card.properties.append(VCardProperty(name: "N", components: name)) }
        let marked = addresses.filter { address in address.parts.contains { !$0.isEmpty } }
        if !marked.isEmpty { card.properties.removeAll { $0.name == "ADR" } }
        for address in marked {
            card.properties.append(
                VCardProperty(name: "ADR", parameters: parameters(address.types), components: address.parts))
        }
        if card["FN"] == nil, name.allSatisfy(\.isEmpty) { implyName() }
        if card["URL"] == nil, let target = impliedTarget { append("URL", [resolved(target)]) }
    }

    /// The properties that an element's class names say it is, without prefix, lower case.
    private func propertyNames(of node: HTMLNode) -> [String] {
        node.classes.compactMap { word in
            let lower = word.lowercased()
            guard isNew else { return lower }
            let hasPrefix = ["p-", "u-", "e-", "dt-"].contains { lower.hasPrefix($0) }
            return hasPrefix ? String(lower[lower.index(after: lower.firstIndex(of: "-") ?? lower.startIndex)...]) : nil
        }
    }

    private mutating func add(_ property: String, _ node: HTMLNode) {
        if let place = Microformats.nameParts.firstIndex(of: property) {
            hasProperties = true
            name[place] += [value(of: node)].filter { !$0.isEmpty }
        } else if let place = Microformats.addressParts.firstIndex(of: property) {
            hasProperties = true
            if addresses[openAddress].parts[place].isEmpty {
                addresses[openAddress].parts[place] = [value(of: node)].filter { !$0.isEmpty }
            }
        } else if let target = Microformats.properties[property] {
            hasProperties = true
            addProperty(target, node)
        }
    }

    private mutating func addProperty(_ target: String, _ node: HTMLNode) {
        switch target {
        case "EMAIL":
            let shown = node["href"] ?? value(of: node)
            let address = MarkupText.withoutScheme(shown)
            append(
                "EMAIL",
                [
                    ContactText.isEmail(address)
                        ? address : linkedValue(of: node).map { MarkupText.withoutScheme($0) } ?? address
                ])
        case "URL":
            append("URL", [resolved(node["href"] ?? linkedValue(of: node) ?? value(of: node))])
        case "TEL":
            let own = node["href"].map { MarkupText.phoneFromURI($0) }
            let number = own.flatMap { ContactText.isPhone($0) ? $0 : nil } ?? value(of: node)
            append("TEL", [number], parameters(types(of: node)))
        case "ADR":
            guard !node.descendants.contains(where: { inner in isAddressPart(inner) }) else { return }
            let text = node.lines.joined(separator: "\n")
            guard let parsed = AddressText(text) ?? (text.isEmpty ? nil : AddressText(street: text)) else { return }
            append("ADR", ["", "", parsed.street, parsed.city, parsed.region, parsed.postalCode, parsed.country])
        case "FN" where card["FN"] != nil: break
        case "ORG": addOrganization(node)
        default: append(target, [value(of: node)])
        }
    }

    /// The name and the unit where both are marked, else the whole text.
    private mutating func addOrganization(_ node: HTMLNode) {
        let name = node.descendants.first { propertyNames(of: $0).contains("organization-name") }
        let unit = node.descendants.first { propertyNames(of: $0).contains("organization-unit") }
        // The name within an organization was taken with it.
        if propertyNames(of: node).contains("organization-name"), card["ORG"] != nil { return }
        append("ORG", [value(of: name ?? node)] + (name == nil ? [] : unit.map { [value(of: $0)] } ?? []))
    }

    /// What a part classed "value" links to.
    private func linkedValue(of node: HTMLNode) -> String? { node.descendants.first { $0.hasClass("value") }?["href"] }

    private func types(of node: HTMLNode) -> [String] {
        node.descendants.filter { $0.hasClass("type") }.map { $0.text.lowercased() }
    }

    private func parameters(_ types: [String]) -> [VCardParameter] {
        types.isEmpty ? [] : [VCardParameter("TYPE", types)]
    }

    /// A link's target by the page's base, where it states one.
    private func resolved(_ link: String) -> String {
        let target = MarkupText.trimmed(link)
        guard let base, let url = URL(string: target, relativeTo: base) else { return target }
        return url.absoluteString
    }

    private func isAddressPart(_ node: HTMLNode) -> Bool {
        propertyNames(of: node).contains { Microformats.addressParts.contains($0) }
    }

    private mutating func append(_ name: String, _ components: [String], _ parameters: [VCardParameter] = []) {
        guard components.contains(where: { !$0.isEmpty }) else { return }
        card.properties.append(
            VCardProperty(name: name, parameters: parameters, components: components.map { [$0] }))
    }

    /// The value of an element: what stands for machines, the parts classed "value", else the text.
    private func value(of node: HTMLNode) -> String {
        switch node.name {
        case "abbr":
            if let title = node["title"], node.hasClass("p-org") == false, node["class"]?.contains("name") == true {
                return MarkupText.collapsed(title)
            }
        case "data", "input": if let value = node["value"] { return MarkupText.collapsed(value) }
        case "img", "area": if let alternative = node["alt"] { return MarkupText.collapsed(alternative) }
        case "br", "hr": return ""
        default: break
        }
        let parts = node.descendants.filter { $0.hasClass("value") }
        if !parts.isEmpty { return MarkupText.collapsed(parts.map { value(of: $0) }.joined()) }
        let types = node.descendants.filter { $0.hasClass("type") }
        guard types.isEmpty else {
            return MarkupText.collapsed(
                node.children.filter { !$0.hasClass("type") }.map(\.text).joined(separator: " "))
        }
        // A picture says what its alternative text says.
        let text = node.text
        return text.isEmpty ? node.descendants.first { $0.name == "img" }.map { value(of: $0) } ?? "" : text
    }

    private func innerName(_ node: HTMLNode) -> String {
        let named = node.descendants.first { $0.hasClass("p-name") || $0.hasClass("fn") }
        return named?.text ?? (node.text.isEmpty ? node["alt"] ?? node["title"] ?? "" : node.text)
    }

    /// A card without a name is called what its only element or its text says.
    private mutating func implyName() {
        guard isNew, !hasProperties || root.name == "a", !hasInnerCard else { return }
        if root.name == "img" || root.name == "area" { return append("FN", [MarkupText.collapsed(root["alt"] ?? "")]) }
        if root.name == "abbr", let title = root["title"] { return append("FN", [MarkupText.collapsed(title)]) }
        var only = root
        for _ in 0..<2 {
            let elements = only.elements
            guard elements.count == 1, let inner = elements.first else { break }
            only = inner
            if let title = only.name == "abbr" ? only["title"] : only["alt"], !title.isEmpty {
                return append("FN", [MarkupText.collapsed(title)])
            }
        }
        append("FN", [MarkupText.collapsed(Self.textWithPictures(root))])
    }

    /// The text of an element with what its pictures say in their places.
    private static func textWithPictures(_ node: HTMLNode) -> String {
        guard node.isElement else { return node.ownText }
        if ["script", "style", "template"].contains(node.name) { return "" }
        if node.name == "img" { return " " + (node["alt"] ?? "") + " " }
        return node.children.map { textWithPictures($0) }.joined()
    }

    private var impliedTarget: String? {
        guard isNew else { return nil }
        if root.name == "a" || root.name == "area" { return root["href"] }
        let links = root.elements.filter { $0.name == "a" || $0.name == "area" }
        guard links.count == 1, let link = links.first, !link.hasClass("h-card"), !link.hasClass("p-org") else {
            return nil
        }
        return link["href"].flatMap { $0.hasPrefix("mailto:") || $0.hasPrefix("tel:") ? nil : $0 }
    }
}
