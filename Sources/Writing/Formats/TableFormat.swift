import Contacts
public import Ranking

/// The shortlist for the terminal: a row for each entry, and under it one line that says why.
public enum TableFormat: ShortlistFormat {
    public static let name = "table"
    public static let fileExtension = "txt"

    public static func render(_ shortlist: Shortlist, options: RenderOptions) -> [UInt8] {
        let style = Style(usesColor: options.usesColor)
        var lines = [shortlist.funnel.line(shortlisted: shortlist.entries.count), ""]
        if shortlist.entries.isEmpty {
            lines.append("Nobody fits the focus “\(TerminalText.safe(shortlist.focus))”; widen its industries or companies.")
        } else {
            let columns = Columns(shortlist.entries, width: options.width)
            lines.append(style.bold(columns.header))
            var group = ShortlistEntry.Group.main
            for entry in shortlist.entries {
                if entry.group != group, let heading = entry.group.heading { lines += ["", style.bold(heading)] }
                group = entry.group
                lines.append(columns.row(entry))
                lines.append(style.dim(columns.why(entry)))
            }
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}

private struct Style {
    let usesColor: Bool

    func bold(_ text: String) -> String { usesColor ? "\u{1b}[1m\(text)\u{1b}[0m" : text }
    func dim(_ text: String) -> String { usesColor ? "\u{1b}[2m\(text)\u{1b}[0m" : text }
}

/// The widths of the columns, as wide as their texts need, narrowed in turn where the terminal is.
private struct Columns {
    private static let titles = ["#", "Name", "Title", "Organization", "City", "How to reach", "Score"]
    private static let narrowest = [2, 12, 12, 12, 8, 14, 5]
    private var widths: [Int]
    private let total: Int?

    init(_ entries: [ShortlistEntry], width: Int?) {
        widths = Self.titles.map(\.displayWidth)
        for entry in entries {
            for (index, cell) in Self.cells(entry).enumerated() { widths[index] = max(widths[index], cell.displayWidth) }
        }
        total = width
        guard let width else { return }
        let gaps = 2 * (widths.count - 1)
        while widths.reduce(gaps, +) > width {
            guard let widest = widths.indices.filter({ widths[$0] > Self.narrowest[$0] }).max(by: { widths[$0] < widths[$1] })
            else { break }
            widths[widest] -= 1
        }
    }

    var header: String { line(Self.titles) }

    func row(_ entry: ShortlistEntry) -> String { line(Self.cells(entry)) }

    func why(_ entry: ShortlistEntry) -> String {
        let indent = widths[0] + 2
        let paths = entry.warmPath.isEmpty || entry.reasons.contains { $0.feature == .warmPath }
        let text = TerminalText.safe(paths ? entry.why : entry.why + "; " + entry.warmPath.map(\.text).joined(separator: "; "))
        let cut = total.map { text.fitted(to: max(20, $0 - indent), pads: false) } ?? text
        return String(repeating: " ", count: indent) + cut
    }

    private func line(_ cells: [String]) -> String {
        var line = zip(cells, widths).map { $0.fitted(to: $1) }.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }

    private static func cells(_ entry: ShortlistEntry) -> [String] {
        let details = EntryDetails(entry)
        let organization = details.organization ?? ""
        return [
            String(entry.rank), details.name, details.title ?? "", organization, details.place, details.reach,
            details.percent,
        ].map(TerminalText.safe)
    }
}
