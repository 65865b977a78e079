internal import Contacts

/// How entries become records: their columns, and what each column means.
struct XMLLayout {
    private let entryColumns: XMLColumns
    private let entryMapping: FieldMapping
    private let peopleColumns: XMLColumns?
    private let peopleMapping: FieldMapping?
    private let firmColumns: XMLColumns?
    private let firmMapping: FieldMapping?

    init(_ outline: XMLOutline, _ choice: XMLEntryChoice, sample: [XMLEntry], options: ImportOptions) {
        let others = XMLNodeSet(choice.people.union(choice.entries))
        entryColumns = XMLColumns(outline, entries: Array(choice.entries), others: others)
        entryMapping = Self.mapping(
            entryColumns, sample.filter { choice.entries.contains($0.node) }.map { ($0, 0) }, options)
        if choice.people.isEmpty {
            (peopleColumns, peopleMapping) = (nil, nil)
        } else {
            let columns = XMLColumns(outline, entries: Array(choice.people), others: others)
            peopleColumns = columns
            let people = XMLNodeSet(choice.people)
            let sample = sample.flatMap { entry in entry.descendants(of: 0, at: people).map { (entry, $0) } }
            peopleMapping = Self.mapping(columns, sample, options)
        }
        if let firm = choice.firm {
            let columns = XMLColumns(outline, entries: [firm], others: others)
            firmColumns = columns
            firmMapping = Self.mapping(columns, sample.filter { $0.node == firm }.map { ($0, 0) }, options)
        } else {
            (firmColumns, firmMapping) = (nil, nil)
        }
    }

    var mappedColumns: [MappedColumn] {
        (firmMapping?.columns ?? []) + entryMapping.columns + (peopleMapping?.columns ?? [])
    }
    var preset: String? { entryMapping.preset }
    var sourceKind: Contacts.Source.Kind? { entryMapping.sourceKind }

    /// The records of the entry that `start` is: its people with what their firm states, or the entry itself.
    func records(_ entry: XMLEntry, at start: Int, people: [Int], firm: Record?) -> [Record] {
        let own = entryMapping.records(
            from: entryColumns.cells(of: entry, at: start), position: Self.position(entry, start))
        guard let peopleColumns, let peopleMapping, !people.isEmpty else {
            return firm == nil ? own : own.map { Self.completed($0, from: firm, isOwn: false) }
        }
        // The one person of an entry is the entry; of several, each stands at its own place.
        let named = people.flatMap { person in
            peopleMapping.records(
                from: peopleColumns.cells(of: entry, at: person),
                position: Self.position(entry, people.count == 1 ? start : person))
        }.filter { $0.isNamedPerson || $0[.email] != nil }
        guard !named.isEmpty else { return own }
        let head = own.first
        let alreadyThere = own.filter { record in
            record.printedName != nil && !named.contains { $0.printedName == record.printedName }
        }
        return alreadyThere + named.map { Self.completed($0, from: head, isOwn: true) }
    }

    /// Whether an entry, whose record names nobody, has an element for a name that says nothing: a vacant seat, whose
    /// phone is nobody's. (It may name who held it before.)
    func leavesNameEmpty(_ entry: XMLElementTree) -> Bool {
        func holdsEmptyName(_ element: XMLElementTree, _ parent: String) -> Bool {
            element.children.contains { child in
                let field = XMLNaming.column([parent, element.name, child.name]).guess?.field
                let isName = field.map { Self.names.contains($0) } ?? false
                return isName && child.allText.isEmpty || holdsEmptyName(child, element.name)
            }
        }
        return holdsEmptyName(entry, "")
    }

    private static let names: Set<Field> = [.fullName, .familyName, .givenName, .organization]

    /// The record of the document's one firm, with the industry that stands elsewhere in the document.
    func firm(_ element: XMLEntry, industry: String?) -> Record? {
        guard let firmColumns, let firmMapping else { return nil }
        let cells = firmColumns.cells(of: element)
        var record = firmMapping.records(from: cells, position: Self.position(element, 0)).first
        if let industry, record?[.industry] == nil { record?.add(.industry, industry) }
        return record
    }

    /// The text of a leaf that stands once in the document, outside its entries, and names an industry.
    static func industry(of outline: XMLOutline, outside entries: Set<Int>) -> String? {
        for (index, node) in outline.nodes.enumerated() where node.count == 1 && node.isFilled && node.isLeaf {
            guard !entries.contains(where: { outline.isBelow(index, $0) }) else { continue }
            if XMLNaming.column(outline.names(of: index, below: -1)).guess?.field == .industry {
                return node.values.first
            }
        }
        return nil
    }

    private static func position(_ entry: XMLEntry, _ element: Int) -> SourcePosition {
        SourcePosition(line: entry.elements[element].line, index: 0)
    }

    /// The person with the firm, and with what else the firm states and the person does not. A firm that is only the
    /// document's subject lends its name; one that the entry itself is, lends its address and extra columns too.
    private static func completed(_ person: Record, from firm: Record?, isOwn: Bool) -> Record {
        guard let firm else { return person }
        var record = person
        let lent: [Field] =
            isOwn
            ? [
                .organization, .industry, .keyword, .phone, .fax, .url, .street, .city, .region, .postalCode, .country,
                .employees,
            ]
            : [.organization, .industry]
        let hasAddress = person[.city] != nil || person[.street] != nil
        let address: Set<Field> = [.street, .city, .region, .postalCode, .country]
        for value in firm.values where lent.contains(value.field) && person[value.field] == nil {
            if hasAddress, address.contains(value.field) { continue }
            record.add(value.field, value.text, label: value.label)
        }
        if isOwn { record.extra += firm.extra.filter { extra in !record.extra.contains { $0.name == extra.name } } }
        record.kind = record.printedName == nil ? record.kind : .person
        return record
    }

    private static func mapping(
        _ columns: XMLColumns, _ sample: [(entry: XMLEntry, start: Int)], _ options: ImportOptions
    ) -> FieldMapping {
        let rows = sample.map { columns.cells(of: $0.entry, at: $0.start) }
        let asked = columns.completed(options)
        let mapping = FieldMapping(headers: columns.headers, sample: rows, options: asked)
        guard let party = partyColumn(mapping, rows) else { return mapping }
        var options = asked
        options.mapping[party] = .some(.organization)
        return FieldMapping(headers: columns.headers, sample: rows, options: options)
    }

    /// Of office holders who state no other organization, the political party is it, where it is written out. A "party"
    /// of other people (to a contract, to a case) is none: a column must tell of the seat that they hold.
    private static func partyColumn(_ mapping: FieldMapping, _ rows: [[String]]) -> String? {
        let names = mapping.columns.map { $0.column.lowercased() }
        guard !mapping.columns.contains(where: { $0.field == .organization }),
            let place = names.firstIndex(where: { $0 == "party" || $0 == "political party" }),
            names.contains(where: { $0.split { !$0.isLetter }.contains { seats.contains(String($0)) } })
        else { return nil }
        let values = rows.map { $0[place] }.filter { !$0.isEmpty }
        let length = values.reduce(0) { $0 + $1.count }
        return length > values.count * 4 ? mapping.columns[place].column : nil
    }

    /// What the seat of an elected person is called.
    private static let seats: Set<String> = [
        "house", "chamber", "senate", "parliament", "legislature", "district", "constituency", "electorate", "riding",
    ]
}
