public enum FileImport {
    public static func read(_ file: InputFile, options: ImportOptions, into sink: inout some RecordSink) throws -> ImportSummary { throw ImportError.empty(path: file.path) }
}
