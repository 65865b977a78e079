import Foundation
import Importing
import Parsing

/// Workbooks as other programs read them.
enum WorkbookParts {
    /// The contents of the parts by their names.
    static func texts(_ workbook: [UInt8]) throws -> [String: String] {
        try withFile(workbook) { path in
            var texts: [String: String] = [:]
            for member in try ArchiveListing(path: path).members {
                let bytes = try ByteReader.contents(of: path + "/" + member.name, limit: 16 << 20)
                texts[member.name] = String(decoding: bytes, as: UTF8.self)
            }
            return texts
        }
    }

    /// The records that the importer reads.
    static func records(_ workbook: [UInt8]) throws -> Records {
        try withFile(workbook) { path in
            var records = Records()
            _ = try FileImport.read(InputFile(path: path), into: &records)
            return records
        }
    }

    private static func withFile<Value>(_ bytes: [UInt8], _ body: (String) throws -> Value) throws -> Value {
        let file = FileManager.default.temporaryDirectory.appending(path: "workbook-\(UUID().uuidString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try body(file.path)
    }
}
