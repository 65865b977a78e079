import Foundation
import Parsing
import Testing

@Suite struct ByteReaderTests {
    @Test func `A file is read in chunks, front to back`() throws {
        let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try withFile(bytes) { path in
            var reader = try ByteReader(path: path)
            var all: [UInt8] = []
            while true {
                let chunk = try reader.next()
                if chunk.isEmpty { break }
                #expect(chunk.count <= ByteReader.chunkSize)
                all += chunk
            }
            #expect(all == bytes)
            let beginning = try ByteReader.beginning(of: path, limit: 10)
            #expect(beginning == Array(bytes.prefix(10)))
        }
    }

    @Test func `What is not there, or is a folder, says so`() {
        #expect(throws: FileError.notFound(path: "/nowhere/at-all.csv")) {
            try ByteReader.contents(of: "/nowhere/at-all.csv", limit: 10)
        }
        let folder = FileManager.default.temporaryDirectory.path
        #expect(throws: FileError.isDirectory(path: folder)) {
            try ByteReader.contents(of: folder, limit: 10)
        }
    }

    @Test func `A pipe or device is refused, and the null device is empty`() throws {
        let pipe = Pipe()
        let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
        #expect(throws: FileError.notRegular(path: path)) { try ByteReader.contents(of: path, limit: 10) }
        #expect(throws: FileError.notRegular(path: "/dev/zero")) { try ByteReader.contents(of: "/dev/zero", limit: 10) }
        #expect(try ByteReader.contents(of: "/dev/null", limit: 10).isEmpty)
        let named = FileManager.default.temporaryDirectory.appending(path: "pipe-\(UUID().uuidString)").path
        try #require(unsafe mkfifo(named, 0o600) == 0)
        defer { try? FileManager.default.removeItem(atPath: named) }
        #expect(throws: FileError.notRegular(path: named)) { try ByteReader.contents(of: named, limit: 10) }
    }

    @Test func `A file over the limit is refused`() throws {
        try withFile(Array("twelve bytes".utf8)) { path in
            #expect(throws: FileError.tooLarge(path: path, limit: 11)) {
                try ByteReader.contents(of: path, limit: 11)
            }
            let whole = try ByteReader.contents(of: path, limit: 12)
            #expect(whole == Array("twelve bytes".utf8))
        }
    }

    private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "byte-reader-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try body(file.path)
    }
}
