import Foundation
import Testing

@Suite struct DedupeCommandTests {
    private static let rows = """
        rid,First Name,Last Name,Company,Email,Notes
        1,Robert,Umbarger,Alder Software Inc.,robert.umbarger@alder.example.com,=1+1
        2,Cy,Evans,Brook Bakery,cy@brook.example.com,"two
        lines"
        3,Bob,Umbarger,Alder Software,robert.umbarger@alder.example.com,
        """

    private func table(_ text: String) -> [[String]] {
        text.split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test func `every row comes back in its order, with its columns, and whose it is`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.rows, to: "members.csv")
        let run = try ShortlistProcess.run(["dedupe", file])
        #expect(run.status == 0, "\(run.errors)")
        let rows = table(run.output)
        #expect(
            rows[0] == [
                "contact_id", "match_probability", "rid", "First Name", "Last Name", "Company", "Email", "Notes",
            ])
        #expect(rows.dropFirst().map { $0[2] } == ["1", "2", "3"])
        #expect(rows[1][0] == rows[3][0])
        #expect(rows[1][0] != rows[2][0])
        #expect(rows[1][0].count == 13)
        #expect(Double(rows[1][1]).map { $0 > 0.9 && $0 <= 1 } == true)
        #expect(rows[2][1].isEmpty)
        #expect(run.output.contains("\"two\nlines\""))
        #expect(run.output.contains(",'=1+1\r\n"))
    }

    @Test func `several files give the union of their columns and the source file`() throws {
        let folder = try TemporaryFolder()
        let first = try folder.write("Name,Email\nAna Cole,ana@alder.example.com\n", to: "a.csv")
        let second = try folder.write("Email,Phone,Name\nana@alder.example.com,612-555-0101,Ana Cole\n", to: "b.csv")
        let card = try folder.write(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Cole\r\nN:Cole;Ana;;;\r\nEMAIL:ana@alder.example.com\r\nEND:VCARD\r\n",
            to: "c.vcf")
        let run = try ShortlistProcess.run(["dedupe", first, second, card])
        #expect(run.status == 0, "\(run.errors)")
        let rows = table(run.output)
        #expect(
            Array(rows[0].prefix(6)) == ["contact_id", "match_probability", "source_file", "Name", "Email", "Phone"])
        #expect(rows.dropFirst().map { $0[2] } == ["a.csv", "b.csv", "c.vcf"])
        #expect(Array(rows[2][3...5]) == ["Ana Cole", "ana@alder.example.com", "612-555-0101"])
        #expect(Set(rows.dropFirst().map { $0[0] }).count == 1)
    }

    @Test func `the same contact has the same id whatever the order of rows`() throws {
        let folder = try TemporaryFolder()
        let lines = ["Ana Cole,ana@alder.example.com", "Cy Evans,cy@brook.example.com", "Dee Fox,dee@fox.example.com"]
        let one = try folder.write((["Name,Email"] + lines).joined(separator: "\n"), to: "a.csv")
        let two = try folder.write((["Name,Email"] + lines.reversed()).joined(separator: "\n"), to: "b.csv")
        let first = table(try ShortlistProcess.run(["dedupe", one]).output).dropFirst().map { [$0[0], $0[2]] }
        let second = table(try ShortlistProcess.run(["dedupe", two]).output).dropFirst().map { [$0[0], $0[2]] }
        #expect(first == second.reversed())
        #expect(first.count == 3)
    }

    @Test func `a row that cannot be read is told and costs the others nothing`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            "Name,Email,City,Phone\nAna Cole,ana@alder.example.com,Duluth,612-555-0101\nBen \"\"\"x,\"ben@\nCy Evans,cy@brook.example.com,Duluth,612-555-0102\n",
            to: "m.csv")
        let run = try ShortlistProcess.run(["dedupe", file, "-o", folder.path("out.csv")])
        #expect([0, 3].contains(run.status))
        let text = try folder.text("out.csv")
        #expect(text.contains("Ana Cole") && text.contains("Cy Evans"))
    }

    @Test func `surplus cells have columns of their own, and lines that are no rows are counted`() throws {
        let folder = try TemporaryFolder()
        let first = try folder.write(
            "Name,Email,City\nAna Cole,ana@alder.example.com,Ely,surplus one,surplus two\nBen \"\"\"x,\"ben@\nTotal,1,,,surplus three\n",
            to: "a.csv")
        let second = try folder.write("City,Name,Email\nDuluth,Cy Evans,cy@brook.example.com\n", to: "b.csv")
        let run = try ShortlistProcess.run(["dedupe", first, second])
        #expect(run.status == 3)
        let rows = table(run.output)
        #expect(rows[0].dropFirst(3) == ["Name", "Email", "City", "column 4", "column 5"])
        #expect(rows[1].dropFirst(6) == ["surplus one", "surplus two"])
        #expect(rows[2].dropFirst(6) == ["", "surplus three"])
        #expect(rows.allSatisfy { $0.count == 8 })
        #expect(rows.count == 4)
        #expect(run.errors.contains("1 row could not be read as CSV"))
        let alone = table(try ShortlistProcess.run(["dedupe", first]).output)
        #expect(alone.allSatisfy { $0.count == 7 })
    }

    @Test func `files of one name in two folders are told apart`() throws {
        let folder = try TemporaryFolder()
        for name in ["may", "june"] {
            try FileManager.default.createDirectory(
                at: folder.url.appending(path: name), withIntermediateDirectories: false)
        }
        let rows = "Name,Email\nAna Cole,ana@alder.example.com\n-,-\n"
        let files = [try folder.write(rows, to: "may/x.csv"), try folder.write(rows, to: "june/x.csv")]
        let found = table(try ShortlistProcess.run(["dedupe"] + files).output)
        #expect(found.dropFirst().map { $0[2] } == ["may/x.csv", "may/x.csv", "june/x.csv", "june/x.csv"])
        #expect(found[1][0] == found[3][0])
        #expect(found[2][0] != found[4][0])
    }

    @Test func `the order of the files changes the order of rows and nothing else`() throws {
        let folder = try TemporaryFolder()
        let files = [
            try folder.write(
                "Name,Email,City\nAna Cole,ana@alder.example.com,Ely\nCy Evans,cy@brook.example.com,Duluth\n",
                to: "a.csv"),
            try folder.write(
                "Name,City,Email\nAnna Cole,Ely,ana@alder.example.com\nDee Fox,Ely,dee@fox.example.com\n-,-,-\n",
                to: "b.csv"),
            try folder.write("Name,Email\nCy Evans,cy@brook.example.com\nEve Ray,eve@ray.example.com\n", to: "c.csv"),
        ]
        func rows(_ files: [String]) throws -> [[String: String]] {
            let found = table(try ShortlistProcess.run(["dedupe"] + files).output)
            return found.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(found[0], $0)) }
                .sorted { ($0["source_file"] ?? "", $0["Name"] ?? "") < ($1["source_file"] ?? "", $1["Name"] ?? "") }
        }
        let first = try rows(files)
        #expect(first.count == 7)
        #expect(first[0]["contact_id"] == first[3]["contact_id"])
        for order in [[2, 1, 0], [1, 0, 2], [1, 2, 0]] {
            #expect(try rows(order.map { files[$0] }) == first)
        }
    }
}
