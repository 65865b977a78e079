public import Contacts

/// What each column of an entry means, and how a row of such columns becomes records. Every importer whose entries are
/// named values (a CSV row, an HTML table row, the leaves of an XML element) goes through it.
public struct FieldMapping: Sendable {
    /// One for each header, in order.
    public var columns: [MappedColumn]
    /// The known export the headers belong to ("linkedin", "google"…), if any.
    public var preset: String?
    public var sourceKind: Source.Kind?

    /// Decides from the column names and from what the values of up to some hundred sample rows look like.
    public init(headers: [String], sample: [[String]], options: ImportOptions) {
        columns = headers.map { MappedColumn(column: $0, field: nil, confidence: 0) }
    }

    /// The records of one row: none where the row holds nothing but placeholders, usually one, several where it states
    /// a firm with more than one named contact. A short row lacks its last cells; cells past the last column go to `extra`.
    public func records(from cells: [String], position: SourcePosition) -> [Record] { [] }
}
