import Contacts
import Interpretation

struct PhoneAnswer: InterpretationAnswer {
    var text: String
    var e164: String?
    var `extension`: String?
    var kind: String?
    private let formatted: String?

    private enum CodingKeys: String, CodingKey {
        case text, e164, `extension`, kind
    }

    init(_ text: String) {
        let number = PhoneNumber(interpreting: text)
        self.text = text
        e164 = number?.e164
        `extension` = number?.extension
        kind = number?.kind.rawValue
        formatted = number?.formatted()
    }

    var inWords: String {
        guard let formatted else { return "\(text): no phone number" }
        return "\(text): \(formatted)" + (`extension`.map { ", extension \($0)" } ?? "")
            + (kind.map { ", \($0)" } ?? "")
    }
}
