/// Phrases with the codes they stand for; the accuracy at 2, 3 and 4 digits, the mean over the styles of phrases.
struct IndustrySet {
    private var phrases: [(style: String, text: String, codes: [String])]

    init(path: String) throws {
        phrases = try rows(of: path).filter { $0.count == 3 }.map {
            ($0[0], $0[1], $0[2].split(separator: "|").map(String.init))
        }
    }

    func judged(by program: Program) throws -> String {
        let answers = try program.interpret(["industry"], phrases.map(\.text)).map { $0["naics"] as? String ?? "" }
        let figures = [2, 3, 4].map { digits in
            let right = zip(phrases, answers).map { phrase, answer in
                (phrase.style, Self.isRight(answer, phrase.codes, digits) ? 1.0 : 0)
            }
            let styles = Dictionary(grouping: right, by: \.0).mapValues { $0.map(\.1).mean }
            return ("@\(digits)", styles.values.mean)
        }
        return row("industry", figures, phrases.count, "phrases")
    }

    /// Whether the answer agrees with one of the codes in as many digits as both have, up to `digits`. Where there is no
    /// code, saying nothing is right.
    private static func isRight(_ answer: String, _ codes: [String], _ digits: Int) -> Bool {
        guard !codes.isEmpty else { return answer.isEmpty }
        return !answer.isEmpty
            && codes.contains { code in
                let length = min(digits, code.count)
                return sector(answer.prefix(length)) == sector(code.prefix(length))
            }
    }

    /// Sectors that span several numbers under the first of them.
    private static func sector(_ code: Substring) -> Substring {
        code.count == 2 ? ["32": "31", "33": "31", "45": "44", "49": "48"][code] ?? code : code
    }
}
