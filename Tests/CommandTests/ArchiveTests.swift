import Foundation
import TestSupport
import Testing

/// Archives and workbooks as a user meets them.
@Suite struct ArchiveTests {
    private let connections =
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Lee,,ann@example.com,Acme,CEO,14 May 2026\n"
    private let contacts = "FirstName,LastName,Emails\nAnn,Lee,ann@example.com\nCy,Dow,cy@example.com\n"
    private let profile = "First Name,Last Name,Headline\nSandy,Jones,Student\n"

    private func export(in folder: TemporaryFolder, extra: String = "") throws -> String {
        let members = [
            ZipFile.Member("Connections.csv", connections + extra), .init("ImportedContacts/Contacts.csv", contacts),
            .init("Profile.csv", profile),
        ]
        return try folder.write(Data(ZipFile.bytes(members)), to: "export.zip")
    }

    @Test func `inspect shows each list of an archive as a file of its own`() throws {
        let folder = try TemporaryFolder()
        _ = try export(in: folder)
        let run = try ShortlistProcess.run(["inspect", "export.zip", "--json"], in: folder.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors == "shortlist: export.zip: 1 file holds no contacts and is passed over: Profile.csv\n")
        let seen = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(
            seen.map { $0["file"] as? String } == [
                "export.zip/Connections.csv", "export.zip/ImportedContacts/Contacts.csv",
            ])
        #expect(seen.map { $0["preset"] as? String } == ["linkedin", nil])
        let one = try ShortlistProcess.run(["inspect", "export.zip/Profile.csv"], in: folder.url)
        #expect(one.output.contains("1 read: 1 people"))
    }

    @Test func `rank and dedupe read archives, and the people of one named with --network are known`() throws {
        let folder = try TemporaryFolder()
        let file = try export(in: folder)
        try folder.write("focus:\n  companies: [Acme]\n", to: "focus.yaml")
        let run = try ShortlistProcess.run(
            ["rank", "--network", file, "--focus", "focus.yaml", "--format", "json"], in: folder.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("\"full_name\":\"Ann Lee\"") || run.output.contains("\"full_name\" : \"Ann Lee\""))
        let rows = try ShortlistProcess.run(["dedupe", "export.zip"], in: folder.url).output.split(separator: "\r\n")
        #expect(rows.count == 4)
        let ids = rows.dropFirst().map { $0.prefix { $0 != "," } }
        #expect(ids[0] == ids[1] && ids[0] != ids[2])
    }

    @Test func `dedupe gives the rows of a workbook back`() throws {
        let folder = try TemporaryFolder()
        let rows = [
            ["Name", "ZIP", "Email"], ["Ann Lee", "02134", "ann@example.com"], ["Ann Lee", "02134", "ann@example.com"],
        ]
        try folder.write(Data(WorkbookFile(.init("S", rows: rows)).bytes), to: "m.xlsx")
        let lines = try ShortlistProcess.run(["dedupe", "m.xlsx"], in: folder.url).output.split(separator: "\r\n")
        #expect(lines.count == 3 && lines[0] == "contact_id,match_probability,Name,ZIP,Email")
        #expect(lines[1].hasSuffix(",Ann Lee,02134,ann@example.com"))
    }

    @Test func `--sheet reads another sheet, and tells the sheets there are`() throws {
        let folder = try TemporaryFolder()
        let book = WorkbookFile(
            .init("May", rows: [["Name", "Email"], ["Ann Lee", "ann@example.com"]]),
            .init("June", rows: [["Name", "Email"], ["Cy Dow", "cy@example.com"]]))
        try folder.write(Data(book.bytes), to: "m.xlsx")
        #expect(
            try ShortlistProcess.run(["inspect", "m.xlsx", "--sheet", "June"], in: folder.url).output.contains(
                "sheet “June”"))
        let run = try ShortlistProcess.run(["inspect", "m.xlsx", "--sheet", "July"], in: folder.url)
        #expect(run.status == 64)
        #expect(
            run.errors == "shortlist: m.xlsx: no sheet is called “July” (there are “May”, “June”); correct the option\n"
        )
    }
}
