import Foundation

/// Weighted retrieval over the phrases of the tables: the phrases nearest to a label vote for their codes, the kind
/// of activity that the label names (retail, wholesale, manufacturing…) lifts the sectors of that kind, and the
/// answer goes as deep into the classification as the votes agree.
///
/// Nearness is Tversky's index over the stems' weights: what both have, against that and a share of what only the
/// label and only the phrase has.
struct IndustryRetrieval {
    let index: IndustryIndex
    let words: [String]
    let parts: [[String]]

    private struct Hit {
        var entry: Int32
        var nearness: Double
    }

    func reading() -> IndustryReading {
        let query = terms()
        let mass = query.reduce(0) { $0 + $1.weight }
        guard mass > 0 else { return IndustryReading(matches: []) }
        var hits = nearest(to: query, mass: mass)
        hits.append(contentsOf: exactParts(mass: mass))
        guard let strongest = hits.map(\.nearness).max(), strongest >= 0.3 else { return IndustryReading(matches: []) }
        let votes = vote(hits)
        return IndustryReading(
            matches: choose(votes, strongest: strongest),
            evidence: hits.sorted { ($1.nearness, $0.entry) < ($0.nearness, $1.entry) }.prefix(4).map {
                index.entries[Int($0.entry)].phrase
            })
    }

    private struct Term {
        /// Nil for a word that no table holds.
        var stem: Int32?
        var weight: Double
    }

    private func terms() -> [Term] {
        var terms: [Term] = []
        let spelling = IndustrySpelling(index: index)
        let head = headIndex
        for (position, word) in words.enumerated() where !IndustryIndex.linkWords.contains(word) {
            let stems = spelling.stems(of: word)
            if stems.isEmpty {
                terms.append(Term(stem: nil, weight: word.utf8.count < 3 ? 0.5 : 2.5))
            }
            for stem in stems where !terms.contains(where: { $0.stem == stem }) {
                let weight = index.stemWeights[Int(stem)]
                terms.append(Term(stem: stem, weight: position == head ? weight * 1.4 : weight))
            }
        }
        return terms
    }

    /// Where the noun stands that the others describe: the last telling word before "for" or "of", in the first of
    /// several parts.
    private var headIndex: Int? {
        let first = parts.first.map { min($0.count, words.count) } ?? words.count
        let end = words[..<first].firstIndex { ["for", "of", "in", "to", "with"].contains($0) } ?? first
        return words[..<end].lastIndex { !VagueIndustryWords.contains($0) }
    }

    private func nearest(to query: [Term], mass: Double) -> [Hit] {
        var shared: [Int32: Double] = [:]
        for term in query {
            guard let stem = term.stem else { continue }
            for entry in index.postings[Int(stem)] { shared[entry, default: 0] += term.weight }
        }
        var hits: [Hit] = []
        for (entry, common) in shared {
            let only = index.entries[Int(entry)].weight - common
            let nearness = common / (common + 0.75 * (mass - common) + 0.4 * only)
            if nearness > 0.2 { hits.append(Hit(entry: entry, nearness: nearness)) }
        }
        hits.sort { ($1.nearness, $0.entry) < ($0.nearness, $1.entry) }
        return Array(hits.prefix(30))
    }

    /// Parts of a list that the tables know as they stand; the first says what the thing is.
    private func exactParts(mass: Double) -> [Hit] {
        var hits: [Hit] = []
        for (position, part) in parts.enumerated() where !part.allSatisfy(VagueIndustryWords.contains) {
            guard let number = index.number(of: part) ?? index.number(of: VagueIndustryWords.trimmed(part)) else {
                continue
            }
            let share = min(1, index.entries[Int(number)].weight / mass)
            hits.append(Hit(entry: number, nearness: min(0.97, 0.45 + 0.4 * share + (position == 0 ? 0.1 : 0))))
        }
        return hits
    }

    /// How sure the hits make each code: 1 less the chance that every one of them misleads.
    private func vote(_ hits: [Hit]) -> [String: Double] {
        var doubt: [String: Double] = [:]
        let activity = IndustryActivity(of: words)
        for hit in hits {
            let entry = index.entries[Int(hit.entry)]
            for (rank, code) in entry.codes.prefix(4).enumerated() {
                let share = pow(hit.nearness, 2.5) / Double(rank + 1) * activity.fit(of: code)
                doubt[code, default: 1] *= 1 - min(0.97, share)
            }
        }
        return doubt.mapValues { 1 - $0 }
    }

    /// Goes down from sector to group by the heavier vote, and on to five and six digits where nearly all agree.
    private func choose(_ votes: [String: Double], strongest: Double) -> [IndustryMatch] {
        var groups: [String: Double] = [:]
        for (code, weight) in votes.sorted(by: { $0.key < $1.key }) {
            let group = String(code.prefix(4))
            groups[group] = 1 - (1 - groups[group, default: 0]) * (1 - weight)
        }
        var sums: [Int: [String: Double]] = [2: [:], 3: [:]]
        for (group, weight) in groups.sorted(by: { $0.key < $1.key }) {
            for length in [2, 3] { sums[length]?[String(group.prefix(length)), default: 0] += weight }
        }
        let scored = groups.map { group, weight in
            let sector = sums[2]?[String(group.prefix(2))] ?? 0
            let subsector = sums[3]?[String(group.prefix(3))] ?? 0
            return (
                group: group, weight: weight,
                score: weight + 0.15 * subsector + 0.1 * sector + Double(group.count) * 0.01
            )
        }.sorted { ($1.score, $0.group) < ($0.score, $1.group) }
        guard let first = scored.first else { return [] }
        let whole = scored.prefix(6).reduce(0) { $0 + $1.score }
        return scored.prefix(4).filter { $0.score >= first.score * 0.4 }.map { candidate in
            let code = deepest(candidate.group, weight: candidate.weight, votes)
            let confidence = min(0.9, strongest) * (0.4 + 0.6 * candidate.score / whole) * candidate.score / first.score
            return IndustryMatch(naics: code, title: NAICS.title(of: code) ?? "", confidence: confidence)
        }
    }

    private func deepest(_ group: String, weight: Double, _ votes: [String: Double]) -> String {
        guard group.count == 4 else { return group }
        let finer = votes.filter { $0.key.hasPrefix(group) && $0.key.count > 4 }
        guard let best = finer.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= 0.8 * weight else {
            return group
        }
        return best.key
    }
}

/// The kind of activity that a label names, and the sectors of that kind.
struct IndustryActivity {
    private let sectors: [String]

    init(of words: [String]) {
        sectors = words.lazy.compactMap { Self.byStem[Stem.of($0)] }.first ?? []
    }

    /// More than 1 for a code of a sector of that kind, less for one of another; 1 where no kind was named.
    func fit(of code: String) -> Double {
        guard !sectors.isEmpty else { return 1 }
        return sectors.contains { code.hasPrefix($0) } ? 1.25 : 0.65
    }

    private static let byStem: [String: [String]] = {
        var table: [String: [String]] = [:]
        let kinds: [(String, [String])] = [
            ("manufacturing mills manufacturers mfg fabrication foundry factory", ["31", "32", "33"]),
            ("wholesale wholesalers distributor distributors", ["42"]),
            ("retail retailer stores store dealers dealer", ["44", "45"]),
            ("repair maintenance", ["81", "23", "56"]),
            ("rental rentals leasing", ["53"]),
            ("contractors contractor construction", ["23"]),
            ("school schools university training", ["61"]),
            ("association associations", ["81"]),
            ("mining quarrying ores", ["21"]),
            ("insurance", ["52"]),
            ("transportation freight shipping", ["48", "49"]),
        ]
        for (words, sectors) in kinds {
            for word in words.split(separator: " ") { table[Stem.of(String(word))] = sectors }
        }
        return table
    }()
}
