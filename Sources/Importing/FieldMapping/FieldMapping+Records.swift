public import Contacts

extension FieldMapping {
    /// The records of one row: none where the row holds nothing but placeholders, usually one, several where it states
    /// a firm with more than one named contact. A short row lacks its last cells; cells past the last column go to `extra`.
    public func records(from cells: [String], position: SourcePosition) -> [Record] {
        var row = RowReading(plans: plans, cells: cells, position: position)
        row.read(contact: 0)
        row.readSurplus()
        guard !contacts.isEmpty else { return row.isEmpty ? [] : row.people() }
        return records(of: row, cells: cells)
    }

    /// One record for each named person of a row that states several; each has what the row says of the firm.
    private func records(of base: RowReading, cells: [String]) -> [Record] {
        var records: [Record] = []
        if base.namesPerson { records.append(base.finished()) }
        for contact in contacts {
            var person = base.withoutPerson()
            person.read(contact: contact)
            guard person.namesPerson else { continue }
            records.append(person.finished())
        }
        return records.isEmpty && !base.isEmpty ? [base.finished()] : records
    }
}

/// Turns the cells of one row into a record by the plans of its columns.
struct RowReading {
    private let plans: [ColumnPlan]
    private let cells: [String]
    private var record: Record
    private var isFlaggedOrganization = false

    init(plans: [ColumnPlan], cells: [String], position: SourcePosition) {
        self.plans = plans
        self.cells = cells
        record = Record(position: position)
        record.values.reserveCapacity(min(12, plans.count))
    }

    var isEmpty: Bool { record.values.isEmpty && record.extra.isEmpty }

    var namesPerson: Bool {
        record.values.contains { $0.field == .fullName || $0.field == .givenName || $0.field == .familyName }
    }

    /// The same row without what it says about its own person.
    func withoutPerson() -> RowReading {
        guard namesPerson else { return self }
        var copy = self
        copy.record.values.removeAll { Self.personal.contains($0.field) }
        return copy
    }

    private static let personal: Set<Field> = [
        .fullName, .prefix, .givenName, .middleName, .familyName, .suffix, .nickname, .credentials, .title, .email,
    ]

    mutating func read(contact: Int) {
        for column in 0..<min(cells.count, plans.count) where plans[column].contact == contact {
            let text = CellText.clean(cells[column])
            if !Placeholder.isEmpty(text) { take(text, of: column) }
        }
    }

    mutating func readSurplus() {
        guard cells.count > plans.count else { return }
        let foreign = plans.count { $0.use == .passedOver }
        for column in plans.count..<cells.count {
            let text = CellText.clean(cells[column])
            if !Placeholder.isEmpty(text) { record.extra.append(ExtraValue("column \(column + 1 - foreign)", text)) }
        }
    }

    private func isFilled(_ column: Int) -> Bool {
        column < cells.count && !Placeholder.isEmpty(CellText.clean(cells[column]))
    }

    private mutating func take(_ text: String, of column: Int) {
        if !plans[column].betters.isEmpty, plans[column].betters.contains(where: isFilled) {
            return keep(text, of: column)
        }
        switch plans[column].use {
        case .extra: keep(text, of: column)
        case .passedOver: break
        case .field(let field): add(text, as: field, of: column)
        case .place: addPlace(text, column)
        case .label(let target): if !isFilled(target) { keep(text, of: column) }
        case .personFlag:
            isFlaggedOrganization =
                EntryKind(word: text) == .organization || ["false", "no", "0", "n"].contains(text.lowercased())
            keep(text, of: column)
        }
    }

    /// Keeps a value that has no field, or none free.
    private mutating func keep(_ text: String, of column: Int) {
        record.extra.append(ExtraValue(plans[column].name, text))
    }

    private mutating func add(_ text: String, as field: Field, of column: Int) {
        switch field {
        case .phone where ValueShape.isScientific(text), .fax where ValueShape.isScientific(text):
            keep(text, of: column)
        case .email, .phone, .fax, .url, .keyword, .industry:
            if CellText.isSingle(text, of: field) {
                append(field, text, label(of: column))
            } else {
                addAll(CellText.values(in: text, of: field), of: text, as: field, column)
            }
        case .street where plans[column].continuesStreet: continueStreet(text)
        case .identifier:
            append(field, text)
            keep(text, of: column)
        default: append(field, text, label(of: column))
        }
    }

    /// Beyond a hundred values, a cell is kept whole as well: nobody has as many addresses.
    private mutating func addAll(_ values: [String], of text: String, as field: Field, _ column: Int) {
        for value in values.prefix(100) { record.add(field, value, label: label(of: column)) }
        if values.count > 100 { keep(text, of: column) }
    }

    private mutating func append(_ field: Field, _ text: String, _ label: String? = nil) {
        if field.isRepeatable, record.values.contains(where: { $0.field == field && $0.text == text }) { return }
        record.values.append(FieldValue(field, text, label: label))
    }

    private func label(of column: Int) -> String? {
        guard let labels = plans[column].labelColumn, isFilled(labels) else { return plans[column].label }
        return CellText.withoutStar(CellText.clean(cells[labels]))
    }

    private mutating func continueStreet(_ text: String) {
        guard let place = record.values.lastIndex(where: { $0.field == .street }) else { return append(.street, text) }
        let before = record.values[place].text
        let isHouseNumber = Self.isHouseNumber(before) || Self.isHouseNumber(text)
        record.values[place].text = before + (isHouseNumber ? " " : ", ") + text
    }

    private static func isHouseNumber(_ text: String) -> Bool {
        text.utf8.count <= 6 && text.utf8.first.map { (0x30...0x39).contains($0) } == true && !text.contains(" ")
    }

    /// "Saint Paul, Minnesota", "Duluth, MN 55802", "50667 Köln".
    private mutating func addPlace(_ text: String, _ column: Int) {
        let place = PlaceText(text)
        if !place.isComplete { keep(text, of: column) }
        if let city = place.city { append(.city, city) }
        if let region = place.region, record[.region] == nil { append(.region, region) }
        if let code = place.postalCode, record[.postalCode] == nil { append(.postalCode, code) }
        if let country = place.country, record[.country] == nil { append(.country, country) }
    }

    // MARK: Several people in one cell

    /// The record, or one for each of several people whom one cell names: "Ann Lee; Bo Ray". The first has what the row
    /// says of a person; the others what it says of their firm.
    func people() -> [Record] {
        let whole = finished()
        guard whole.kind == .person, let full = whole[.fullName], whole[.familyName] == nil,
            let names = PeopleText.names(in: full)
        else { return [whole] }
        return names.enumerated().map { place, name in
            var person = whole
            if place > 0 { person.values.removeAll { Self.personal.contains($0.field) && $0.field != .fullName } }
            for index in person.values.indices where person.values[index].field == .fullName {
                person.values[index].text = name
            }
            return person
        }
    }

    // MARK: Person or organization

    /// The record with its kind.
    func finished() -> Record {
        var record = record
        if namesPerson {
            if isOrganization(record) { return Self.asOrganization(record) }
            return Self.isOwnAccount(record) ? Self.withoutOrganization(record) : record
        }
        let hasReach = record.values.contains { $0.field == .email || $0.field == .phone }
        record.kind = record[.organization] != nil || !hasReach ? .organization : .person
        return record
    }

    /// Whether the file states given and family names apart, so that a row which lacks them is likely no person's.
    private var hasPartColumns: Bool { plans.contains { $0.use == .field(.familyName) } }

    /// Whether a record that has a name is an organization's all the same: its only name is a company's.
    private func isOrganization(_ record: Record) -> Bool {
        guard let full = record[.fullName], record[.givenName] == nil, record[.familyName] == nil else { return false }
        if isFlaggedOrganization { return true }
        guard let organization = record[.organization] else {
            return hasPartColumns ? NameEvidence.isCompanyLike(full) : NameEvidence.hasLegalForm(full)
        }
        return full.utf8.count == organization.utf8.count && full.lowercased() == organization.lowercased()
    }

    /// Whether the account of a person is called as the person is: no company.
    private static func isOwnAccount(_ record: Record) -> Bool {
        guard let organization = record[.organization], let given = record[.givenName],
            let family = record[.familyName], organization.utf8.count == given.utf8.count + family.utf8.count + 1
        else { return false }
        return organization.hasPrefix(given) && organization.hasSuffix(family)
    }

    private static func withoutOrganization(_ record: Record) -> Record {
        var record = record
        record.values.removeAll { $0.field == .organization }
        return record
    }

    private static func asOrganization(_ record: Record) -> Record {
        var record = record
        record.kind = .organization
        let hasOrganization = record[.organization] != nil
        for place in record.values.indices where record.values[place].field == .fullName {
            if !hasOrganization { record.values[place].field = .organization }
        }
        record.values.removeAll { hasOrganization && $0.field == .fullName }
        return record
    }
}
