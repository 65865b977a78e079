/// What a text says about an industry, in NAICS 2022.
public struct IndustryReading: Sendable, Equatable {
    /// The codes it can stand for, the likeliest first; empty where it says nothing ("Member", "Services").
    public var matches: [IndustryMatch]

    public var best: IndustryMatch? { matches.first }

    public init(interpreting text: String) { matches = [] }
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

/// The classification itself.
public enum NAICS {
    /// The title of a code of 2 to 6 digits, or nil where there is no such code.
    public static func title(of code: String) -> String? { nil }

    /// How near two codes are, 0 (strangers) to 1 (the same): by common digits, and by a table of neighbours that
    /// people move between.
    public static func closeness(_ a: String, _ b: String) -> Double { 0 }
}
