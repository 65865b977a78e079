/// One card: its properties in the file's order. RFC 6350 (4.0), RFC 2426 (3.0) and vCard 2.1 look alike here.
public struct VCard: Sendable, Equatable {
    /// The line of `BEGIN:VCARD`, from 1.
    public var line: Int
    public var properties: [VCardProperty]

    public init(line: Int, properties: [VCardProperty] = []) {
        self.line = line
        self.properties = properties
    }

    /// The first property called `name` (upper case).
    public subscript(name: String) -> VCardProperty? { properties.first { $0.name == name } }

    /// All properties called `name` (upper case).
    public func all(_ name: String) -> [VCardProperty] { properties.filter { $0.name == name } }
}

/// One property of a card.
public struct VCardProperty: Sendable, Equatable {
    /// The group before the name, lower case: "item1" of `item1.TEL`.
    public var group: String?
    /// Upper case.
    public var name: String
    public var parameters: [VCardParameter]
    /// The components between semicolons, each a list between commas; escapes and transfer encodings are undone.
    public var components: [[String]]
    /// The value as it stands, where it was written as one text.
    private let whole: String?

    /// - Parameter text: the value as one text; nil where it comes in parts only.
    public init(
        group: String? = nil, name: String, parameters: [VCardParameter] = [], components: [[String]],
        text: String? = nil
    ) {
        self.group = group
        self.name = name
        self.parameters = parameters
        self.components = components
        whole = text
    }

    /// The value as one text; of parts, with the commas and semicolons put back between them.
    public var text: String {
        whole ?? components.map { $0.joined(separator: ",") }.joined(separator: ";")
    }

    /// One component as one text, its list members parted by `separator`; empty where there is none.
    public func component(_ index: Int, separator: String = " ") -> String {
        guard components.indices.contains(index) else { return "" }
        return components[index].filter { !$0.isEmpty }.joined(separator: separator)
    }

    /// The types of the property, lower case: of `TYPE=work,voice`, of `TYPE="work,voice"` and of the bare `WORK;VOICE`.
    public var types: [String] {
        parameters.filter { $0.name == "TYPE" }.flatMap(\.values)
    }
}

/// A parameter of a property: its name in upper case; its values, lower case, without quotes.
public struct VCardParameter: Sendable, Equatable {
    public var name: String
    public var values: [String]

    public init(_ name: String, _ values: [String]) {
        self.name = name
        self.values = values
    }
}

/// What a `VCardParser` meets.
public enum VCardEntry: Sendable, Equatable {
    case card(VCard)
    /// A card that cannot be read: the line where it begins, why, and its first lines as they stood.
    case broken(line: Int, reason: String, raw: String)
}
