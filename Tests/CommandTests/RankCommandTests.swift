import Foundation
import Testing

@Suite struct RankCommandTests {
    static let members = """
        Company,First Name,Last Name,Title,Email,Phone,City,State,Industry
        Alder Software,Ana,Cole,Software Engineer,ana.cole@alder.example.com,612-555-0101,Minneapolis,MN,Computer Software
        Alder Software,Ben,Diaz,Sales Director,ben.diaz@alder.example.com,612-555-0102,Minneapolis,MN,Computer Software
        Brook Bakery,Cy,Evans,Baker,cy@brook.example.com,612-555-0103,Saint Paul,MN,Bakeries
        """
    static let focus = "focus: {industries: [software], roles: [software engineer], locations: [\"Minneapolis, MN\"]}\n"

    @Test func `one command prints who fits, with a reason`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.members, to: "members.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run(["rank", file, "--focus", focus])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
        #expect(run.output.contains("3 records → "))
        #expect(run.output.contains("Ana Cole"))
        #expect(run.output.contains("ana.cole@alder.example.com"))
        #expect(!run.output.contains("Cy Evans"))
    }

    @Test func `the JSON gives back the input's own columns, sources with lines, and reasons that add up`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            "rid,Name,Company,Industry\nx7,Ana Cole,Alder Software,Computer Software\n", to: "m.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run(["rank", file, "--focus", focus, "--format", "json"])
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let entries = try #require(document["entries"] as? [[String: Any]])
        let entry = try #require(entries.first)
        #expect(entry["full_name"] as? String == "Ana Cole")
        #expect((entry["extra"] as? [String: String])?["rid"] == "x7")
        let sources = try #require(entry["sources"] as? [[String: Any]])
        #expect(sources.first?["file"] as? String == "m.csv")
        #expect(sources.first?["line"] as? Int == 2)
        let reasons = try #require(entry["reasons"] as? [[String: Any]])
        #expect(reasons.contains { $0["feature"] as? String == "industry" })
    }

    @Test(arguments: ["json", "csv", "html", "markdown", "vcard"])
    func `every format can be written to a file that only its owner can read`(format: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.members, to: "members.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run(
            ["rank", file, "--focus", focus, "--format", format, "-o", folder.path("out.\(format)")])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(try folder.text("out.\(format)").contains("Ana"))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("out.\(format)"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(!folder.names.contains { $0.hasSuffix(".part") })
    }

    @Test func `the output's ending names the format`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.members, to: "members.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        #expect(try ShortlistProcess.run(["rank", file, "--focus", focus, "-o", folder.path("a.html")]).status == 0)
        #expect(try folder.text("a.html").hasPrefix("<!DOCTYPE html>"))
    }

    @Test func `the page draws why entries of two files are one person`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.members, to: "members.csv")
        let again = try folder.write(Self.members, to: "again.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run(["rank", file, again, "--focus", focus, "-o", folder.path("a.html")])
        #expect(run.status == 0)
        let page = try folder.text("a.html")
        #expect(page.contains("<summary>Why these 2 entries are one person</summary>"))
        #expect(page.contains("members.csv:2)") && page.contains("again.csv:2)"))
        #expect(page.contains("the same e-mail address"))
    }

    @Test func `each of two files of one name has its own count`() throws {
        let folder = try TemporaryFolder()
        let lines = Self.members.split(separator: "\n")
        for (name, rows) in [("may", [0, 1]), ("june", [0, 2, 3])] {
            try FileManager.default.createDirectory(
                at: folder.url.appending(path: name), withIntermediateDirectories: false)
            try folder.write(rows.map { String(lines[$0]) }.joined(separator: "\n"), to: "\(name)/x.csv")
        }
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run(
            ["rank", folder.path("may/x.csv"), folder.path("june/x.csv"), "--focus", focus, "--format", "json"])
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let entries = try #require(document["entries"] as? [[String: Any]])
        let ana = try #require(entries.first { $0["full_name"] as? String == "Ana Cole" })
        let sources = try #require(ana["sources"] as? [[String: Any]])
        #expect(sources.map { $0["file"] as? String } == ["may/x.csv"])
        #expect(sources.map { $0["source"] as? String } == ["may/x"])
        #expect(run.output.contains("june/x.csv"))
    }

    @Test func `the same files in another order give the same bytes`() throws {
        let folder = try TemporaryFolder()
        let first = try folder.write(Self.members, to: "members.csv")
        let second = try folder.write("Name,Company\nCole Ana,Alder Software Inc.\n", to: "other.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let one = try ShortlistProcess.run(["rank", first, second, "--focus", focus, "--format", "json"])
        let other = try ShortlistProcess.run(["rank", second, first, "--focus", focus, "--format", "json"])
        #expect(one.output == other.output)
        #expect(!one.output.isEmpty)
    }

    @Test func `a bad file costs the good ones nothing, and the exit code says so`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.members, to: "members.csv")
        let focus = try folder.write(Self.focus, to: "focus.yaml")
        let run = try ShortlistProcess.run(["rank", file, folder.path("missing.csv"), "--focus", focus])
        #expect(run.status == 3)
        #expect(run.output.contains("Ana Cole"))
        #expect(run.errors.contains("missing.csv"))
    }
}
