/// Where the column names of a file stand, if it has any, and which rows are no entries.
struct HeaderLocation {
    /// The line of the column names; nil where the file has none.
    private(set) var line: Int?
    private(set) var names: [String] = []
    /// Further lines that name the columns.
    private var furtherLines: Set<Int> = []
    /// The last line of names; 0 where there is none.
    var lastLine: Int { furtherLines.max() ?? line ?? 0 }
    private let numbersByHash: Bool
    /// Whether whole rows of the file are comments, so that what begins like one was commented out.
    let hasComments: Bool

    /// - Parameter line: what the user says: the line of the column names, 0 for none.
    init(in rows: [SampleRow], width: Int, line stated: Int?) {
        let candidates = rows.prefix(40).enumerated().map { HeaderCandidate($1, index: $0, width: width) }
        let hashes = rows.filter { $0.cells.first?.hasPrefix("#") == true }
        let lone = hashes.count { row in row.cells.count(where: { !$0.isEmpty }) == 1 }
        numbersByHash = (hashes.count - (width > 1 ? lone : 0)) * 2 > rows.count
        hasComments = lone > 0
        let found: HeaderCandidate?
        if let first = candidates.first, RejectColumns.begins(first.row.cells) {
            found = first
        } else if let stated {
            found =
                candidates.first { $0.row.line == stated }
                ?? rows.first { $0.line == stated }.map {
                    HeaderCandidate($0, index: 0, width: width)
                }
        } else {
            found = Self.byVocabulary(candidates) ?? Self.byContrast(candidates, rows, width: width)
        }
        guard let found else { return }
        line = found.row.line
        names = found.row.cells.map(\.trimmingBlanks)
        if let first = names.first, first.hasPrefix("#") {
            names[0] = String(first.dropFirst()).trimmingBlanks
        }
        guard stated == nil, !RejectColumns.begins(names), rows.indices.contains(found.index + 1) else { return }
        let next = HeaderCandidate(rows[found.index + 1], index: found.index + 1, width: width)
        if next.repeats(found) {
            furtherLines = [next.row.line]
        } else if next.completes(found) {
            furtherLines = [next.row.line]
            names = Self.joined(names, next.row.cells.map(\.trimmingBlanks))
        }
        takeSurveyLines(rows.dropFirst(found.index + 1).prefix(2))
    }

    /// Qualtrics writes three lines above the answers of a survey: short names, the questions, and what it imports them by.
    private mutating func takeSurveyLines(_ rows: ArraySlice<SampleRow>) {
        guard let mark = rows.firstIndex(where: { $0.cells.first?.hasPrefix("{\"ImportId\"") == true }) else { return }
        furtherLines.formUnion(rows[...mark].map(\.line))
        guard mark > rows.startIndex else { return }
        names = rows[rows.startIndex].cells.map { $0.trimmingBlanks.replacing("\n", with: " ") }
    }

    /// Column names on two lines: "Contact" above "First" and "Last" names two columns.
    private static func joined(_ upper: [String], _ lower: [String]) -> [String] {
        var above = ""
        return (0..<max(upper.count, lower.count)).map { column in
            let (top, bottom) = (column < upper.count ? upper[column] : "", column < lower.count ? lower[column] : "")
            if !top.isEmpty { above = top }
            if bottom.isEmpty { return top }
            return above.isEmpty ? bottom : above + " " + bottom
        }
    }

    /// What a row is, by its place and its text; what its columns mean may yet speak for an entry.
    func role(of cells: [String], line: Int) -> RowRole {
        if let header = self.line {
            if line < header { return .preamble }
            if line == header { return .header }
            if furtherLines.contains(line) { return .secondHeader }
        }
        guard let first = cells.first else { return .nothing }
        if isComment(first) { return .comment }
        if !names.isEmpty, first == names[0], repeatsNames(cells) { return .repeatedHeader }
        return isFooter(cells) ? .footer : .entry
    }

    /// Whether a row is the column names once more, of which one in four may be worded in another way.
    private func repeatsNames(_ cells: [String]) -> Bool {
        guard cells.count == names.count else { return false }
        let same = zip(cells, names).count { $0.trimmingBlanks == $1 }
        return same == names.count || (names.count >= 4 && same * 4 >= names.count * 3 && !cells.contains(""))
    }

    /// A row that begins with "#", unless that is how the entries of the file are numbered.
    private func isComment(_ first: String) -> Bool { first.utf8.first == UInt8(ascii: "#") && !numbersByHash }

    /// A row with one or two cells filled, the first of which says that it is a total or a note of the export.
    private func isFooter(_ cells: [String]) -> Bool {
        guard names.count > 2, cells.count(where: { !$0.isEmpty }) <= 2 else { return false }
        return cells.first { !$0.isEmpty }.map(TableFooter.isNote) ?? false
    }

    /// Whether a row amid the others can only be the column names of a further table.
    static func beginsTable(_ cells: [String]) -> Bool {
        let isPlain = cells.allSatisfy { !beginsWithDigit($0) && !$0.utf8.contains(UInt8(ascii: "@")) }
        guard isPlain else { return false }
        let row = HeaderCandidate(SampleRow(line: 0, cells: cells), index: 0, width: 2)
        return row.values == 0 && row.known >= 2 && row.known * 3 >= row.filled * 2
            && !cells.contains(where: NameEvidence.hasGivenName)
    }

    // MARK: Finding the names

    /// The first row that has (nearly) the most cells which the vocabulary knows.
    private static func byVocabulary(_ candidates: [HeaderCandidate]) -> HeaderCandidate? {
        let able = candidates.filter { $0.canBeHeader && !$0.isOneOf(candidates) }
        guard let most = able.map(\.known).max(), most > 0 else { return nil }
        return able.first { $0.known * 10 >= most * 6 }
    }

    /// A full first row of words above columns of something else.
    private static func byContrast(
        _ candidates: [HeaderCandidate], _ rows: [SampleRow], width: Int
    ) -> HeaderCandidate? {
        guard let first = candidates.first(where: { $0.filled * 10 >= width * 8 }), first.values == 0 else {
            return nil
        }
        let below = rows.dropFirst(first.index + 1)
        guard Set(first.row.cells).count == first.row.cells.count, !below.isEmpty else { return nil }
        if first.row.cells.contains(where: NameEvidence.hasGivenName) { return nil }
        // "3456ED" above "545EA" is one of them.
        let isOneOfThem = first.row.cells.indices.contains { column in
            Self.beginsWithDigit(first.row.cells[column])
                && below.allSatisfy { column < $0.cells.count && Self.beginsWithDigit($0.cells[column]) }
        }
        if isOneOfThem || first.isOneOf(candidates) { return nil }
        let contrasts = first.row.cells.indices.contains { column in
            let profile = ColumnProfile(column: column, of: below.map(\.cells))
            return profile.digits >= 0.6 || profile.email >= 0.6 || profile.givenName >= 0.4
        }
        return contrasts || width > 1 ? first : nil
    }

    private static func beginsWithDigit(_ text: String) -> Bool {
        text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }
}

/// A row that may hold the column names.
private struct HeaderCandidate {
    let row: SampleRow
    let index: Int
    /// Cells that are not empty; that the vocabulary knows; that can only be values.
    let filled: Int
    let known: Int
    let values: Int
    private let width: Int

    init(_ row: SampleRow, index: Int, width: Int) {
        self.row = row
        self.index = index
        self.width = width
        let cells = row.cells.filter { !$0.isEmpty }
        filled = cells.count
        known = cells.count { $0.utf8.count <= 60 && HeaderVocabulary.field(for: $0) != nil }
        values = cells.count(where: ValueShape.isPlainlyValue)
    }

    var canBeHeader: Bool {
        guard known > 0, values * 5 <= filled, filled * 2 >= width || known >= 4 else { return false }
        return known >= 2 && known * 5 >= filled || known == filled || (known == 1 && filled <= 3 && values == 0)
    }

    /// Whether a row of which at most one cell is known as a column's name is rather an entry of a table without names:
    /// it names a person, stands below rows that are as full, or another row has the same under the same column.
    func isOneOf(_ rows: [HeaderCandidate]) -> Bool {
        guard known < 2, filled >= 2 else { return false }
        if row.cells.contains(where: NameEvidence.hasGivenName) { return true }
        if rows.contains(where: { $0.index < index && $0.filled >= filled }) { return true }
        return rows.contains { other in
            guard other.index > index, other.row.cells != row.cells else { return false }
            return zip(row.cells, other.row.cells).contains { !$0.isEmpty && $0 == $1 }
        }
    }

    /// Whether the row says the same as the header `other` in other words: field names under labels.
    func repeats(_ other: HeaderCandidate) -> Bool {
        guard values == 0, filled >= 3, known * 2 >= filled else { return false }
        let same = zip(row.cells, other.row.cells).count { cell, name in
            !cell.isEmpty && HeaderVocabulary.field(for: cell)?.field == HeaderVocabulary.field(for: name)?.field
                && HeaderVocabulary.field(for: name) != nil
        }
        return same * 2 >= known && same >= 3
    }

    /// Whether the row goes on naming the columns that `other` leaves unnamed.
    func completes(_ other: HeaderCandidate) -> Bool {
        guard values == 0, known >= 2, known * 2 >= filled, filled < row.cells.count else { return false }
        let gaps = zip(row.cells, other.row.cells).count { cell, name in !cell.isEmpty && name.trimmingBlanks.isEmpty }
        return gaps >= 1 && other.filled < other.row.cells.count
    }
}
