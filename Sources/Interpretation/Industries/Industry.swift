/// What a text says about an industry, in NAICS 2022.
public struct IndustryReading: Sendable, Equatable {
    /// The codes it can stand for, the likeliest first; empty where it says nothing ("Member", "Services").
    public var matches: [IndustryMatch]
    /// The phrases of the tables that led there, the weightiest first; empty for a code.
    public var evidence: [String]

    public var best: IndustryMatch? { matches.first }

    /// Reads a label as directories and people write it, or a code of NAICS, SIC 1987, NACE or ISIC. Never fails.
    /// Cost: well under a millisecond, after the first call has read the tables (some tens of milliseconds).
    public init(interpreting text: String) {
        self = IndustryInterpreter(index: .shared).read(text)
    }

    init(matches: [IndustryMatch], evidence: [String] = []) {
        self.matches = matches
        self.evidence = evidence
    }
}

/// A NAICS 2022 code that a text stands for.
public struct IndustryMatch: Sendable, Equatable, Hashable {
    /// 2 to 6 digits, as many as the text can stand for.
    public var naics: String
    public var title: String
    /// 0 to 1.
    public var confidence: Double

    public init(naics: String, title: String, confidence: Double) {
        self.naics = naics
        self.title = title
        self.confidence = confidence
    }
}
