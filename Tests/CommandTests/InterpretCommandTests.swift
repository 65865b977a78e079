import Foundation
import Testing

/// How a text is understood, as a script and as a person asks for it.
@Suite struct InterpretCommandTests {
    /// The JSON objects of the answer, one a line.
    private func answers(_ arguments: [String], input: String = "") throws -> [[String: Any]] {
        let run = try ShortlistProcess.run(["interpret"] + arguments + ["--json"], input: input)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
        return try run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test func `an industry has its code, how sure it is, and what else it could be`() throws {
        let found = try answers(["industry", "IT Services", "zzqx"])
        #expect(found.map { $0["naics"] as? String } == ["5415", ""])
        #expect(found[0]["title"] as? String == "Computer Systems Design and Related Services")
        #expect(try #require(found[0]["confidence"] as? Double) > 0.5)
        #expect(found[0]["alternatives"] is [Any])
        #expect(found[1]["title"] == nil)
    }

    @Test func `a job title has role, occupation and level`() throws {
        let found = try answers(["title", "Vice President of Sales"])
        #expect(found[0]["role"] as? String == "sales")
        #expect(found[0]["soc_major"] as? String == "11")
        #expect(found[0]["seniority"] as? String == "vp")
    }

    @Test func `a company has its core, its legal form and a key`() throws {
        let found = try answers(["company", "ACME, Inc.", "Acme"])
        #expect(found[0]["legal_form"] as? String == "Inc.")
        #expect(found[1]["legal_form"] == nil)
        #expect(found[0]["key"] as? String == found[1]["key"] as? String)
        #expect(found[0]["key"] as? String == "acme")
    }

    @Test func `a name has its parts, and only those that are there`() throws {
        let found = try answers(["name", "Dr. Ann Q. Lee, PhD", "Lee, Ann"])
        #expect(found[0]["prefix"] as? String == "Dr.")
        #expect(found[0]["middle"] as? String == "Q.")
        #expect(found[0]["credentials"] as? [String] == ["PhD"])
        #expect(found.map { $0["given"] as? String } == ["Ann", "Ann"])
        #expect(found.map { $0["family"] as? String } == ["Lee", "Lee"])
        #expect(found[1]["prefix"] == nil)
    }

    @Test func `a phone number has its international form and its extension`() throws {
        let found = try answers(["phone", "612-555-0100 ext. 5", "call me"])
        #expect(found[0]["e164"] as? String == "+16125550100")
        #expect(found[0]["extension"] as? String == "5")
        #expect(found[1] as? [String: String] == ["text": "call me"])
    }

    @Test func `two companies are compared, with a reason`() throws {
        let found = try answers(
            ["company", "--compare"], input: "Acme Inc\tACME, Incorporated\nAcme\tGlobex\n")
        #expect(found.map { $0["same"] as? Bool } == [true, false])
        #expect(found.map { $0["a"] as? String } == ["Acme Inc", "Acme"])
        #expect(found.map { $0["b"] as? String } == ["ACME, Incorporated", "Globex"])
        #expect(try #require(found[0]["probability"] as? Double) > 0.9)
        #expect(try #require(found[1]["probability"] as? Double) < 0.1)
        #expect((found[0]["why"] as? String)?.isEmpty == false)
    }

    @Test(arguments: ["industry", "title", "company", "name", "phone"])
    func `each line of standard input gets one line of answer, empty ones too`(kind: String) throws {
        let lines = ["Software", "", "  ", "Ann Lee", "612-555-0100", ""]
        for input in [lines.joined(separator: "\n") + "\n", lines.joined(separator: "\r\n") + "\r\n"] {
            #expect(try answers([kind], input: input).map { $0["text"] as? String } == lines)
            let words = try ShortlistProcess.run(["interpret", kind], input: input)
            #expect(words.output.split(separator: "\n", omittingEmptySubsequences: false).count == lines.count + 1)
        }
        #expect(try answers([kind], input: "no line feed at the end").count == 1)
        #expect(try answers([kind]).isEmpty)
    }

    @Test func `for people it answers in words`() throws {
        #expect(
            try ShortlistProcess.run(["interpret", "phone", "612-555-0100 ext. 5"]).output.contains("(612) 555-0100"))
        #expect(
            try ShortlistProcess.run(["interpret", "name", "Lee, Ann"]).output == "Lee, Ann: given Ann, family Lee\n")
    }

    @Test func `what cannot be asked is usage`() throws {
        let animal = try ShortlistProcess.run(["interpret", "animal", "x"])
        #expect(animal.status == 64)
        #expect(animal.errors.contains("industry"))
        #expect(try ShortlistProcess.run(["interpret", "name", "--compare", "x"]).status == 64)
    }
}
