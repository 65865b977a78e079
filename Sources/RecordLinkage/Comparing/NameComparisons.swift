extension Comparison {
    /// The family name. A rare one says more than Smith.
    static let familyName = Comparison(
        id: "family_name", name: "family name", role: .familyName,
        levels: nameLevels(
            "family name", m: [0.86, 0.001, 0.03, 0.008, 0.06, 0.01, 0.01, 0.006, 0.015],
            u: [0.0008, 0.0002, 0.0006, 0.04, 0.0012, 0.002, 0.006, 0.004, 0.94]),
        assess: { pair in
            let names = pair.names
            guard let level = names.family else { return .missing }
            return Assessment(
                level: level.rawValue,
                frequency: level == .same ? pair.context.frequencies.family(names.familyNumber) : 0)
        },
        shows: [.family])

    /// The given name, with nicknames and initials.
    static let givenName = Comparison(
        id: "given_name", name: "given name", role: .givenName,
        levels: nameLevels(
            "given name", m: [0.72, 0.10, 0.02, 0.06, 0.06, 0.008, 0.01, 0.006, 0.016],
            u: [0.008, 0.004, 0.003, 0.05, 0.003, 0.003, 0.012, 0.005, 0.91]),
        assess: { pair in
            let names = pair.names
            guard let level = names.given else { return .missing }
            return Assessment(
                level: level.rawValue, frequency: level == .same ? pair.context.frequencies.given(names.givenNumber) : 0
            )
        },
        shows: [.given])

    private static func nameLevels(_ field: String, m: [Double], u: [Double]) -> [ComparisonLevel] {
        let words: [(String, ComparisonLevel.Kind)] = [
            ("the same \(field)", .agreement), ("a short form of the same \(field)", .agreement),
            ("a part of the same \(field)", .nearAgreement), ("the same initial of the \(field)", .nearAgreement),
            ("the same \(field) but for one letter", .nearAgreement),
            ("a \(field) that sounds the same", .nearAgreement),
            ("a similar \(field)", .nearAgreement),
            ("a \(field) with the same letters in another order", .nearAgreement),
            ("a different \(field)", .conflict),
        ]
        return zip(words, zip(m, u)).map { ComparisonLevel($0.0, $0.1, m: $1.0, u: $1.1) }
    }

    /// The middle name or its initial.
    static let middleName = Comparison(
        id: "middle_name", name: "middle name", role: .middleName,
        levels: [
            ComparisonLevel("the same middle name", .agreement, m: 0.5, u: 0.015),
            ComparisonLevel("the same middle initial", .agreement, m: 0.44, u: 0.07),
            ComparisonLevel("a different middle name", .conflict, m: 0.06, u: 0.915, freedom: 2),
        ],
        assess: { pair in
            if pair.names.isSwapped || pair.names.goesByMiddleName { return .missing }
            guard let level = pair.context.level(pair.a.middle, pair.b.middle) else { return .missing }
            return switch level {
            case .same, .shortForm, .close, .soundsAlike, .part: Assessment(level: 0)
            case .initial: Assessment(level: 1)
            case .alike, .shuffled, .different: Assessment(level: 2)
            }
        },
        shows: [.middle])

    /// Junior and Senior are two people.
    static let generation = Comparison(
        id: "generation", name: "generation", role: .generation,
        levels: [
            ComparisonLevel("the same generation (Jr., Sr., III)", .agreement, m: 0.97, u: 0.4, freedom: 1.5),
            ComparisonLevel("another generation (Jr. and Sr. are two people)", .conflict, m: 0.002, u: 0.6, freedom: 1),
        ],
        assess: { pair in
            if pair.a.suffix == 0 || pair.b.suffix == 0 { return .missing }
            return Assessment(level: pair.a.suffix == pair.b.suffix ? 0 : 1)
        },
        shows: [.suffix])

    /// Whether given and family name stand in the same order in both.
    static let nameOrder = Comparison(
        id: "name_order", name: "order of the names", role: .nameOrder,
        levels: [
            ComparisonLevel("the names in the same order", .neutral, m: 0.96, u: 0.96, freedom: 2),
            ComparisonLevel("given and family name the other way round", .nearAgreement, m: 0.04, u: 0.16, freedom: 4),
        ],
        assess: { pair in
            guard pair.names.family != nil || pair.names.given != nil else { return .missing }
            return Assessment(level: pair.names.isSwapped ? 1 : 0)
        },
        shows: [.fullName])
}
