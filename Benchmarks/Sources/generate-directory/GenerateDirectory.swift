import Foundation

/// generate-directory ROWS SEED OUT.csv: a synthetic directory, the same bytes for the same seed on every machine.
@main
struct GenerateDirectory {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let rows = Int(arguments[1]), let seed = UInt64(arguments[2]) else {
            FileHandle.standardError.write(Data("usage: generate-directory ROWS SEED OUT.csv\n".utf8))
            exit(64)
        }
        guard FileManager.default.createFile(atPath: arguments[3], contents: nil) else { exit(73) }
        let output = try FileHandle(forWritingTo: URL(filePath: arguments[3]))
        var directory = Directory(rows: rows, seed: seed)
        var block = Directory.header + "\n"
        for _ in 0..<rows {
            block += directory.next() + "\n"
            if block.utf8.count > 1 << 20 {
                try output.write(contentsOf: Data(block.utf8))
                block = ""
            }
        }
        try output.write(contentsOf: Data(block.utf8))
    }
}
