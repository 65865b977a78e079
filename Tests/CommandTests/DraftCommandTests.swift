import Foundation
import Testing

@Suite struct DraftCommandTests {
    /// A workspace with three members and a focus, and the id of the software engineer among them.
    private func workspace() throws -> (TemporaryFolder, String) {
        let folder = try TemporaryFolder()
        let file = try folder.write(RankCommandTests.members, to: "members.csv")
        #expect(try ShortlistProcess.run(["init", folder.path("w")]).status == 0)
        try folder.write(
            "seeker: {name: Sandy Jones}\n" + RankCommandTests.focus, to: "w/focus/sandy.yaml")
        #expect(try ShortlistProcess.run(["import", file, "--workspace", folder.path("w")]).status == 0)
        let ranked = try ShortlistProcess.run(
            ["rank", "--focus", "sandy", "--workspace", folder.path("w"), "--format", "json"])
        let document = try JSONSerialization.jsonObject(with: Data(ranked.output.utf8)) as? [String: Any]
        let entries = try #require(document?["entries"] as? [[String: Any]])
        let ana = try #require(entries.first { $0["full_name"] as? String == "Ana Cole" })
        return (folder, try #require(ana["contact_id"] as? String))
    }

    @Test func `a letter names both, asks to learn and marks what only the seeker knows`() throws {
        let (folder, id) = try workspace()
        let run = try ShortlistProcess.run(["draft", id, "--workspace", folder.path("w")])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("To: ana.cole@alder.example.com\nSubject: "))
        for words in ["Ana Cole", "Sandy Jones", "20 minutes", "not asking for a job"] {
            #expect(run.output.contains(words), "\(words)")
        }
        #expect(run.output.contains("[[") == run.errors.contains("to fill in"))
    }

    @Test func `a call script and a sheet of questions`() throws {
        let (folder, id) = try workspace()
        let call = try ShortlistProcess.run(["draft", id, "--call", "--minutes", "15", "--workspace", folder.path("w")])
        #expect(call.output.contains("May I speak to Ana Cole"))
        #expect(call.output.contains("15 minutes"))
        let sheet = try ShortlistProcess.run(["prepare", id, "--workspace", folder.path("w")])
        #expect(sheet.output.hasPrefix("# Ana Cole\n"))
        #expect(sheet.output.contains("## What to ask\n\n1. "))
    }

    @Test func `who must not be contacted is not written to`() throws {
        let (folder, id) = try workspace()
        #expect(try ShortlistProcess.run(["suppress", id, "--workspace", folder.path("w")]).status == 0)
        let run = try ShortlistProcess.run(["draft", id, "--workspace", folder.path("w")])
        #expect(run.status != 0)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("suppressed"))
    }
}
