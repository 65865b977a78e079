/// A plain page of headings, tables and notes in the look of the shortlist, self-contained.
public struct ReportPage: Sendable {
    public struct Table: Sendable {
        public var heading: String
        public var columns: [String]
        public var rows: [[String]]

        public init(heading: String, columns: [String], rows: [[String]]) {
            self.heading = heading
            self.columns = columns
            self.rows = rows
        }
    }

    public var title: String
    /// A sentence under the title.
    public var summary: String
    /// What went wrong, a sentence each.
    public var faults: [String]
    /// Those without rows are left out.
    public var tables: [Table]

    public init(title: String, summary: String, faults: [String] = [], tables: [Table] = []) {
        self.title = title
        self.summary = summary
        self.faults = faults
        self.tables = tables
    }

    /// The page as UTF-8.
    public func render() -> [UInt8] {
        let tables: [HTML] = tables.filter { !$0.rows.isEmpty }.map(Self.html)
        let faults: [HTML] = faults.map { "<li>\($0)</li>" }
        let list: HTML = faults.isEmpty ? "" : "<h2>What went wrong</h2>\n<ul class=\"faults\">\(faults)</ul>"
        let page = PageFrame.html(
            title: title, styles: Stylesheet.page + "\n" + Stylesheet.report,
            body: """
                <header><h1>\(title)</h1><p class="line">\(summary)</p></header>
                <main>
                \(list)
                \(tables)
                </main>
                """)
        return Array(page.source.utf8)
    }

    private static func html(_ table: Table) -> HTML {
        let heads: [HTML] = table.columns.map { "<th scope=\"col\">\($0)</th>" }
        let rows: [HTML] = table.rows.map { row in
            let cells: [HTML] = row.map { cell in
                let mark: HTML = !cell.isEmpty && cell.allSatisfy(\.isNumber) ? " class=\"n\"" : ""
                return "<td\(mark)>\(cell)</td>"
            }
            return "<tr>\(cells)</tr>\n"
        }
        return """
            <section class="given">
            <h2>\(table.heading)</h2>
            <div class="wide"><table>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table></div>
            </section>

            """
    }
}
