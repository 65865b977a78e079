import Interpretation

struct CompanyAnswer: InterpretationAnswer {
    var text: String
    var core: String
    var legalForm: String?
    var key: String

    private enum CodingKeys: String, CodingKey {
        case text, core, key
        case legalForm = "legal_form"
    }

    init(_ text: String) {
        let name = CompanyName(interpreting: text)
        self.text = text
        core = name.core
        legalForm = name.legalForm
        key = name.key
    }

    var inWords: String {
        "\(text): \(core)" + (legalForm.map { ", legal form \($0)" } ?? "") + ", compared as “\(key)”"
    }
}

/// Of a line "A<TAB>B".
struct CompanyComparisonAnswer: InterpretationAnswer {
    var a: String
    var b: String
    var same: Bool
    var probability: Double
    var why: String

    init(line: String) {
        let names = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        a = names.first ?? ""
        b = names.count > 1 ? names[1] : ""
        let comparison = CompanyComparison(a, b)
        same = comparison.same
        probability = (comparison.probability * 1000).rounded() / 1000
        why = comparison.why
    }

    var inWords: String {
        "\(a) | \(b): \(same ? "the same company" : "not the same company") (\(Int((probability * 100).rounded())) %)"
            + (why.isEmpty ? "" : ", \(why)")
    }
}
