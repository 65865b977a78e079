import Interpretation

/// The industries in which a line of work is at home: nurses in health care, developers in software. So a title tells a
/// field where no source tells the firm's industry. Accountants and managers are everywhere, and tell none.
enum FieldOfWork {
    /// The lines of work at home in an industry that `codes` stand for, by name.
    static func lines(of codes: [IndustryMatch]) -> Set<Int> {
        var lines = Set<Int>()
        for match in codes.prefix(2) {
            for (code, names) in table where match.naics.hasPrefix(code) {
                for name in names { lines.formUnion(LinesOfWork.shared.numbers(named: name)) }
            }
        }
        return lines
    }

    /// The beginning of a code of NAICS 2022, and the lines of work that are at home there.
    private static let table: [(code: String, lines: [String])] = [
        ("5415", ["software"]), ("5132", ["software"]), ("5112", ["software"]), ("5182", ["software"]),
        ("62", ["health"]), ("5221", ["banking"]), ("522", ["banking"]), ("524", ["insurance", "agency"]),
        ("5411", ["legal"]), ("5412", ["accounting"]), ("5413", ["civil", "architecture"]), ("5418", ["marketing"]),
        ("61", ["education"]), ("6113", ["highereducation"]), ("23", ["construction"]), ("531", ["realestate"]),
        ("72", ["hospitality"]), ("712", ["arts"]), ("711", ["arts"]), ("111", ["agronomy"]), ("3364", ["aerospace"]),
        ("5131", ["media"]), ("516", ["media"]), ("8132", ["fundraising"]), ("624", ["social"]),
    ]
}
