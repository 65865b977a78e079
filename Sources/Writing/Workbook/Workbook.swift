#if canImport(CXLSXWriter)
    import CXLSXWriter

    /// A workbook of one sheet that is being written; the only place that knows libxlsxwriter.
    ///
    /// Texts are written as texts, never as formulas or links, whatever they begin with. The file is there, and whole, when
    /// `close` has returned.
    @safe struct Workbook: ~Copyable {
        /// The longest text that a cell holds, in characters (Excel's limit).
        static let longestText = 32_767

        private let book: UnsafeMutablePointer<lxw_workbook>
        private let sheet: UnsafeMutablePointer<lxw_worksheet>
        private let bold: UnsafeMutablePointer<lxw_format>?

        /// - Parameters:
        ///   - path: where the file goes.
        ///   - scratch: a folder for the library's own temporary files, which hold the same data.
        ///   - created: what the file says of when it was made, in seconds since 1970; not the clock, so that outputs repeat.
        init(path: String, scratch: String, created: Int) throws(WorkbookError) {
            let opened = unsafe scratch.withCString { folder in
                var options = unsafe lxw_workbook_options()
                unsafe options.tmpdir = UnsafeMutablePointer(mutating: folder)
                return unsafe workbook_new_opt(path, &options)
            }
            guard let book = unsafe opened else { throw .outOfMemory }
            guard let sheet = unsafe workbook_add_worksheet(book, "Shortlist") else {
                unsafe lxw_workbook_free(book)
                throw .outOfMemory
            }
            unsafe self.book = book
            unsafe self.sheet = sheet
            unsafe bold = workbook_add_format(book)
            unsafe format_set_bold(bold)
            var properties = unsafe lxw_doc_properties()
            unsafe properties.created = time_t(created)
            unsafe workbook_set_properties(book, &properties)
        }

        deinit { unsafe lxw_workbook_free(book) }

        /// Titles a column and sets its width, in characters.
        func setColumn(_ column: Int, title: String, width: Double) {
            unsafe worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nil)
            unsafe worksheet_write_string(sheet, 0, lxw_col_t(column), title, bold)
        }

        /// Writes a text, cut where it is longer than a cell holds; nothing where it is empty.
        func write(_ text: String, row: Int, column: Int) {
            guard !text.isEmpty else { return }
            let fitting = text.unicodeScalars.count <= Self.longestText ? text : Self.cut(text)
            unsafe worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), fitting, nil)
        }

        func write(_ number: Double, row: Int, column: Int) {
            unsafe worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, nil)
        }

        /// Keeps the first row in sight and lets one filter by it.
        func freezeHeader(rows: Int, columns: Int) {
            unsafe worksheet_freeze_panes(sheet, 1, 0)
            unsafe worksheet_autofilter(sheet, 0, 0, lxw_row_t(rows), lxw_col_t(columns - 1))
        }

        /// Writes the file.
        consuming func close() throws(WorkbookError) {
            let book = unsafe self.book
            discard self
            let code = unsafe workbook_close(book)
            guard code == LXW_NO_ERROR else {
                throw .notWritten(
                    unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "error \(code.rawValue)")
            }
        }

        private static func cut(_ text: String) -> String {
            var kept = String.UnicodeScalarView()
            kept.append(contentsOf: text.unicodeScalars.prefix(longestText - 1))
            return String(kept) + "…"
        }
    }

    /// Why a workbook could not be written.
    enum WorkbookError: Error, CustomStringConvertible {
        case outOfMemory
        case notWritten(String)

        var description: String {
            switch self {
            case .outOfMemory: "the workbook could not be made: not enough memory"
            case .notWritten(let reason): "the workbook could not be written: \(reason); is the disk full?"
            }
        }
    }
#endif
