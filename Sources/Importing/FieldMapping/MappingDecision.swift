import Contacts

/// Decides what every column means, from its name, its values and the columns beside it.
struct MappingDecision {
    private(set) var plans: [ColumnPlan]
    let profiles: [ColumnProfile]
    private let headers: [String]
    private let meanings: [HeaderMeaning]
    private let sample: [[String]]
    /// What each column may mean; the first wins in the end.
    private var guesses: [[FieldGuess]]

    init(headers: [String], sample: [[String]], options: ImportOptions) {
        self.headers = headers
        self.sample = sample
        profiles = headers.indices.map { ColumnProfile(column: $0, of: sample) }
        meanings = headers.map(HeaderVocabulary.meanings)
        guesses = meanings.map(\.guesses)
        plans = Self.uniqueNames(headers).map { ColumnPlan(name: $0) }
        dropUnfit()
        guessByValues(sample)
        settleNames()
        settleTitles()
        settleWeakGuesses()
        settleKeywords()
        apply(options.preset.flatMap(Preset.named) ?? Preset.recognise(headers), isStated: options.preset != nil)
        override(by: options.mapping)
        assign()
        groupContacts()
        rankAlternatives()
        rankAddresses()
    }

    /// Column names as keys of `extra`: "Phone", "Phone (2)", "column 7".
    private static func uniqueNames(_ headers: [String]) -> [String] {
        var seen: [String: Int] = [:]
        var number = 0
        return headers.map { header in
            if !RejectColumns.all.contains(header) { number += 1 }
            let name = header.trimmingBlanks.isEmpty ? "column \(number)" : header.trimmingBlanks
            seen[name, default: 0] += 1
            return seen[name] == 1 ? name : "\(name) (\(seen[name] ?? 0))"
        }
    }

    // MARK: Values against names

    private mutating func dropUnfit() {
        for column in guesses.indices where profiles[column].filled > 0 && !meanings[column].isLabel {
            guesses[column].removeAll { !Self.fits(profiles[column], $0) }
        }
    }

    /// Whether the values of a column can be what its name says.
    private static func fits(_ profile: ColumnProfile, _ guess: FieldGuess) -> Bool {
        switch guess.field {
        case .email: profile.email >= 0.2
        case .phone, .fax: profile.digits >= 0.4 && profile.email < 0.5 && profile.date < 0.5
        case .url: profile.webAddress >= 0.2
        case .postalCode: profile.digits >= 0.3 && profile.date < 0.5
        case .employees: profile.digits >= 0.3
        case .title: profile.digits < 0.6 && profile.email < 0.5 && profile.webAddress < 0.5
        case .department: profile.digits < 0.6
        case .fullName, .givenName, .familyName:
            profile.email < 0.5 && profile.flag < 0.8
                && (profile.digits < 0.7 || (guess.confidence > 0.9 && profile.number < 0.5 && profile.date < 0.5))
        case .organization:
            profile.email < 0.5 && profile.date < 0.5 && profile.flag < 0.8
                && (profile.digits < 0.9 || profile.singleWord < 0.9)
        case .city: profile.email < 0.5 && profile.date < 0.5 && profile.postcode < 0.8
        case .region, .country: profile.email < 0.5 && profile.date < 0.5
        case .keyword: profile.date < 0.5 && profile.digits < 0.7
        default: true
        }
    }

    /// Columns whose names say nothing: e-mail addresses are plain anyway, the rest only where there is no name at all.
    private mutating func guessByValues(_ sample: [[String]]) {
        let isNameless = headers.allSatisfy { $0.trimmingBlanks.isEmpty }
        for column in guesses.indices where guesses[column].isEmpty && profiles[column].filled > 0 {
            let isBlocked = HeaderWords(headers[column]).words.contains(where: HeaderVocabulary.blockers.contains)
            let isMisleading = HeaderVocabulary.misleading.contains(HeaderWords(headers[column]).key)
            if profiles[column].email >= 0.8, !isBlocked, !isMisleading {
                guesses[column] = [FieldGuess(.email, 0.7)]
            } else if profiles[column].phone >= 0.6, let label = HeaderVocabulary.bareLabel(headers[column]) {
                guesses[column] = [FieldGuess(.phone, 0.7, label: label)]
            }
        }
        guard isNameless else { return }
        let found = ValueGuesses(profiles: profiles, sample: sample)
        for column in guesses.indices where guesses[column].isEmpty {
            if let field = found.fields[column] { guesses[column] = [FieldGuess(field, 0.6)] }
        }
    }

    // MARK: Names whose meaning hangs on their neighbours

    private func has(_ field: Field, above confidence: Double, besides column: Int? = nil, filled: Bool = false) -> Bool
    {
        guesses.indices.contains { index in
            index != column && (!filled || profiles[index].filled > 0)
                && guesses[index].contains { $0.field == field && $0.confidence >= confidence }
        }
    }

    /// "Name" is a person's or a company's; "Nom" beside "Prénom" the family's, "Nombre" beside "Apellidos" the given one.
    private mutating func settleNames() {
        var settled = guesses
        for column in guesses.indices where guesses[column].count > 1 {
            let fields = guesses[column].map(\.field)
            if fields.contains(.familyName), has(.givenName, above: 0.9), !has(.familyName, above: 0.9) {
                settled[column] = [FieldGuess(.familyName, 0.9)]
            } else if fields.contains(.givenName), has(.familyName, above: 0.9), !has(.givenName, above: 0.9) {
                settled[column] = [FieldGuess(.givenName, 0.9)]
            } else if fields.contains(.fullName), fields.contains(.organization) {
                let isPerson = namesPeople(column)
                let label = guesses[column][0].label
                let confidence = guesses[column][0].confidence + 0.2
                settled[column] = [FieldGuess(isPerson ? .fullName : .organization, confidence, label: label)]
            }
        }
        guesses = settled
    }

    private func namesPeople(_ column: Int) -> Bool {
        let profile = profiles[column]
        let hasParts = has(.familyName, above: 0.9) || has(.givenName, above: 0.9)
        let hasOrganization = has(.organization, above: 0.85, besides: column)
        if headers.contains(where: { HeaderWords($0).key == "isaperson" }) { return true }
        if hasParts { return hasOrganization || repeatsParts(column) ?? (profile.company < 0.3) }
        if has(.fullName, above: 0.59, besides: column, filled: true), !hasOrganization { return false }
        // Of a few rows, one may be a total.
        if hasOrganization { return profile.company < (profile.filled < 5 ? 0.7 : 0.4) }
        var score = 2 * profile.givenName + 0.5 * profile.personShape - 2 * profile.company
        if has(.title, above: 0.75) || has(.prefix, above: 0.9) || has(.school, above: 0.9) || hasPersonalColumn {
            score += 0.6
        }
        if profile.company < 0.05 && profile.personShape >= 0.8 { score += 0.2 }
        if has(.industry, above: 0.6) || has(.employees, above: 0.9) { score -= 0.4 }
        return score > 0.5
    }

    /// Whether a column repeats the family or given names beside it, in the rows that have both; nil if none has.
    private func repeatsParts(_ column: Int) -> Bool? {
        let parts = guesses.indices.filter { other in
            guesses[other].contains { ($0.field == .familyName || $0.field == .givenName) && $0.confidence >= 0.9 }
        }
        var (same, all) = (0, 0)
        for row in sample where column < row.count && !Placeholder.isEmpty(row[column]) {
            let names = parts.filter { $0 < row.count && !Placeholder.isEmpty(row[$0]) }.map {
                HeaderWords.fold(row[$0])
            }
            guard !names.isEmpty else { continue }
            all += 1
            let whole = HeaderWords.fold(row[column])
            if names.contains(where: whole.contains) { same += 1 }
        }
        return all == 0 ? nil : same * 2 >= all
    }

    private var hasPersonalColumn: Bool {
        let personal: Set<String> = [
            "birthday", "birthdate", "dateofbirth", "dob", "gender", "sex", "age", "party", "spouse", "geburtstag",
            "geburtsdatum", "geschlecht", "datedenaissance", "sexe", "fechadenacimiento",
        ]
        return headers.contains { personal.contains(HeaderWords($0).key) }
    }

    /// "Title" is an honorific where its values are, or where another column has the job titles.
    private mutating func settleTitles() {
        for column in guesses.indices {
            let fields = guesses[column].map(\.field)
            guard fields.contains(.title), fields.contains(.prefix) else { continue }
            let isHonorific = profiles[column].honorific >= 0.5 || has(.title, above: 0.9, besides: column)
            guesses[column] = [FieldGuess(isHonorific ? .prefix : .title, 0.85)]
        }
    }

    /// Names that mean a field only if the values agree and no other column does better.
    private mutating func settleWeakGuesses() {
        for column in guesses.indices {
            guard let guess = guesses[column].first, guess.confidence < 0.65, guess.confidence > 0.5 else { continue }
            let profile = profiles[column]
            switch guess.field {
            case .fullName where profile.filled > 0:
                if profile.personShape < 0.3 && profile.givenName < 0.2 { guesses[column] = [] }
            case .organization:
                if profile.digits > 0.6 || has(.organization, above: 0.65, besides: column) { guesses[column] = [] }
            default: break
            }
        }
    }

    /// The tags and categories of a list of companies are their industries, if no column states those.
    private mutating func settleKeywords() {
        guard !has(.industry, above: 0.5, filled: true) else { return }
        let namesOnlyFirms =
            has(.organization, above: 0.5, filled: true)
            && !guesses.indices.contains {
                profiles[$0].filled > 0 && Self.nameFields.contains(guesses[$0].first?.field)
            }
        let listsFirms =
            has(.organization, above: 0.7, filled: true) && has(.street, above: 0.8, filled: true)
            && Preset.recognise(headers)?.sourceKind != .network
        for column in guesses.indices where guesses[column].first?.field == .keyword && profiles[column].filled > 0 {
            let isCategory = HeaderWords(headers[column]).words.contains {
                $0.hasPrefix("categor") || $0.hasPrefix("kategor")
            }
            if namesOnlyFirms || (listsFirms && isCategory) {
                guesses[column] = [FieldGuess(.industry, guesses[column][0].confidence - 0.1)]
            }
        }
    }

    /// Takes columns of doubtful names for what the known export means by them; unless the user names the export, only
    /// where the values can be that.
    private mutating func apply(_ preset: Preset?, isStated: Bool) {
        guard let columns = preset?.columns, !columns.isEmpty else { return }
        let keys = headers.map { HeaderWords($0).key }
        for column in guesses.indices where !meanings[column].isLabel {
            // Outlook in French has two columns "Titre": only the values tell them apart.
            guard let field = columns[keys[column]], keys.count(where: { $0 == keys[column] }) == 1 else { continue }
            let label = guesses[column].first?.label
            let guess = field.map { FieldGuess($0, 0.97, label: label) }
            if let guess, !isStated, profiles[column].filled > 0, !Self.fits(profiles[column], guess) { continue }
            guesses[column] = guess.map { [$0] } ?? []
        }
    }

    private mutating func override(by mapping: [String: Field?]) {
        guard !mapping.isEmpty else { return }
        for (column, plan) in plans.enumerated() {
            for (name, field) in mapping.sorted(by: { $0.key < $1.key })
            where HeaderWords.fold(name) == HeaderWords.fold(plan.name) {
                guesses[column] = field.map { [FieldGuess($0, 1)] } ?? []
            }
        }
    }

    // MARK: Plans

    private mutating func assign() {
        for column in plans.indices {
            if RejectColumns.all.contains(headers[column]) {
                plans[column].use = .passedOver
                continue
            }
            if statesKind(column) {
                plans[column].use = .personFlag
                continue
            }
            guard let guess = guesses[column].first, !meanings[column].isLabel else { continue }
            plans[column].use = .field(guess.field)
            plans[column].label = guess.label
            plans[column].confidence = guess.confidence - (meanings[column].isInAnotherLanguage ? 0.3 : 0)
            // A column called "City" is one, whatever it holds; a "Location" may be city and state.
            let isPlace =
                guess.confidence < 0.91 && (profiles[column].commaPair >= 0.6 || profiles[column].digits >= 0.6)
            if guess.field == .city, isPlace { plans[column].use = .place }
        }
        for column in plans.indices where meanings[column].isLabel {
            guard let field = guesses[column].first?.field else { continue }
            let isAddress = Self.addressFields.contains(field)
            for target in plans.indices where meanings[target].number == meanings[column].number {
                guard case .field(let other) = plans[target].use else { continue }
                if other == field || (isAddress && Self.addressFields.contains(other)) {
                    plans[target].labelColumn = column
                    if case .extra = plans[column].use { plans[column].use = .label(of: target) }
                    plans[column].confidence = guesses[column].first?.confidence ?? 0
                }
            }
        }
    }

    /// Whether a column says what sort of entry each row is: "Contact Type", "Is a Person".
    private func statesKind(_ column: Int) -> Bool {
        let words = HeaderWords(headers[column])
        return words.key == "isaperson"
            || (profiles[column].kind >= 0.9
                && words.words.contains(where: ["type", "kind", "typ", "tipo", "category"].contains))
    }

    /// Columns of a second person make a group only if they name that person, and if there is a first one.
    private mutating func groupContacts() {
        var named = Set<Int>()
        for column in plans.indices where Self.nameFields.contains(field(of: column)) {
            // An alternate name may be the firm's.
            let isAlternate = HeaderWords(headers[column]).words.first?.hasPrefix("alt") == true
            if isAlternate && field(of: column) == .fullName { continue }
            named.insert(meanings[column].contact ?? 0)
        }
        guard named.count > 1 else { return }
        for column in plans.indices {
            guard let field = field(of: column), let contact = meanings[column].contact, named.contains(contact) else {
                continue
            }
            if Self.contactFields.contains(field) { plans[column].contact = contact }
        }
    }

    private func field(of column: Int) -> Field? {
        switch plans[column].use {
        case .field(let field): field
        case .place: .city
        default: nil
        }
    }

    private mutating func rankAlternatives() {
        var columns: [String: [Int]] = [:]
        for column in plans.indices {
            guard let field = field(of: column), !field.isRepeatable, !Self.addressFields.contains(field) else {
                continue
            }
            columns["\(plans[column].contact) \(field.rawValue)", default: []].append(column)
        }
        for group in columns.values where group.count > 1 { rank(group) }
    }

    /// Lets each column of `group` step back behind the ones that state the field better.
    private mutating func rank(_ group: [Int]) {
        let order = group.sorted { a, b in
            let (isFilledA, isFilledB) = (profiles[a].filled > 0, profiles[b].filled > 0)
            if isFilledA != isFilledB { return isFilledA }
            let (scoreA, scoreB) = (plans[a].confidence, plans[b].confidence)
            return scoreA != scoreB ? scoreA > scoreB : a < b
        }
        for (place, column) in order.enumerated() { plans[column].betters += order[..<place] }
    }

    private mutating func rankAddresses() {
        var blocks = AddressBlocks(plans: plans, meanings: meanings, headers: headers)
        blocks.merge()
        for (place, block) in blocks.ordered.enumerated() {
            let better = blocks.ordered[..<place].flatMap { $0.columns.filter { field(of: $0) != .country } }
            for column in block.columns { plans[column].betters += better }
            for field in Self.addressFields where field != .street {
                let rivals = block.columns.filter { self.field(of: $0) == field }
                if rivals.count > 1 { rank(rivals) }
            }
            arrangeStreet(block.columns.filter { field(of: $0) == .street })
        }
    }

    /// The columns of one street: a house number, its further lines; any other is the same address put differently.
    private mutating func arrangeStreet(_ columns: [Int]) {
        let number = [
            "number", "nr", "no", "hausnummer", "huisnummer", "numero", "unit", "suite", "apt", "apartment", "line",
        ]
        func words(_ column: Int) -> [String] { HeaderWords(headers[column]).words }
        var whole: [Int] = []
        for column in columns {
            let isPart = words(column).contains(where: number.contains) || words(column).contains("extended")
            let isFurtherLine = (meanings[column].number ?? 1) > 1 && !words(column).contains("formatted")
            let followsNumber = whole.isEmpty && column != columns.first
            if column != columns.first && (isPart || isFurtherLine || followsNumber) {
                plans[column].continuesStreet = true
            }
            if !isPart && !isFurtherLine { whole.append(column) }
        }
        let alternatives =
            whole.filter { !words($0).contains("formatted") } + whole.filter { words($0).contains("formatted") }
        for (place, column) in alternatives.enumerated().dropFirst() {
            plans[column].betters += alternatives[..<place]
            plans[column].continuesStreet = false
        }
    }

    static let addressFields: Set<Field> = [.street, .city, .region, .postalCode, .country]
    static let nameFields: Set<Field?> = [.fullName, .givenName, .familyName]
    private static let contactFields: Set<Field> = [
        .fullName, .prefix, .givenName, .middleName, .familyName, .suffix, .nickname, .credentials, .title, .department,
        .email, .phone, .fax,
    ]
}
