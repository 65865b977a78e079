/// CSV as RFC 4180 has it, in UTF-8, safe to open in a spreadsheet.
public enum CSVText {
    /// One line with its CRLF.
    public static func row(_ cells: [String]) -> [UInt8] {
        var line: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            append(cell: Array(cell.utf8), to: &line)
        }
        line += [13, 10]
        return line
    }

    /// One cell, quoted where it must be. A cell that a spreadsheet would take for a formula (it begins with =, +, -, @,
    /// a tab or a return, perhaps after spaces) gets an apostrophe in front, as OWASP advises against CSV injection.
    /// NUL becomes a space: many readers end a text there.
    public static func append(cell: some BidirectionalCollection<UInt8>, to line: inout [UInt8]) {
        let needsApostrophe = cell.first { $0 != 0x20 && $0 != 0 }.map(formulaStarts.contains) ?? false
        let needsQuotes =
            cell.contains { $0 == 0x22 || $0 == 0x2c || $0 == 10 || $0 == 13 }
            || cell.first == 0x20 || cell.last == 0x20
        if needsQuotes { line.append(0x22) }
        if needsApostrophe { line.append(0x27) }
        for byte in cell {
            if byte == 0x22 { line.append(0x22) }
            line.append(byte == 0 ? 0x20 : byte)
        }
        if needsQuotes { line.append(0x22) }
    }

    private static let formulaStarts = Array("=+-@\t\r".utf8)
}
