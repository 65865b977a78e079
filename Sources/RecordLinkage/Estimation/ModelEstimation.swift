internal import Contacts

/// Makes a model of the records: term frequencies, u from random pairs, m and the prior by expectation maximisation.
struct ModelEstimation {
    let table: FeatureTable

    /// How many pairs are looked at for u and for m: enough for three digits, and no more.
    static let sampledPairs = 40_000

    /// Frequencies, counts and identifying columns; everything that needs no pairs compared.
    func counted() -> LinkageModel {
        var model = LinkageModel()
        model.recordCount = table.count
        model.lentDomains = table.lentDomains
        model.personCount = table.records.lazy.filter { !$0.isOrganization }.count
        let fields = LinkageModel.Field.allCases
        let counted = Parallel.chunks(fields.count, size: 1) { $0.map { frequencies(of: fields[$0]) } }
        for (field, frequencies) in zip(fields, counted.flatMap { $0 }) {
            model.frequencies[field.rawValue] = frequencies
        }
        model.columns = ColumnDiscovery(table: table).identifyingColumns()
        return model
    }

    private func frequencies(of field: LinkageModel.Field) -> TermFrequencies {
        let records = table.records.indices.lazy.filter { !table.isCopy($0) }.map { table.records[$0] }
        return switch field {
        case .family:
            TermFrequencies(counts: count(records.map(\.family), table.names.count), texts: table.names.texts)
        case .given:
            TermFrequencies(counts: count(records.map(\.given), table.names.count), texts: table.names.texts)
        case .company:
            TermFrequencies(
                counts: count(records.map(\.company), table.companies.count), texts: table.companies.texts)
        case .title: TermFrequencies(counts: count(records.map(\.title), table.titles.count), texts: table.titles)
        case .city: TermFrequencies(counts: count(records.map(\.city), table.cities.count), texts: table.cities)
        case .postcode:
            TermFrequencies(counts: count(records.map(\.postcode), table.postcodes.count), texts: table.postcodes)
        case .street:
            TermFrequencies(counts: count(records.map(\.street), table.streets.count), texts: table.streets.texts)
        case .domain: domainFrequencies()
        case .companyWord: wordFrequencies()
        }
    }

    private func count(_ numbers: some Sequence<UInt32>, _ greatest: Int) -> [UInt32] {
        var counts = [UInt32](repeating: 0, count: greatest + 1)
        for number in numbers { counts[Int(number)] += 1 }
        counts[0] = 0
        return counts
    }

    private func domainFrequencies() -> TermFrequencies {
        var counts = [UInt32](repeating: 0, count: table.domains.count + 1)
        for (number, record) in table.records.enumerated() where !table.isCopy(number) {
            for domain in table.domains(of: record) { counts[Int(domain)] += 1 }
        }
        return TermFrequencies(counts: counts, texts: table.domains)
    }

    /// In how many distinct company names each word stands; `total` is the number of names.
    private func wordFrequencies() -> TermFrequencies {
        var counts = [UInt32](repeating: 0, count: table.companyWords.count + 1)
        for company in 0..<table.companies.count {
            for word in Set(table.companies[UInt32(company + 1)].words) { counts[Int(word)] += 1 }
        }
        var frequencies = TermFrequencies(counts: counts, texts: table.companyWords.texts)
        frequencies.total = table.companies.count
        return frequencies
    }

    // MARK: - u and m

    /// Completes `model` from random pairs and from candidate pairs.
    func completed(_ model: LinkageModel, context: LinkageContext, candidates: [CandidatePair]) -> LinkageModel {
        var model = model
        for isOrganization in [false, true] {
            let comparisons =
                isOrganization
                ? Comparison.organizations(columns: model.columns) : Comparison.persons(columns: model.columns)
            let records = shuffled(organizations: isOrganization)
            guard records.count >= 2 else { continue }
            estimateU(&model, comparisons, records, context)
            let pairs = sample(candidates.filter { table.records[$0.a].isOrganization == isOrganization })
            estimateM(&model, comparisons, pairs, context, isOrganization: isOrganization, of: candidates)
        }
        return model
    }

    /// Record numbers in an order that has nothing to do with their coming.
    private func shuffled(organizations: Bool) -> [Int] {
        table.records.indices.filter { table.records[$0].isOrganization == organizations && !table.isCopy($0) }
            .sorted { (Mixing.finish(table.records[$0].content), $0) < (Mixing.finish(table.records[$1].content), $1) }
    }

    private func estimateU(
        _ model: inout LinkageModel, _ comparisons: [Comparison], _ records: [Int], _ context: LinkageContext
    ) {
        let strides = max(1, min(records.count - 1, Self.sampledPairs / records.count))
        let perStride = min(records.count, Self.sampledPairs)
        var counts = comparisons.map { [Double](repeating: 0, count: $0.levels.count) }
        let parts = Parallel.chunks(strides, size: max(1, strides / 4)) { range in
            var counts = comparisons.map { [Double](repeating: 0, count: $0.levels.count) }
            for stride in range {
                for index in 0..<perStride where index + stride + 1 < records.count {
                    let pair = PairView(
                        table.records[records[index]], table.records[records[index + stride + 1]], in: context)
                    for (number, comparison) in comparisons.enumerated() {
                        let level = comparison.assess(pair).level
                        if level >= 0 { counts[number][level] += 1 }
                    }
                }
            }
            return counts
        }
        for part in parts {
            for (i, levels) in part.enumerated() { for (j, n) in levels.enumerated() { counts[i][j] += n } }
        }
        for (index, comparison) in comparisons.enumerated() {
            let strength = 2_000.0
            let total = counts[index].reduce(0, +) + strength
            model.parameters[comparison.id] = comparison.levels.enumerated().map { number, level in
                let u = (counts[index][number] + strength * level.u) / total
                return LevelParameters(m: level.m, u: min(max(u, 1e-6), 0.995))
            }
        }
    }

    /// Some of the pairs, in an order that does not hang on the numbers of the records: sums of fractions are not the same
    /// in every order.
    private func sample(_ candidates: [CandidatePair]) -> [CandidatePair] {
        func key(_ pair: CandidatePair) -> UInt64 {
            Mixing.finish(table.records[pair.a].content &+ table.records[pair.b].content)
        }
        func ordered(_ pairs: [CandidatePair]) -> [CandidatePair] {
            pairs.map { (key: key($0), pair: $0) }.sorted { ($0.key, $0.pair) < ($1.key, $1.pair) }.map(\.pair)
        }
        guard candidates.count > Self.sampledPairs else { return ordered(candidates) }
        // Every pair has the same chance, whatever its place: those whose hash is small enough.
        let limit = UInt64(Double(UInt64.max) * Double(Self.sampledPairs) / Double(candidates.count))
        return ordered(candidates.filter { key($0) <= limit })
    }

    private func estimateM(
        _ model: inout LinkageModel, _ comparisons: [Comparison], _ pairs: [CandidatePair], _ context: LinkageContext,
        isOrganization: Bool, of candidates: [CandidatePair]
    ) {
        guard pairs.count >= 30 else { return }
        let all = candidates.lazy.filter { table.records[$0.a].isOrganization == isOrganization }.count
        let first = WeightCombination(comparisons: comparisons, model: model, organizations: isOrganization)
        let assessed = Parallel.chunks(pairs.count, size: 2_000) { range in
            range.map { index -> (PairView, [Assessment]) in
                let view = PairView(table.records[pairs[index].a], table.records[pairs[index].b], in: context)
                return (view, first.assess(view))
            }
        }.flatMap { $0 }
        let levels = assessed.map { $0.1.map { Int8($0.level) } }
        let start = comparisons.map { WeightCombination.parameters(of: $0, in: model) }
        var current = model
        let estimate = ExpectationMaximisation(comparisons: comparisons).estimate(pairs: levels, start: start) {
            parameters in
            for (comparison, levels) in zip(comparisons, parameters) { current.parameters[comparison.id] = levels }
            let combination = WeightCombination(comparisons: comparisons, model: current, organizations: isOrganization)
            let probabilities = Parallel.chunks(assessed.count, size: 5_000) { range in
                range.map { combination.combine(assessed[$0].1, of: assessed[$0].0).probability }
            }.flatMap { $0 }
            let matches = probabilities.reduce(0, +) * Double(all) / Double(pairs.count)
            Self.setPrior(&current, matches: matches, isOrganization: isOrganization)
            return probabilities
        }
        model = current
        for (comparison, levels) in zip(comparisons, estimate.parameters) { model.parameters[comparison.id] = levels }
    }

    private static func setPrior(_ model: inout LinkageModel, matches: Double, isOrganization: Bool) {
        let count = Double(isOrganization ? model.recordCount - model.personCount : model.personCount)
        // The usual share counts for 30 records, so that a handful does not set its own.
        let share = (matches + 30 * LinkageModel.usualMatches) / (count + 30)
        let bounded = min(max(share, 0.01), 4)
        if isOrganization { model.matchesPerOrganization = bounded } else { model.matchesPerPerson = bounded }
    }
}
