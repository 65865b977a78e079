import Contacts
internal import Interpretation

/// What the columns of a file without column names hold, by their values alone.
struct ValueGuesses {
    private(set) var fields: [Int: Field] = [:]

    init(profiles: [ColumnProfile], sample: [[String]]) {
        for (column, profile) in profiles.enumerated() where profile.filled > 0 {
            if let field = Self.plainField(profile) { fields[column] = field }
        }
        findTitle(profiles, sample)
        findNames(profiles, sample)
        findNamePair(profiles)
        findPlaces(profiles)
    }

    private static func plainField(_ profile: ColumnProfile) -> Field? {
        if profile.email >= 0.6 { return .email }
        if profile.webAddress >= 0.6 { return .url }
        if profile.date >= 0.5 { return nil }
        if profile.phone >= 0.6 { return .phone }
        if profile.postcode >= 0.8 && profile.digits >= 0.8 { return .postalCode }
        return nil
    }

    /// A given name beside a family name; else a column of whole names; and a column of companies.
    private mutating func findNames(_ profiles: [ColumnProfile], _ sample: [[String]]) {
        func isFree(_ column: Int) -> Bool {
            fields[column] == nil && profiles[column].filled > 0 && profiles[column].digits < 0.3
        }
        let free = profiles.indices.filter(isFree)
        let company = free.max { profiles[$0].company < profiles[$1].company }
        if let company, profiles[company].company >= 0.3, profiles[company].company > profiles[company].givenName {
            fields[company] = .organization
        }
        if let given = free.first(where: {
            fields[$0] == nil && profiles[$0].givenName >= 0.4 && profiles[$0].singleWord >= 0.7
        }) {
            let neighbours = [given + 1, given - 1].filter { profiles.indices.contains($0) && isFree($0) }
            if let family = neighbours.first(where: { profiles[$0].singleWord >= 0.6 }) {
                fields[given] = .givenName
                fields[family] = .familyName
            }
        }
        let whole = free.filter { fields[$0] == nil && profiles[$0].personShape >= 0.6 }
        if let full = whole.max(by: { (profiles[$0].givenName, $1) < (profiles[$1].givenName, $0) }),
            profiles[full].givenName >= 0.3 || fields.values.contains(.email) || fields.values.contains(.organization)
        {
            fields[full] = .fullName
        }
        if !fields.values.contains(.organization), !fields.values.contains(.fullName),
            !fields.values.contains(.familyName), pair(profiles) == nil,
            let first = free.first(where: { profiles[$0].words > 1 && profiles[$0].words < 7 })
        {
            fields[first] = .organization
        }
    }

    /// A column of job titles, by what the words mean.
    private mutating func findTitle(_ profiles: [ColumnProfile], _ sample: [[String]]) {
        let rows = sample.prefix(50)
        for column in profiles.indices
        where fields[column] == nil && profiles[column].digits < 0.3 && profiles[column].givenName < 0.4 {
            let texts = rows.compactMap { column < $0.count && !Placeholder.isEmpty($0[column]) ? $0[column] : nil }
            guard texts.count > 1 || rows.count == 1, !texts.isEmpty else { continue }
            let titles = texts.count { JobTitle(interpreting: $0).socMajor != nil }
            guard titles * 10 >= texts.count * 7 else { continue }
            fields[column] = .title
            return
        }
    }

    /// Two columns of single words side by side, where something else speaks for people.
    private func pair(_ profiles: [ColumnProfile]) -> Int? {
        func isWord(_ column: Int) -> Bool {
            fields[column] == nil && profiles[column].filled > 0 && profiles[column].digits < 0.1
                && profiles[column].singleWord >= 0.7 && profiles[column].company < 0.3 && profiles[column].flag < 0.3
        }
        return profiles.indices.dropLast().first { isWord($0) && isWord($0 + 1) }
    }

    private mutating func findNamePair(_ profiles: [ColumnProfile]) {
        let named: Set<Field> = [.fullName, .familyName, .givenName]
        guard named.isDisjoint(with: fields.values), !fields.values.contains(.organization),
            !Set(fields.values).isDisjoint(with: [.email, .phone, .title]), let first = pair(profiles)
        else { return }
        let isReversed = profiles[first + 1].givenName > profiles[first].givenName
        fields[first] = isReversed ? .familyName : .givenName
        fields[first + 1] = isReversed ? .givenName : .familyName
    }

    /// Two-letter codes right behind a column of words: city and state.
    private mutating func findPlaces(_ profiles: [ColumnProfile]) {
        for column in profiles.indices.dropFirst() where fields[column] == nil && fields[column - 1] == nil {
            let example = profiles[column].example
            guard example.utf8.count == 2, example == example.uppercased(), profiles[column].singleWord == 1 else {
                continue
            }
            fields[column] = .region
            fields[column - 1] = .city
            return
        }
    }
}
