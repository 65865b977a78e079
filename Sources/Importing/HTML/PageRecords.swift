internal import Contacts
internal import Parsing

/// All contacts of a page: each once, though the page may tell of it in several ways.
struct PageRecords {
    private(set) var records: [Record] = []
    private(set) var mapping: [MappedColumn] = []
    private(set) var findings: [Finding] = []
    private(set) var preset: String?
    /// The places of records by their names.
    private var named: [String: Namesakes] = [:]

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
            join(found.count == 1 ? found.map { Self.completed($0, by: node, [.url]) } : found)
        }
        covered += rdfa.nodes.filter { $0.name != "body" && $0.name != "html" }
        covered += microdata.filter { LinkedTypes.isPerson($0.item) || LinkedTypes.isOrganization($0.item) }.map(\.node)
        let tables = TableRecords(page, options: options)
        mapping = tables.mapping
        findings += tables.findings
        append(tables.records)
        covered += tables.nodes
        let repeated = CardRecords(page, covered: covered)
        preset = repeated.preset
        findings += repeated.findings
        append(repeated.records)
        let data = ScriptRecords(page, options: options)
        mapping += data.mapping.filter { column in !mapping.contains { $0.column == column.column } }
        append(data.records)
        addScripts(LinkedRecords(scripts.items).records)
        completeByPage(page)
        records.removeAll { $0.printedName.map(Self.isVacant) ?? false }
        records = Self.sorted(records)
    }

    /// A page without a list is about one contact, whom its scripts may only name.
    private mutating func completeByPage(_ page: HTMLDocument) {
        guard records.count < 2, let single = CardRecords.wholePage(page) else { return }
        guard var known = records.first else { return records = [single] }
        let reach: [Field] = [.email, .phone, .street, .city]
        guard Self.name(of: single) == Self.name(of: known), !reach.contains(where: { known[$0] != nil }) else {
            return
        }
        for field in [Field.email, .phone, .title] where known[field] == nil {
            for text in single.all(field) where field != .title || PersonCue.isTitle(text) { known.add(field, text) }
        }
        records = [known]
    }

    /// What lists print where nobody holds an office.
    private static func isVacant(_ name: String) -> Bool {
        ["vacant", "vacancy", "vacant seat", "vacant position", "tba", "tbd", "to be announced", "unbesetzt"]
            .contains(MarkupText.folded(name))
    }

    /// The record with what its element shows and does not mark up: an address behind a link, the firm's own site where
    /// the marked one is only the directory's page about it.
    private static func completed(_ record: Record, by node: HTMLNode, _ more: [Field] = []) -> Record {
        guard node.size <= 400, node.name != "body", node.name != "html" else { return record }
        let reader = CardReader([node])
        var record = record
        for field in [Field.email, .phone, .industry] + more where record[field] == nil {
            let faxes = record.all(.fax).map { $0.filter(\.isNumber) }
            for text in reader.record.all(field) where field != .phone || !faxes.contains(text.filter(\.isNumber)) {
                record.add(field, text)
            }
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
            let isKnown = Self.name(of: record).map { named[$0] != nil } ?? false
            if isKnown || !isList || record.kind == .person || found.count > 2 { join([record]) }
        }
    }

    /// Adds records, each to one that is there already and means the same contact.
    private mutating func join(_ found: [Record]) {
        for record in found { add(record, among: records.count) }
    }

    /// Adds records of one list, whose own repetitions are the page's business.
    private mutating func append(_ found: [Record]) {
        let before = records.count
        for record in found { add(record, among: before) }
    }

    /// Adds a record to the one of the first `count` that means the same contact, else at the end.
    private mutating func add(_ record: Record, among count: Int) {
        guard let name = Self.name(of: record) else { return records.append(record) }
        let places = named[name]?.places(mayMean: record) ?? []
        if let place = places.first(where: { $0 < count && Self.isSame(records[$0], record) }) {
            records[place] = Self.merged(records[place], record)
            named[name]?.add(records[place], at: place)
        } else {
            named[name, default: Namesakes()].add(record, at: records.count)
            records.append(record)
        }
    }

    /// Whether two records of one name mean one contact.
    private static func isSame(_ a: Record, _ b: Record) -> Bool {
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

/// The records of one name, found by their e-mail addresses: a page may list thousands of one name.
private struct Namesakes {
    /// How many records are compared: those that share no address, and those that share one.
    private static let bound = 200

    private var known: Set<Int> = []
    private var all: [Int] = []
    private var withoutMail: [Int] = []
    private var byMail: [String: [Int]] = [:]

    /// Notes the record at `place`, or that it has more addresses now.
    mutating func add(_ record: Record, at place: Int) {
        let mails = record.all(.email)
        if known.insert(place).inserted {
            all.append(place)
            if mails.isEmpty { withoutMail.append(place) }
        }
        for mail in mails.map({ $0.lowercased() }) {
            let sharing = byMail[mail, default: []]
            if sharing.count < Self.bound, !sharing.contains(place) { byMail[mail, default: []].append(place) }
        }
    }

    /// Places of records that do not have other addresses only, in their order.
    func places(mayMean record: Record) -> [Int] {
        let mails = record.all(.email)
        guard !mails.isEmpty else { return Array(all.prefix(Self.bound)) }
        let sharing = mails.flatMap { byMail[$0.lowercased()] ?? [] }
        return Set(sharing + withoutMail.prefix(Self.bound)).sorted()
    }
}
