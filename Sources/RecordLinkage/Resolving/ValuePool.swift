internal import Contacts
internal import Interpretation

/// The values of a field from several records, each distinct meaning once, with every record that states it.
struct ValuePool {
    private(set) var values: [Field: [AttributedValue]] = [:]
    private var places: [Field: [String: Int]] = [:]

    /// Adds the values of `record`. Records come in the order in which they shall speak.
    mutating func add(_ record: SourcedRecord, where isWanted: (Field) -> Bool = { _ in true }) {
        let provenance = record.provenance
        for value in record.record.values where isWanted(value.field) && value.field != .identifier {
            let key = Self.key(value)
            if let index = places[value.field]?[key] {
                if values[value.field]?[index].provenance.contains(provenance) == false {
                    values[value.field]?[index].provenance.append(provenance)
                }
                if let shown = values[value.field]?[index].text, LetterCase.isShouting(shown) {
                    values[value.field]?[index].text = value.text
                }
            } else {
                places[value.field, default: [:]][key] = values[value.field]?.count ?? 0
                values[value.field, default: []].append(
                    AttributedValue(value.text, label: value.label, provenance: [provenance]))
            }
        }
    }

    /// Every value as people write it: what all its records print in capitals is calmed.
    var calmed: [Field: [AttributedValue]] {
        var calmed = values
        for field in [Field.organization, .title, .department, .city, .street, .industry] {
            guard let texts = calmed[field] else { continue }
            let keepsShortWords = field != .city && field != .street
            calmed[field] = texts.map { value in
                var value = value
                value.text = LetterCase.calmed(value.text, keepsShortWords: keepsShortWords)
                return value
            }
        }
        return calmed
    }

    /// What two values have in common that mean the same: "(612) 555-0100" and "612.555.0100".
    private static func key(_ value: FieldValue) -> String {
        switch value.field {
        case .phone, .fax:
            guard let phone = PhoneNumber(interpreting: value.text) else { return value.text }
            return phone.e164 + "x" + (phone.extension ?? "")
        case .email: return EmailAddress(interpreting: value.text)?.address ?? value.text
        case .url:
            guard let address = WebAddress(interpreting: value.text) else { return value.text }
            return address.host + address.path
        case .organization: return CompanyName(interpreting: value.text).key
        case .note: return value.text
        default: return TextFolding.tokens(value.text).joined(separator: " ")
        }
    }
}
