/// Rewrites a line with stray quotation marks so that its meaning is plain: a mark that does not enclose a whole field
/// is part of the text.
struct CSVRowRepair {
    /// The line, soundly quoted.
    private(set) var row: [UInt8] = []
    private(set) var fields = 0

    private let keepsStrayMarks: Bool

    /// Repairs the line that stands at `line` of `text`, its line end not included.
    /// - Parameter keepingStrayMarks: whether a mark that opens a field and encloses none stays, as part of the text.
    init(_ text: Span<UInt8>, _ line: Range<Int>, dialect: CSVDialect, keepingStrayMarks: Bool = false) {
        keepsStrayMarks = keepingStrayMarks
        row.reserveCapacity(line.count + 8)
        var start = line.lowerBound
        while true {
            let end = Self.fieldEnd(text, from: start, to: line.upperBound, dialect)
            append(text, start..<end, dialect)
            guard end < line.upperBound else { break }
            row.append(dialect.delimiter)
            start = end + 1
        }
    }

    /// Where the field ends that begins at `start`: at the delimiter behind its closing quotation mark where one encloses
    /// it wholly, else at the first delimiter.
    private static func fieldEnd(_ text: Span<UInt8>, from start: Int, to limit: Int, _ dialect: CSVDialect) -> Int {
        if start < limit, text[start] == dialect.quote {
            var place = start + 1
            while place < limit {
                guard text[place] == dialect.quote else {
                    place += 1
                    continue
                }
                let next = place + 1
                if next == limit || text[next] == dialect.delimiter { return next }
                guard text[next] == dialect.quote else { break }
                place = next + 1
            }
        }
        var place = start
        while place < limit, text[place] != dialect.delimiter { place += 1 }
        return place
    }

    private mutating func append(_ text: Span<UInt8>, _ field: Range<Int>, _ dialect: CSVDialect) {
        fields += 1
        var marks = 0
        var hasLineEnd = false
        for place in field {
            if text[place] == dialect.quote { marks += 1 } else if isLineEnd(text[place]) { hasLineEnd = true }
        }
        var rest = field
        let isOpened = !field.isEmpty && text[field.lowerBound] == dialect.quote
        if isOpened && marks % 2 == 1 {
            if !keepsStrayMarks {
                rest = field.lowerBound + 1..<field.upperBound
                marks -= 1
            }
        } else if isOpened && marks >= 2 && text[field.upperBound - 1] == dialect.quote {
            (marks, hasLineEnd) = (0, false)
        }
        let isEnclosed = marks > 0 || hasLineEnd
        if isEnclosed { row.append(dialect.quote) }
        for place in rest {
            row.append(text[place])
            if isEnclosed, text[place] == dialect.quote { row.append(dialect.quote) }
        }
        if isEnclosed { row.append(dialect.quote) }
    }
}

extension CSVFault {
    /// The cells of the row as far as its delimiters part them, quotation marks that enclose none being text: for whoever mends it.
    public func cells(_ dialect: CSVDialect) -> [String] {
        let bytes = Array(raw.utf8)
        let row = CSVRowRepair(bytes.span, bytes.indices, dialect: dialect, keepingStrayMarks: true).row
        var splitter = CSVSplitter(dialect)
        var record = CSVRecord()
        splitter.split(row, 0..<row.count, into: &record)
        return record.texts
    }
}
