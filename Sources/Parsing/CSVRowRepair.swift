/// Rewrites a line with stray quotation marks so that its meaning is plain: a mark that does not enclose a whole field
/// is part of the text.
struct CSVRowRepair {
    /// The line, soundly quoted.
    private(set) var row: [UInt8] = []
    private(set) var fields = 0

    private let keepsStrayMarks: Bool

    /// - Parameter keepingStrayMarks: whether a mark that opens a field and encloses none stays, as part of the text.
    init(_ line: ArraySlice<UInt8>, dialect: CSVDialect, keepingStrayMarks: Bool = false) {
        keepsStrayMarks = keepingStrayMarks
        row.reserveCapacity(line.count + 8)
        var rest = line
        while true {
            let length = Self.fieldLength(rest, dialect)
            append(rest.prefix(length), dialect)
            rest = rest.dropFirst(length)
            guard rest.first == dialect.delimiter else { break }
            row.append(dialect.delimiter)
            rest = rest.dropFirst()
        }
    }

    /// The length of the first field: up to the delimiter behind its closing quotation mark where one encloses it
    /// wholly, else up to the first delimiter.
    private static func fieldLength(_ line: ArraySlice<UInt8>, _ dialect: CSVDialect) -> Int {
        let plain = line.firstIndex(of: dialect.delimiter) ?? line.endIndex
        guard line.first == dialect.quote else { return plain - line.startIndex }
        var place = line.startIndex + 1
        while let mark = line[place...].firstIndex(of: dialect.quote) {
            let next = mark + 1
            if next == line.endIndex || line[next] == dialect.delimiter { return next - line.startIndex }
            guard line[next] == dialect.quote else { break }
            place = next + 1
        }
        return plain - line.startIndex
    }

    private mutating func append(_ field: ArraySlice<UInt8>, _ dialect: CSVDialect) {
        fields += 1
        var text = field
        let marks = field.count { $0 == dialect.quote }
        if field.first == dialect.quote && marks % 2 == 1 {
            if !keepsStrayMarks { text = field.dropFirst() }
        } else if marks >= 2 && field.first == dialect.quote && field.last == dialect.quote {
            row += field
            return
        }
        guard text.contains(where: { $0 == dialect.quote || isLineEnd($0) }) else {
            row += text
            return
        }
        row.append(dialect.quote)
        for byte in text {
            row.append(byte)
            if byte == dialect.quote { row.append(byte) }
        }
        row.append(dialect.quote)
    }
}

extension CSVFault {
    /// The cells of the row as far as its delimiters part them, quotation marks that enclose none being text: for whoever mends it.
    public func cells(_ dialect: CSVDialect) -> [String] {
        let row = CSVRowRepair(Array(raw.utf8)[...], dialect: dialect, keepingStrayMarks: true).row
        var splitter = CSVSplitter(dialect)
        var record = CSVRecord()
        splitter.split(row, 0..<row.count, into: &record)
        return record.texts
    }
}
