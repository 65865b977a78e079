#if canImport(CXLSXWriter)
    import Foundation
    public import Ranking

    /// The shortlist as a workbook: one sheet, a row for each entry, the header row frozen and ready to filter by.
    public enum XLSXFormat: ShortlistFormat {
        public static let name = "xlsx"
        public static let fileExtension = "xlsx"

        /// - Throws: where no temporary file can be written; the library knows no other way out.
        public static func render(_ shortlist: Shortlist, options: RenderOptions) throws -> [UInt8] {
            let folder = try PrivateFolder()
            let file = try folder.makeFile("shortlist.xlsx")
            let book = try Workbook(path: file, scratch: folder.path, created: created(options))
            for (index, column) in SheetColumn.all.enumerated() {
                book.setColumn(index, title: column.title, width: column.width)
            }
            for (index, entry) in shortlist.entries.enumerated() {
                write(EntryDetails(entry), to: book, row: index + 1)
            }
            book.freezeHeader(rows: shortlist.entries.count, columns: SheetColumn.all.count)
            try book.close()
            return try [UInt8](Data(contentsOf: URL(filePath: file)))
        }

        private static func write(_ details: EntryDetails, to book: borrowing Workbook, row: Int) {
            for (index, column) in SheetColumn.all.enumerated() {
                let text = TerminalText.safe(column.cell(details))
                if column.isNumber, let number = Double(text) {
                    book.write(number, row: row, column: index)
                } else {
                    book.write(text, row: row, column: index)
                }
            }
        }

        /// When the shortlist was made; the first day of zip files where that is told in no way we know.
        private static func created(_ options: RenderOptions) -> Int {
            let date = try? Date(options.generated, strategy: .iso8601)
            return date.map { Int($0.timeIntervalSince1970) } ?? 315_532_800
        }
    }
#endif
