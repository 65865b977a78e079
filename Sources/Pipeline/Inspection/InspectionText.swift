import Contacts
import Foundation
import Importing
import Writing

/// What `inspect` tells a person of a file.
public enum InspectionText {
    /// Several lines, made safe for a terminal.
    public static func describe(_ file: InspectedFile) -> String {
        var lines = [TerminalText.safe(file.path)]
        lines.append("  " + TerminalText.safe(format(file)))
        lines += columns(file)
        lines.append("  " + counts(file))
        if let advice = file.missingNamesAdvice { lines.append("  note: " + TerminalText.safe(advice)) }
        for finding in file.summary.findings.prefix(10) {
            lines.append("  note: " + (finding.line.map { "line \($0): " } ?? "") + TerminalText.safe(finding.message))
        }
        for reject in file.rejects.prefix(10) {
            lines.append("  rejected: line \(reject.line): \(TerminalText.safe(reject.reason))")
        }
        let more = file.summary.rejected - min(10, file.rejects.count)
        if more > 0 { lines.append("  … and \(more) more; --rejects FILE writes all") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// "csv, windows-1252, columns parted by “;”, names on line 4, recognised as linkedin; source “Connections” (network)"
    private static func format(_ file: InspectedFile) -> String {
        let summary = file.summary
        var parts = [summary.format, summary.sheet.map { "sheet “\($0)”" } ?? summary.encoding]
        if let delimiter = summary.delimiter {
            parts.append("columns parted by " + (delimiter == "\t" ? "tabs" : "“\(delimiter)”"))
        }
        if let line = summary.headerLine, line > 0 { parts.append("column names on line \(line)") }
        if summary.headerLine == 0 { parts.append("no line of column names") }
        if let preset = summary.preset { parts.append("recognised as \(preset)") }
        return parts.joined(separator: ", ") + "; source “\(file.source.name)” (\(file.source.kind.rawValue))"
    }

    private static func columns(_ file: InspectedFile) -> [String] {
        let mapping = file.summary.mapping
        guard !mapping.isEmpty else { return [] }
        let width = min(32, mapping.map(\.column.count).max() ?? 0)
        return mapping.map { column in
            let name = TerminalText.safe(column.column).padding(toLength: width, withPad: " ", startingAt: 0)
            let rest = RejectColumns.all.contains(column.column) ? "passed over" : "extra"
            let field = (column.field?.rawValue ?? rest).padding(toLength: 14, withPad: " ", startingAt: 0)
            let sure = column.field == nil ? "    " : sureness(column.confidence)
            return "    \(name)  → \(field) \(sure)  \(TerminalText.safe(String(column.example.prefix(40))))"
                .trimmingCharacters(in: .whitespaces).leadingSpaces(4)
        }
    }

    private static func sureness(_ confidence: Double) -> String {
        let percent = "\(Int((confidence * 100).rounded()))%"
        return String(repeating: " ", count: max(0, 4 - percent.count)) + percent
    }

    private static func counts(_ file: InspectedFile) -> String {
        "\(file.summary.read) read: \(file.people) people, \(file.organizations) organizations without a person, "
            + "\(file.summary.rejected) rejected"
    }
}

extension String {
    fileprivate func leadingSpaces(_ count: Int) -> String { String(repeating: " ", count: count) + self }
}
