import Contacts
import Foundation
import Importing
import Pipeline
import Store
import Testing

/// What is said once of how a source's exports are read.
@Suite struct SourceReadingTests {
    private let scratch: TemporaryWorkspace

    init() throws { scratch = try TemporaryWorkspace() }

    private static let first = "Wer,Laden\nAnn Leewood,Acme\nBo Rayburn,Globex\n"
    private static let second = "Wer,Laden\nAnn Leewood,Acme\nBo Rayburn,Globex\nCy Foxworth,Initech\n"

    private func take(
        _ text: String, _ name: String, mapping: [String: Field?] = [:], forgetting: Bool = false, day: Int = 1,
        rehearsing: Bool = false
    ) throws -> WorkspaceImport {
        let path = try scratch.write(text, to: "exports/" + name)
        let options = IntakeOptions(
            importing: ImportOptions(mapping: mapping), sourceName: "Verein", forgetsReading: forgetting)
        return try scratch.workspace.importFile(
            path, options: options, at: "2026-11-0\(day)T06:00:00Z", rehearsing: rehearsing)
    }

    private func firms() throws -> [String?] {
        var firms: [String?] = []
        try scratch.workspace.store.currentRecords { firms.append($0.record.record[.organization]) }
        return firms
    }

    @Test func `the next import and the nightly run read as it was said`() throws {
        _ = try take(Self.first, "a.csv", mapping: ["Wer": .fullName, "laden": .organization])
        let next = try take(Self.second, "b.csv", day: 2)
        #expect((next.outcome.added, next.outcome.unchanged, next.outcome.changed) == (1, 2, 0))
        try scratch.write(Self.second + "Dee Alder,Umbrella\n", to: "inbox/Verein/c.csv")
        let report = try scratch.run()
        #expect(report.files.map(\.new) == [1])
        #expect(try firms() == ["Acme", "Globex", "Initech", "Umbrella"])
        #expect(
            try scratch.workspace.status(now: .distantPast).text.contains(
                "read with --map \"Wer=full_name\" --map \"laden=organization\""))
    }

    @Test func `the same file is read anew where something new is said of it, and its old entries are gone`() throws {
        _ = try take(Self.first, "a.csv", mapping: ["Wer": .fullName])
        #expect(try take(Self.first, "a.csv", day: 2).earlier != nil)
        let again = try take(Self.first, "a.csv", mapping: ["Laden": .organization], day: 3)
        #expect(again.earlier == nil)
        #expect((again.outcome.added, again.outcome.gone) == (2, 2))
        #expect(try take(Self.first, "a.csv", mapping: ["Laden": .organization], day: 4).earlier != nil)
    }

    @Test func `it can be taken back, and a rehearsal or a failure leaves nothing`() throws {
        _ = try take(Self.first, "a.csv", mapping: ["Wer": .fullName], rehearsing: true)
        #expect(try scratch.workspace.store.reading(ofSource: "Verein") == nil)
        let path = try scratch.write(Self.first, to: "exports/a.csv")
        let wrong = IntakeOptions(importing: ImportOptions(headerLine: 9), sourceName: "Verein")
        #expect(throws: ImportError.self) {
            try scratch.workspace.importFile(path, options: wrong, at: "2026-11-01T06:00:00Z")
        }
        #expect(try scratch.workspace.store.reading(ofSource: "Verein") == nil)
        _ = try take(Self.first, "a.csv", mapping: ["Wer": .fullName])
        #expect(try scratch.workspace.forgetReading(ofSource: "verein"))
        #expect(try !scratch.workspace.forgetReading(ofSource: "Verein"))
        _ = try take(Self.first, "a.csv", mapping: ["Wer": .fullName], day: 2)
        _ = try take(Self.second, "b.csv", mapping: ["Laden": .organization], forgetting: true, day: 3)
        #expect(try scratch.workspace.store.reading(ofSource: "Verein")?.contains("Wer") == false)
    }

    @Test func `what no longer fits says that it is remembered, and how to forget it`() throws {
        let options = IntakeOptions(importing: ImportOptions(headerLine: 2), sourceName: "Verein")
        let path = try scratch.write("List of May\n" + Self.first, to: "exports/a.csv")
        _ = try scratch.workspace.importFile(path, options: options, at: "2026-11-01T06:00:00Z")
        let error = #expect(throws: ImportError.self) { try take("Wer\n", "b.csv", day: 2) }
        #expect(
            error?.description.contains("“shortlist import --source \"Verein\" --forget-mapping” forgets") == true)
    }

    @Test func `corrected rejects are an addition and take nobody away`() throws {
        let table = TemporaryWorkspace.table(TemporaryWorkspace.people + ["9,,,,,"])
        let path = try scratch.write(table, to: "exports/members.csv")
        let done = try scratch.workspace.importFile(path, at: "2026-11-01T06:00:00Z")
        let place = scratch.folder + "/exports/members.csv.rejected.csv"
        try RejectsFile.write([try scratch.workspace.rejectedEntries(of: done)], to: place)
        let rejects = try String(contentsOfFile: place, encoding: .utf8)
        #expect(rejects.split(separator: "\r\n").last?.hasSuffix(",9,,,,,") == true)
        try scratch.write(rejects.replacing(",9,,", with: ",9,Dee,Alder"), to: "exports/members.csv.rejected.csv")
        let result = try scratch.workspace.importFile(place, at: "2026-11-02T06:00:00Z")
        #expect(result.source.name == "members")
        #expect((result.outcome.added, result.outcome.gone) == (1, 0))
        #expect(result.text == "members.csv.rejected.csv: members (association): 1 new")
    }
}
