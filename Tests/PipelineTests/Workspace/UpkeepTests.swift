import Contacts
import Foundation
import Pipeline
import Store
import Testing

/// What a workspace does by itself over the weeks: backups, retention, reports, the log.
@Suite struct UpkeepTests {
    let scratch: TemporaryWorkspace

    init() throws { scratch = try TemporaryWorkspace() }

    private func export(_ rows: [String], to name: String = "members.csv") throws {
        try scratch.write(TemporaryWorkspace.table(rows), to: "inbox/Guild/\(name)")
    }

    private func bytes(_ path: String) throws -> Data {
        try Data(contentsOf: URL(filePath: scratch.folder + "/" + path))
    }

    // MARK: - Backups

    @Test func `the store is copied once a week, and four copies are kept`() throws {
        #expect(try scratch.run(on: "2026-01-01").backup == nil)
        try export(TemporaryWorkspace.people)
        for (day, made) in [
            ("2026-01-02", true), ("2026-01-03", false), ("2026-01-08", false), ("2026-01-09", true),
            ("2026-01-20", true),
            ("2026-02-01", true), ("2026-02-08", true),
        ] {
            #expect((try scratch.run(on: day).backup != nil) == made, "\(day)")
        }
        #expect(
            scratch.files("backups") == [
                "store-2026-01-09.sqlite", "store-2026-01-20.sqlite", "store-2026-02-01.sqlite",
                "store-2026-02-08.sqlite",
            ])
        let copy = scratch.folder + "/backups/store-2026-02-08.sqlite"
        let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let store = try Store(path: copy)
        #expect(try store.integrityFaults().isEmpty)
        #expect(try store.contactCounts().people == 3)
        try store.close()
    }

    @Test func `who is forgotten is in no copy, log or report either`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        try export(TemporaryWorkspace.people + [",,,,,"])
        try export(["9,Ann,Leewood,Acme,,ann@acme.example.com", ",,,,,Ann Leewood"], to: "Ann Leewood.csv")
        _ = try scratch.run()
        #expect(!scratch.files("backups").isEmpty)
        let ann = try #require(try scratch.contacts()["Ann Leewood of Guild"])
        let erasure = try scratch.workspace.forget(ann.rawValue, at: "2026-11-24T06:00:00Z")
        #expect(erasure.files.contains("backups/store-2026-11-23.sqlite"))
        try scratch.workspace.store.close()
        let all = FileManager.default.enumerator(atPath: scratch.folder)?.compactMap { $0 as? String } ?? []
        for file in all {
            guard let bytes = FileManager.default.contents(atPath: scratch.folder + "/" + file) else { continue }
            for word in ["Leewood", "leewood", "ann@acme"] {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(file)")
            }
        }
    }

    // MARK: - Retention

    @Test func `records that no export has had for so many days go, with their files; the others stay`() throws {
        try scratch.workspace.describe(source: "Guild", kind: nil, terms: nil, keepDays: 30)
        try export(TemporaryWorkspace.people, to: "old.csv")
        try scratch.write(
            TemporaryWorkspace.table(["7,Di,Marsh,Initech,,di@initech.example.com"]), to: "inbox/Own/own.csv")
        _ = try scratch.run(on: "2026-01-01")
        try export([TemporaryWorkspace.people[0]], to: "new.csv")
        _ = try scratch.run(on: "2026-01-20")
        #expect(try scratch.run(on: "2026-01-31").purged == 0)
        let report = try scratch.run(on: "2026-02-01")
        #expect(report.purged == 2)
        #expect(scratch.files("processed") == ["2026-01-01/own.csv", "2026-01-20/new.csv"])
        #expect(scratch.files("backups") == ["store-2026-02-01.sqlite"])
        #expect(try scratch.contacts().keys.sorted() == ["Ann Leewood of Guild", "Di Marsh of Own"])
        #expect(try scratch.workspace.store.integrityFaults().isEmpty)
        #expect(try scratch.run(on: "2026-02-02").purged == 0)
    }

    @Test func `nothing goes from a source of which nothing was said`() throws {
        try export(TemporaryWorkspace.people)
        _ = try scratch.run(on: "2020-01-01")
        #expect(try scratch.run(on: "2026-01-01").purged == 0)
        #expect(scratch.files("processed") == ["2020-01-01/members.csv"])
    }

    // MARK: - Terms of use

    @Test func `the terms of a source stand in status and in every shortlist until they are taken back`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        try scratch.workspace.describe(source: "Guild", kind: nil, terms: "no <bulk> mail", keepDays: nil)
        try export(TemporaryWorkspace.people)
        _ = try scratch.run()
        #expect(String(decoding: try bytes("shortlists/sandy.html"), as: UTF8.self).contains("no &lt;bulk&gt; mail"))
        #expect(String(decoding: try bytes("shortlists/sandy.json"), as: UTF8.self).contains("no <bulk> mail"))
        #expect(try scratch.workspace.status(now: .now).text.contains("terms of use: no <bulk> mail"))
        try scratch.workspace.describe(source: "guild", kind: nil, terms: "", keepDays: nil)
        _ = try scratch.run()
        #expect(!String(decoding: try bytes("shortlists/sandy.html"), as: UTF8.self).contains("bulk"))
    }

    // MARK: - Reports and log

    @Test func `a report tells who moved up and why, without a name`() throws {
        try scratch.write("focus: {industries: [software], companies: [Globex]}\n", to: "focus/sandy.yaml")
        let people = (1...5).map {
            "\($0),P\($0),Own\($0),Firm\($0) Software,Software Developer,p\($0)@f\($0).example.com"
        }
        try export(people)
        _ = try scratch.run(on: "2026-01-01")
        try export(people.dropLast() + ["5,P5,Own5,Globex,Software Developer,p5@f5.example.com"], to: "later.csv")
        let list = try #require(try scratch.run(on: "2026-01-02").shortlists.first)
        #expect(list.moved.map(\.why) == ["now at a company you named"])
        #expect(list.moved.first?.to == 1)
        let page = String(decoding: try bytes("reports/2026-01-02T060000Z.html"), as: UTF8.self)
        #expect(page.contains("1 moved up (now at a company you named)"))
        for text in [page, String(decoding: try bytes("run.log"), as: UTF8.self)] {
            #expect(!text.contains("Own5"))
            #expect(!text.contains("p5@"))
        }
    }

    @Test func `a year of nights leaves a small log`() throws {
        try export(TemporaryWorkspace.people)
        for night in 0..<365 {
            let day =
                "20\(26 + night / 336)-\(String(format: "%02d", night / 28 % 12 + 1))-\(String(format: "%02d", night % 28 + 1))"
            #expect(try scratch.run(on: day).complaint.isEmpty)
        }
        #expect(try bytes("run.log").count < 100_000)
        #expect(scratch.files("backups").count == 4)
        #expect(
            try FileManager.default.attributesOfItem(atPath: scratch.folder + "/run.log")[.posixPermissions] as? Int
                == 0o600)
    }

    // MARK: - Faults of the machine

    @Test func `where files cannot be moved away the run ends, and the next one does the rest`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        try export(TemporaryWorkspace.people)
        try scratch.write("in the way", to: "processed/2026-11-23")
        #expect(throws: WorkspaceError.isNoFolder(path: scratch.folder + "/processed/2026-11-23")) { try scratch.run() }
        #expect(scratch.files("inbox") == ["Guild/members.csv"])
        #expect(scratch.files("failed").isEmpty)
        try FileManager.default.removeItem(atPath: scratch.folder + "/processed/2026-11-23")
        #expect(try scratch.run().files.map(\.status) == [.known])
        #expect(scratch.files("processed") == ["2026-11-23/members.csv"])
        #expect(scratch.files("shortlists").count == 3)
    }
}
