import Contacts
import Foundation
import Store
import Testing

@Suite struct PeopleTests {
    let scratch: TemporaryStore
    let ann = member("Annalena Leewood", id: "1", email: "annalena@example.com", company: "Acme")

    init() throws { scratch = try TemporaryStore() }

    private func contact(of name: String) throws -> ContactID {
        try #require(try scratch.current().first { $0.record.record.printedName == name }?.contact)
    }

    @Test func `no byte of a forgotten person stays`() throws {
        let firm = member(
            "Bo Ray", id: "2", extra: [ExtraValue("Contact 2", "Annalena Leewood"), ExtraValue("x", "y")])
        try scratch.add(
            [ann, firm],
            rejects: [
                Reject(line: 9, reason: "cut short", raw: "\"Annalena Leewood;"),
                Reject(line: 10, reason: "cut short", raw: "x;", cells: ["x", "Annalena Leewood"]),
            ])
        var changed = ann
        changed.add(.note, "quite unmistakable")
        try scratch.add([changed, firm])
        try scratch.link()
        let forgotten = try scratch.store.forget(try contact(of: "Annalena Leewood"), at: "2026-11-09T06:00:00Z")
        #expect((forgotten.records, forgotten.mentions) == (1, 3))
        let bytes = try scratch.bytes()
        for trace in ["Annalena", "annalena", "Leewood", "unmistakable"] {
            #expect(bytes.range(of: Data(trace.utf8)) == nil, "\(trace) is still there")
        }
        #expect(bytes.range(of: Data("Bo Ray".utf8)) != nil)
        #expect(try scratch.current().map(\.record.record.extra) == [[ExtraValue("x", "y")]])
        #expect(try scratch.store.integrityFaults().isEmpty)
    }

    @Test func `a forgotten person does not come back, colleagues do`() throws {
        try scratch.add([ann])
        try scratch.link()
        _ = try scratch.store.forget(try contact(of: "Annalena Leewood"), at: "2026-11-09T06:00:00Z")
        let outcome = try scratch.add(
            [
                member("Leewood, Annalena", email: "Annalena@example.com"),
                member("Annalena Leewood", company: "ACME"),
                member(
                    "Bo Ray", email: "bo@example.com", company: "Acme", extra: [ExtraValue("Boss", "Annalena Leewood")]),
            ],
            rejects: [
                Reject(line: 3, reason: "cut short", raw: "x;y", cells: ["x", "Annalena", "Leewood", "y"])
            ],
            from: Source(name: "Alumni", kind: .alumni))
        #expect((outcome.withheld, outcome.added, outcome.rejected) == (2, 1, 1))
        #expect(try scratch.current().map(\.record.record.printedName) == ["Bo Ray"])
        #expect(try scratch.bytes().range(of: Data("Leewood".utf8)) == nil)
    }

    @Test func `a suppressed person stays suppressed through undo and a new import`() throws {
        try scratch.add([ann, member("Bo Ray", id: "2")])
        try scratch.link()
        try scratch.store.suppress(
            person: try contact(of: "Annalena Leewood"), reason: "asked", at: "2026-11-09T06:00:00Z")
        #expect(try scratch.store.suppressedContacts() == [try contact(of: "Annalena Leewood")])
        _ = try scratch.store.undoLast(at: "2026-11-09T06:00:00Z")
        try scratch.add([ann, member("Bo Ray", id: "2")])
        try scratch.link()
        #expect(try scratch.store.suppressedContacts().contains(try contact(of: "Annalena Leewood")))
        #expect(try !scratch.store.suppressedContacts().contains(try contact(of: "Bo Ray")))
    }

    @Test func `a suppression can be lifted`() throws {
        try scratch.store.suppress(.company, "Initech", reason: nil, at: "2026-11-09T06:00:00Z")
        #expect(try scratch.store.suppressions().map(\.subject) == ["Initech"])
        #expect(try scratch.store.liftSuppression(of: "initech"))
        #expect(try scratch.store.suppressions().isEmpty)
        #expect(try !scratch.store.liftSuppression(of: "initech"))
    }
}
