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

        /// Both values, once where they are the same.
        public var values: String { a == b ? a : "\(a) | \(b)" }

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

    /// Compares two records under `model`, as the linkage that made the model did. A person and an entry that names only
    /// an organization are never one contact: their probability is 0.
    public init(_ a: SourcedRecord, _ b: SourcedRecord, model: LinkageModel) {
        var table = FeatureTable()
        table.add([a, b])
        table.lend(model.lentDomains)
        let unshared = LinkageContext(table: table, model: model)
        var sharing = SharingCount(context: unshared).counted(with: model.shared)
        // Two records do not tell how many hold an address: those that do not share it are its only holders.
        sharing.emailRecords = []
        sharing.phoneRecords = []
        let context = LinkageContext(unshared, sharing: sharing)
        self.init(a, b, scorer: PairScorer(context: context, model: model))
    }

    private init(_ a: SourcedRecord, _ b: SourcedRecord, scorer: PairScorer) {
        let records = scorer.context.table.records
        let combination = scorer.combination(for: records[0])
        guard records[0].isOrganization == records[1].isOrganization else {
            let text = "a person and an organization are two contacts"
            let evidence = Evidence(
                comparison: "kind", a: a.record.kind.rawValue, b: b.record.kind.rawValue, weight: -200, text: text)
            self.init(probability: 0, priorWeight: combination.prior, evidence: [evidence])
            return
        }
        let pair = PairView(records[0], records[1], in: scorer.context)
        let assessments = scorer.assess(pair)
        let weight = combination.combine(assessments, of: pair)
        var evidence: [Evidence] = []
        for (index, comparison) in combination.comparisons.enumerated() where !assessments[index].isMissing {
            let part = weight.parts[index], alone = combination.weight(assessments[index], of: index)
            if comparison.role == .nameOrder && assessments[index].level == 0 { continue }
            let text = EvidenceWording.text(comparison, assessments[index], weight: part, alone: alone)
            evidence.append(
                Evidence(
                    comparison: comparison.name, a: EvidenceWording.shown(comparison, a.record),
                    b: EvidenceWording.shown(comparison, b.record), weight: part, text: text))
        }
        let sum = combination.prior + weight.parts.reduce(0, +)
        if weight.total < sum - 0.01 {
            evidence.append(
                Evidence(
                    comparison: "rule", a: "", b: "", weight: weight.total - sum,
                    text: EvidenceWording.rule(isGenerationConflict: records[0].suffix != records[1].suffix)))
        }
        self.init(probability: weight.probability, priorWeight: combination.prior, evidence: evidence)
    }
}
