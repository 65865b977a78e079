extension CSVDialect {
    /// The delimiters that are tried, in the order in which ties are decided.
    public static let delimiters: [UInt8] = [0x2C, 0x09, 0x3B, 0x7C]

    /// The dialect of a text (UTF-8; its first part is enough) and how many fields its rows have, by which delimiter
    /// cuts the most lines into the same number of fields, quoted ones respected. `delimiter` overrules detection.
    public static func detect(in text: [UInt8], delimiter: UInt8? = nil) -> (dialect: CSVDialect, width: Int) {
        let stated = delimiter ?? statedDelimiter(text)
        let lines = sampleLines(text)
        var best = (dialect: CSVDialect(delimiter: stated ?? 0x2C), width: 1, score: -1.0)
        for delimiter in stated.map({ [$0] }) ?? delimiters {
            let quote = quote(text, lines, delimiter: delimiter)
            let dialect = CSVDialect(delimiter: delimiter, quote: quote)
            let fit = consistency(text, lines, dialect)
            if fit.score > best.score { best = (dialect, fit.width, fit.score) }
        }
        return (best.dialect, best.width)
    }

    /// Excel's first line "sep=;".
    private static func statedDelimiter(_ text: [UInt8]) -> UInt8? {
        guard text.count > 5, text.starts(with: Array("sep=".utf8)) || text.starts(with: Array("SEP=".utf8)),
            isLineEnd(text[5])
        else { return nil }
        return text[4]
    }

    /// The first lines that hold something and are no comments.
    private static func sampleLines(_ text: [UInt8]) -> [Range<Int>] {
        let span = text.span
        var lines: [Range<Int>] = []
        var start = 0
        while start < text.count, lines.count < 1000 {
            var end = start
            while end < text.count, !isLineEnd(span[end]) { end += 1 }
            if end > start, text[start] != 0x23 { lines.append(start..<end) }
            start = CSVRowScan.pastLineEnd(span, at: end, to: text.count)
        }
        return lines
    }

    /// The width that most lines share, wider ones weighing more, and how well they agree on it.
    private static func consistency(
        _ text: [UInt8], _ lines: [Range<Int>], _ dialect: CSVDialect
    ) -> (width: Int, score: Double) {
        var counts: [Int: Int] = [:]
        for line in lines {
            let scan = CSVRowScan(text.span, from: line.lowerBound, to: line.upperBound, dialect: dialect)
            if scan.openField == nil, scan.fields <= CSVReader.fieldLimit { counts[scan.fields, default: 0] += 1 }
        }
        func weight(_ entry: (key: Int, value: Int)) -> Int { entry.value * min(entry.key, 20) }
        let mode = counts.max { (weight($0), $0.key) < (weight($1), $1.key) }
        guard let mode, !lines.isEmpty else { return (1, 0) }
        let share = Double(mode.value) / Double(lines.count)
        return (mode.key, share * Double(mode.key - 1) / Double(mode.key))
    }

    /// An apostrophe where it encloses many fields and no double quotation mark does.
    private static func quote(_ text: [UInt8], _ lines: [Range<Int>], delimiter: UInt8) -> UInt8 {
        var enclosed: [UInt8: Int] = [:]
        for line in lines {
            for field in text[line].split(separator: delimiter, omittingEmptySubsequences: false)
            where field.count >= 2 && field.first == field.last {
                enclosed[field.first ?? 0, default: 0] += 1
            }
        }
        let (double, single) = (enclosed[0x22, default: 0], enclosed[0x27, default: 0])
        return double == 0 && single > 0 && single >= lines.count / 2 ? 0x27 : 0x22
    }
}
