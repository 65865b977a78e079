import Contacts
import Foundation
import Interpretation

/// Answers to texts of one kind, as JSON or in words.
struct Interpretations {
    let kind: InterpretCommand.Kind
    let comparing: Bool
    let asJSON: Bool
    private let encoder: JSONEncoder

    init(kind: InterpretCommand.Kind, comparing: Bool, asJSON: Bool) {
        self.kind = kind
        self.comparing = comparing
        self.asJSON = asJSON
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    func line(for text: String) throws -> String {
        switch kind {
        case .industry: try render(IndustryAnswer(text))
        case .title: try render(TitleAnswer(text))
        case .company where comparing: try render(CompanyComparisonAnswer(line: text))
        case .company: try render(CompanyAnswer(text))
        case .name: try render(NameAnswer(text))
        case .phone: try render(PhoneAnswer(text))
        }
    }

    private func render(_ answer: some InterpretationAnswer) throws -> String {
        guard asJSON else { return answer.inWords }
        return String(decoding: try encoder.encode(answer), as: UTF8.self)
    }
}

/// What is printed for one text: encoded for scripts, in words for people.
protocol InterpretationAnswer: Encodable {
    var inWords: String { get }
}
