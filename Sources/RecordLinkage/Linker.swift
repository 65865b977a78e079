public import Contacts

/// Decides which records are the same person or organization: blocking, comparison, match weight, clustering
/// (Fellegi and Sunter 1969; levels and term frequencies as in Splink). Nothing to configure.
///
///     var linker = Linker()
///     for record in records { linker.add(record) }
///     let linkage = linker.link()
///
/// Keeps of each record only what comparison needs, so that a caller may stream a million of them. The result does not
/// depend on the order of the records, nor on the number of threads.
public struct Linker: Sendable {
    private let storedModel: LinkageModel?
    private var table = FeatureTable()
    /// Added and not yet in the table, which takes them by the thousand on two threads.
    private var waiting: [SourcedRecord] = []
    private static let batch = 4_096

    /// From this probability on a pair is kept among `Linkage.links`.
    private static let keptProbability = 0.1

    /// - Parameter model: a stored model to use unchanged; nil to estimate one from the records.
    public init(model: LinkageModel? = nil) { storedModel = model }

    /// Takes in one record; the first has number 0.
    public mutating func add(_ record: SourcedRecord) {
        waiting.append(record)
        if waiting.count >= Self.batch { takeWaiting() }
    }

    private mutating func takeWaiting() {
        table.add(waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    /// Links everything added.
    /// - Parameters:
    ///   - constraints: what people decided; it overrules every weight.
    ///   - progress: called now and then with the share of the work done, 0 to 1.
    public mutating func link(
        constraints: [LinkageConstraint] = [], progress: (@Sendable (Double) -> Void)? = nil
    ) -> Linkage {
        takeWaiting()
        var table = table
        table.findCopies()
        table.lend(table.findLentDomains(known: storedModel?.lentDomains ?? []))
        let estimation = ModelEstimation(table: table)
        var model = storedModel ?? estimation.counted()
        progress?(0.05)
        let unshared = LinkageContext(table: table, model: model)
        let counter = SharingCount(context: unshared)
        let sharing = counter.counted(with: storedModel?.shared ?? [:])
        let context = LinkageContext(unshared, sharing: sharing)
        progress?(0.15)
        let candidates = CandidatePairs(context: context).pairs()
        progress?(0.4)
        if storedModel == nil {
            model.shared = counter.stored(sharing)
            model = estimation.completed(model, context: context, candidates: candidates)
        }
        progress?(0.6)
        let scorer = PairScorer(context: context, model: model)
        let clustering = Clustering(scorer: scorer, constraints: constraints)
        let (persons, organizations) = Parallel.both(
            {
                let weighed = Self.weigh(candidates, scorer)
                progress?(0.85)
                return (weighed: weighed, result: clustering.cluster(weighed))
            }, { OrganizationGrouping.groups(in: context) })
        let (weighed, result) = persons
        let links = weighed.map { link in
            let isMatch = result.clusterOfRecord[link.pair.a] == result.clusterOfRecord[link.pair.b]
            return Link(a: link.pair.a, b: link.pair.b, probability: link.probability, isMatch: isMatch)
        }
        progress?(1)
        return Linkage(
            clusters: result.clusters, matchProbabilities: result.matchProbabilities, organizations: organizations,
            links: links, model: model)
    }

    private static func weigh(_ candidates: [CandidatePair], _ scorer: PairScorer) -> [WeightedPair] {
        let farOff = scorer.farOff(below: keptProbability), records = scorer.context.table.records
        return Parallel.chunks(candidates.count, size: 4_096) { range in
            range.compactMap { index in
                let pair = candidates[index]
                if farOff.contains(records[pair.a], records[pair.b]) { return nil }
                let weight = scorer.weigh(pair.a, pair.b)
                return weight.probability >= keptProbability
                    ? WeightedPair(pair: pair, weight: Float(weight.total)) : nil
            }
        }.flatMap { $0 }
    }
}
