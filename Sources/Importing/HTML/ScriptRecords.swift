internal import Contacts
internal import Parsing

/// The contacts in the data of scripts, from which pages fill their tables and cards: lists of objects, and rows of
/// DataTables.
struct ScriptRecords {
    private(set) var records: [Record] = []
    private(set) var mapping: [MappedColumn] = []
    private static let maximumScript = 16 << 20

    init(_ page: HTMLDocument, options: ImportOptions) {
        for script in page.elements("script") where Self.mayHoldData(script) {
            let text = script.rawText
            guard text.utf8.count <= Self.maximumScript else { continue }
            let lists = JSONValue.lists(inScript: text)
            for list in lists {
                guard let sheet = Self.sheet(list, among: lists, text) else { continue }
                let found = sheet.contacts(line: script.line, options: options)
                records += found.records
                mapping += found.mapping.filter { column in !mapping.contains { $0.column == column.column } }
            }
        }
    }

    private static func mayHoldData(_ script: HTMLNode) -> Bool {
        let type = script["type"]?.lowercased() ?? ""
        return script["src"] == nil && !type.holds("ld+json") && !type.holds("template") && script.size > 0
    }

    private static func sheet(_ list: JSONValue, among others: [JSONValue], _ script: String) -> ScriptSheet? {
        let items = list.items
        if items.allSatisfy(\.isObject) { return ScriptSheet(objects: items) }
        guard items.allSatisfy({ $0.isList && !$0.items.contains(where: \.isObject) }) else { return nil }
        let rows = items.map { $0.items.map(ScriptSheet.text) }
        // R's widgets write a list for each column, and the columns' names into a table's markup.
        if let titles = headings(in: script), titles.count == rows.count, Set(rows.map(\.count)).count == 1 {
            let length = rows[0].count
            return ScriptSheet(headers: titles, rows: (0..<length).map { row in rows.map { $0[row] } })
        }
        let width = rows.map(\.count).max() ?? 0
        guard width > 1, rows.count > 1 else { return nil }
        let headers = others.lazy.compactMap(Self.titles).first { $0.count == width }
        return ScriptSheet(headers: headers ?? Array(repeating: "", count: width), rows: rows)
    }

    /// The names of columns: `columns: [{title: "Name"}, …]`.
    private static func titles(_ list: JSONValue) -> [String]? {
        let titles = list.items.map { ($0["title"] ?? $0["sTitle"])?.text }
        return titles.count > 1 && !titles.contains(nil) ? titles.map { $0 ?? "" } : nil
    }

    /// The names of columns in a table's markup within the script.
    private static func headings(in script: String) -> [String]? {
        guard script.holds("<th"), let start = script.firstRange(of: "<th")?.lowerBound else { return nil }
        let markup = script[start...].prefix(20_000).replacing("\\/", with: "/").replacing("\\n", with: " ")
        let cells = HTMLDocument("<table><tr>" + markup + "</table>")?.elements("th").map(\.text) ?? []
        return cells.count > 1 ? cells : nil
    }
}

/// Data of a script as rows under names of columns.
struct ScriptSheet {
    private static let maximumRows = 200_000
    private static let maximumColumns = 200

    var headers: [String]
    var rows: [[String]]

    init(headers: [String], rows: [[String]]) {
        self.headers = headers
        self.rows = Array(rows.prefix(Self.maximumRows))
    }

    /// Rows of objects: their names in the order of their first use; those of an object within as "outer inner".
    init?(objects: [JSONValue]) {
        var places: [String: Int] = [:]
        var headers: [String] = []
        var rows: [[String]] = []
        for object in objects.prefix(Self.maximumRows) {
            var row = Array(repeating: "", count: headers.count)
            for (name, text) in Self.cells(of: object) {
                if places[name] == nil, headers.count < Self.maximumColumns {
                    places[name] = headers.count
                    headers.append(name)
                    row.append("")
                }
                if let place = places[name] { row[place] = text }
            }
            rows.append(row)
        }
        guard headers.count > 1 else { return nil }
        self.init(headers: headers, rows: rows.map { $0 + Array(repeating: "", count: headers.count - $0.count) })
    }

    private static func cells(of object: JSONValue) -> [(name: String, text: String)] {
        guard case .object(let members) = object else { return [] }
        return members.flatMap { key, value -> [(name: String, text: String)] in
            guard case .object(let inner) = value else { return [(key, text(value))] }
            return inner.map { (key + " " + $0.key, text($0.value)) }
        }
    }

    /// What a page would show of a value: markup in it is read as such.
    static func text(_ value: JSONValue) -> String {
        guard case .array(let items) = value else {
            guard let text = value.text else { return "" }
            guard text.holds("<") || text.holds("&"), let cell = HTMLDocument("<div>" + text + "</div>") else {
                return MarkupText.collapsed(text)
            }
            let links = PageLinks(cell.root)
            let shown = cell.root.text
            return shown.holds("@") || shown.isEmpty || links.emails.isEmpty
                ? shown.isEmpty ? links.emails.first ?? links.sites.first ?? "" : shown
                : links.emails.joined(separator: "; ")
        }
        return items.map(text).filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// The records of its rows, where they are people or firms: most have a name, and a way to reach them or a name that
    /// surely is a person's.
    func contacts(line: Int, options: ImportOptions) -> (records: [Record], mapping: [MappedColumn]) {
        let rows = rows.map { $0.map(ContactText.undisguised) }
        let mapping = FieldMapping(headers: headers, sample: Array(rows.prefix(200)), options: options)
        let names: Set<Field> = [.fullName, .familyName, .givenName, .organization]
        guard !Set(mapping.columns.compactMap(\.field)).isDisjoint(with: names) else { return ([], []) }
        let records = rows.flatMap { row in
            mapping.records(from: row, position: SourcePosition(line: line, index: 0))
        }.map(Self.withoutPaths).filter { $0.isNamed && $0.isTelling }
        let telling = records.filter { record in
            record[.email] != nil || record[.phone] != nil || record[.street] != nil
                || record.values.count > 1 && (record.printedName.map { PersonCue.isName($0) } ?? false)
        }
        guard telling.count * 2 > rows.count else { return ([], []) }
        return (records, mapping.columns)
    }

    /// Without addresses that lead elsewhere only from the page itself: "#", "/staff/3", "jane.html".
    private static func withoutPaths(_ record: Record) -> Record {
        var record = record
        AddressText.takeApart(&record)
        record.values.removeAll { value in
            let text = value.text.lowercased()
            let isFile = !text.holds("/") && [".html", ".htm", ".php"].contains { text.hasSuffix($0) }
            return value.field == .url && (isFile || text.first.map { "#/~.".contains($0) } ?? true)
        }
        return record
    }
}

extension JSONValue {
    fileprivate var isObject: Bool { if case .object = self { true } else { false } }
    fileprivate var isList: Bool { if case .array = self { true } else { false } }
}
