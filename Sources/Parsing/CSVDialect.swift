/// How a file of comma-separated values and its relatives is written.
public struct CSVDialect: Sendable, Equatable, Hashable {
    public var delimiter: UInt8
    public var quote: UInt8

    public init(delimiter: UInt8 = 0x2C, quote: UInt8 = 0x22) {
        self.delimiter = delimiter
        self.quote = quote
    }
}
