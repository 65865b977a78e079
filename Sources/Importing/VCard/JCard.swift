internal import Parsing

/// vCards written as JSON (RFC 7095): `["vcard", [[name, parameters, type, value…], …]]`, or an array of these.
enum JCard {
    static func cards(in json: JSONValue) -> [VCard] {
        guard case .array(let items) = json else { return [] }
        if case .string("vcard")? = items.first { return card(items).map { [$0] } ?? [] }
        return items.flatMap(cards)
    }

    private static func card(_ items: [JSONValue]) -> VCard? {
        guard items.count > 1, case .array(let properties) = items[1] else { return nil }
        return VCard(line: 1, properties: properties.compactMap(property))
    }

    private static func property(_ json: JSONValue) -> VCardProperty? {
        guard case .array(let parts) = json, parts.count > 3, let name = parts[0].text else { return nil }
        var parameters: [VCardParameter] = []
        if case .object(let members) = parts[1] {
            parameters = members.map { VCardParameter($0.key.uppercased(), $0.value.texts.map { $0.lowercased() }) }
        }
        let structured = ["n", "adr", "org", "gender"].contains(name.lowercased())
        let components: [[String]]
        if structured, case .array(let values) = parts[3] {
            components = values.map(\.texts)
        } else {
            components = [parts.dropFirst(3).flatMap(\.texts)]
        }
        // Nothing that a contact says is that long; in a card of lines it would be cut as well.
        let size = components.joined().reduce(0) { $0 + $1.utf8.count }
        guard size <= VCardParser.maximumCard else { return nil }
        return VCardProperty(name: name.uppercased(), parameters: parameters, components: components)
    }
}
