/// One row: the bytes of its fields one after the other, and where each ends. Made to be reused from row to row.
public struct CSVRecord: Sendable {
    /// The line on which the row begins, from 1.
    public internal(set) var line = 0
    /// The row's number among the rows of the file, from 0; blank lines and broken rows do not count.
    public internal(set) var number = -1
    var bytes: [UInt8] = []
    var ends: [Int] = []

    public init() {}

    /// How many fields the row has.
    public var count: Int { ends.count }

    /// The bytes of a field, UTF-8 as far as the file's is.
    public subscript(field: Int) -> ArraySlice<UInt8> { bytes[(field == 0 ? 0 : ends[field - 1])..<ends[field]] }

    /// A field as text; bytes that are no UTF-8 become U+FFFD.
    public func text(_ field: Int) -> String { String(decoding: self[field], as: UTF8.self) }

    /// All fields as text.
    public var texts: [String] {
        unsafe bytes.withUnsafeBufferPointer { all in
            var start = 0
            var texts: [String] = []
            texts.reserveCapacity(ends.count)
            for end in ends {
                texts.append(unsafe String(decoding: UnsafeBufferPointer(rebasing: all[start..<end]), as: UTF8.self))
                start = end
            }
            return texts
        }
    }

    /// Whether no field holds anything.
    public var isEmpty: Bool { bytes.isEmpty }

    /// Makes text of bytes that are no UTF-8 and stand in a file that is: those of a field that has some are what
    /// programs of the West write, in windows-1252.
    /// - Returns: whether there were any. A row of ASCII costs a look at its bytes.
    public mutating func mendBytes() -> Bool {
        var all: UInt8 = 0
        for byte in bytes { all |= byte }
        if all < 0x80 || String(validating: bytes, as: UTF8.self) != nil && count == 1 { return false }
        let fields = (0..<count).map { Array(self[$0]) }
        let isSound = fields.map { String(validating: $0, as: UTF8.self) != nil }
        guard isSound.contains(false) else { return false }
        removeAll()
        for (field, isSound) in zip(fields, isSound) {
            bytes += isSound ? field : TextEncoding("windows-1252").decode(field).map { Array($0.utf8) } ?? field
            ends.append(bytes.count)
        }
        return true
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }
}

/// A row that cannot be read.
public struct CSVFault: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        /// A quotation mark opens in this column (from 1) and nothing closes it.
        case openQuote(column: Int)
        /// The row is longer than the limit in bytes.
        case tooLong(limit: Int)
        /// The row has more fields than the limit.
        case tooManyFields(limit: Int)
    }

    public var line: Int
    public var reason: Reason
    /// The row as text, without its line end; of one that is too long the first 4,096 bytes.
    public var raw: String
}
