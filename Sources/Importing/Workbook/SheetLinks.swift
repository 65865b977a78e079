import Foundation

/// Where the links of a sheet's cells go in its table. A cell that shows nothing of its own ("Website", "Email me") gives
/// its link; one that does ("Acme Corp") keeps its text, and the link gets a column of its own behind the others.
struct SheetLinks {
    private let links: [SheetMarks.Place: String]
    /// The columns whose links stand in columns of their own.
    private let separate: [Int]
    /// How many columns the table has without those.
    private let width: Int

    /// Decides from the first rows of a sheet.
    init(_ marks: SheetMarks, rows: [SampleRow], width: Int) {
        links = marks.links.compactMapValues(Self.shown)
        self.width = width
        var texts: [Int: [(text: String, link: String)]] = [:]
        if !links.isEmpty {
            for row in rows {
                for (column, text) in row.cells.enumerated() {
                    guard let link = links[.init(line: row.line, column: column)] else { continue }
                    texts[column, default: []].append((text, link))
                }
            }
        }
        separate = texts.filter { !Self.areLabels($1) }.keys.sorted()
    }

    /// Puts the links of a row in their places; the names of their columns, in the row of the column names.
    func add(to row: inout SampleRow, isHeader: Bool) {
        guard !links.isEmpty else { return }
        let cells = row.cells
        for (column, text) in cells.enumerated() where !isHeader && !separate.contains(column) {
            guard let link = links[.init(line: row.line, column: column)] else { continue }
            if !Self.shows(text, link) { row.cells[column] = link }
        }
        guard !separate.isEmpty else { return }
        let added = separate.map { column -> String in
            let text = column < cells.count ? cells[column] : ""
            if isHeader { return text.isEmpty ? "" : text + " URL" }
            guard let link = links[.init(line: row.line, column: column)], !Self.shows(text, link) else { return "" }
            return link
        }
        guard isHeader || added.contains(where: { !$0.isEmpty }) else { return }
        while row.cells.count < width { row.cells.append("") }
        row.cells.insert(contentsOf: added, at: width)
    }

    /// Whether cells with links say nothing but that there is a link: all the same, or showing where it leads.
    private static func areLabels(_ cells: [(text: String, link: String)]) -> Bool {
        let own = cells.filter { !shows($0.text, $0.link) }.map { $0.text.lowercased() }
        if own.isEmpty || own.allSatisfy(labels.contains) { return true }
        return own.count > 1 && Set(own).count == 1
    }

    private static let labels: Set = [
        "website", "web site", "web", "homepage", "home page", "link", "url", "visit", "visit website", "view",
        "profile",
        "view profile", "email", "e-mail", "email me", "send email", "send e-mail", "contact", "linkedin", "click here",
        "webseite", "site web", "sitio web", "sito web",
    ]

    /// Whether the text of a cell holds its link already.
    private static func shows(_ text: String, _ link: String) -> Bool {
        let core = link.lowercased().replacing("https://", with: "").replacing("http://", with: "")
        let bare = core.hasSuffix("/") ? String(core.dropLast()) : core
        return text.lowercased().contains(bare.hasPrefix("www.") ? String(bare.dropFirst(4)) : bare)
    }

    /// The address that a link leads to; nil where that is a place in the workbook or a file.
    private static func shown(_ target: String) -> String? {
        let lower = target.lowercased()
        if lower.hasPrefix("http://") || lower.hasPrefix("https://") { return target }
        guard lower.hasPrefix("mailto:") || lower.hasPrefix("tel:") else { return nil }
        let address = target.drop { $0 != ":" }.dropFirst().prefix { $0 != "?" }
        return String(address).removingPercentEncoding ?? String(address)
    }
}
