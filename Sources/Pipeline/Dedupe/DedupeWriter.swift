import Contacts
import Importing
import Writing

/// Writes the rows of the files as one CSV table: whose each is, then its original columns.
struct DedupeWriter {
    private let files: [DedupeFile]
    private let identities: RowIdentities
    /// The union of the files' columns.
    private let columns: [String]
    private var block: [UInt8] = []
    private var rows = 0
    private var leftOut = 0

    init(files: [DedupeFile], identities: RowIdentities) {
        self.files = files
        self.identities = identities
        var known: Set<String> = []
        columns = files.count == 1 ? files[0].columns : files.flatMap(\.columns).filter { known.insert($0).inserted }
    }

    /// Reads every file again and hands its rows to `write`; how many there were, and how many could not be read.
    mutating func write(
        options: ImportOptions, to write: ([UInt8]) throws -> Void
    ) throws -> (rows: Int, leftOut: Int) {
        let own = ["contact_id", "match_probability"] + (files.count > 1 ? ["source_file"] : [])
        block = CSVText.row(own + columns)
        for file in files {
            let order = places(of: file)
            if TableRows.areIn(file.summary) {
                try writeTable(file, order: order, to: write)
            } else {
                try writeRecords(file, order: order, options: options, to: write)
            }
        }
        try write(block)
        return (rows, leftOut)
    }

    /// For each column of `file` its place in the union.
    private func places(of file: DedupeFile) -> [Int] {
        if files.count == 1 { return Array(columns.indices) }
        let index = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
        return file.columns.map { index[$0] ?? 0 }
    }

    private mutating func writeTable(
        _ file: DedupeFile, order: [Int], to write: ([UInt8]) throws -> Void
    ) throws {
        var next = 0
        let isInOrder = order.elementsEqual(columns.indices)
        leftOut += try TableRows.read(InputFile(path: file.path), summary: file.summary) { line, cells in
            while next < file.lines.count, file.lines[next] < line { next += 1 }
            let record = next < file.lines.count && file.lines[next] == line ? file.first + next : nil
            begin(file, record: record, line: line)
            let cells = joinedSurplus(cells, width: order.count)
            if isInOrder {
                append(cells)
            } else {
                var placed = [ArraySlice<UInt8>](repeating: [], count: columns.count)
                for (cell, place) in zip(cells, order) { placed[place] = cell }
                append(placed)
            }
            try flush(to: write, above: 1 << 18)
        }
    }

    /// The cells of a row where at most `width` have a column: those beyond are put into the last.
    private func joinedSurplus(_ cells: [ArraySlice<UInt8>], width: Int) -> [ArraySlice<UInt8>] {
        guard cells.count > width, width > 0 else { return cells }
        return cells[..<(width - 1)] + [Array(cells[(width - 1)...].joined(separator: Array("; ".utf8)))[...]]
    }

    private mutating func writeRecords(
        _ file: DedupeFile, order: [Int], options: ImportOptions, to write: ([UInt8]) throws -> Void
    ) throws {
        var sink = CollectingSink()
        _ = try FileImport.read(InputFile(path: file.path), options: options, into: &sink)
        let place = Dictionary(zip(file.columns, order)) { first, _ in first }
        for (index, record) in sink.records.enumerated() {
            var cells = [String](repeating: "", count: columns.count)
            for (name, text) in record.namedValues {
                guard let column = place[name] else { continue }
                cells[column] += cells[column].isEmpty ? text : "; " + text
            }
            begin(file, record: file.first + index, line: record.position.line)
            append(cells.map { Array($0.utf8)[...] })
            try flush(to: write, above: 1 << 18)
        }
    }

    /// The cells that stand before the original columns. A row that holds no contact gets an id of its own.
    private mutating func begin(_ file: DedupeFile, record: Int?, line: Int) {
        rows += 1
        if let record {
            block += Array(identities.id(of: record).rawValue.utf8)
            block.append(UInt8(ascii: ","))
            block += Array(identities.probability(of: record).utf8)
        } else {
            var hash = StableHash()
            hash.combine(file.name)
            hash.combine(String(line))
            block += Array(ContactID(bits: hash.value).rawValue.utf8)
            block.append(UInt8(ascii: ","))
        }
        if files.count > 1 {
            block.append(UInt8(ascii: ","))
            CSVText.append(cell: Array(file.name.utf8)[...], to: &block)
        }
    }

    private mutating func append(_ cells: [ArraySlice<UInt8>]) {
        for index in columns.indices {
            block.append(UInt8(ascii: ","))
            if index < cells.count { CSVText.append(cell: cells[index], to: &block) }
        }
        block += [13, 10]
    }

    private mutating func flush(to write: ([UInt8]) throws -> Void, above limit: Int) throws {
        guard block.count > limit else { return }
        try write(block)
        block.removeAll(keepingCapacity: true)
    }
}
