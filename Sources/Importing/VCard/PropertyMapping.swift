internal import Contacts

/// What the user says that properties of cards and attributes of LDIF entries mean, whatever the case of their names.
struct PropertyMapping: Sendable {
    private let fields: [String: Field?]

    init(_ mapping: [String: Field?]) {
        fields = Dictionary(mapping.map { (HeaderWords.fold($0.key), $0.value) }) { first, _ in first }
    }

    var isEmpty: Bool { fields.isEmpty }

    /// Whether something is said of the property called `name`.
    func decides(_ name: String) -> Bool { !isEmpty && fields[HeaderWords.fold(name)] != nil }

    /// What the property called `name` is taken for; nil for `extra`, or where nothing is said.
    func field(for name: String) -> Field? { fields[HeaderWords.fold(name)] ?? nil }

    /// Adds a value of a property that is decided. In the place of what the entry says by itself, where it can only say
    /// one thing.
    func add(_ text: String, of name: String, label: String?, to record: inout Record) {
        guard !text.isEmpty else { return }
        guard let field = field(for: name) else { return record.extra.append(ExtraValue(name, text)) }
        if !field.isRepeatable { record.values.removeAll { $0.field == field } }
        record.add(field, text, label: label)
        let isFirm = record[.organization] != nil && record.printedName == nil
        record.kind = isFirm ? .organization : .person
    }
}
