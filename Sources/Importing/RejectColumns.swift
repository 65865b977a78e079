internal import Parsing

/// The columns that a file of rejects has before those of the export itself. Who corrects such a file can import it as it
/// stands: it is known by its first column name, and these columns are passed over.
public enum RejectColumns {
    /// The export's file, where the rejects of several stand together.
    public static let file = "reject_file"
    public static let line = "reject_line"
    public static let reason = "reject_reason"
    /// The entry as text, where it has no cells.
    public static let text = "reject_text"
    /// All of them.
    public static let all = [file, line, reason, text]

    /// `cell` as it stands in such a file: behind one more apostrophe where it begins with one, so that the apostrophe
    /// by which the writer disarms a formula can always be taken away again.
    public static func guarded(_ cell: String) -> String { cell.utf8.first == apostrophe ? "'" + cell : cell }

    /// What `guarded`, and the disarming of formulas, made of a cell undone.
    static func unguarded(_ cell: String) -> String { cell.utf8.first == apostrophe ? String(cell.dropFirst()) : cell }

    /// The character between the cells of a file of rejects, which a spreadsheet may have saved its own way: what stands
    /// behind the first column name. Nil where `text` is no such file.
    static func delimiter(of text: [UInt8]) -> UInt8? {
        let head = text.prefix(64).filter { $0 != UInt8(ascii: "\"") }
        for name in [file, line] where head.starts(with: name.utf8) {
            return head.dropFirst(name.utf8.count).first.flatMap { CSVDialect.delimiters.contains($0) ? $0 : nil }
        }
        return nil
    }

    /// Whether a row is the column names of a file of rejects.
    static func begins(_ cells: [String]) -> Bool { cells.first == file || cells.first == line }

    private static let apostrophe = UInt8(ascii: "'")
}
