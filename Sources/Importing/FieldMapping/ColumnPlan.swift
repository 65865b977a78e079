import Contacts

/// What is done with one column of every row; decided once per file.
struct ColumnPlan: Sendable {
    enum Use: Sendable, Equatable {
        case extra
        case field(Field)
        /// "City, State" or "City, Country" in one.
        case place
        /// The label of the value in another column.
        case label(of: Int)
        /// Whether the row is a person's ("Is a Person").
        case personFlag
        /// No part of the entry: what a file of rejects says of it.
        case passedOver
    }

    /// The column's name, made unique in its file, under which a value goes to `extra`.
    var name: String
    var use = Use.extra
    var label: String?
    var labelColumn: Int?
    /// Columns that state the same field better: while one of them is filled, this one's value goes to `extra`.
    var betters: [Int] = []
    /// Which of several people of a row the column is about; 0 is the row's own entry.
    var contact = 0
    var confidence = 0.0
    /// A further line of the street that a column before it begins.
    var continuesStreet = false
}
