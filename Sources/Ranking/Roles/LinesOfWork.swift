/// What line of work a title shows, so that "Analytics Engineer" and "data scientist" are alike though they share no
/// word. Titles are matched by the longest run of words; several lines may tie.
struct LinesOfWork: Sendable {
    static let shared = LinesOfWork(table)

    private struct Phrase: Sendable {
        var stems: [String]
        var line: Int
        var strength: Double
    }

    private var names: [String] = []
    private var neighbours: [Set<Int>] = []
    /// Phrases by their first stem.
    private var phrases: [String: [Phrase]] = [:]

    private init(_ table: String) {
        let rows = table.split(separator: "\n").map { row in
            row.split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        }.filter { $0.count == 3 }
        names = rows.map { $0[0] }
        let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        neighbours = Array(repeating: [], count: rows.count)
        for (line, row) in rows.enumerated() {
            for text in row[1].split(separator: ",") { add(String(text), line) }
            for name in row[2].split(separator: ",") {
                guard let other = numbers[name.filter { $0 != " " }] else { continue }
                neighbours[line].insert(other)
                neighbours[other].insert(line)
            }
        }
    }

    private mutating func add(_ text: String, _ line: Int) {
        let isWeak = text.contains("~")
        let stems = RoleWords.stems(of: text.filter { $0 != "~" })
        guard let first = stems.first else { return }
        let strength = isWeak ? 0.5 : Double(stems.count)
        phrases[first, default: []].append(Phrase(stems: stems, line: line, strength: strength))
    }

    /// The lines that a title's stems show, the strongest only; empty where none does.
    func lines(of stems: [String]) -> Set<Int> {
        var best: [Int: Double] = [:]
        for start in stems.indices {
            for phrase in phrases[stems[start]] ?? [] where stems[start...].starts(with: phrase.stems) {
                best[phrase.line] = max(best[phrase.line] ?? 0, phrase.strength)
            }
        }
        guard let top = best.values.max() else { return [] }
        return Set(best.filter { $0.value == top }.keys)
    }

    /// 1 where the sets share a line, 0.5 where lines are neighbours, else 0.
    func closeness(_ a: Set<Int>, _ b: Set<Int>) -> Double {
        if !a.isDisjoint(with: b) { return 1 }
        return a.contains { !neighbours[$0].isDisjoint(with: b) } ? 0.5 : 0
    }

    func numbers(named name: String) -> [Int] { names.indices.filter { names[$0] == name } }

    func name(_ line: Int) -> String { names.indices.contains(line) ? names[line] : "" }
}
