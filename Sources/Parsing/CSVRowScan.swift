/// Where a row ends and what its quotation marks are like, by libcsv's own rules, without taking the fields out.
struct CSVRowScan {
    /// Past the row's line end.
    private(set) var end = 0
    private(set) var fields = 0
    /// How many line ends stand inside quoted fields.
    private(set) var innerLines = 0
    /// Quotation marks that neither open nor close a field.
    private(set) var looseQuotes = 0
    private(set) var hasDoubledQuotes = false
    /// The field (from 1) whose quotation mark nothing closes; nil in a sound row.
    private(set) var openField: Int?

    /// Scans from `start`; the text ends at `limit`.
    init(_ text: Span<UInt8>, from start: Int, to limit: Int, dialect: CSVDialect) {
        var place = start
        while true {
            fields += 1
            while place < limit, Self.isBlank(text[place], dialect) { place += 1 }
            if place < limit, text[place] == dialect.quote {
                place = passQuoted(text, from: place + 1, to: limit, dialect)
            } else {
                place = passUnquoted(text, from: place, to: limit, dialect)
            }
            guard place < limit, text[place] == dialect.delimiter else { break }
            place += 1
        }
        end = Self.pastLineEnd(text, at: place, to: limit)
    }

    /// A row on one line without loose or open quotation marks.
    var isRegular: Bool { looseQuotes == 0 && openField == nil }

    private mutating func passQuoted(_ text: Span<UInt8>, from start: Int, to limit: Int, _ dialect: CSVDialect) -> Int
    {
        var place = start
        while place < limit {
            let byte = text[place]
            place += 1
            if byte == 0x0A || (byte == 0x0D && !(place < limit && text[place] == 0x0A)) { innerLines += 1 }
            guard byte == dialect.quote else { continue }
            if place < limit, text[place] == dialect.quote {
                place += 1
                hasDoubledQuotes = true
                continue
            }
            var next = place
            while next < limit, Self.isBlank(text[next], dialect) { next += 1 }
            if next == limit || text[next] == dialect.delimiter || isLineEnd(text[next]) { return next }
            looseQuotes += 1
        }
        openField = fields
        return limit
    }

    private mutating func passUnquoted(
        _ text: Span<UInt8>, from start: Int, to limit: Int, _ dialect: CSVDialect
    ) -> Int {
        var place = start
        while place < limit, text[place] != dialect.delimiter, !isLineEnd(text[place]) {
            if text[place] == dialect.quote { looseQuotes += 1 }
            place += 1
        }
        return place
    }

    private static func isBlank(_ byte: UInt8, _ dialect: CSVDialect) -> Bool {
        (byte == 0x20 || byte == 0x09) && byte != dialect.delimiter
    }

    /// Past the line end at `place`; CR and LF together are one.
    static func pastLineEnd(_ text: Span<UInt8>, at place: Int, to limit: Int) -> Int {
        guard place < limit else { return limit }
        let isPair = text[place] == 0x0D && place + 1 < limit && text[place + 1] == 0x0A
        return place + (isPair ? 2 : 1)
    }
}

/// Whether `byte` is CR or LF.
@inline(__always) func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
