internal import Interpretation

extension Comparison {
    /// Company, web domain and work e-mail domain: where somebody works, as one piece of evidence.
    static let company = Comparison(
        id: "company", name: "company", role: .affiliation,
        levels: companyLevels(
            m: [0.72, 0.08, 0.05, 0.03, 0.02, 0.01, 0.09], u: [0.002, 0.0002, 0.0006, 0.0005, 0.004, 0.015, 0.978],
            freedom: 5),
        assess: { pair in
            guard let level = pair.company.level else { return .missing }
            return Assessment(level: level.rawValue, frequency: pair.company.frequency)
        },
        shows: [.organization])

    static func companyLevels(m: [Double], u: [Double], freedom: Double) -> [ComparisonLevel] {
        let words: [(String, ComparisonLevel.Kind)] = [
            ("the same company", .agreement), ("the same company but for a slip", .agreement),
            ("a longer form of the same company's name", .agreement), ("the same web or mail domain", .agreement),
            ("a name that is part of the other company's name", .neutral),
            ("a company with a name in part the same", .neutral), ("another company", .conflict),
        ]
        return zip(words, zip(m, u)).map {
            ComparisonLevel($0.0, $0.1, m: $1.0, u: $1.1, freedom: $1.0 < 0.02 ? 1.5 : freedom)
        }
    }

    static let title = Comparison(
        id: "title", name: "job title", role: .title,
        levels: [
            ComparisonLevel("the same job title", .agreement, m: 0.55, u: 0.03, freedom: 3),
            ComparisonLevel("a related job title", .neutral, m: 0.25, u: 0.12, freedom: 3),
            ComparisonLevel("another job title", .conflict, m: 0.2, u: 0.85, freedom: 20),
        ],
        assess: { pair in compareTitles(pair.a, pair.b, in: pair.context) }, shows: [.title])

    static func compareTitles(_ a: RecordFeatures, _ b: RecordFeatures, in context: LinkageContext) -> Assessment {
        if a.title == 0 || b.title == 0 { return .missing }
        if a.title == b.title { return Assessment(level: 0, frequency: context.frequencies.title(a.title)) }
        return Assessment(level: context.titlesAreRelated(a.title, b.title) ? 1 : 2)
    }

    /// A column without a contact meaning whose values identify: date of birth, member number.
    static func identifying(_ column: IdentifyingColumn, prefix: String = "") -> Comparison {
        let key = Array(column.name.utf8)
        let frequency = column.frequency
        let isMemberNumber = MemberNumber.isColumn(key)
        return Comparison(
            id: prefix + "column " + column.name, name: column.name, role: .identifier,
            levels: [
                ComparisonLevel("the same \(column.name)", .agreement, m: 0.86, u: 0.001, freedom: 20),
                ComparisonLevel("nearly the same \(column.name)", .nearAgreement, m: 0.07, u: 0.004, freedom: 10),
                ComparisonLevel("a \(column.name) not far off", .neutral, m: 0.02, u: 0.02, freedom: 10),
                ComparisonLevel("a different \(column.name)", .conflict, m: 0.05, u: 0.97, freedom: 10),
            ],
            assess: { pair in
                let number = pair.context.columnNumber(key)
                let a = pair.context.value(of: number, in: pair.a), b = pair.context.value(of: number, in: pair.b)
                if a == 0 || b == 0 { return .missing }
                if a == b { return Assessment(level: 0, frequency: frequency) }
                // Lists count up: the next number is the next member's.
                if isMemberNumber { return Assessment(level: pair.a.list == pair.b.list ? 3 : 2) }
                let table = pair.context.table
                return switch IdentifyingValue.nearness(Array(table.extras.text(a)), Array(table.extras.text(b))) {
                case .close: Assessment(level: 1)
                case .partial: Assessment(level: 2)
                case .different: Assessment(level: 3)
                }
            },
            shows: [.extra(column.name)])
    }
}

extension LinkageContext {
    /// Whether two titles share a word that says something, or one holds all words of the other.
    func titlesAreRelated(_ a: UInt32, _ b: UInt32) -> Bool {
        let x = titleWords[Int(a)], y = titleWords[Int(b)]
        var common = 0
        for word in x where y.contains(word) { common += 1 }
        if common == 0 { return false }
        if common == min(x.count, y.count) || common * 2 > max(x.count, y.count) { return true }
        return NameLevel.likeness(Array(table.titles.text(a)), Array(table.titles.text(b))) >= 0.9
    }

    func columnNumber(_ name: [UInt8]) -> UInt32 { columnNumbers[name] ?? 0 }
}
