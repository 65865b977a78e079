import CLibCSV

/// Splits framed rows into fields with libcsv; owns its parser.
@safe struct CSVSplitter: ~Copyable {
    /// On the heap, since libcsv is re-entered by pointer.
    private let parser: UnsafeMutablePointer<csv_parser>

    init(_ dialect: CSVDialect) {
        unsafe parser = .allocate(capacity: 1)
        unsafe csv_init(parser, 0)
        unsafe csv_set_delim(parser, dialect.delimiter)
        unsafe csv_set_quote(parser, dialect.quote)
    }

    deinit {
        unsafe csv_free(parser)
        unsafe parser.deallocate()
    }

    /// Fills `record` with the fields of the one row that `row` of `bytes` holds. An empty record means a blank line.
    mutating func split(_ bytes: [UInt8], _ row: Range<Int>, into record: inout CSVRecord) {
        record.removeAll()
        unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            unsafe withUnsafeMutablePointer(to: &record) { target in
                _ = unsafe csv_parse(parser, base + row.lowerBound, row.count, appendField, nil, target)
                _ = unsafe csv_fini(parser, appendField, nil, target)
            }
        }
    }
}

/// libcsv's callback for a field: copies it to the end of the record that `context` points to.
private func appendField(_ field: UnsafeMutableRawPointer?, _ length: Int, _ context: UnsafeMutableRawPointer?) {
    guard let context = unsafe context else { return }
    let record = unsafe context.assumingMemoryBound(to: CSVRecord.self)
    if let field = unsafe field {
        unsafe record.pointee.bytes.append(contentsOf: UnsafeRawBufferPointer(start: field, count: length))
    }
    unsafe record.pointee.ends.append(record.pointee.bytes.count)
}
