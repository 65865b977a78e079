/// Whether two company names mean the same company, by the names alone.
public struct CompanyComparison: Sendable, Equatable {
    public var same: Bool
    /// 0 to 1.
    public var probability: Double
    /// In words: "same name but for the legal form".
    public var why: String

    /// Compares two printed names. To compare many, make a `CompanyKey` of each once.
    public init(_ a: String, _ b: String) {
        self.init(CompanyKey(a), CompanyKey(b))
        if probability >= 0.5, a == b { why = "the same name" }
    }

    public init(_ a: CompanyKey, _ b: CompanyKey) {
        let verdict = CompanyVerdict.best(a, b)
        same = verdict.probability >= CompanyVerdict.threshold
        probability = verdict.probability
        why = verdict.reason(a, b)
    }

    /// The probability alone, without the words; symmetric. Under two microseconds.
    public static func probability(_ a: CompanyKey, _ b: CompanyKey) -> Double { CompanyVerdict.best(a, b).probability }
}
