import Foundation

/// generate-directory ROWS SEED OUT.csv: a synthetic directory, the same bytes for the same seed on every machine.
/// OUT.xml: the same as a feed. OUT.html: a page of as many cards.
@main
struct GenerateDirectory {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let rows = Int(arguments[1]), let seed = UInt64(arguments[2]) else {
            FileHandle.standardError.write(Data("usage: generate-directory ROWS SEED OUT.csv|OUT.xml|OUT.html\n".utf8))
            exit(64)
        }
        guard FileManager.default.createFile(atPath: arguments[3], contents: nil) else { exit(73) }
        let output = try FileHandle(forWritingTo: URL(filePath: arguments[3]))
        if arguments[3].hasSuffix(".html") {
            var page = DirectoryPage(seed: seed)
            try write(rows, of: { page.next() }, between: DirectoryPage.head, and: DirectoryPage.foot, to: output)
            return
        }
        var directory = Directory(rows: rows, seed: seed)
        if arguments[3].hasSuffix(".xml") {
            let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<members>\n"
            try write(rows, of: { element(directory.next()) }, between: head, and: "</members>\n", to: output)
        } else {
            try write(rows, of: { line(directory.next()) }, between: line(Directory.header), and: "", to: output)
        }
    }

    private static func line(_ cells: [String]) -> String {
        cells.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
    }

    private static func element(_ cells: [String]) -> String {
        let fields = zip(Directory.header, cells).map { name, text in
            let tag = name.lowercased().replacing(" ", with: "-")
            return "    <\(tag)>\(text.replacing("&", with: "&amp;"))</\(tag)>\n"
        }
        return "  <member>\n\(fields.joined())  </member>\n"
    }

    private static func write(
        _ count: Int, of next: () -> String, between head: String, and foot: String, to output: FileHandle
    ) throws {
        var block = head
        for _ in 0..<count {
            block += next()
            if block.utf8.count > 1 << 20 {
                try output.write(contentsOf: Data(block.utf8))
                block = ""
            }
        }
        try output.write(contentsOf: Data((block + foot).utf8))
    }
}
