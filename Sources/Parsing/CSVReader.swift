/// Reads a file of separated values row by row in bounded memory. libcsv splits the rows; this finds where they end.
///
/// libcsv alone would let one stray quotation mark swallow the rest of the file. Here every row is framed first: a
/// quoted field may span lines, but where it never closes, or closes only after lines that are sound rows themselves,
/// the mark is a stray one. Then its line is read with the mark as text if that gives the expected number of fields,
/// and is a fault otherwise; reading goes on at the next plausible row. Where text without a delimiter follows for long,
/// it is taken for what stands in the field, and passed over with the fault.
public struct CSVReader: ~Copyable {
    /// A row longer than this (bytes of UTF-8) is a fault.
    public static let rowLimit = 1 << 20
    /// A row of more fields than this is a fault.
    public static let fieldLimit = 16_384

    /// What reading on gives.
    public enum Step: Sendable {
        case row, fault(CSVFault), end
    }

    /// How many fields a sound row has, where known: what tells a stray quotation mark from a field of several lines.
    public var expectedFields: Int?
    public let dialect: CSVDialect

    private var window: TextWindow
    private var splitter: CSVSplitter
    private var line = 1
    private var number = 0
    /// How many bytes were looked at in vain for the end of a quoted field.
    private var wasted = 0
    /// Up to which byte of the text no quotation mark closes a field.
    private var unclosedUntil = 0
    /// Up to which byte of the text no line looks like a row.
    private var barrenUntil = 0

    /// Opens a file. An unknown encoding is read as UTF-8.
    public init(
        path: String, encoding: TextEncoding, dialect: CSVDialect, chunkSize: Int = ByteReader.chunkSize
    ) throws(FileError) {
        window = try TextWindow(path: path, encoding: encoding, chunkSize: chunkSize)
        splitter = CSVSplitter(dialect)
        self.dialect = dialect
    }

    /// Reads text in memory.
    public init(_ text: [UInt8], dialect: CSVDialect) {
        window = TextWindow(text)
        splitter = CSVSplitter(dialect)
        self.dialect = dialect
    }

    /// Reads the next row that is not blank into `record`, or tells of a row that cannot be read.
    public mutating func next(into record: inout CSVRecord) throws(FileError) -> Step {
        while true {
            try window.fill(toHold: Self.rowLimit + 2)
            guard !window.isEmpty else { return .end }
            let rowLine = line
            switch frameRow() {
            case .row(let end, let lines):
                splitter.split(window.bytes, window.start..<end, into: &record)
                if record.count > Self.fieldLimit {
                    return .fault(fault(.tooManyFields(limit: Self.fieldLimit), through: end))
                }
                window.start = end
                line += lines
                if record.count == 0 { continue }
            case .repaired(let bytes, let end):
                splitter.split(bytes, 0..<bytes.count, into: &record)
                pass(through: end)
            case .broken(let column, let end):
                let fault = fault(.openQuote(column: column), through: end)
                if try isInOpenField() { try skipBarrenLines() }
                return .fault(fault)
            case .tooLong: return .fault(try skipLongLine())
            }
            record.line = rowLine
            record.number = number
            number += 1
            return .row
        }
    }

    /// Moves on to `end`, counting lines.
    private mutating func pass(through end: Int) {
        line += window.countLines(to: end)
        window.start = end
    }

    private mutating func fault(_ reason: CSVFault.Reason, through end: Int) -> CSVFault {
        let fault = CSVFault(line: line, reason: reason, raw: window.raw(to: end, limit: Self.rowLimit))
        pass(through: end)
        return fault
    }

    /// Whether all lines ahead are without a delimiter: as many as a row may be long, or to the end of the text.
    private mutating func isInOpenField() throws(FileError) -> Bool {
        guard let expectedFields, expectedFields > 1 else { return false }
        try window.fill(toHold: Self.rowLimit + 2)
        return telling(to: min(window.bytes.count, window.start + Self.rowLimit)) == nil
    }

    /// The place of the first delimiter or quotation mark before `limit`.
    private func telling(to limit: Int) -> Int? {
        let text = window.bytes.span
        var place = window.start
        while place < limit {
            if text[place] == dialect.delimiter || text[place] == dialect.quote { return place }
            place += 1
        }
        return nil
    }

    /// Moves on to the next line with a delimiter or quotation mark, holding little of what it passes.
    private mutating func skipBarrenLines() throws(FileError) {
        while true {
            try window.fill(toHold: Self.rowLimit + 2)
            guard !window.isEmpty else { return }
            let place = telling(to: window.bytes.count)
            // The last line stays: it may go on, and of its line end there may be half.
            var end = place ?? window.bytes.count - 1
            while end > window.start, !endsLine(before: end) { end -= 1 }
            if place == nil, end == window.start {
                try window.skipLine()
                line += 1
            } else {
                pass(through: end)
            }
            if place != nil { return }
        }
    }

    private func endsLine(before place: Int) -> Bool {
        isLineEnd(window.bytes[place - 1]) && !(window.bytes[place - 1] == 0x0D && window.bytes[place] == 0x0A)
    }

    private mutating func skipLongLine() throws(FileError) -> CSVFault {
        let fault = CSVFault(
            line: line, reason: .tooLong(limit: Self.rowLimit), raw: window.raw(to: window.bytes.count, limit: 4096))
        try window.skipLine()
        line += 1
        return fault
    }
}

extension CSVReader {
    private enum Frame {
        case row(end: Int, lines: Int)
        case repaired([UInt8], end: Int)
        case broken(column: Int, end: Int)
        case tooLong
    }

    private mutating func frameRow() -> Frame {
        let start = window.start
        let (lineEnd, hasQuote) = window.lineEnd(from: start, quote: dialect.quote)
        guard hasQuote else { return lineEnd - start > Self.rowLimit ? .tooLong : .row(end: lineEnd, lines: 1) }
        let limit = reach(from: start)
        let scan = scan(from: start, to: limit)
        let isWhole = scan.openField == nil && (scan.end < limit || limit == window.bytes.count)
        let isPlain = scan.innerLines == 0 && (scan.looseQuotes == 0 || scan.fields == expectedFields)
        if isWhole && (isPlain || isPlausible(scan, from: start)) {
            return .row(end: scan.end, lines: scan.innerLines + 1)
        }
        return resolve(scan, lineEnd: window.lineEnd(from: start, quote: nil).end, isWhole: isWhole)
    }

    /// How far ahead a quoted field may close: little where looking was mostly in vain so far, so that the work grows
    /// with the text and not with its square.
    private var lookahead: Int {
        wasted > 4 * Self.rowLimit + 4 * (window.offset + window.start) ? 512 : Self.rowLimit
    }

    /// How far to look for the end of a row with a quotation mark. Where it is known that none closes for long, or up to
    /// the end of the text, the line's own end is enough: so every stretch is searched in vain only once.
    private func reach(from start: Int) -> Int {
        let known = unclosedUntil - window.offset
        if known - start > 64 * 1024 || known >= window.bytes.count {
            return window.lineEnd(from: start, quote: nil).end
        }
        return min(window.bytes.count, start + lookahead)
    }

    private func scan(from start: Int, to limit: Int) -> CSVRowScan {
        CSVRowScan(window.bytes.span, from: start, to: limit, dialect: dialect)
    }

    /// Whether a row of several lines, or with loose quotation marks, is what its source meant: not if it has
    /// irregularities and a line in it is a sound row by itself, nor if several such lines hide in it.
    private func isPlausible(_ scan: CSVRowScan, from start: Int) -> Bool {
        guard let expectedFields, expectedFields > 1 else { return true }
        let isOdd = scan.looseQuotes > 0 || scan.fields != expectedFields
        if scan.innerLines == 0 { return !isOdd || scan.looseQuotes == 0 }
        var soundLines = 0
        var place = window.lineEnd(from: start, quote: nil).end
        while place < scan.end {
            let lineEnd = window.lineEnd(from: place, quote: nil).end
            let line = self.scan(from: place, to: lineEnd)
            if line.isRegular && line.fields == expectedFields { soundLines += 1 }
            if soundLines >= (isOdd ? 1 : expectedFields >= 4 ? 3 : .max) { return false }
            place = lineEnd
        }
        return true
    }

    /// Decides about a row with a stray quotation mark.
    private mutating func resolve(_ scan: CSVRowScan, lineEnd: Int, isWhole: Bool) -> Frame {
        let start = window.start
        if lineEnd - start > Self.rowLimit { return .tooLong }
        if isWhole || scan.hasDoubledQuotes {
            wasted += scan.end - start
        } else {
            unclosedUntil = max(unclosedUntil, window.offset + scan.end)
        }
        var contentEnd = lineEnd
        while contentEnd > start, isLineEnd(window.bytes[contentEnd - 1]) { contentEnd -= 1 }
        let repair = CSVRowRepair(window.bytes.span, start..<contentEnd, dialect: dialect)
        if expectedFields == nil || repair.fields == expectedFields { return .repaired(repair.row, end: lineEnd) }
        if isWhole && scan.innerLines == 0 && scan.fields <= expectedFields ?? 0 && scan.fields > 1 {
            return .row(end: scan.end, lines: 1)
        }
        let column = self.scan(from: start, to: contentEnd).openField ?? scan.fields
        return .broken(column: column, end: nextPlausibleRow(from: lineEnd))
    }

    /// Where the next line begins that looks like a row; `place` itself where none does within reach.
    private mutating func nextPlausibleRow(from place: Int) -> Int {
        guard let expectedFields, expectedFields > 1 else { return place }
        let limit = min(window.bytes.count, place + lookahead)
        var next = max(place, min(limit, barrenUntil - window.offset))
        while next < limit {
            let lineEnd = window.lineEnd(from: next, quote: nil).end
            let line = scan(from: next, to: lineEnd)
            if line.fields * 10 >= expectedFields * 6 && line.fields <= expectedFields * 2 { return next }
            if line.fields > 1 && line.isRegular && expectedFields < 4 { return next }
            next = lineEnd
        }
        barrenUntil = window.offset + next
        return limit == window.bytes.count && limit - place < 4096 ? limit : place
    }
}
