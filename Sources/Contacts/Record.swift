/// One entry as its source printed it: the values mapped to contact fields, and every other column under `extra`.
///
/// Values are kept verbatim (decoded to text, outer white space trimmed); what they mean is the business of
/// `Interpretation`. A record is never edited once read.
public struct Record: Sendable, Equatable, Codable {
    /// Where in its file the entry begins.
    public var position: SourcePosition
    /// A person, or an organization with no named person.
    public var kind: ContactKind
    /// The mapped values in the source's order. A repeatable field may occur several times.
    public var values: [FieldValue]
    /// Every value that has no contact field, under its column's name, in the source's order. Nothing is lost.
    public var extra: [ExtraValue]

    public init(
        position: SourcePosition, kind: ContactKind = .person, values: [FieldValue] = [], extra: [ExtraValue] = []
    ) {
        self.position = position
        self.kind = kind
        self.values = values
        self.extra = extra
    }

    /// The first value of `field`, or nil. Linear in the number of values, which is small.
    public subscript(field: Field) -> String? {
        for value in values where value.field == field { return value.text }
        return nil
    }

    /// All values of `field`, in the source's order.
    public func all(_ field: Field) -> [String] {
        values.compactMap { $0.field == field ? $0.text : nil }
    }

    /// Adds a value unless it is empty or already there word for word.
    public mutating func add(_ field: Field, _ text: String, label: String? = nil) {
        guard !text.isEmpty, !values.contains(where: { $0.field == field && $0.text == text }) else { return }
        values.append(FieldValue(field, text, label: label))
    }

    /// The person's name as one line: the full name where printed, else its parts put together.
    public var printedName: String? {
        let parts = printedNameParts
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// Whether any of a person's name is printed: whether there is a `printedName`, without putting it together.
    public var isNamedPerson: Bool {
        values.contains { value in
            switch value.field {
            case .fullName, .prefix, .givenName, .middleName, .familyName, .suffix: true
            default: false
            }
        }
    }

    /// The texts that `printedName` puts together; empty where no name is printed.
    public var printedNameParts: [String] {
        var (prefix, given, middle, family, suffix): (String?, String?, String?, String?, String?)
        for value in values {
            switch value.field {
            case .fullName: return [value.text]
            case .prefix: prefix = prefix ?? value.text
            case .givenName: given = given ?? value.text
            case .middleName: middle = middle ?? value.text
            case .familyName: family = family ?? value.text
            case .suffix: suffix = suffix ?? value.text
            default: break
            }
        }
        return [prefix, given, middle, family, suffix].compactMap(\.self)
    }
}

/// One value of a record, with the source's own label for it ("Work", "Mobile") where it gives one.
public struct FieldValue: Sendable, Equatable, Codable {
    public var field: Field
    public var text: String
    public var label: String?

    public init(_ field: Field, _ text: String, label: String? = nil) {
        self.field = field
        self.text = text
        self.label = label
    }
}

/// A value of a column that has no contact field.
public struct ExtraValue: Sendable, Equatable, Codable {
    public var name: String
    public var text: String

    public init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }
}

extension [ExtraValue] {
    /// The values by column; columns of one name are told apart by a number: "Note", "Note (2)".
    public var byColumn: [String: String] {
        var values: [String: String] = [:]
        for value in self {
            var name = value.name
            var number = 2
            while values[name] != nil {
                name = "\(value.name) (\(number))"
                number += 1
            }
            values[name] = value.text
        }
        return values
    }
}

/// Whether an entry names a person or only an organization.
public enum ContactKind: String, Sendable, Codable, Hashable {
    case person
    case organization
}

/// The place of an entry in its file.
public struct SourcePosition: Sendable, Equatable, Hashable, Codable {
    /// The line on which the entry begins, from 1.
    public var line: Int
    /// The entry's number among the file's entries, read or rejected, from 0.
    public var index: Int

    public init(line: Int, index: Int) {
        self.line = line
        self.index = index
    }
}
