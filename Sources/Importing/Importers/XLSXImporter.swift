import Contacts
import Parsing

/// Reads workbooks of Excel and of what else writes Office Open XML (.xlsx, .xlsm): one sheet, as a table. Two passes in
/// bounded memory, apart from the workbook's shared texts.
public enum XLSXImporter: Importer {
    public static let format = "xlsx"

    public static func confidence(_ sample: Sample) -> Double {
        sample.members.map(Workbook.isMade) == true ? 1 : 0
    }

    public static func read(
        _ file: InputFile, options: ImportOptions, into sink: inout some RecordSink
    ) throws -> ImportSummary {
        let sheet = try SheetTable(of: file, options: options)
        var summary = ImportSummary(format: format, findings: sheet.findings)
        summary.sheet = sheet.sheet.name
        var table = TableReading(layout: sheet.layout, summary: summary, options: options)
        let end = try sheet.read { row in
            try table.take(row.cells, line: row.line, into: &sink)
        } fault: { reject in
            try table.reject(reject, into: &sink)
        }
        if let end { try table.reject(end, into: &sink) }
        try table.close(into: &sink)
        summary = table.summary
        summary.endedEarly = end != nil
        return summary
    }
}
