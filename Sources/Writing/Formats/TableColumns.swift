import Contacts
import Ranking

/// The columns of the terminal's table: as wide as their texts need, narrowed where the terminal is narrower.
///
/// What has no room in the row is told under it, so that a narrow terminal loses nothing one acts on: below 132 columns
/// the ways to reach somebody (never cut), below 96 the place too, below 66 title and organization.
struct TableColumns {
    enum Column: CaseIterable {
        case rank, name, title, organization, place, reach, score
    }

    private let shown: [Column]
    private var widths: [Int]
    private let total: Int?
    private let showsIDs: Bool

    /// - Parameter width: the terminal's; nil where there is none, and nothing is cut.
    init(_ entries: [EntryDetails], width: Int?, showsIDs: Bool = false) {
        self.showsIDs = showsIDs
        total = width.map { max($0, 24) }
        shown = Column.allCases.filter { $0.isShown(at: width) }
        widths = shown.map { column in
            let texts = entries.map { column.text($0).displayWidth }
            let capped = column == .reach ? texts.filter { $0 <= column.widest } : texts.map { min($0, column.widest) }
            return max(column.heading.displayWidth, (width == nil ? texts : capped).max() ?? 0)
        }
        if let total { narrow(to: total) }
    }

    private mutating func narrow(to total: Int) {
        let gaps = 2 * (shown.count - 1)
        while widths.reduce(gaps, +) > total {
            let narrowable = widths.indices.filter { widths[$0] > shown[$0].narrowest && shown[$0] != .reach }
            guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { return }
            widths[widest] -= 1
        }
    }

    var header: String { line { $0.heading } }

    /// The row of an entry and the lines under it.
    func lines(_ details: EntryDetails, _ style: TableStyle) -> [String] {
        let row = line({ $0.text(details) }, { $0 == .name ? style.strong($1) : $1 })
        let paths = details.warmPaths.map { TerminalText.safe($0.sentence) }
        return [row] + missing(details).flatMap { indented($0, limit: 5) }
            + indented(why(details), separator: "; ", limit: total.map { $0 < 96 ? 3 : 2 } ?? 1)
            + indented(paths, separator: "; ").map(style.warm)
            + (showsIDs ? indented(["id \(details.entry.contact.id)"]).map(style.quiet) : [])
    }

    private func why(_ details: EntryDetails) -> [String] {
        (details.reasons.map(\.text) + [details.frontDesk].compactMap { $0 }).map(TerminalText.safe)
    }

    /// What the row leaves out or cuts short and a reader needs: who it is, then how to reach them.
    private func missing(_ details: EntryDetails) -> [[String]] {
        let ways = details.ways.isEmpty ? ["no direct way is listed"] : details.ways
        let reach = isCut(.reach, details) ? ways.map(TerminalText.safe) : []
        let hidden = [Column.title, .organization, .place].filter { !shown.contains($0) }.map { $0.text(details) }
        return shown.contains(.title) ? [reach + hidden] : [hidden, reach]
    }

    private func isCut(_ column: Column, _ details: EntryDetails) -> Bool {
        guard let index = shown.firstIndex(of: column) else { return true }
        return column.text(details).displayWidth > widths[index]
    }

    private func indented(_ texts: [String], separator: String = " · ", limit: Int = 2) -> [String] {
        let texts = texts.filter { !$0.isEmpty }
        guard !texts.isEmpty else { return [] }
        let indent = widths[0] + 2
        let lines = total.map { texts.wrapped(separator: separator, width: $0 - indent, limit: limit) }
        return (lines ?? [texts.joined(separator: separator)]).map { String(repeating: " ", count: indent) + $0 }
    }

    private func line(
        _ text: (Column) -> String, _ styled: (Column, String) -> String = { $1 }
    ) -> String {
        var end = shown.count
        while end > 0, text(shown[end - 1]).isEmpty { end -= 1 }
        let cells = (0..<end).map { index in
            let column = shown[index]
            let cell =
                column == .rank || column == .score
                ? String(repeating: " ", count: max(0, widths[index] - text(column).displayWidth)) + text(column)
                : text(column).fitted(to: widths[index], pads: index < end - 1)
            return styled(column, cell)
        }
        return cells.joined(separator: "  ")
    }
}

extension TableColumns.Column {
    var heading: String {
        switch self {
        case .rank: "#"
        case .name: "Name"
        case .title: "Title"
        case .organization: "Organization"
        case .place: "City"
        case .reach: "How to reach"
        case .score: "Score"
        }
    }

    /// How far it may be narrowed: below that, one can't tell the texts apart.
    var narrowest: Int {
        switch self {
        case .rank: 2
        case .name: 12
        case .title, .organization: 14
        case .place: 8
        case .reach: 12
        case .score: 5
        }
    }

    /// A text wider than this is cut rather than that it widens the column for all; a way to reach somebody is told
    /// under the row then.
    var widest: Int {
        switch self {
        case .rank, .score: .max
        case .name: 32
        case .title, .organization: 40
        case .place: 24
        case .reach: 40
        }
    }

    func isShown(at width: Int?) -> Bool {
        switch self {
        case .rank, .name, .score: true
        case .title, .organization: width.map { $0 >= 66 } ?? true
        case .place: width.map { $0 >= 96 } ?? true
        case .reach: width.map { $0 >= 132 } ?? true
        }
    }

    func text(_ details: EntryDetails) -> String {
        switch self {
        case .rank: String(details.entry.rank)
        case .name: TerminalText.safe(details.name)
        case .title: TerminalText.safe(details.title ?? "")
        case .organization: TerminalText.safe(details.organization ?? "")
        case .place: TerminalText.safe(details.place)
        case .reach: TerminalText.safe(details.reach)
        case .score: details.percent
        }
    }
}
