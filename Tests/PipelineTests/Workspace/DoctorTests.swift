import Foundation
import Pipeline
import Store
import Testing

@Suite struct DoctorTests {
    let scratch: TemporaryWorkspace

    init() throws { scratch = try TemporaryWorkspace() }

    private func diagnoses() -> [Diagnosis] { Doctor(scratch.workspace, now: .now).diagnoses() }

    private func diagnosis(of check: String) throws -> Diagnosis {
        try #require(
            diagnoses().first { $0.check == check && $0.verdict != .ok } ?? diagnoses().first { $0.check == check })
    }

    @Test func `a sound workspace has no problem, and every warning comes with its fix`() throws {
        try scratch.write(TemporaryWorkspace.software, to: "focus/sandy.yaml")
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/members.csv")
        _ = try scratch.run()
        let found = diagnoses()
        #expect(found.allSatisfy { $0.verdict != .problem })
        #expect(found.allSatisfy { ($0.verdict == .ok) == ($0.fix == nil) })
        #expect(found.first { $0.check == "libraries" }?.text.contains("libxml2 2.") == true)
    }

    @Test func `what others may read is a problem`() throws {
        let path = try scratch.write("x", to: "shortlists/x.csv")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        let found = try diagnosis(of: "permissions")
        #expect(found.verdict == .problem)
        #expect(found.text.contains("shortlists/x.csv"))
        #expect(found.fix == "chmod -R go= \(scratch.folder)")
    }

    @Test func `a mistake in a focus file is told with its line`() throws {
        try scratch.write("focus: {rols: [nurse]}\n", to: "focus/sandy.yaml")
        let found = try diagnosis(of: "focus files")
        #expect(found.verdict == .problem)
        #expect(found.text.contains("sandy.yaml:1:9: unknown key “rols”"))
    }

    @Test func `links, and files that lie too long, are told of`() throws {
        let old = try scratch.write("x", to: "inbox/old.csv")
        try FileManager.default.setAttributes([.modificationDate: Date.now - 3 * 86_400], ofItemAtPath: old)
        try FileManager.default.createSymbolicLink(atPath: scratch.folder + "/inbox/link.csv", withDestinationPath: old)
        let texts = diagnoses().filter { $0.check == "inbox" }.map(\.text)
        #expect(
            texts == ["inbox/link.csv is no plain file and is never read", "inbox/old.csv has lain there for 3 days"])
    }

    @Test func `a damaged store is told of, with the backup to go back to`() throws {
        try scratch.write(TemporaryWorkspace.table(TemporaryWorkspace.people), to: "inbox/members.csv")
        _ = try scratch.run()
        try scratch.workspace.store.close()
        let path = scratch.folder + "/store.sqlite"
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        let size = try file.seekToEnd()
        for page in stride(from: 16_384 * 3, to: size, by: 16_384 * 2) {
            try file.seek(toOffset: page + 8)
            try file.write(contentsOf: Data(repeating: 0xA5, count: 512))
        }
        try file.close()
        let damaged = try Workspace(folder: scratch.folder)
        let found = try #require(Doctor(damaged, now: .now).diagnoses().first { $0.check == "store" })
        #expect(found.verdict == .problem)
        #expect(found.fix?.isEmpty == false)
    }
}
