public import Ranking

/// The shortlist for a spreadsheet or a mail merge.
public enum CSVFormat: ShortlistFormat {
    public static let name = "csv"
    public static let fileExtension = "csv"

    public static func render(_ shortlist: Shortlist, options: RenderOptions) -> [UInt8] {
        let header = CSVText.row(SheetColumn.all.map(\.key))
        return shortlist.entries.reduce(into: header) { text, entry in
            let details = EntryDetails(entry)
            text += CSVText.row(SheetColumn.all.map { TerminalText.safe($0.cell(details)) })
        }
    }
}
