public import Contacts

/// Why two records were or were not joined: one line of evidence for each compared field.
public struct Explanation: Sendable, Equatable {
    /// 0 to 1.
    public var probability: Double
    /// What speaks for two random records to be the same, before any evidence: log2 of the prior odds.
    public var priorWeight: Double
    public var evidence: [Evidence]

    /// One field's say.
    public struct Evidence: Sendable, Equatable {
        /// The comparison, in words: "family name".
        public var comparison: String
        public var a: String
        public var b: String
        /// log2 of m/u, after the term-frequency adjustment: positive speaks for, negative against.
        public var weight: Double
        /// In words a newcomer understands: "the same rare surname: strong evidence".
        public var text: String

        public init(comparison: String, a: String, b: String, weight: Double, text: String) {
            self.comparison = comparison
            self.a = a
            self.b = b
            self.weight = weight
            self.text = text
        }
    }

    public init(probability: Double, priorWeight: Double, evidence: [Evidence]) {
        self.probability = probability
        self.priorWeight = priorWeight
        self.evidence = evidence
    }

    /// Compares two records under `model`.
    public init(_ a: SourcedRecord, _ b: SourcedRecord, model: LinkageModel) {
        self.init(probability: 0, priorWeight: 0, evidence: [])
    }
}
