import Contacts
import Foundation
import Pipeline
import Store
import TestSupport
import Testing

@Suite struct ArchiveImportTests {
    private let header = "Name,Company,Email\n"
    private let ann = "Ann Lee,Acme,ann@example.com\n"
    private let bob = "Bob Ray,Beta,bob@example.com\n"
    private let cy = "Cy Dow,Gamma,cy@example.com\n"

    @Test func `Each list of an archive is a source of its own, and a newer archive is a difference`() throws {
        let scratch = try TemporaryWorkspace()
        let first = try scratch.archive([
            .init("people.csv", header + ann + bob), .init("firms.csv", header + cy), .init("x.txt", "x"),
        ])
        let (results, failures, notes) = try scratch.workspace.importFiles([first], at: "2026-11-01T06:00:00Z")
        #expect(failures.isEmpty && notes.count == 1)
        #expect(results.map(\.source.name) == ["people", "firms"])
        let second = try scratch.archive([.init("people.csv", header + ann), .init("firms.csv", header + cy)])
        let (again, _, _) = try scratch.workspace.importFiles([second], at: "2026-11-02T06:00:00Z")
        #expect(again.map(\.outcome.gone) == [1, 0])
        #expect(again.map { $0.earlier != nil } == [false, true])
    }

    @Test func `Lists of one archive are no newer exports of each other, whatever source is named`() throws {
        let scratch = try TemporaryWorkspace()
        let file = try scratch.archive([.init("people.csv", header + ann), .init("firms.csv", header + cy)])
        let options = IntakeOptions(sourceName: "Chamber")
        let (results, _, _) = try scratch.workspace.importFiles([file], options: options, at: "2026-11-01T06:00:00Z")
        #expect(results.map(\.source.name) == ["Chamber, people", "Chamber, firms"])
        #expect(results.map(\.outcome.gone) == [0, 0])
        let one = try scratch.archive([.init("people.csv", header + bob)])
        #expect(
            try scratch.workspace.importFiles([one], options: options, at: "2026-11-02T06:00:00Z").results.map(
                \.source.name) == ["Chamber"])
    }

    @Test func `The inbox takes archives; one with a member that cannot be read is set aside, and the rest is in`()
        throws
    {
        let scratch = try TemporaryWorkspace()
        try scratch.archive(
            [.init("people.csv", header + ann), .init("firms.csv", header + cy)], to: "inbox/LinkedIn/good.zip")
        try scratch.archive(
            [.init("a.csv", header + bob), .init("b.csv", header, isLocked: true)], to: "inbox/bad.zip")
        let report = try scratch.run()
        #expect(report.exitCode == 3)
        #expect(
            try Set(scratch.contacts().keys) == [
                "Ann Lee of LinkedIn, people", "Cy Dow of LinkedIn, firms", "Bob Ray of a",
            ])
        #expect(scratch.files("processed") == ["2026-11-23/good.zip"])
        #expect(scratch.files("failed") == ["2026-11-23/bad.zip", "2026-11-23/bad.zip.reason.txt"])
        #expect(report.faults.contains { $0.contains("b.csv: it is locked with a password") })
    }

    @Test func `An export that held somebody forgotten is not kept when it comes again`() throws {
        let scratch = try TemporaryWorkspace()
        try scratch.write(header + ann + bob, to: "inbox/people.csv")
        _ = try scratch.run()
        let id = try #require(try scratch.contacts()["Ann Lee of people"]).rawValue
        _ = try scratch.workspace.forget(id, at: "2026-11-24T06:00:00Z")
        try scratch.write(header + ann + bob, to: "inbox/people.csv")
        _ = try scratch.run()
        #expect(scratch.files("processed").isEmpty && scratch.files("inbox").isEmpty)
        #expect(try scratch.filesHolding("ann@example").isEmpty)
    }

    @Test func `Of an archive that is not kept, what could not be read stays`() throws {
        let scratch = try TemporaryWorkspace()
        try scratch.write(header + ann + bob, to: "inbox/people.csv")
        _ = try scratch.run()
        let id = try #require(try scratch.contacts()["Ann Lee of people"]).rawValue
        _ = try scratch.workspace.forget(id, at: "2026-11-24T06:00:00Z")
        var broken = ZipFile.bytes([
            .init("a.csv", header + ann + cy), .init("b.csv", header + "Di Roe,Delta,d@example.com\n"),
        ])
        let place = try #require(broken.firstRange(of: Array("Di Roe".utf8))).lowerBound
        broken[place] = UInt8(ascii: "X")
        try Data(broken).write(to: URL(filePath: scratch.folder + "/inbox/mixed.zip"))
        let report = try scratch.run()
        #expect(report.exitCode == 3)
        #expect(try scratch.filesHolding("ann@example").isEmpty)
        #expect(scratch.files("inbox").isEmpty && scratch.files("processed").isEmpty)
        #expect(scratch.files("failed").contains("2026-11-23/b.csv"))
        #expect(try scratch.contacts().keys.contains("Cy Dow of a"))
    }

    @Test func `Whoever is forgotten is found in archives and workbooks that are kept`() throws {
        let scratch = try TemporaryWorkspace()
        try scratch.archive([.init("people.csv", header + ann), .init("firms.csv", header + cy)], to: "inbox/list.zip")
        let book = WorkbookFile(.init("S", rows: [["Name", "Email"], ["Ann Lee", "ann@example.com"]]))
        try scratch.write(Data(book.bytes), to: "inbox/book.xlsx")
        try scratch.archive(
            [.init("people2.csv", header + bob), .init("firms2.csv", header + cy)], to: "inbox/other.zip")
        _ = try scratch.run()
        let ann = try #require(try scratch.contacts().first { $0.key.hasPrefix("Ann Lee") }?.value)
        _ = try scratch.workspace.forget(ann.rawValue, at: "2026-11-24T06:00:00Z")
        #expect(scratch.files("processed") == ["2026-11-23/other.zip"])
    }
}

extension TemporaryWorkspace {
    @discardableResult
    fileprivate func archive(_ members: [ZipFile.Member], to name: String = "exports/\(UUID().uuidString).zip") throws
        -> String
    {
        try write(Data(ZipFile.bytes(members)), to: name)
    }

    @discardableResult
    fileprivate func write(_ data: Data, to name: String) throws -> String {
        let path = try write("", to: name)
        try data.write(to: URL(filePath: path))
        return path
    }
}
