/// Rewrites a line with stray quotation marks so that its meaning is plain: a mark that does not enclose a whole field
/// is part of the text.
struct CSVRowRepair {
    /// The line, soundly quoted.
    private(set) var row: [UInt8] = []
    private(set) var fields = 0

    /// Repairs the line that stands at `line` of `text`, its line end not included.
    init(_ text: Span<UInt8>, _ line: Range<Int>, dialect: CSVDialect) {
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
        for place in field where text[place] == dialect.quote { marks += 1 }
        var rest = field
        let isOpened = !field.isEmpty && text[field.lowerBound] == dialect.quote
        if isOpened && marks % 2 == 1 {
            rest = field.lowerBound + 1..<field.upperBound
            marks -= 1
        } else if isOpened && marks >= 2 && text[field.upperBound - 1] == dialect.quote {
            marks = 0
        }
        if marks > 0 { row.append(dialect.quote) }
        for place in rest {
            row.append(text[place])
            if marks > 0, text[place] == dialect.quote { row.append(dialect.quote) }
        }
        if marks > 0 { row.append(dialect.quote) }
    }
}
