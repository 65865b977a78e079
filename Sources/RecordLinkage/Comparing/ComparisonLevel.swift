/// One way in which two values of a field can agree or differ, with how often it occurs.
struct ComparisonLevel: Sendable {
    /// What it says for or against, so that combining and wording need not know each level of each comparison.
    enum Kind: Sendable {
        case agreement
        /// Agrees but for a slip, a short form or a part left out.
        case nearAgreement
        /// Says next to nothing.
        case neutral
        case conflict
    }

    /// In words a newcomer understands, after "the": "same family name".
    let words: String
    let kind: Kind
    /// The probability of this level among pairs that are the same, before the data has its say.
    let m: Double
    /// The probability of this level among pairs that are not.
    let u: Double
    /// How far the data may move `m`, as a factor either way. Small where people know better than a small sample.
    let freedom: Double

    init(_ words: String, _ kind: Kind, m: Double, u: Double, freedom: Double = 8) {
        self.words = words
        self.kind = kind
        self.m = m
        self.u = u
        self.freedom = freedom
    }
}

/// What a comparison found in a pair: the level, and how frequent the value is that the two share.
struct Assessment: Sendable, Equatable {
    /// Index of the level; -1 where one of the two does not say.
    var level: Int
    /// The share of records that have the value agreed on; 0 where the level's own `u` holds.
    var frequency: Double = 0

    static let missing = Assessment(level: -1)
    var isMissing: Bool { level < 0 }
}
