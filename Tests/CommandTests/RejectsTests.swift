import Foundation
import Testing

@Suite struct RejectsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let table = #"""
        Member ID;First Name;Last Name;Company;Email;Note
        1;Ann;Leewood;Acme;ann@acme.example.com;
        ;;;;;"vacant; since ""May"""
        3;Bo;"Rayburn;Globex

        """#

    private func records(_ arguments: [String]) throws -> [[String: Any]] {
        let run = try ShortlistProcess.run(["inspect", "--json"] + arguments)
        let seen = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(seen?["records"] as? [[String: Any]])
    }

    @Test(arguments: [["inspect"], ["dedupe"]])
    func `rejects are written in the original columns with line and reason`(command: [String]) throws {
        let file = try folder.write(Self.table, to: "members.csv")
        let run = try ShortlistProcess.run(command + [file, "--rejects", folder.path("rejects.csv")])
        #expect(run.status == 3)
        let rejects = try folder.text("rejects.csv").split(separator: "\r\n").map(String.init)
        #expect(rejects.count == 3)
        #expect(rejects[0] == "reject_line,reject_reason,Member ID,First Name,Last Name,Company,Email,Note")
        #expect(rejects[1].hasPrefix("3,the row names nobody"))
        #expect(rejects[1].hasSuffix(#",,,,,,"vacant; since ""May""""#))
        #expect(rejects[2].hasPrefix("4,a quotation mark opens in column 3"))
        #expect(rejects[2].hasSuffix(#",3,Bo,"""Rayburn",Globex,,"#))
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path("rejects.csv"))[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test func `rejects that somebody corrected come in as they stand`() throws {
        let file = try folder.write(Self.table, to: "members.csv")
        let rejects = folder.path("rejects.csv")
        _ = try ShortlistProcess.run(["inspect", file, "--rejects", rejects])
        let corrected = try folder.text("rejects.csv").replacing(#""""Rayburn""#, with: "Rayburn")
            .replacing(",,,,,,\"vac", with: ",2,Cy,Foxworth,,,\"vac")
        let found = try records([try folder.write(corrected, to: "corrected.csv")])
        #expect(found.map { $0["full_name"] as? String } == ["Cy Foxworth", "Bo Rayburn"])
        #expect(found.map { $0["identifier"] as? String } == ["2", "3"])
        #expect(found[1]["organization"] as? String == "Globex")
        #expect(found[0]["note"] as? String == #"vacant; since "May""#)
        #expect(!found.contains { ($0["extra"] as? [String: String])?["reject_line"] != nil })
    }

    @Test func `what was not corrected is rejected again, in the same columns`() throws {
        let file = try folder.write(Self.table, to: "members.csv")
        let (once, twice) = (folder.path("once.csv"), folder.path("twice.csv"))
        _ = try ShortlistProcess.run(["inspect", file, "--rejects", once])
        _ = try ShortlistProcess.run(["inspect", once, "--rejects", twice])
        let again = try folder.text("twice.csv").split(separator: "\r\n").map(String.init)
        #expect(again.first == "reject_line,reject_reason,Member ID,First Name,Last Name,Company,Email,Note")
        #expect(again.count == 2)
        #expect(again.last?.hasPrefix("2,the row names nobody") == true)
        #expect(again.last?.hasSuffix(#",,,,,,"vacant; since ""May""""#) == true)
    }

    @Test func `rejected cards stand there as text, and say so when they are read again`() throws {
        let file = try folder.write(
            "BEGIN:VCARD\nFN:Ann Lee\nEND:VCARD\nBEGIN:VCARD\nNOTE:=SUM(A1)\nEND:VCARD\n", to: "phone.vcf")
        let rejects = folder.path("rejects.csv")
        #expect(try ShortlistProcess.run(["inspect", file, "--rejects", rejects]).status == 3)
        #expect(try folder.text("rejects.csv").hasPrefix("reject_line,reject_reason,reject_text\r\n4,"))
        let again = try ShortlistProcess.run(["inspect", rejects])
        #expect(again.status == 3)
        #expect(again.output.contains("the entry is text without cells; copy it, mended"))
    }

    @Test func `rejects of several files stand together with their file`() throws {
        let one = try folder.write("Name,Email,City\nAnn Lee,ann@example.com,Ely\n,,Duluth\n", to: "one.csv")
        let two = try folder.write("Town,Name,Email\nEly,,\nEly,Bo Ray,bo@example.com\n", to: "two.csv")
        let rejects = folder.path("rejects.csv")
        _ = try ShortlistProcess.run(["inspect", one, two, "--rejects", rejects])
        let rows = try folder.text("rejects.csv").split(separator: "\r\n").map(String.init)
        #expect(rows[0] == "reject_file,reject_line,reject_reason,Name,Email,City,Town")
        #expect(rows[1].hasPrefix("one.csv,3,") && rows[1].hasSuffix(",,,Duluth,"))
        #expect(rows[2].hasPrefix("two.csv,2,") && rows[2].hasSuffix(",,,,Ely"))
    }

    @Test func `an input is never overwritten by its rejects, and no rejects make an empty table`() throws {
        let file = try folder.write("Name,Email\nAnn Lee,ann@example.com\n", to: "m.csv")
        #expect(try ShortlistProcess.run(["inspect", file, "--rejects", file]).status == 73)
        #expect(try folder.text("m.csv").hasPrefix("Name"))
        let rejects = try folder.write("of yesterday", to: "rejects.csv")
        #expect(try ShortlistProcess.run(["inspect", file, "--rejects", rejects]).status == 0)
        #expect(try folder.text("rejects.csv") == "reject_line,reject_reason,Name,Email\r\n")
    }
}
