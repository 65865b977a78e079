public import Contacts
public import Importing

/// The entries of one export that could not be read, to be written for a person to correct.
public struct RejectedEntries: Sendable {
    /// The export's file, as provenance shows it.
    public var file: String
    /// The export's own column names; empty where its format has none.
    public var columns: [String]
    /// Hands the entries over in the file's order, one after the other.
    public var each: @Sendable ((Reject) throws -> Void) throws -> Void

    /// - Parameters:
    ///   - mapping: what each column was called (`MappedColumn.column`) and taken for.
    ///   - hasHeader: whether the columns had names of their own.
    public init(
        file: String, mapping: [(column: String, field: Field?)], hasHeader: Bool,
        each: @escaping @Sendable ((Reject) throws -> Void) throws -> Void
    ) {
        self.file = file
        self.each = each
        let own = mapping.filter { !RejectColumns.all.contains($0.column) }
        columns = hasHeader ? Self.originalNames(own.map(\.column)) : own.map { $0.field?.rawValue ?? "" }
    }

    /// Of what was read of one file.
    public init(file: String, summary: ImportSummary, rejects: [Reject]) {
        self.init(
            file: file, mapping: TableRows.areIn(summary) ? summary.mapping.map { ($0.column, $0.field) } : [],
            hasHeader: summary.headerLine ?? 0 > 0
        ) { body in for reject in rejects { try body(reject) } }
    }

    /// The names as they stand in the file: a nameless fourth column is known as "column 4", the second one called
    /// Phone as "Phone (2)".
    private static func originalNames(_ names: [String]) -> [String] {
        var seen: [String: Int] = [:]
        return names.enumerated().map { index, name in
            if name == "column \(index + 1)" { return "" }
            if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
                let base = String(name[..<open].dropLast())
                if let count = seen[base], name == "\(base) (\(count + 1))" {
                    seen[base] = count + 1
                    return base
                }
            }
            seen[name, default: 0] += 1
            return name
        }
    }
}
