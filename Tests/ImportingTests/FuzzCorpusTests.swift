import Foundation
import ReadingChecks
import Testing

/// What the fuzz targets of `Fuzz/` found: inputs that each take a way of their own through a reader, and inputs that
/// once broke one.
@Suite struct FuzzCorpusTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fuzz")

    @Test(.timeLimit(.minutes(5)), arguments: ReadingCheck.all.map(\.name), ["Corpus", "Regressions"])
    func `A reader keeps its promises for every input that was kept`(target: String, kind: String) throws {
        let check = try #require(ReadingCheck.named(target))
        let inputs = Self.folder.appending(path: kind).appending(path: target)
        for name in try FileManager.default.contentsOfDirectory(atPath: inputs.path).sorted() {
            let bytes = try [UInt8](Data(contentsOf: inputs.appending(path: name)))
            do { try check.run(bytes) } catch { Issue.record("\(kind)/\(target)/\(name): \(error)") }
        }
    }
}
