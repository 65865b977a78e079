import Interpretation

struct TitleAnswer: InterpretationAnswer {
    var text: String
    var role: String?
    var socMajor: String?
    var seniority: String?

    private enum CodingKeys: String, CodingKey {
        case text, role, seniority
        case socMajor = "soc_major"
    }

    init(_ text: String) {
        let title = JobTitle(interpreting: text)
        self.text = text
        role = title.role
        socMajor = title.socMajor
        seniority = title.seniority?.rawValue
    }

    var inWords: String {
        let parts = [
            role.map { "role \($0)" }, socMajor.map { "SOC major group \($0)" }, seniority.map { "level \($0)" },
        ].compactMap { $0 }
        return "\(text): " + (parts.isEmpty ? "says nothing about a job" : parts.joined(separator: ", "))
    }
}
