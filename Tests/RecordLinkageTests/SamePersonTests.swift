import Contacts
import Testing

@testable import RecordLinkage

/// Pairs that a careful person would join.
struct SamePersonTests {
    @Test func `a nickname at the same company is the same person`() {
        let a = Entries.person(
            "Robert", "Hollingdale", [.organization: "Acme Tools, Inc.", .email: "rhollingdale@acme.example.com"])
        let b = Entries.person("Bob", "Hollingdale", [.organization: "ACME TOOLS", .title: "Buyer"])
        #expect(Entries.areOne(a, b))
    }

    @Test func `capitals and punctuation do not matter`() {
        let a = Entries.person("Siobhán", "O'Brennan", [.organization: "Umbra Design", .phone: "(218) 555-0134"])
        let b = Entries.person("SIOBHAN", "OBRENNAN", [.organization: "Umbra Design LLC", .phone: "218.555.0134"])
        #expect(Entries.areOne(a, b))
    }

    @Test func `given and family name in each other's column are found`() {
        let a = Entries.person(
            "Ximena", "Dorfeld", [.organization: "Hooli Media", .email: "ximena.dorfeld@hooli.example.com"])
        let b = Entries.person("Dorfeld", "Ximena", [.organization: "Hooli Media"])
        #expect(Entries.areOne(a, b))
    }

    @Test func `a slip in the surname with the same company and phone is forgiven`() {
        let a = Entries.person("Gloria", "Tolmontero", [.organization: "Globex Foods", .phone: "218-555-0177"])
        let b = Entries.person("Gloria", "Tolmotnero", [.organization: "Globex Foods", .phone: "218-555-0177"])
        #expect(Entries.areOne(a, b))
    }

    @Test func `a change of job with the same private address is one person`() {
        let a = Entries.person(
            "Hector", "Quinmont",
            [.organization: "Globex Foods", .title: "Cook", .email: "hquinmont77@gmail.com", .city: "Duluth"])
        let b = Entries.person(
            "Hector", "Quinmont",
            [.organization: "Initech Software", .title: "Buyer", .email: "hquinmont77@gmail.com", .city: "Fargo"])
        #expect(Entries.areOne(a, b))
    }

    @Test func `a change of job with the same profile page is one person`() {
        let page = "https://www.linkedin.com/in/karla-fenwick-0099"
        let a = Entries.person("Karla", "Fenwick", [.organization: "Globex Foods", .url: page])
        let b = Entries.person("Karla", "Fenwick", [.organization: "Initech Software", .url: page])
        #expect(Entries.areOne(a, b))
    }

    @Test func `a double surname of which one part is dropped agrees`() {
        let a = Entries.person(
            "Lucía", "García Marquina", [.organization: "Vandelay Imports", .email: "lucia@vandelay.example.com"])
        let b = Entries.person(
            "Lucia", "Marquina", [.organization: "Vandelay Imports", .email: "lucia@vandelay.example.com"])
        #expect(Entries.areOne(a, b))
    }

    @Test func `twenty records are enough`() {
        let a = Entries.person(
            "Katherine", "Winterholm", [.organization: "Umbra Design", .email: "kwinterholm@umbra.example.com"])
        let b = Entries.person(
            "Kate", "Winterholm", [.organization: "Umbra Design Inc.", .email: "kwinterholm@umbra.example.com"])
        #expect(Entries.areOne(a, b, among: Entries.background(18)))
    }

    @Test func `a number without its country code is the same at home`() {
        let a = Entries.person("Jürgen", "Dorfeld", [.phone: "030 901820", .country: "Germany", .city: "Berlin"])
        let b = Entries.person(
            "Juergen", "Dorfeld", [.phone: "+49 30 901820", .country: "Deutschland", .city: "Berlin"])
        #expect(Entries.areOne(a, b))
    }

    @Test func `an initial fits the full name behind a nickname`() {
        let a = Entries.person("E.", "Bellamont", [.organization: "Hooli Media", .title: "Buyer"])
        let b = Entries.person("Gene", "Bellamont", [.organization: "Hooli Media", .title: "Buyer"])
        #expect(Entries.areOne(a, b))
    }

    @Test func `profile pages on two networks are no contradiction`() {
        let a = Entries.person(
            "Karla", "Fenwick", [.organization: "Globex Foods", .url: "https://www.linkedin.com/in/karla-fenwick-0099"])
        let b = Entries.person(
            "Karla", "Fenwick", [.organization: "Globex Foods", .url: "https://github.com/kfenwick-example"])
        #expect(Entries.areOne(a, b))
    }

    @Test func `an entry whose name is missing is known by its number`() {
        var others = Entries.background(40)
        for index in others.indices { others[index].record.extra = [ExtraValue("Licence", "77\(index * 7 + 1_000)")] }
        others += others.prefix(10)
        let values: [Field: String] = [.street: "12 Lake Street", .postalCode: "55802", .city: "Duluth"]
        let named = Entries.person("Iris", "Rosberg", values, extra: [ExtraValue("Licence", "881204")])
        var nameless = Entries.person("", "", values, extra: [ExtraValue("Licence", "881204")])
        nameless.record.values.removeAll { $0.text.isEmpty }
        nameless.record.kind = .organization
        #expect(Entries.areOne(named, nameless, among: others))
        let records = [nameless, named] + others
        let resolution = Resolution(records: records, linkage: Entries.linkage(records))
        #expect(resolution.contacts.allSatisfy { $0.kind == .person })
    }
}
