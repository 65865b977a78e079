/// Job titles with their function (SOC major group) and level.
struct TitleSet {
    private var titles: [(text: String, groups: [String], levels: [String])]

    init(path: String) throws {
        titles = try rows(of: path).filter { $0.count == 4 }.map {
            ($0[1], $0[2].split(separator: "|").map(String.init), $0[3].split(separator: "|").map(String.init))
        }
    }

    func judged(by program: Program) throws -> String {
        let answers = try program.interpret(["title"], titles.map(\.text))
        let right = zip(titles, answers).map { title, answer in
            (
                Self.isRight(answer["soc_major"] as? String, title.groups),
                Self.isRight(answer["seniority"] as? String, title.levels)
            )
        }
        let figures = [
            ("function", right.map { $0.0 ? 1.0 : 0 }.mean), ("level", right.map { $0.1 ? 1.0 : 0 }.mean),
            ("both", right.map { $0.0 && $0.1 ? 1.0 : 0 }.mean),
        ]
        return row("title", figures, titles.count, "titles")
    }

    private static func isRight(_ answer: String?, _ right: [String]) -> Bool {
        answer.map(right.contains) ?? right.isEmpty
    }
}
