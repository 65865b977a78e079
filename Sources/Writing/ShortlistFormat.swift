public import Contacts
public import Ranking
public import RecordLinkage

/// Writes a shortlist in one format. To add one: a file in `Formats/`, a line in `ShortlistFormats.all`, a golden file.
public protocol ShortlistFormat: Sendable {
    /// What `--format` calls it: "html".
    static var name: String { get }
    /// Without the dot: "html".
    static var fileExtension: String { get }
    /// Whether it shows `RenderOptions.joins`, so that somebody has to work them out.
    static var drawsJoins: Bool { get }
    /// The whole output as UTF-8 bytes (or a binary format's bytes).
    static func render(_ shortlist: Shortlist, options: RenderOptions) throws -> [UInt8]
}

extension ShortlistFormat {
    public static var drawsJoins: Bool { false }
}

/// What a writer is told besides the shortlist.
public struct RenderOptions: Sendable, Equatable {
    /// When the shortlist was made, ISO 8601 in UTC: "2026-11-23T18:00:00Z".
    public var generated: String
    public var focus: Focus
    /// The terminal's width in columns; nil where the output is no terminal (then the table is not cut).
    public var width: Int?
    public var usesColor: Bool
    /// Whether to print the contacts' ids, for the commands of a workspace that take one.
    public var showsIDs: Bool
    /// For contacts of several records what holds these together; the page draws it.
    public var joins: [ContactID: [RecordJoin]]

    public init(
        generated: String, focus: Focus, width: Int? = nil, usesColor: Bool = false, showsIDs: Bool = false,
        joins: [ContactID: [RecordJoin]] = [:]
    ) {
        self.generated = generated
        self.focus = focus
        self.width = width
        self.usesColor = usesColor
        self.showsIDs = showsIDs
        self.joins = joins
    }
}

/// Every format there is.
public enum ShortlistFormats {
    public static let all: [any ShortlistFormat.Type] = [
        TableFormat.self, JSONFormat.self, CSVFormat.self, HTMLFormat.self, MarkdownFormat.self, VCardFormat.self,
        XLSXFormat.self,
    ]

    /// The format that `--format` calls `name`, or nil.
    public static func named(_ name: String) -> (any ShortlistFormat.Type)? { all.first { $0.name == name } }
}
