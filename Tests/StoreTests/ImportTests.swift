import Contacts
import Store
import Testing

@Suite struct ImportTests {
    let scratch: TemporaryStore

    init() throws { scratch = try TemporaryStore() }

    @Test func `records come out word for word and in order`() throws {
        let odd = member(
            "Zoë \"Zo\" O\\Brien\n\u{1}", id: "7", email: "zoe@example.com",
            extra: [ExtraValue("Member since", "1999"), ExtraValue("", "[\"]}")])
        var labelled = member("Ann Lee")
        labelled.add(.phone, "612-555-0100", label: "Work")
        try scratch.add([odd, labelled])
        #expect(try scratch.current().map(\.record.record) == [odd, labelled])
        #expect(try scratch.current().map(\.record.source) == [scratch.chamber, scratch.chamber])
        #expect(try scratch.current()[0].record.file == "export-1.csv")
    }

    @Test func `a newer export is a difference`() throws {
        try scratch.add([member("Ann Lee", id: "1"), member("Bo Ray", id: "2"), member("Cy Fox", id: "3")])
        let outcome = try scratch.add([
            member("Dee Dow", id: "4"), member("Bo Ray", id: "2", company: "Acme"), member("Ann Lee", id: "1", line: 9),
        ])
        #expect((outcome.added, outcome.changed, outcome.unchanged, outcome.gone) == (1, 1, 1, 1))
        #expect(try scratch.current().map(\.record.record.printedName) == ["Ann Lee", "Bo Ray", "Dee Dow"])
        let bo = try scratch.current()[1]
        #expect(bo.record.record[.organization] == "Acme")
        #expect(try scratch.store.earlierVersions(of: bo.id).map(\.record.record) == [member("Bo Ray", id: "2")])
        #expect(try scratch.store.sources().map(\.gone) == [1])
    }

    @Test func `an entry that is repeated a thousand times is as often there again`() throws {
        let same = Array(repeating: member("Ann Lee", id: "1", email: "ann@example.com"), count: 1_000)
        try scratch.add(same)
        let each = try scratch.current().map { LinkedContact(records: [$0.id], kind: .person) }
        #expect(
            try scratch.store.saveLinkage(LinkageUpdate(contacts: each), at: "2026-11-09T06:00:00Z").created == 1_000)
        #expect(try scratch.add(same + [member("Bo Ray")]).unchanged == 1_000)
        let renamed = try scratch.add((0..<1_000).map { member("Ann Lee", id: "1", company: "Co \($0)") })
        #expect((renamed.changed, renamed.added) == (1_000, 0))
    }

    @Test func `the same records again change nothing`() throws {
        let records = (0..<50).map { member("Ann Lee \($0 / 2)", email: "a\($0 % 7)@example.com", company: "Co \($0)") }
        try scratch.add(records)
        let before = try scratch.store.generation()
        let outcome = try scratch.add(records.reversed())
        #expect(outcome.unchanged == 50)
        #expect(!outcome.changedAnything)
        #expect(try scratch.store.generation() == before)
    }

    @Test(arguments: [0, 1, 63, 64, 65, 128, 200])
    func `any number of records comes in and out, numbered in order`(count: Int) throws {
        try scratch.add([member("First of All")])
        let records = (0..<count).map { member("Person \($0)", id: "\($0)", line: $0 + 2) }
        #expect(try scratch.add(records, from: Source(name: "Alumni", kind: .alumni)).added == count)
        let stored = try scratch.current().dropFirst()
        #expect(stored.map(\.record.record) == records)
        #expect(stored.map(\.id.rawValue) == records.indices.map { Int64($0 + 2) })
    }

    @Test func `a new record of a suppressed person is suppressed, wherever in the file it stands`() throws {
        try scratch.add([member("Ann Lee", email: "ann@example.com")])
        try scratch.link()
        let ann = try #require(try scratch.current()[0].contact)
        try scratch.store.suppress(person: ann, reason: nil, at: "2026-11-09T07:00:00Z")
        var others = (0..<100).map { member("Person \($0)", email: "p\($0)@example.com") }
        others.insert(member("Lee, Ann", email: "ann@example.com", company: "Acme"), at: 70)
        try scratch.add(others, from: Source(name: "Alumni", kind: .alumni))
        try scratch.link()
        let suppressed = try scratch.store.suppressedContacts()
        let named = try scratch.current().filter { $0.contact.map(suppressed.contains) ?? false }
        #expect(named.map(\.record.record.printedName) == ["Ann Lee", "Lee, Ann"])
    }

    @Test func `who comes back is the same record`() throws {
        let all = [member("Ann Lee", id: "1"), member("Bo Ray", id: "2")]
        try scratch.add(all)
        let ids = try scratch.current().map(\.id)
        #expect(try scratch.add([all[0]]).gone == 1)
        #expect(try scratch.add(all).changed == 1)
        #expect(try scratch.current().map(\.id) == ids)
    }

    @Test func `two people of one member firm are told apart by name`() throws {
        try scratch.add([member("Ann Lee", id: "7"), member("Bo Ray", id: "7")])
        let outcome = try scratch.add([member("Bo Ray", id: "7", company: "Acme"), member("Ann Lee", id: "7")])
        #expect((outcome.added, outcome.changed, outcome.unchanged, outcome.gone) == (0, 1, 1, 0))
    }

    @Test func `a new name under the same number is a change`() throws {
        try scratch.add([member("Ann Lee", id: "7")])
        #expect(try scratch.add([member("Ann Lee-Ray", id: "7")]).changed == 1)
    }

    @Test func `another part of the same source takes nothing away`() throws {
        try scratch.add((0..<9).map { member("A \($0)", id: "a\($0)") })
        let outcome = try scratch.add((0..<9).map { member("M \($0)", id: "m\($0)") } + [member("A 1", id: "a1")])
        #expect((outcome.added, outcome.unchanged, outcome.gone) == (9, 1, 0))
        #expect(try scratch.store.currentRecordCount() == 18)
    }

    @Test func `an export that broke off says nothing about what it lacks`() throws {
        let all = (0..<100).map { member("A \($0)", id: "\($0)") }
        let reject = Reject(line: 99, reason: "cut short", raw: "<member")
        try scratch.add(all)
        let broken = try scratch.add(Array(all.prefix(98)), rejects: [reject], endingEarly: true)
        #expect((broken.unchanged, broken.gone, broken.presumed) == (98, 0, 2))
        #expect(try scratch.store.currentRecordCount() == 100)
        // The next whole one does.
        #expect(try scratch.add(Array(all.prefix(97))).gone == 3)
        _ = try scratch.store.undoLast(at: "2026-11-09T06:00:00Z")
        _ = try scratch.store.undoLast(at: "2026-11-09T06:00:00Z")
        #expect(try scratch.add(Array(all.prefix(60))).gone == 40)
    }

    @Test(arguments: [(95, 5), (94, 0)])
    func `where entries were rejected, a few may be gone and not many`(kept: Int, gone: Int) throws {
        let all = (0..<100).map { member("A \($0)", id: "\($0)") }
        try scratch.add(all)
        let reject = Reject(line: 9, reason: "a quote is not closed", raw: "\"A 8")
        let outcome = try scratch.add(Array(all.prefix(kept)), rejects: [reject])
        #expect((outcome.gone, outcome.presumed) == (gone, 100 - kept - gone))
    }

    @Test func `a failed import leaves no trace`() throws {
        struct Fault: Error {}
        let file = ExportFile(source: scratch.chamber, name: "x.csv", sha256: "ab", size: 1)
        #expect(throws: Fault.self) {
            try scratch.store.importRecords(file, at: "2026-11-01T06:00:00Z") { session in
                try session.accept(member("Ann Lee"))
                throw Fault()
            }
        }
        #expect(try scratch.store.pastImports().isEmpty)
        #expect(try scratch.store.sources().isEmpty)
        #expect(try scratch.current().isEmpty)
    }

    @Test func `a rehearsal counts and changes nothing`() throws {
        let file = ExportFile(source: scratch.chamber, name: "x.csv", sha256: "ab", size: 1)
        let outcome = try scratch.store.importRecords(file, at: "2026-11-01T06:00:00Z", rehearsing: true) { session in
            try session.accept(member("Ann Lee"))
            return "{}"
        }
        #expect(outcome.added == 1)
        #expect(try scratch.store.pastImport(sha256: "ab") == nil)
    }

    @Test func `undo brings every record back as it was`() throws {
        try scratch.add([member("Ann Lee", id: "1"), member("Bo Ray", id: "2"), member("Cy Fox", id: "3")])
        try scratch.add([member("Ann Lee", id: "1"), member("Bo Ray", id: "2")])
        let before = try scratch.current()
        try scratch.add([
            member("Ann Lee", id: "1", company: "Acme"), member("Cy Fox", id: "3"), member("Dee Dow", id: "4"),
        ])
        #expect(try scratch.store.undoLast(at: "2026-11-08T06:00:00Z")?.subject == "export-3.csv")
        #expect(try scratch.current() == before)
        #expect(try scratch.store.sources()[0].gone == 1)
        #expect(try scratch.store.pastImport(sha256: String(repeating: "3", count: 64)) == nil)
        _ = try scratch.store.undoLast(at: "2026-11-08T06:00:00Z")
        _ = try scratch.store.undoLast(at: "2026-11-08T06:00:00Z")
        #expect(try scratch.store.undoLast(at: "2026-11-08T06:00:00Z") == nil)
        #expect(try scratch.current().isEmpty)
        #expect(try scratch.store.integrityFaults().isEmpty)
    }

    @Test func `rejects are kept with their place and their cells`() throws {
        let rejects = [
            Reject(line: 5, reason: "a quote is not closed", raw: "\"Ann"),
            Reject(line: 6, reason: "names nobody", raw: ",x", cells: ["", "x\n\"é\""]),
        ]
        let outcome = try scratch.add([], rejects: rejects)
        #expect(outcome.rejected == 2)
        #expect(try scratch.store.rejects(ofImport: outcome.importID) == rejects)
    }
}
