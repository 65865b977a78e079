import Foundation

extension Valley {
    /// Ranks the valley for every focus. The gain of a grade is 2^grade - 1, discounted by the logarithm of the rank
    /// (Järvelin and Kekäläinen 2002); in cdNDCG the n-th person of one firm counts half as much as the one before.
    func judged(by program: Program) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "valley-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "valley.csv").path
        try Data(csv.utf8).write(to: URL(filePath: file))
        let known = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
        var scores: [Score] = []
        for focus in ValleyFocus.all(in: self) {
            let path = folder.appending(path: "focus.yaml").path
            try Data(focus.yaml(self).utf8).write(to: URL(filePath: path))
            let answer = try program.output(["rank", file, "--focus", path, "--format", "json"])
            let json = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
            let entries = (json?["entries"] as? [[String: Any]] ?? []).compactMap { entry -> Entry? in
                guard let id = (entry["extra"] as? [String: Any])?["id"] as? String, let person = known[id] else {
                    return nil
                }
                let reasons = entry["reasons"] as? [[String: Any]] ?? []
                return Entry(person: person, features: Set(reasons.compactMap { $0["feature"] as? String }))
            }
            scores.append(score(entries, focus))
        }
        let figures = [
            ("NDCG@10", scores.map(\.gain).mean), ("cdNDCG@10", scores.map(\.spreadGain).mean),
            ("P@10", scores.map(\.precision).mean),
            (
                "reasons true",
                Double(scores.reduce(0) { $0 + $1.saidTruly }) / Double(max(1, scores.reduce(0) { $0 + $1.said }))
            ),
            (
                "told",
                Double(scores.reduce(0) { $0 + $1.saidTruly }) / Double(max(1, scores.reduce(0) { $0 + $1.sayable }))
            ),
        ]
        return row("ranking", figures, scores.count, "foci over \(people.count) people")
    }

    private struct Entry {
        var person: Person
        var features: Set<String>
    }

    private struct Score {
        var gain = 0.0
        var spreadGain = 0.0
        var precision = 0.0
        var said = 0
        var saidTruly = 0
        var sayable = 0
    }

    private func score(_ entries: [Entry], _ focus: ValleyFocus) -> Score {
        var score = Score()
        let top = entries.prefix(10).map { (grade: grade($0.person, focus), firm: $0.person.firm) }
        let all = people.map { (grade: grade($0, focus), firm: $0.firm) }.filter { $0.grade > 0 }
        let best = all.sorted { $0.grade > $1.grade }.prefix(10)
        score.gain = Self.gain(Array(top), halving: false) / max(1e-9, Self.gain(Array(best), halving: false))
        score.spreadGain = Self.gain(Array(top), halving: true) / max(1e-9, Self.gain(Self.spread(all), halving: true))
        let reachable = min(10, all.count { $0.grade >= 2 })
        score.precision = Double(top.count { $0.grade >= 2 }) / Double(max(1, reachable))
        for entry in entries.prefix(25) {
            let claims = entry.features.intersection(["company", "industry", "role", "location", "level"])
            let truths = truths(entry.person, focus)
            score.said += claims.count
            score.saidTruly += claims.intersection(truths).count
            score.sayable += truths.count
        }
        return score
    }

    private static func gain(_ list: [(grade: Int, firm: Int)], halving: Bool) -> Double {
        var seen: [Int: Int] = [:]
        return list.enumerated().reduce(0) { sum, item in
            let share = halving ? pow(0.5, Double(seen[item.element.firm, default: 0])) : 1
            seen[item.element.firm, default: 0] += 1
            return sum + (exp2(Double(item.element.grade)) - 1) * share / log2(Double(item.offset) + 2)
        }
    }

    /// The ten that spread best, one after the other.
    private static func spread(_ all: [(grade: Int, firm: Int)]) -> [(grade: Int, firm: Int)] {
        var left = all
        var seen: [Int: Int] = [:]
        var picked: [(grade: Int, firm: Int)] = []
        while picked.count < 10, !left.isEmpty {
            let worth = left.map { (exp2(Double($0.grade)) - 1) * pow(0.5, Double(seen[$0.firm, default: 0])) }
            let best = worth.indices.max { worth[$0] < worth[$1] } ?? 0
            let option = left.remove(at: best)
            seen[option.firm, default: 0] += 1
            picked.append(option)
        }
        return picked
    }
}
