import Foundation
import Testing

@Suite struct InspectCommandTests {
    @Test func `a person is told what was seen and what each column was taken for`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            Data(
                "Vorname;Nachname;Firma;Ort;Mitglied seit\r\nJ\u{fc}rgen;Stra\u{df}er;Erle Software GmbH;K\u{f6}ln;2011\r\n"
                    .unicodeScalars.map { UInt8($0.value) }),
            to: "mitglieder.csv")
        let run = try ShortlistProcess.run(["inspect", file])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("csv"))
        #expect(run.output.contains("“;”"))
        #expect(run.output.contains("1 read: 1 people"))
        for (column, field) in [
            ("Vorname", "given_name"), ("Nachname", "family_name"), ("Firma", "organization"), ("Ort", "city"),
        ] {
            let line = run.output.split(separator: "\n").first { $0.contains(column) }
            #expect(line?.contains(field) == true, "\(column)")
        }
        #expect(run.output.contains("Jürgen"))
    }

    @Test func `the JSON of a file keeps every column`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("Name,Email,Shoe size\nAna Cole,ana@alder.example.com,38\n", to: "m.csv")
        let run = try ShortlistProcess.run(["inspect", file, "--json"])
        let seen = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(seen["format"] as? String == "csv")
        #expect(seen["accepted"] as? Int == 1)
        #expect(seen["rejected"] as? Int == 0)
        let record = try #require((seen["records"] as? [[String: Any]])?.first)
        #expect(record["line"] as? Int == 2)
        #expect(record["full_name"] as? String == "Ana Cole")
        #expect(record["emails"] as? [String] == ["ana@alder.example.com"])
        #expect((record["extra"] as? [String: String])?["Shoe size"] == "38")
    }

    @Test func `several files give an array`() throws {
        let folder = try TemporaryFolder()
        let one = try folder.write("Name\nAna Cole\n", to: "a.csv")
        let two = try folder.write("Name\nCy Evans\n", to: "b.csv")
        let run = try ShortlistProcess.run(["inspect", one, two, "--json"])
        let seen = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
        #expect(seen.count == 2)
    }

    @Test func `what the user says about a column overrules what was seen`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("Name,Laden\nAna Cole,Alder Software\n", to: "m.csv")
        let run = try ShortlistProcess.run(["inspect", file, "--json", "--map", "Laden=organization"])
        #expect(run.output.contains("\"organization\":\"Alder Software\""))
        #expect(try ShortlistProcess.run(["inspect", file, "--map", "Laden=shop"]).status == 64)
    }

    @Test func `a file whose columns name nobody is told to be mapped`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("Who?,Town\nBerg Ann,Duluth\nCole Bo,Fargo\n", to: "odd.csv")
        let run = try ShortlistProcess.run(["inspect", file])
        #expect(run.output.contains("--map \"Who?=full_name\""))
    }

    @Test func `a column mapped to two fields is a mistake of the call`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("Name,Laden\nAna Cole,Alder Software\n", to: "m.csv")
        for other in ["Laden", "LADEN"] {
            let run = try ShortlistProcess.run(
                ["inspect", file, "--map", "Laden=organization", "--map", "\(other)=title"])
            #expect(run.status == 64)
        }
    }

    @Test func `what is no file says so`() throws {
        #expect(try ShortlistProcess.run(["inspect", "/dev/null"]).errors.contains("the file is empty"))
        let run = try ShortlistProcess.run(["inspect", "/dev/zero"])
        #expect(run.status == 65)
        #expect(run.errors.contains("/dev/zero: this is a pipe or device; save it to a file first"))
    }

    @Test func `a stray zero byte does not make a file one of wide characters`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            "First Name,Last Name,Company\nA\0nn,Be\0rg,Acme\nBob,Cole,Example Works\n", to: "nul.csv")
        let run = try ShortlistProcess.run(["inspect", file])
        #expect(run.output.contains("2 read: 2 people"))
    }

    @Test func `a name beside a company is a person's, though a total stands below`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("Name,Company\nAnn Berg,Acme\nTotal: 5 members,\n", to: "t.csv")
        let run = try ShortlistProcess.run(["inspect", file, "--json"])
        #expect(run.output.contains("\"full_name\":\"Ann Berg\""))
    }
}
