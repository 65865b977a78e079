/// CSV as RFC 4180 has it, in UTF-8, safe to open in a spreadsheet.
public enum CSVText {
    /// One line with its CRLF.
    public static func row(_ cells: [String]) -> [UInt8] {
        var line: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            append(cell: Array(cell.utf8)[...], to: &line)
        }
        line += [13, 10]
        return line
    }

    /// One cell, quoted where it must be. A cell that a spreadsheet would take for a formula (it begins with =, +, -, @,
    /// a tab or a return, perhaps after spaces) gets an apostrophe in front, as OWASP advises against CSV injection.
    /// A phone number or a negative number stays as it is: it can do nothing. NUL becomes a space: many readers end a
    /// text there.
    public static func append(cell: ArraySlice<UInt8>, to line: inout [UInt8]) {
        let first = cell.first { $0 != 0x20 && $0 != 0 && $0 != 10 }
        let needsApostrophe = first.map(formulaStarts.contains) ?? false && !isNumber(cell)
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

    /// "+1 612-555-0123", "-12.5".
    private static func isNumber(_ cell: ArraySlice<UInt8>) -> Bool {
        let rest = cell.dropFirst()
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        if cell.first == UInt8(ascii: "-") { return !rest.isEmpty && rest.allSatisfy { isDigit($0) || $0 == 0x2e } }
        guard cell.first == UInt8(ascii: "+"), rest.count(where: isDigit) >= 7 else { return false }
        return rest.allSatisfy { isDigit($0) || " ().-/".utf8.contains($0) }
    }
}
