internal import Contacts
internal import Parsing

/// Reads address books in LDIF (RFC 2849), as Thunderbird and directory servers write them.
public enum LDIFImporter: Importer {
    public static let format = "ldif"

    public static func confidence(_ sample: Sample) -> Double {
        for line in sample.text.prefix(4096).split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let lower = line.lowercased()
            if lower.hasPrefix("version:") { continue }
            return lower.hasPrefix("dn:") ? 1 : 0
        }
        return 0
    }

    public static func read(
        _ file: InputFile, options: ImportOptions, into sink: inout some RecordSink
    ) throws -> ImportSummary {
        var summary = ImportSummary(format: format)
        let mapping = PropertyMapping(options.mapping)
        do {
            var parser = try LDIFParser(path: file.path, encoding: options.encoding)
            summary.encoding = parser.encoding.name
            var seen: Set<String> = []
            while let entry = try parser.next() {
                try take(entry, mapping, &summary, into: &sink)
                for attribute in entry.attributes where seen.insert(attribute.name.lowercased()).inserted {
                    guard attribute.name.lowercased() != "dn" else { continue }
                    let field =
                        mapping.decides(attribute.name)
                        ? mapping.field(for: attribute.name) : LDIFVocabulary.field(for: attribute.name)
                    if field == nil && LDIFVocabulary.isTechnical(attribute.name) { continue }
                    if attribute.name.lowercased().hasPrefix("mozilla") {
                        summary.preset = "thunderbird"
                        summary.sourceKind = .network
                    }
                    summary.mapping.append(
                        MappedColumn(
                            column: attribute.name, field: field, confidence: field == nil ? 0 : 1,
                            example: String(attribute.value.prefix(80))))
                }
            }
            if let finding = Finding(cut: parser.cut) { summary.findings.append(finding) }
        } catch let error as FileError {
            throw ImportError(error)
        }
        return summary
    }

    private static func take(
        _ entry: LDIFEntry, _ mapping: PropertyMapping, _ summary: inout ImportSummary, into sink: inout some RecordSink
    ) throws {
        if let fault = entry.fault {
            summary.rejected += 1
            let reason = "the line is no \"name: value\" of LDIF, or its base64 is broken; mend the entry"
            try sink.reject(Reject(line: fault.line, reason: reason, raw: String(fault.raw.prefix(4096))))
            return
        }
        guard !LDIFVocabulary.isContainer(entry) else {
            summary.findings.append(Finding(.note, "the entry is a list or a folder, no contact", line: entry.line))
            return
        }
        let record = LDIFVocabulary.record(of: entry, index: summary.read, mapping: mapping)
        guard record.isTelling else {
            if entry.attributes.contains(where: { $0.name.lowercased() == "dn" }) {
                summary.rejected += 1
                let raw = entry.attributes.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
                let reason = "the entry has neither a name nor an organization, e-mail or phone"
                try sink.reject(Reject(line: entry.line, reason: reason, raw: String(raw.prefix(4096))))
            }
            return
        }
        summary.accepted += 1
        try sink.accept(record)
    }
}
