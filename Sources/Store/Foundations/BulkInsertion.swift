import GRDB
internal import GRDBSQLite

/// Inserts rows into one table, many with one statement. That spares SQLite the upkeep of the row numbers for each, and
/// binding by its own functions spares a box for each value: a third of the time of a million rows one by one.
@safe struct BulkInsertion {
    enum Value {
        case integer(Int64)
        /// UTF-8.
        case text([UInt8])
        case bytes([UInt8])
    }

    /// How many rows one statement inserts.
    static let rows = 64

    private let db: Database
    private let width: Int
    private let many: Statement
    private let one: Statement
    private var waiting: [Value] = []

    /// - Parameter columns: the columns of `table` that the rows give, in their order.
    init(into table: String, columns: [String], in db: Database) throws {
        self.db = db
        width = columns.count
        let row = "(" + columns.map { _ in "?" }.joined(separator: ",") + ")"
        let head = "INSERT INTO \(table) (\(columns.joined(separator: ","))) VALUES "
        one = try db.makeStatement(sql: head + row)
        many = try db.makeStatement(sql: head + Array(repeating: row, count: Self.rows).joined(separator: ","))
        waiting.reserveCapacity(width * Self.rows)
    }

    /// Takes one row; stores it with the others when `flush` is called, which is due after `rows` of them.
    mutating func add(_ row: Value...) { waiting += row }

    /// Stores the rows taken since the last time; the row number of the first, the others follow on it.
    mutating func flush() throws -> Int64 {
        defer { waiting.removeAll(keepingCapacity: true) }
        let count = waiting.count / width
        if count == Self.rows {
            try execute(many, waiting[...])
        } else {
            for row in 0..<count { try execute(one, waiting[row * width..<(row + 1) * width]) }
        }
        return db.lastInsertedRowID - Int64(count) + 1
    }

    private func execute(_ statement: Statement, _ values: ArraySlice<Value>) throws {
        let handle = unsafe statement.sqliteStatement
        defer {
            unsafe sqlite3_reset(handle)
            unsafe sqlite3_clear_bindings(handle)
        }
        for (number, value) in zip(Int32(1)..., values) {
            let code =
                switch value {
                case .integer(let integer): unsafe sqlite3_bind_int64(handle, number, integer)
                case .text(let bytes):
                    unsafe bytes.withUnsafeBytes { text in
                        unsafe sqlite3_bind_text(
                            handle, number, text.baseAddress, Int32(text.count), Self.copied)
                    }
                case .bytes(let bytes):
                    unsafe bytes.withUnsafeBytes { blob in
                        unsafe sqlite3_bind_blob(
                            handle, number, blob.baseAddress, Int32(blob.count), Self.copied)
                    }
                }
            if code != SQLITE_OK { throw unsafe fault(code, handle) }
        }
        let code = unsafe sqlite3_step(handle)
        if code != SQLITE_DONE { throw unsafe fault(code, handle) }
    }

    private func fault(_ code: Int32, _ handle: OpaquePointer) -> DatabaseError {
        let message = unsafe sqlite3_errmsg(sqlite3_db_handle(handle)).map { unsafe String(cString: $0) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }

    /// SQLITE_TRANSIENT, a macro that Swift does not see: SQLite takes a copy.
    private static var copied: sqlite3_destructor_type? {
        unsafe unsafeBitCast(-1, to: sqlite3_destructor_type?.self)
    }
}
