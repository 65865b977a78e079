import Foundation
import Testing

/// Files that a person has looked at and found right. `RECORD=1 swift test --filter WritingTests` writes them anew; look
/// at the difference before committing it.
enum Golden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    static func check(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Data(bytes).write(to: file) }
        let expected = try [UInt8](Data(contentsOf: file))
        #expect(bytes == expected, "differs from Golden/\(name); RECORD=1 renews it", sourceLocation: sourceLocation)
    }
}
