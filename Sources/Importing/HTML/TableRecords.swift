internal import Contacts
internal import Parsing

/// The contacts in the tables of a page: lists with a header row, and sheets of one contact with labels at the left.
struct TableRecords {
    private(set) var records: [Record] = []
    private(set) var mapping: [MappedColumn] = []
    /// The tables that held contacts.
    private(set) var nodes: [HTMLNode] = []
    /// What is to be said of rows that name nobody.
    private(set) var findings: [Finding] = []

    init(_ page: HTMLDocument, options: ImportOptions) {
        for table in PageTable.all(in: page) {
            let found = Self.list(table, options) ?? Self.sheet(table, options)
            guard let found, !found.records.isEmpty else { continue }
            records += found.records
            mapping += found.mapping.columns.filter { column in !mapping.contains { $0.column == column.column } }
            nodes.append(table.node)
            if found.nameless > 0 {
                let message = "\(found.nameless) rows of the table name nobody and are passed over"
                findings.append(Finding(.note, message, line: table.node.line))
            }
        }
    }

    private typealias Found = (records: [Record], mapping: FieldMapping, nameless: Int)

    /// A table whose header row names at least two contact fields, one of them a name.
    private static func list(_ table: PageTable, _ options: ImportOptions) -> Found? {
        guard let head = table.rows.prefix(6).firstIndex(where: isHeader) else { return nil }
        let headers = table.rows[head].cells.map { $0.lines.joined(separator: " ") }
        let rows = table.rows[(head + 1)...].filter { row in
            !row.isHeader && row.cells.contains { !$0.isContinued }
                && row.cells.map { $0.lines.joined(separator: " ") } != headers
        }
        let guesses = headers.map { HeaderVocabulary.field(for: $0)?.field }
        // A row that is one cell across all columns is a heading of its section.
        let filled = rows.filter { row in
            row.cells.filter { !$0.isContinued && !$0.lines.isEmpty }.count > 1 || headers.count == 1
                || row.cells.count == headers.count && row.cells.first?.lines.isEmpty == true
        }
        let cells = filled.map { row in
            row.cells.enumerated().map { place, cell in
                cell.isContinued ? "" : cell.value(for: place < guesses.count ? guesses[place] : nil)
            }
        }
        let mapping = FieldMapping(
            headers: headers, sample: Array(cells.prefix(200)), options: completed(options, headers, cells))
        let fields = Set(mapping.columns.compactMap(\.field))
        guard !fields.isDisjoint(with: names), fields.subtracting(silent).count > 1 else { return nil }
        var records: [Record] = []
        var nameless = 0
        for (row, cells) in zip(filled, cells) {
            let position = SourcePosition(line: row.node.line, index: 0)
            let found = mapping.records(from: cells, position: position).filter { record in
                record.isTelling || record.printedName.map { PersonCue.isName($0) } ?? false
            }
            if found.isEmpty { nameless += 1 }
            records += found.map { completed($0, from: row) }
        }
        return (records, mapping, nameless)
    }

    private static let names: Set<Field> = [.fullName, .familyName, .givenName, .organization]

    /// Fields that lists of anything have.
    private static let silent: Set<Field> = [.country, .region, .note, .identifier, .updated, .url, .keyword]

    private static func completed(
        _ options: ImportOptions, _ headers: [String], _ rows: [[String]]
    ) -> ImportOptions {
        var options = options
        let isNamed = headers.contains { header in
            HeaderVocabulary.field(for: header).map { names.contains($0.field) } ?? false
        }
        for (place, header) in headers.enumerated()
        where MarkupText.folded(header) == "name" && options.mapping[header] == nil && holdsPeople(rows, place) {
            options.mapping[header] = .some(.fullName)
        }
        // "Holder" over people's names.
        if !isNamed, let place = headers.indices.first(where: { holdsPeople(rows, $0) }),
            HeaderVocabulary.field(for: headers[place]) == nil, options.mapping[headers[place]] == nil
        {
            options.mapping[headers[place]] = .some(.fullName)
        }
        for header in headers where options.mapping[header] == nil && HeaderVocabulary.field(for: header) == nil {
            if let field = XMLNaming.ownField(header) { options.mapping[header] = .some(field) }
        }
        return options
    }

    private static func holdsPeople(_ rows: [[String]], _ column: Int) -> Bool {
        let texts = rows.prefix(200).compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
        let people = texts.filter { NameShape.isPerson($0) }
        return people.count > 1 && people.count * 10 >= texts.count * 7
            && people.filter { PersonCue.isName($0) }.count * 3 >= people.count
    }

    private static func isHeader(_ row: PageTable.Row) -> Bool {
        let texts = row.cells.filter { !$0.isContinued }.map { $0.lines.joined(separator: " ") }
        guard texts.count > 1, !texts.contains(where: { $0.holds("@") || ContactText.isPhone($0) }) else {
            return false
        }
        let known = Set(texts.compactMap { HeaderVocabulary.field(for: $0)?.field })
        return known.count > 1 || (row.isHeader && !known.isEmpty)
    }

    /// A table of labels and values, which tells of one contact.
    private static func sheet(_ table: PageTable, _ options: ImportOptions) -> Found? {
        let pairs = table.rows.filter { $0.cells.count == 2 && !$0.cells[1].isContinued }
        guard pairs.count > 1, pairs.count * 3 >= table.rows.count * 2 else { return nil }
        let headers = pairs.map { label($0.cells[0].lines.joined(separator: " ")) }
        let known = headers.map { HeaderVocabulary.field(for: $0)?.field }
        let distinct = Set(known.compactMap { $0 })
        guard distinct.count > 1, !distinct.isDisjoint(with: names),
            known.filter({ $0 != nil }).count * 2 >= pairs.count
        else { return nil }
        let cells = zip(pairs, known).map { $0.cells[1].value(for: $1) }
        let mapping = FieldMapping(headers: headers, sample: [cells], options: options)
        let position = SourcePosition(line: table.node.line, index: 0)
        return (mapping.records(from: cells, position: position).filter(\.isTelling), mapping, 0)
    }

    static func label(_ text: String) -> String {
        var label = text[...]
        while let last = label.last, last == ":" || last.isWhitespace { label.removeLast() }
        return String(label)
    }

    /// Adds what the row's links tell and its columns do not.
    private static func completed(_ record: Record, from row: PageTable.Row) -> Record {
        var record = record
        let links = PageLinks(row.node)
        if record[.email] == nil { for email in links.emails { record.add(.email, email) } }
        if record[.email] == nil { for email in ContactText.emails(in: row.node.text) { record.add(.email, email) } }
        AddressText.takeApart(&record)
        if record[.phone] == nil, record[.fax] == nil { for phone in links.phones { record.add(.phone, phone) } }
        if record[.url] == nil, let profile = links.profiles.first(where: { $0.holds("linkedin.com/in/") }) {
            record.add(.url, profile)
        }
        return record
    }
}
