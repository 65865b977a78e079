/// The bytes of a file and its name; opened and read by the importers through `Parsing`.
public struct InputFile: Sendable {
    public var path: String

    public init(path: String) { self.path = path }
}

/// The beginning of a file: raw and decoded.
public struct Sample: Sendable {
    public var bytes: [UInt8]
    public var text: String

    public init(bytes: [UInt8], text: String) {
        self.bytes = bytes
        self.text = text
    }
}

/// Reads a file of any known format.
public enum FileImport {
    /// Every importer. The surest one reads a file; among equals the first.
    public static let importers: [any Importer.Type] = [
        VCardImporter.self, LDIFImporter.self, XMLImporter.self, HTMLImporter.self, CSVImporter.self,
    ]

    /// Finds out what `file` is by its content and reads all of it into `sink`, in the file's order.
    /// - Throws: `ImportError` where nothing can be read at all, or what `sink` throws.
    public static func read(
        _ file: InputFile, options: ImportOptions = ImportOptions(), into sink: inout some RecordSink
    ) throws -> ImportSummary {
        if let preset = options.preset, Preset.named(preset) == nil {
            let known = Preset.all.map(\.name).joined(separator: ", ")
            throw ImportError.badOption(path: file.path, reason: "no export is called \(preset) (known are \(known))")
        }
        let sample = try FormatDetection.sample(of: file.path, encoding: options.encoding)
        let importer = try FormatDetection.importer(for: sample, path: file.path)
        return try importer.read(file, options: options, into: &sink)
    }
}
