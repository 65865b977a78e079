import Interpretation

struct IndustryAnswer: InterpretationAnswer {
    struct Match: Encodable {
        var naics: String
        var title: String
        var confidence: Double

        init(_ match: IndustryMatch) {
            naics = match.naics
            title = match.title
            confidence = (match.confidence * 1000).rounded() / 1000
        }
    }

    var text: String
    var naics: String
    var title: String?
    var confidence: Double?
    var alternatives: [Match]
    private let evidence: [String]

    private enum CodingKeys: String, CodingKey {
        case text, naics, title, confidence, alternatives
    }

    init(_ text: String) {
        let reading = IndustryReading(interpreting: text)
        let matches = reading.matches.map(Match.init)
        self.text = text
        naics = matches.first?.naics ?? ""
        title = matches.first?.title
        confidence = matches.first?.confidence
        alternatives = Array(matches.dropFirst())
        evidence = reading.evidence
    }

    var inWords: String {
        guard let title, let confidence else { return "\(text): says nothing about an industry" }
        var words = "\(text): \(naics) \(title) (\(percent(confidence)))"
        if !alternatives.isEmpty {
            words +=
                "; or "
                + alternatives.map { "\($0.naics) \($0.title) (\(percent($0.confidence)))" }.joined(separator: ", ")
        }
        if !evidence.isEmpty { words += "; by " + evidence.map { "“\($0)”" }.joined(separator: ", ") }
        return words
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
