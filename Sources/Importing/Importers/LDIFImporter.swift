internal import Contacts
internal import Parsing

/// Reads address books in LDIF (RFC 2849), as Thunderbird and directory servers write them.
public enum LDIFImporter: Importer {
    public static let format = "ldif"

    public static func confidence(_ sample: Sample) -> Double {
        for line in sample.opening(4096).split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let lower = line.lowercased()
            if lower.hasPrefix("version:") { continue }
            return lower.hasPrefix("dn:") ? 1 : 0
        }
        return 0
    }

    public static func read(
        _ file: InputFile, options: ImportOptions, into sink: inout some RecordSink
    ) throws -> ImportSummary {
        var reading = LDIFReading(mapping: PropertyMapping(options.mapping))
        do {
            var parser = try LDIFParser(path: file.path, encoding: options.encoding)
            reading.summary.encoding = parser.encoding.name
            while let entry = try parser.next() { try reading.take(entry, into: &sink) }
            reading.finish(cut: parser.cut)
        } catch let error as FileError {
            throw ImportError(error)
        }
        return reading.summary
    }
}

/// The state of reading one file of entries.
private struct LDIFReading {
    let mapping: PropertyMapping
    var summary = ImportSummary(format: LDIFImporter.format)
    private var containers = PassedOver()
    /// The attributes met so far, as written and in lower case.
    private var seen: Set<String> = []
    private var seenKeys: Set<String> = []

    init(mapping: PropertyMapping) { self.mapping = mapping }

    mutating func take(_ entry: LDIFEntry, into sink: inout some RecordSink) throws {
        for attribute in entry.attributes where seen.count < ImportSummary.maximumColumns { note(attribute) }
        if let fault = entry.fault {
            let reason = "the line is no \"name: value\" of LDIF, or its base64 is broken; mend the entry"
            return try reject(fault.line, reason, fault.raw, into: &sink)
        }
        guard !LDIFVocabulary.isContainer(entry) else { return containers.note(entry.line) }
        let record = LDIFVocabulary.record(of: entry, index: summary.read, mapping: mapping)
        guard record.isTelling else {
            // The file's own head.
            if entry.attributes.allSatisfy({ $0.name.lowercased() == "version" }) { return }
            let raw = entry.attributes.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
            let reason = "the entry has neither a name nor an organization, e-mail or phone"
            return try reject(entry.line, reason, raw, into: &sink)
        }
        summary.accepted += 1
        try sink.accept(record)
    }

    private mutating func reject(
        _ line: Int, _ reason: String, _ raw: String, into sink: inout some RecordSink
    ) throws {
        summary.rejected += 1
        try sink.reject(Reject(line: line, reason: reason, raw: raw))
    }

    /// Tells of what was left out.
    mutating func finish(cut: (count: Int, firstLine: Int?)) {
        containers.tell("entries are lists or folders, no contacts; they are passed over", in: &summary)
        if let finding = Finding(cut: cut) { summary.findings.append(finding) }
    }

    /// Keeps what an attribute is taken for, and whose export the file is.
    private mutating func note(_ attribute: (name: String, value: String)) {
        guard seen.insert(attribute.name).inserted else { return }
        let name = attribute.name.lowercased()
        guard seenKeys.insert(name).inserted, name != "dn" else { return }
        let field = mapping.decides(name) ? mapping.field(for: name) : LDIFVocabulary.field(for: name)
        if field == nil && LDIFVocabulary.isTechnical(name) { return }
        if name.hasPrefix("mozilla") {
            summary.preset = "thunderbird"
            summary.sourceKind = .network
        }
        let example = String(attribute.value.prefix(80))
        summary.mapping.append(
            MappedColumn(column: attribute.name, field: field, confidence: field == nil ? 0 : 1, example: example))
    }
}
