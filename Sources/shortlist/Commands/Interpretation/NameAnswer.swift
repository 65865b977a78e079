import Contacts
import Interpretation

struct NameAnswer: InterpretationAnswer {
    var text: String
    var given: String?
    var middle: String?
    var family: String?
    var prefix: String?
    var suffix: String?
    var credentials: [String]?

    init(_ text: String) {
        let name = PersonName(interpreting: text)
        self.text = text
        given = name.given
        middle = name.middle
        family = name.family
        prefix = name.prefix
        suffix = name.suffix
        credentials = name.credentials.isEmpty ? nil : name.credentials
    }

    var inWords: String {
        let parts = [
            given.map { "given \($0)" }, middle.map { "middle \($0)" }, family.map { "family \($0)" },
            prefix.map { "prefix \($0)" }, suffix.map { "suffix \($0)" },
            credentials.map { "credentials \($0.joined(separator: ", "))" },
        ].compactMap { $0 }
        return "\(text): " + (parts.isEmpty ? "no name" : parts.joined(separator: ", "))
    }
}
