import Contacts
public import Ranking

/// The shortlist for the terminal: a row for each entry, and under it what the row has no room for, and why.
public enum TableFormat: ShortlistFormat {
    public static let name = "table"
    public static let fileExtension = "txt"

    public static func render(_ shortlist: Shortlist, options: RenderOptions) -> [UInt8] {
        let style = TableStyle(usesColor: options.usesColor)
        var lines = fitted([shortlist.funnelLine], options.width) + [""]
        if shortlist.entries.isEmpty {
            let focus = TerminalText.safe(shortlist.focus)
            lines += fitted(
                ["Nobody fits the focus “\(focus)”.", "Name more industries or companies in it, or add a file."],
                options.width)
        } else {
            let columns = TableColumns(
                shortlist.entries.map(EntryDetails.init), width: options.width, showsIDs: options.showsIDs)
            lines.append(style.quiet(columns.header))
            for part in shortlist.parts {
                if part.group != .main { lines += [""] + fitted([part.group.heading], options.width).map(style.strong) }
                for entry in part.entries { lines += columns.lines(EntryDetails(entry), style) }
            }
            for terms in shortlist.termsOfUse {
                lines += [""] + fitted([TerminalText.safe("Terms of use: \(terms)")], options.width).map(style.quiet)
            }
            if let note = shortlist.orderNote { lines += [""] + fitted([note], options.width).map(style.quiet) }
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func fitted(_ sentences: [String], _ width: Int?) -> [String] {
        let text = sentences.joined(separator: " ")
        return width.map { text.wrapped(to: $0) } ?? [text]
    }
}

/// How a terminal shows parts of the table; nothing where it has no colour.
struct TableStyle {
    let usesColor: Bool

    func strong(_ text: String) -> String { styled(text, "1") }
    func quiet(_ text: String) -> String { styled(text, "2") }
    func warm(_ text: String) -> String { styled(text, "33") }

    private func styled(_ text: String, _ code: String) -> String {
        usesColor && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
    }
}
