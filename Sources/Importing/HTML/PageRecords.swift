internal import Contacts
internal import Parsing

/// All contacts of a page: each once, though the page may tell of it in several ways.
struct PageRecords {
    private(set) var records: [Record] = []
    private(set) var mapping: [MappedColumn] = []
    private(set) var findings: [Finding] = []
    private(set) var preset: String?

    init(_ page: HTMLDocument, options: ImportOptions) {
        var covered: [HTMLNode] = []
        let scripts = LinkedItem.fromScripts(page)
        findings += scripts.broken.map { Finding(.warning, "the JSON-LD of this script cannot be read", line: $0) }
        let cards = Microformats(page)
        join(zip(cards.records, cards.nodes).map { Self.completed($0, by: $1) })
        covered += cards.nodes
        let rdfa = LinkedItem.rdfa(page)
        join(LinkedRecords(rdfa.items).records)
        let microdata = LinkedItem.microdata(page)
        for (item, node) in microdata {
            let found = LinkedRecords([item]).records
            join(found.count == 1 ? found.map { Self.completed($0, by: node) } : found)
        }
        covered += rdfa.nodes.filter { $0.name != "body" && $0.name != "html" }
        covered += microdata.filter { LinkedTypes.isPerson($0.item) || LinkedTypes.isOrganization($0.item) }.map(\.node)
        let tables = TableRecords(page, options: options)
        mapping = tables.mapping
        append(tables.records)
        covered += tables.nodes
        let repeated = CardRecords(page, covered: covered)
        preset = repeated.preset
        append(repeated.records)
        addScripts(LinkedRecords(scripts.items).records)
        if records.isEmpty, let single = CardRecords.wholePage(page) { records = [single] }
        records = Self.sorted(records)
    }

    /// The record with what its element shows and does not mark up: an address behind a link, the firm's own site where
    /// the marked one is only the directory's page about it.
    private static func completed(_ record: Record, by node: HTMLNode) -> Record {
        guard node.size <= 400, node.name != "body", node.name != "html" else { return record }
        let reader = CardReader([node])
        var record = record
        for field in [Field.email, .phone, .industry] where record[field] == nil {
            for text in reader.record.all(field) { record.add(field, text) }
        }
        if let site = reader.record[.url], let marked = record[.url], site != marked,
            reader.entryPages.contains(marked)
        {
            record.values.removeAll { $0.field == .url }
            record.add(.url, site)
            record.extra.append(ExtraValue("profile", marked))
        }
        return record
    }

    /// What scripts say of the page's contacts completes them; the site's own firm, which many pages describe on every
    /// page, is no contact where the page lists others.
    private mutating func addScripts(_ found: [Record]) {
        let isList = records.count > 1
        for record in found {
            let isKnown = records.contains { Self.isSame($0, record) }
            if isKnown || !isList || record.kind == .person || found.count > 2 { join([record]) }
        }
    }

    /// Adds records, each to one that is there already and means the same contact.
    private mutating func join(_ found: [Record]) {
        for record in found {
            if let place = records.firstIndex(where: { Self.isSame($0, record) }) {
                records[place] = Self.merged(records[place], record)
            } else {
                records.append(record)
            }
        }
    }

    /// Adds records of one list, whose own repetitions are the page's business.
    private mutating func append(_ found: [Record]) {
        let before = records
        for record in found {
            if let place = before.firstIndex(where: { Self.isSame($0, record) }) {
                records[place] = Self.merged(records[place], record)
            } else {
                records.append(record)
            }
        }
    }

    private static func isSame(_ a: Record, _ b: Record) -> Bool {
        guard let one = name(of: a), let other = name(of: b), one == other else { return false }
        let mails = a.all(.email), others = b.all(.email)
        let areApart =
            !mails.isEmpty && !others.isEmpty
            && !mails.contains { mail in
                others.contains { $0.lowercased() == mail.lowercased() }
            }
        let places = [a[.street], b[.street]].compactMap { $0 }.map { MarkupText.folded($0) }
        return !areApart && (places.count < 2 || places[0] == places[1] || a.kind == .person)
    }

    private static func name(of record: Record) -> String? {
        if let name = record.printedName { return MarkupText.folded(name) }
        return record[.organization].map { "=" + MarkupText.folded($0) }
    }

    private static func merged(_ a: Record, _ b: Record) -> Record {
        var record = a
        for value in b.values where value.field.isRepeatable || record[value.field] == nil {
            let isThere = record.all(value.field).contains { MarkupText.folded($0) == MarkupText.folded(value.text) }
            if !isThere { record.add(value.field, value.text, label: value.label) }
        }
        record.extra += b.extra.filter { !record.extra.contains($0) }
        record.position.line = min(a.position.line, b.position.line)
        if b.kind == .person { record.kind = .person }
        return record
    }

    /// In the page's order: by line, and on one line in the order found.
    private static func sorted(_ records: [Record]) -> [Record] {
        records.enumerated().sorted { ($0.element.position.line, $0.offset) < ($1.element.position.line, $1.offset) }
            .enumerated().map { index, entry in
                var record = entry.element
                record.position.index = index
                return record
            }
    }
}
