public import Contacts
import Importing
import Writing

/// Writes what was set aside as a table to be corrected and imported again as it stands: the columns of the export, and
/// before them the line and the reason (`RejectColumns`).
///
/// Every cell comes back exactly: an apostrophe that keeps a spreadsheet from taking it for a formula is taken away by
/// the import. An entry of a format without columns (vCard, LDIF, XML, HTML) stands in one cell as text.
public enum RejectsFile {
    /// Replaces the file at `path`, 0600. It is written without entries too, so that none of an earlier time stays.
    /// - Parameter exports: the entries by file; where those of several files stand together, the table has the union of
    ///   the files' columns, and each entry's file. Each is gone through three
    ///   times.
    /// - Returns: the first of the entries.
    /// - Throws: `OutputError`, or what reading the entries throws.
    @discardableResult
    public static func write(_ exports: [RejectedEntries], to path: String) throws -> Reject? {
        let filled = try exports.filter { export in
            var count = 0
            try export.each { _ in count += 1 }
            return count > 0
        }
        let exports = filled.isEmpty ? Array(exports.prefix(1)) : filled
        let table = try RejectsTable(exports)
        var file = try OutputStream(path: path)
        try file.append(table.header)
        var first: Reject?
        for (number, export) in exports.enumerated() {
            try export.each { reject in
                first = first ?? reject
                try file.append(table.row(reject, ofExport: number))
            }
        }
        try file.commit()
        return first
    }
}

/// How the entries of several exports stand in one table.
private struct RejectsTable {
    private let names: [String]
    /// The union of the exports' columns.
    private let columns: [String]
    /// For each export and each of its columns the place in the union.
    private let places: [[Int]]
    private let hasTexts: Bool

    init(_ exports: [RejectedEntries]) throws {
        names = exports.map(\.file)
        var columns: [String] = []
        var places: [[Int]] = []
        var width = 0
        var hasTexts = false
        for export in exports {
            var free = columns.indices.map { $0 }
            places.append(
                export.columns.map { name in
                    if let place = free.firstIndex(where: { columns[$0] == name }) { return free.remove(at: place) }
                    columns.append(name)
                    return columns.count - 1
                })
            // Only of one export can surplus cells stand behind the columns without meaning another's.
            try export.each { reject in
                if reject.cells == nil { hasTexts = true }
                width = max(width, reject.cells?.count ?? 0)
            }
        }
        if exports.count == 1, width > columns.count {
            columns += Array(repeating: "", count: width - columns.count)
            places[0] = Array(columns.indices)
        }
        self.columns = columns
        self.places = places
        self.hasTexts = hasTexts
    }

    var header: [UInt8] {
        let own = (names.count > 1 ? [RejectColumns.file] : []) + [RejectColumns.line, RejectColumns.reason]
        return CSVText.row(own + (hasTexts ? [RejectColumns.text] : []) + columns)
    }

    func row(_ reject: Reject, ofExport number: Int) -> [UInt8] {
        var cells = names.count > 1 ? [names[number]] : []
        cells += [String(reject.line), reject.reason]
        if hasTexts { cells.append(reject.cells == nil ? reject.raw : "") }
        var placed = [String](repeating: "", count: columns.count)
        var surplus: [String] = []
        for (index, cell) in (reject.cells ?? []).enumerated() {
            if index < places[number].count { placed[places[number][index]] = cell } else { surplus.append(cell) }
        }
        return CSVText.row((cells + placed + surplus).map(RejectColumns.guarded))
    }
}
