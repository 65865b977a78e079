/// Pairs of company names, of which half are one company, by their names alone.
struct CompanyPairs {
    private var pairs: [(a: String, b: String, same: Bool)]

    /// Reads "= A | B" and "! A | B"; pairs that need more than their names are left out.
    init(path: String) throws {
        pairs = try rows(of: path).compactMap { cells in
            let line = cells.joined(separator: " ")
            let sides = line.dropFirst(2).split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
            guard sides.count == 2, !line.contains(";") else { return nil }
            return (sides[0], sides[1], line.hasPrefix("="))
        }
    }

    func judged(by program: Program) throws -> String {
        let answers = try program.interpret(["company", "--compare"], pairs.map { "\($0.a)\t\($0.b)" })
        let said = answers.map { $0["same"] as? Bool ?? false }
        let right = Double(zip(pairs, said).count { $0.same && $1 })
        let precision = right / Double(max(1, said.count { $0 }))
        let recall = right / Double(max(1, pairs.count { $0.same }))
        let figures = [
            ("F1", 2 * precision * recall / max(1e-9, precision + recall)), ("precision", precision),
            ("recall", recall),
        ]
        return row("company", figures, pairs.count, "pairs")
    }
}
