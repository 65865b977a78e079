import Contacts
import Parsing

/// The beginning of a file: raw and decoded.
public struct Sample: Sendable {
    public var bytes: [UInt8]
    public var text: String
    /// The names of its members, where the file is an archive; then there is no text.
    public var members: [String]?

    public init(bytes: [UInt8], text: String, members: [String]? = nil) {
        self.bytes = bytes
        self.text = text
        self.members = members
    }

    /// The text without blanks and byte-order marks before it, at most `limit` Unicode scalars of it. (One character may
    /// be as long as the text: a letter with a million accents.)
    func opening(_ limit: Int) -> String {
        let text = text.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\0" }
        return String(String.UnicodeScalarView(text.prefix(limit)))
    }
}

/// Reads a file of any known format.
public enum FileImport {
    /// Every importer. The surest one reads a file; among equals the first.
    public static let importers: [any Importer.Type] = [
        VCardImporter.self, LDIFImporter.self, XMLImporter.self, HTMLImporter.self, CSVImporter.self,
        XLSXImporter.self,
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
        if let conflict = options.mappingConflict { throw ImportError.badOption(path: file.path, reason: conflict) }
        let broken = try ImportError.wording { () throws(FileError) in try ArchiveReader.fault(inMemberAt: file.path) }
        // What stands before a break is read. Where bytes were altered, there is no telling which; and what unpacks without
        // end holds no contacts.
        if let fault = broken?.fault, [.altered, .tooLarge].contains(fault) {
            throw ImportError.archive(path: file.path, fault)
        }
        let sample = try FormatDetection.sample(of: file.path, encoding: options.encoding)
        let importer = try FormatDetection.importer(for: sample, path: file.path)
        var summary = try importer.read(file, options: options, into: &sink)
        if let broken {
            let reason = "the file breaks off, its last entry may not be whole: \(broken.fault.sentence)"
            try sink.reject(Reject(line: broken.line, reason: reason, raw: ""))
            summary.rejected += 1
            summary.endedEarly = true
        }
        if let preset = (options.preset ?? summary.preset).flatMap(Preset.named) {
            summary.sourceKind = preset.sourceKind
        }
        return summary
    }
}

extension ImportOptions {
    /// Why `mapping` contradicts itself, names of columns being the same in any case and punctuation; nil where it does
    /// not.
    var mappingConflict: String? {
        let keys = Dictionary(grouping: mapping.keys.sorted()) { HeaderWords.fold($0) }
        let conflicts = keys.values.filter { names in names.contains { mapping[$0] != mapping[names[0]] } }
        guard let names = conflicts.min(by: { $0[0] < $1[0] }) else { return nil }
        let stated = names.map { "“\($0)=\(mapping[$0]??.rawValue ?? "extra")”" }
        return "one column is mapped to several fields: \(stated.joined(separator: ", "))"
    }
}
