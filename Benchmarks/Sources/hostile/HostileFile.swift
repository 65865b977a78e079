import Foundation

/// A file that is made to hurt whoever reads it.
struct HostileFile: Sendable {
    let name: String
    let write: @Sendable (inout HostileText) throws -> Void

    init(_ name: String, _ write: @escaping @Sendable (inout HostileText) throws -> Void) {
        self.name = name
        self.write = write
    }

    static let all = separatedValues + markup + cards
}

/// Writes the text of a hostile file block by block.
struct HostileText {
    private let output: FileHandle
    private var block: [UInt8] = []
    private(set) var count = 0

    init(path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil) else { throw CocoaError(.fileWriteUnknown) }
        output = try FileHandle(forWritingTo: URL(filePath: path))
    }

    mutating func add(_ text: String, times: Int = 1) throws { try add(bytes: Array(text.utf8), times: times) }

    mutating func add(bytes: [UInt8], times: Int = 1) throws {
        guard times > 1 else {
            block += bytes
            if block.count > 1 << 20 { try flush() }
            return
        }
        let few = max(1, 65_536 / bytes.count)
        let many = Array(repeatElement(bytes, count: few).joined())
        for _ in 0..<(times / few) {
            block += many
            if block.count > 1 << 20 { try flush() }
        }
        for _ in 0..<(times % few) { block += bytes }
        if block.count > 1 << 20 { try flush() }
    }

    /// The text that `make` gives for each number.
    mutating func add(_ numbers: Range<Int>, _ make: (Int) -> String) throws {
        for number in numbers { try add(make(number)) }
    }

    mutating func flush() throws {
        try output.write(contentsOf: Data(block))
        count += block.count
        block.removeAll(keepingCapacity: true)
    }
}
