public import Contacts
import Importing
public import Ranking

/// What one file gave, for the funnel.
public struct SourceTally: Sendable {
    public var source: Source
    public var file: String
    public var format: String
    public var records: Int
    public var rejects: Int
    /// A note on the source's terms of use.
    public var terms: String?

    public init(source: Source, file: String, format: String, records: Int, rejects: Int, terms: String? = nil) {
        self.source = source
        self.file = file
        self.format = format
        self.records = records
        self.rejects = rejects
        self.terms = terms
    }

    init(_ file: ImportedFile) {
        self.init(
            source: file.source, file: file.name, format: file.summary.preset ?? file.summary.format,
            records: file.records.count, rejects: file.rejects.count)
    }
}

extension Funnel {
    /// Fills in what the files gave and in how many of `entries` each has a part.
    public mutating func count(files: [SourceTally], in entries: [ShortlistEntry]) {
        records = files.reduce(0) { $0 + $1.records }
        rejects = files.reduce(0) { $0 + $1.rejects }
        var shortlisted: [String: Int] = [:]
        for entry in entries {
            for file in Set(entry.contact.provenance.map(\.file)) { shortlisted[file, default: 0] += 1 }
        }
        sources = files.map {
            SourceShare(
                source: $0.source.name, kind: $0.source.kind, file: $0.file, format: $0.format, records: $0.records,
                rejects: $0.rejects, shortlisted: shortlisted[$0.file] ?? 0, terms: $0.terms)
        }
    }
}
