import Foundation
import Importing
import TestSupport
import Testing

@Suite struct ArchiveSurveyTests {
    private let members = "Name,Company,Email\nAnn Lee,Acme,ann@example.com\nBob Ray,Beta,bob@example.com\n"

    @Test func `LinkedIn's archive gives the connections and the imported contacts, and nobody's profile or messages`()
        throws
    {
        let survey = try survey([
            .init(
                "Connections.csv",
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Lee,,,Acme,CEO,\n"),
            .init("ImportedContacts/Contacts.csv", "Source,FirstName,LastName,Emails\nPhone,Cy,Dow,cy@example.com\n"),
            .init("Profile.csv", "First Name,Last Name,Headline,Zip Code\nSandy,Jones,Student,55401\n"),
            .init(
                "Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text\nDee,Fay,Acme,Lead,Good\n"),
            .init("messages.csv", "FROM,TO,DATE,SUBJECT,CONTENT\nAnn Lee,Sandy Jones,2026-01-01,Hi,Hello\n"),
            // What somebody packed with it is theirs to have read.
            .init("mine/chamber.csv", members),
        ])
        #expect(survey.lists == ["Connections.csv", "ImportedContacts/Contacts.csv", "mine/chamber.csv"])
        #expect(survey.passedOver == ["Profile.csv", "Recommendations_Received.csv", "messages.csv"])
    }

    @Test func `Lists of any format are taken by what they hold, and other files passed over`() throws {
        let survey = try survey([
            .init("a/members.csv", members),
            .init("b/card.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Cy Dow\nORG:Acme\nEND:VCARD\n"),
            .init(
                "sheet.xlsx",
                WorkbookFile(.init("S", rows: [["Name", "Email"], ["Dee Fay", "dee@example.com"]])).bytes),
            .init(
                "feed.xml",
                "<members><member><name>Eve Gill</name><email>eve@example.com</email></member><member><name>Flo Hart</name><email>flo@example.com</email></member></members>"
            ),
            .init("read me.txt", "Thank you.\nSee the site, please.\n"),
            .init("budget.csv", "Item,Amount\nRent,100\nFood,200\n"),
            .init("picture.png", [0x89, 0x50, 0x4E, 0x47] + (0..<200).map { UInt8($0) }),
            .init("__MACOSX/._members.csv", "x"),
            .init(".DS_Store", "x"), .init("nothing.csv", ""),
            .init("inner.zip", ZipFile.bytes([.init("more.csv", members)])),
        ])
        #expect(survey.lists == ["a/members.csv", "b/card.vcf", "sheet.xlsx", "feed.xml", "inner.zip/more.csv"])
        #expect(survey.passedOver == ["read me.txt", "budget.csv", "picture.png"])
        #expect(survey.failures == [])
    }

    @Test func `A file alone in its archive is read whatever it holds`() throws {
        #expect(
            try survey([.init("odd.csv", "Item,Amount\nRent,100\n"), .init(".DS_Store", "x")]).lists == ["odd.csv"])
    }

    @Test func `One member that cannot be read costs the others nothing`() throws {
        let survey = try survey([
            .init("a.csv", members), .init("b.csv", members, isLocked: true),
            .init(
                "c.zip",
                ZipFile.bytes([.init("d.zip", ZipFile.bytes([.init("e.csv", members)])), .init("f.csv", members)])),
        ])
        #expect(survey.lists == ["a.csv", "c.zip/f.csv"])
        #expect(
            survey.failures == [
                "b.csv: it is locked with a password; unlock it, and save it without",
                "c.zip/d.zip: it is an archive in an archive in an archive; unpack the outer one first",
            ])
    }

    @Test func `An archive that is locked, or holds no contacts, is refused in words`() throws {
        let cases: [([ZipFile.Member], String)] = [
            (
                [.init("a.csv", members, isLocked: true), .init("b.csv", members, isLocked: true)],
                "locked with a password"
            ),
            ([.init("a.txt", "Hello\n"), .init("b.txt", "Goodbye\n")], "an archive of other things (a.txt, b.txt)"),
            ([], "an empty archive"),
        ]
        for (members, words) in cases {
            let error = #expect(throws: ImportError.self) { try survey(members) }
            #expect(error.map(String.init(describing:))?.contains(words) == true, "\(words)")
        }
    }

    @Test func `Members that would unpack to too much are refused, and those before are read`() throws {
        var (large, larger) = (ZipFile.Member("b.csv", members), ZipFile.Member("c.csv", members))
        (large.statedSize, larger.statedSize) = (20 << 20, 20 << 20)
        let survey = try survey([.init("a.csv", members), large, larger])
        #expect(survey.lists == ["a.csv", "b.csv"])
        #expect(survey.failures.count == 1)
        #expect(survey.failures[0].contains("unpack to more than 100 times its size"))
    }

    @Test func `What is no archive is read as it is`() throws {
        for bytes in [Array(members.utf8), WorkbookFile(.init("S", rows: [["Name"]])).bytes] {
            let lists = try withFile(bytes) { try ArchiveSurvey(of: $0, options: ImportOptions())?.lists }
            #expect(lists == nil)
        }
    }

    private func survey(_ members: [ZipFile.Member]) throws -> Survey { try survey(ofBytes: ZipFile.bytes(members)) }

    /// What is found, as seen from the archive.
    private struct Survey {
        var lists: [String]
        var passedOver: [String]
        var failures: [String]
    }

    private func survey(ofBytes bytes: [UInt8]) throws -> Survey {
        try withFile(bytes) { path in
            let archive = try ArchiveSurvey(of: path, options: ImportOptions())
            let found = try #require(archive)
            return Survey(
                lists: found.lists.map { String($0.dropFirst(path.count + 1)) }, passedOver: found.passedOver,
                failures: found.failures.map { String(describing: $0).replacing(path + "/", with: "") })
        }
    }

    private func withFile<Value>(_ bytes: [UInt8], _ body: (String) throws -> Value) throws -> Value {
        let file = FileManager.default.temporaryDirectory.appending(path: "survey-\(UUID().uuidString).zip")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try body(file.path)
    }
}
