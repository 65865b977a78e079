import Contacts
import Store
import Testing

@Suite struct LinkageTests {
    let scratch: TemporaryStore
    let alumni = Source(name: "Alumni", kind: .alumni)

    init() throws { scratch = try TemporaryStore() }

    @Test func `ids are given once and kept`() throws {
        try scratch.add([member("Ann Lee", id: "1"), member("Bo Ray", id: "2")])
        #expect(try scratch.link().created == 2)
        let ids = try scratch.current().map(\.contact)
        #expect(Set(ids).count == 2)
        try scratch.add([member("Ann Lee", id: "1", company: "Acme"), member("Bo Ray", id: "2")])
        try scratch.add([member("Ann Lee")], from: alumni)
        #expect(try scratch.link().created == 0)
        #expect(try scratch.current().map(\.contact) == ids + [ids[0]])
    }

    @Test func `ids come back with the export that an undo had taken away`() throws {
        let people = [member("Ann Lee", id: "1"), member("Bo Ray", id: "2"), member("Cy Fox")]
        try scratch.add(people)
        try scratch.link()
        let ids = try scratch.current().map(\.contact)
        _ = try scratch.store.undoLast(at: "2026-11-09T06:00:00Z")
        try scratch.link()
        try scratch.add(people)
        #expect(try scratch.link().created == 0)
        #expect(try scratch.current().map(\.contact) == ids)
    }

    @Test func `an old id leads on where its record comes back and joins another contact`() throws {
        try scratch.add([member("Ann Lee", id: "1")])
        try scratch.link()
        let old = try #require(try scratch.current()[0].contact)
        _ = try scratch.store.undoLast(at: "2026-11-09T06:00:00Z")
        try scratch.add([member("Ann Lee")], from: alumni)
        try scratch.link()
        let other = try #require(try scratch.current()[0].contact)
        #expect(other != old)
        try scratch.add([member("Ann Lee", id: "1")])
        try scratch.link()
        #expect(try scratch.store.contact(matching: old.rawValue) == other)
        #expect(try scratch.current().map(\.contact) == [other, other])
    }

    @Test func `an id without records counts for nothing`() throws {
        try scratch.add([member("Ann Lee", id: "1"), member("Bo Ray", id: "2")])
        try scratch.link()
        let ids = try scratch.current().compactMap(\.contact)
        _ = try scratch.store.undoLast(at: "2026-11-09T06:00:00Z")
        for id in ids {
            #expect(throws: StoreError.noSuchContact(String(id.rawValue.prefix(5)))) {
                try scratch.store.contact(matching: String(id.rawValue.prefix(5)))
            }
        }
        #expect(throws: StoreError.noSuchContact(ids[0].rawValue)) {
            try scratch.store.merge(ids[0], ids[1], at: "2026-11-09T06:00:00Z")
        }
    }

    @Test func `linking again writes nothing`() throws {
        try scratch.add([member("Ann Lee", id: "1")])
        try scratch.link()
        let generation = try scratch.store.generation()
        #expect(try scratch.link().moved == 0)
        #expect(try scratch.store.generation() == generation)
    }

    @Test func `a merged id leads to the one that stands for it, and comes back when they part`() throws {
        try scratch.add([member("Ann Lee", id: "1"), member("Bo Ray", id: "2")])
        try scratch.link()
        let records = try scratch.current()
        let (ann, bo) = (try #require(records[0].contact), try #require(records[1].contact))
        try scratch.store.saveLinkage(
            LinkageUpdate(
                contacts: [LinkedContact(records: records.map(\.id), kind: .person, id: ann)], redirects: [bo: ann]),
            at: "2026-11-09T06:00:00Z")
        #expect(try scratch.store.contact(matching: bo.rawValue) == ann)
        #expect(try scratch.store.records(of: ann).count == 2)
        let outcome = try scratch.store.saveLinkage(
            LinkageUpdate(contacts: [
                LinkedContact(records: [records[0].id], kind: .person, id: ann),
                LinkedContact(records: [records[1].id], kind: .person),
            ]), at: "2026-11-09T06:00:00Z")
        #expect(outcome.revived == 1)
        #expect(try scratch.store.contact(matching: bo.rawValue) == bo)
        #expect(try scratch.current().map(\.contact) == [ann, bo])
    }

    @Test func `an id is found by its beginning however it is typed`() throws {
        try scratch.add([member("Ann Lee", id: "1")])
        try scratch.link()
        let id = try #require(try scratch.current()[0].contact)
        #expect(try scratch.store.contact(matching: String(id.rawValue.prefix(4)).uppercased()) == id)
        #expect(throws: StoreError.noSuchContact("*")) { try scratch.store.contact(matching: "*") }
        #expect(throws: StoreError.noSuchContact("")) { try scratch.store.contact(matching: "") }
    }

    @Test func `a decision stands until the contrary is decided, and again when that is undone`() throws {
        try scratch.add([member("Ann Lee", id: "1"), member("Anne Lee", id: "2")])
        try scratch.link()
        let records = try scratch.current()
        let (a, b) = (try #require(records[0].contact), try #require(records[1].contact))
        try scratch.store.merge(a, b, at: "2026-11-09T06:00:00Z")
        #expect(try scratch.store.decisions().map(\.relation) == [.same])
        try scratch.store.saveLinkage(
            LinkageUpdate(
                contacts: [LinkedContact(records: records.map(\.id), kind: .person, id: a)], redirects: [b: a]),
            at: "2026-11-09T06:00:00Z")
        try scratch.store.split(a, at: "2026-11-09T06:00:00Z")
        #expect(try scratch.store.decisions().map(\.relation) == [.different])
        #expect(try scratch.store.undoLast(at: "2026-11-09T06:00:00Z")?.kind == .split)
        #expect(try scratch.store.decisions().map(\.relation) == [.same])
    }

    @Test func `what cannot be split is said`() throws {
        try scratch.add([member("Ann Lee", id: "1")])
        try scratch.link()
        let ann = try #require(try scratch.current()[0].contact)
        #expect(throws: StoreError.self) { try scratch.store.split(ann, at: "2026-11-09T06:00:00Z") }
    }

    @Test func `the model comes back as it was saved`() throws {
        #expect(try scratch.store.model() == nil)
        let model = StoredModel(version: 2, json: "{\"m\":1}", records: 40, at: "2026-11-09T06:00:00Z")
        try scratch.store.saveLinkage(LinkageUpdate(contacts: [], model: model), at: "2026-11-09T06:00:00Z")
        #expect(try scratch.store.model() == model)
    }
}
