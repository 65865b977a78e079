import Contacts
import Foundation
import Pipeline
import Ranking
import Store
import Testing

@Suite struct WorkspaceRunTests {
    let scratch: TemporaryWorkspace

    init() throws { scratch = try TemporaryWorkspace() }

    @Test func `a night's work: inbox in, shortlists out, files moved, a report`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/Duluth Chamber/members.csv")
        let report = try scratch.run()
        #expect(report.exitCode == 0)
        #expect(report.complaint.isEmpty)
        #expect(report.files.map(\.source) == ["Duluth Chamber"])
        #expect(report.files.map(\.new) == [3])
        #expect(report.shortlists.map(\.entries) == [2])
        #expect(scratch.files("inbox").isEmpty)
        #expect(scratch.files("processed") == ["2026-11-23/members.csv"])
        #expect(scratch.files("shortlists") == ["sandy.csv", "sandy.html", "sandy.json"])
        #expect(scratch.files("reports") == ["2026-11-23T060000Z.html", "2026-11-23T060000Z.json"])
        for file in ["shortlists/sandy.csv", "processed/2026-11-23/members.csv", "reports/2026-11-23T060000Z.json"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: scratch.folder + "/" + file)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
        }
        #expect(try scratch.workspace.store.lastSuccessfulRun()?.exitCode == 0)
    }

    @Test func `the same bytes again under another name change no byte of the output`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/members.csv")
        _ = try scratch.run()
        let before = try scratch.bytes("shortlists/sandy.json")
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/renamed.csv")
        let report = try scratch.run()
        #expect(report.files.map(\.status) == [.known])
        #expect(report.shortlists.isEmpty)
        #expect(try scratch.bytes("shortlists/sandy.json") == before)
        #expect(scratch.files("processed") == ["2026-11-23/members.csv", "2026-11-23/renamed.csv"])
    }

    @Test func `nothing new is no work and no report`() throws {
        let report = try scratch.run()
        #expect(!report.isWorthKeeping)
        #expect(scratch.files("reports").isEmpty)
    }

    @Test func `a changed focus file is ranked anew`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/members.csv")
        _ = try scratch.run()
        try scratch.write("focus: {companies: [Globex]}\n", to: "focus/sandy.yaml")
        let list = try #require(try scratch.run().shortlists.first)
        #expect((list.entries, list.new.count, list.left.count) == (1, 1, 2))
    }

    @Test func `what cannot be read is set aside with the reason, and costs the others nothing`() throws {
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/good.csv")
        try scratch.write("", to: "inbox/empty.csv")
        let report = try scratch.run()
        #expect(report.exitCode == 3)
        #expect(report.complaint.count == 1)
        #expect(scratch.files("failed") == ["2026-11-23/empty.csv", "2026-11-23/empty.csv.reason.txt"])
        #expect(report.files.first { $0.file == "good.csv" }?.new == 3)
    }

    @Test func `partial files, hidden files, links and pipes stay where they are`() throws {
        for name in ["x.csv.part", "x.tmp", "x.crdownload", ".x.csv"] {
            try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/\(name)")
        }
        let target = try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "elsewhere.csv")
        let inbox = scratch.folder + "/inbox/"
        try FileManager.default.createSymbolicLink(atPath: inbox + "link.csv", withDestinationPath: target)
        #expect(unsafe mkfifo(inbox + "pipe.csv", 0o600) == 0)
        #expect(try scratch.run().files.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: inbox).count == 6)
    }

    @Test func `a mistake in a focus file is told, the others are written`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        try scratch.write("focus: {industrys: [x]}\n", to: "focus/bad.yaml")
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/members.csv")
        let report = try scratch.run()
        #expect(report.exitCode == 78)
        #expect(report.faults.count == 1)
        #expect(report.faults[0].contains("bad.yaml:1"))
        #expect(report.shortlists.map(\.focus) == ["sandy"])
    }

    @Test func `a focus file with a mistake does not make a run one that never succeeds`() throws {
        try scratch.write("focus: {industrys: [x]}\n", to: "focus/bad.yaml")
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/members.csv")
        #expect(try scratch.run().exitCode == 78)
        #expect(try scratch.workspace.store.lastLinkedRun()?.linkedAt == "2026-11-23T06:00:00Z")
        let status = try scratch.workspace.status(now: try Date("2026-11-23T08:00:00Z", strategy: .iso8601))
        #expect(status.warnings.count == 1)
        #expect(
            status.warnings[0].hasPrefix("the last run imported and linked, and could not write every shortlist: "))
        #expect(status.warnings[0].contains("bad.yaml:1:9: unknown key “industrys”"))
    }

    @Test func `a run that breaks off is closed in the ledger, with the reason`() throws {
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/members.csv")
        for name in ["processed", "failed"] { try scratch.write("in the way", to: name + "/2026-11-23") }
        #expect(throws: WorkspaceError.isNoFolder(path: scratch.folder + "/processed/2026-11-23")) { try scratch.run() }
        let last = try #require(try scratch.workspace.store.lastRun())
        #expect(last.finishedAt == "2026-11-23T06:00:00Z")
        #expect(last.exitCode == 73)
        #expect(last.linkedAt == nil)
        #expect(last.report?.contains("a folder must stand here") == true)
        #expect(scratch.files("reports").count == 2)
    }

    @Test(arguments: [true, false])
    func `rejects that a killed run had not told are told by the next`(fileIsThere: Bool) throws {
        let table = TemporaryWorkspace.table(TemporaryWorkspace.people + ["9,,,,,"])
        let path = try scratch.write(table, to: "inbox/members.csv")
        _ = try scratch.workspace.importFile(path, at: "2026-11-22T06:00:00Z", owesRejectsFile: true)
        if !fileIsThere { try FileManager.default.removeItem(atPath: path) }
        let report = try scratch.run()
        #expect(report.exitCode == 3)
        #expect(report.faults.count == 1)
        let told = "1 entry set aside in failed/2026-11-22/members.csv.rejected.csv"
        #expect(report.faults.first?.hasSuffix(told) == true)
        #expect(scratch.files("failed") == ["2026-11-22/members.csv.rejected.csv"])
        let rejects = String(decoding: try scratch.bytes("failed/2026-11-22/members.csv.rejected.csv"), as: UTF8.self)
        #expect(rejects.split(separator: "\r\n").count == 2)
        #expect(rejects.contains("9,,,,,"))
        try scratch.write(table, to: "inbox/again.csv")
        #expect(try scratch.run().exitCode == 0)
        #expect(scratch.files("failed").count == 1)
    }

    @Test func `a rejects file that was begun is completed, not written twice`() throws {
        let path = try scratch.write(
            TemporaryWorkspace.table(TemporaryWorkspace.people + ["9,,,,,"]), to: "inbox/members.csv")
        let done = try scratch.workspace.importFile(path, at: "2026-11-22T06:00:00Z", owesRejectsFile: true)
        let place = try scratch.write("line,rea", to: "failed/2026-11-22/members.csv.rejected.csv")
        try scratch.workspace.store.planRejectsFile(
            ofImport: done.outcome.importID, String(place.dropFirst(scratch.folder.count + 1)))
        _ = try scratch.run()
        #expect(scratch.files("failed") == ["2026-11-22/members.csv.rejected.csv"])
        #expect(try scratch.workspace.store.owedRejects().isEmpty)
    }

    @Test func `of many rejects only the first are held, all are written`() throws {
        let table = TemporaryWorkspace.table(TemporaryWorkspace.people + Array(repeating: "9,,,,,", count: 50))
        let path = try scratch.write(table, to: "inbox/members.csv")
        let tried = try scratch.workspace.importFile(path, at: "2026-11-22T06:00:00Z", rehearsing: true)
        #expect((tried.rejects.count, tried.outcome.rejected) == (10, 50))
        let report = try scratch.run()
        #expect(report.files.map(\.rejected) == [50])
        let rejects = String(decoding: try scratch.bytes("failed/2026-11-23/members.csv.rejected.csv"), as: UTF8.self)
        #expect(rejects.split(separator: "\r\n").count == 51)
    }

    @Test func `many faults are ten lines`() throws {
        for number in 0..<14 { try scratch.write("", to: "inbox/empty-\(number).csv") }
        let report = try scratch.run()
        #expect(report.faults.count == 14)
        #expect(report.complaint.count == 10)
        #expect(report.complaint.last?.hasPrefix("5 more") == true)
    }

    @Test(arguments: [(2, 6), (4, 4), (12, 10)])
    func `mistakes in focus files are ten printed lines too`(files: Int, lines: Int) throws {
        for number in 0..<files { try scratch.write("focus: {industrys: [x]}\n", to: "focus/bad-\(number).yaml") }
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/members.csv")
        let report = try scratch.run()
        #expect(report.faults.count == files)
        #expect(report.complaint.joined(separator: "\n").split(separator: "\n").count == lines)
    }

    @Test func `one run at a time, and the other learns who has it`() throws {
        let lock = try WorkspaceLock(scratch.workspace, start: "2026-11-22T06:00:00Z")
        do {
            _ = try scratch.run()
            Issue.record("a second run was let in")
        } catch let error as WorkspaceError {
            guard case .locked(let holder, _) = error else { throw error }
            #expect(holder.process == "\(ProcessInfo.processInfo.processIdentifier)")
            #expect(holder.start == "2026-11-22T06:00:00Z")
            #expect(ExitStatus(for: error) == .locked)
        }
        _ = consume lock
        #expect(try scratch.run().exitCode == 0)
    }

    @Test func `a skipped run is silent twice, then an error`() throws {
        let lock = try WorkspaceLock(scratch.workspace, start: "2026-11-22T06:00:00Z")
        for _ in 0..<2 { #expect(try scratch.run(ifLocked: .skip).complaint.isEmpty) }
        #expect(throws: WorkspaceError.self) { try scratch.run(ifLocked: .skip) }
        _ = consume lock
        #expect(try scratch.run(ifLocked: .skip).exitCode == 0)
        let again = try WorkspaceLock(scratch.workspace, start: "2026-11-22T06:00:00Z")
        #expect(try scratch.run(ifLocked: .skip).complaint.isEmpty)
        _ = consume again
    }

    @Test(arguments: [("skip", LockedPolicy.skip), ("fail", .fail), ("wait=60", .wait(seconds: 60))])
    func `what to do when locked is read from its word`(word: String, policy: LockedPolicy) {
        #expect(LockedPolicy(word) == policy)
        #expect(LockedPolicy(word + "x") == nil)
    }

    @Test func `what a killed run left half-written is removed`() throws {
        try scratch.write("Ann", to: "shortlists/sandy.html.00f3c62ab9d15e87.part")
        try scratch.write("kept", to: "shortlists/my.notes.part")
        _ = try scratch.run()
        #expect(scratch.files("shortlists") == ["my.notes.part"])
    }

    @Test func `a run completes an import whose linking was cut off`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        let path = try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "x.csv")
        _ = try scratch.workspace.importFile(path, at: "2026-11-01T06:00:00Z")
        #expect(try scratch.workspace.store.needsLinking())
        #expect(try scratch.run().shortlists.map(\.entries) == [2])
        #expect(try !scratch.workspace.store.needsLinking())
    }

    @Test func `a forgotten person is in no file of the workspace and does not come back`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/members.csv")
        _ = try scratch.run()
        let ann = try #require(try scratch.contacts()["Ann Leewood of members"]).rawValue
        let erasure = try scratch.workspace.forget(ann, at: "2026-11-24T06:00:00Z")
        #expect(erasure.records == 1)
        #expect(erasure.files.contains("processed/2026-11-23/members.csv"))
        #expect(erasure.files.contains("shortlists/sandy.html"))
        #expect(try scratch.filesHolding("Leewood").isEmpty)
        #expect(try scratch.filesHolding("ann@acme").isEmpty)
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people) + "\n", to: "inbox/members.csv")
        let report = try scratch.run()
        #expect(report.files.map(\.withheld) == [1])
        #expect(report.files.map(\.new) == [0])
        #expect(try scratch.filesHolding("Leewood").isEmpty)
        #expect(try scratch.filesHolding("ann@acme").isEmpty)
        let ranked = try scratch.workspace.shortlist(focusNamed: "sandy", at: "2026-11-23T06:00:00Z")
        #expect(ranked.shortlist.entries.count == 1)
    }

    @Test func `status counts and warns`() throws {
        try scratch.add(TemporaryWorkspace.people)
        try scratch.write("", to: "inbox/empty.csv")
        let now = try Date("2026-11-23T06:00:00Z", strategy: .iso8601)
        let before = try scratch.workspace.status(now: now)
        #expect((before.people, before.inbox) == (3, 1))
        #expect(before.warnings == ["no focus file yet; copy focus/example.yaml to focus/NAME.yaml"])
        _ = try scratch.run()
        let after = try scratch.workspace.status(now: now.addingTimeInterval(37 * 3600))
        #expect(after.warnings.contains { $0.hasPrefix("no run has succeeded since 2026-11-23T06:00:00Z") })
        #expect(after.failed == 1)
        #expect(after.text.contains("Chamber (association): 3 records"))
    }
}

extension TemporaryWorkspace {
    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: folder + "/" + name)) }

    /// The files of the workspace in which `text` stands; what the tests laid beside it is not the workspace's.
    func filesHolding(_ text: String) throws -> [String] {
        try files("").filter { name in
            var isFolder: ObjCBool = false
            let path = folder + "/" + name
            let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            guard exists, !isFolder.boolValue else { return false }
            return try Data(contentsOf: URL(filePath: path)).range(of: Data(text.utf8)) != nil
        }
    }
}
