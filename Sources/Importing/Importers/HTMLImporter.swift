internal import Contacts
internal import Parsing

/// Reads saved pages.
public enum HTMLImporter: Importer {
    public static let format = "html"
    public static func confidence(_ sample: Sample) -> Double { 0 }
    static func opensWithHTML(_ head: String) -> Bool { false }
    public static func read(
        _ file: InputFile, options: ImportOptions, into sink: inout some RecordSink
    ) throws -> ImportSummary { ImportSummary(format: format) }
}
