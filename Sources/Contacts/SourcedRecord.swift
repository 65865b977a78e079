/// A record with the source and the file it came from.
public struct SourcedRecord: Sendable, Equatable {
    public var record: Record
    public var source: Source
    /// The file's name as the user knows it, without its folder.
    public var file: String

    public init(record: Record, source: Source, file: String) {
        self.record = record
        self.source = source
        self.file = file
    }

    /// Where it stands, in words: "Chamber, members.csv:12".
    public var place: String { "\(source.name), \(file):\(record.position.line)" }

    public var provenance: Provenance { Provenance(source: source.name, file: file, line: record.position.line) }
}
