import Parsing

/// What stands behind the rows of a sheet and belongs to them: the links of cells, and cells merged over several rows.
struct SheetMarks {
    /// So many links and merged cells are kept; Excel has no more links.
    static let limit = 65_536

    struct Place: Hashable {
        var line: Int
        var column: Int
    }

    private(set) var links: [Place: String] = [:]
    /// For each top row the columns that its cells fill downward, and the last row of each.
    private var merged: [Int: [(column: Int, last: Int)]] = [:]
    private var filling: [(column: Int, last: Int, text: String)] = []

    init(_ sheet: Workbook.Sheet, of package: WorkbookPackage) throws(ImportError) {
        guard let path = package.path(of: sheet.part), try Self.mentions(path) else { return }
        let relationships = try package.relationships(of: sheet.part)
        let targets = Dictionary(relationships.filter(\.isExternal).map { ($0.id, $0.target) }) { first, _ in first }
        var (links, merged, count): ([Place: String], [Int: [(column: Int, last: Int)]], Int) = ([:], [:], 0)
        var formula = Formula()
        do {
            try package.read(sheet.part) { event in
                switch event {
                case .start("hyperlink", let attributes, _):
                    let first = attributes["ref"]?.split(separator: ":").first.map(String.init) ?? ""
                    if let target = attributes["id"].flatMap({ targets[$0] }), let place = Place(first) {
                        links[place] = target
                    }
                case .start("mergeCell", let attributes, _):
                    let corners = (attributes["ref"] ?? "").split(separator: ":").map { Place(String($0)) }
                    if corners.count == 2, let top = corners[0], let end = corners[1], end.line > top.line {
                        merged[top.line, default: []].append((top.column, end.line))
                        count += 1
                    }
                default: if let link = formula.follow(event) { links[link.place] = link.target }
                }
                return links.count < Self.limit && count < Self.limit
            }
        } catch {
            // The sheet breaks off; reading its rows will tell.
        }
        (self.links, self.merged) = (links, merged)
    }

    /// Whether the bytes of a sheet speak of links or merged cells at all; most do not, and are read once less.
    private static func mentions(_ path: String) throws(ImportError) -> Bool {
        let words = ["hyperlink", "HYPERLINK", "mergeCell"].map { Array($0.utf8) }
        return try ImportError.wording { () throws(FileError) in
            var reader = try ByteReader(path: path)
            var tail: [UInt8] = []
            while case let chunk = try reader.next(), !chunk.isEmpty {
                let bytes = tail + chunk
                if words.contains(where: { ByteSearch.contains($0, in: bytes.span) }) { return true }
                tail = bytes.suffix(16)
            }
            return false
        }
    }

    /// Fills the cells of a row that a merged cell above reaches down to. To be called with every row, in order.
    mutating func fill(_ row: inout SampleRow, isEntry: Bool) {
        guard !merged.isEmpty else { return }
        filling.removeAll { $0.last < row.line }
        if isEntry {
            for cell in filling {
                if cell.column < row.cells.count {
                    if row.cells[cell.column].isEmpty { row.cells[cell.column] = cell.text }
                } else if cell.column - row.cells.count < SheetReader.widestGap {
                    while row.cells.count < cell.column { row.cells.append("") }
                    row.cells.append(cell.text)
                }
            }
        }
        for cell in merged[row.line] ?? [] where cell.column < row.cells.count && filling.count < 1024 {
            filling.append((cell.column, cell.last, row.cells[cell.column]))
        }
    }
}

extension SheetMarks.Place {
    /// Nil for what is no reference to a cell.
    init?(_ reference: String) {
        guard let column = CellReference.column(reference), let line = CellReference.row(reference) else { return nil }
        self.init(line: line, column: column)
    }
}

/// Finds links that formulas make: `HYPERLINK("https://example.com","Web site")`.
private struct Formula {
    private var place: SheetMarks.Place?
    private var text = ""
    private var isFormula = false

    mutating func follow(_ event: XMLEvent) -> (place: SheetMarks.Place, target: String)? {
        switch event {
        case .start("c", let attributes, _): place = attributes["r"].flatMap { SheetMarks.Place($0) }
        case .start("f", _, _): (isFormula, text) = (true, "")
        case .text(let part) where isFormula && text.utf8.count < 4096: text += part
        case .end("f"):
            isFormula = false
            if let place, let match = text.prefixMatch(of: /=?HYPERLINK\("([^"]+)"/) { return (place, String(match.1)) }
        default: break
        }
        return nil
    }
}

/// Looks for bytes in bytes.
enum ByteSearch {
    static func contains(_ word: [UInt8], in bytes: Span<UInt8>) -> Bool {
        guard let first = word.first, bytes.count >= word.count else { return false }
        for start in 0...(bytes.count - word.count) where bytes[start] == first {
            if word.indices.allSatisfy({ bytes[start + $0] == word[$0] }) { return true }
        }
        return false
    }
}
