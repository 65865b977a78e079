import Foundation
import ReadingChecks
import Testing

/// What the fuzz targets of `Fuzz/` found: inputs that each take a way of their own through a reader, and inputs that
/// once broke one.
@Suite struct FuzzCorpusTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fuzz")

    /// The inputs for a target, by their path below `Fuzz`; a target that nothing ever broke has no regressions.
    static func inputs(of target: String) -> [String] {
        ["Corpus/\(target)", "Regressions/\(target)"].flatMap { inner in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: inner).path)) ?? []
            return names.sorted().map { "\(inner)/\($0)" }
        }
    }

    /// The readers that have inputs: a folder for each.
    static let targets =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Corpus").path)) ?? []

    @Test func `The readers of text have inputs`() {
        #expect(Set(Self.targets).isSuperset(of: ["csv", "xml", "html", "vcard", "ldif", "encodings", "mapping"]))
    }

    @Test(.timeLimit(.minutes(5)), arguments: targets.sorted())
    func `A reader keeps its promises for every input that was kept`(target: String) throws {
        let check = try #require(ReadingCheck.named(target))
        let inputs = Self.inputs(of: target)
        #expect(!inputs.isEmpty)
        for input in inputs {
            let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: input)))
            do { try check.run(bytes) } catch { Issue.record("\(input): \(error)") }
        }
    }
}
