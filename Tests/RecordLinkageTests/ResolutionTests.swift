import Contacts
import Testing

@testable import RecordLinkage

struct ResolutionTests {
    private let network = Source(name: "LinkedIn", kind: .network)

    private func resolve(
        _ records: [SourcedRecord], clusters: [[Int]], organizations: [[Int]] = [], identities: [ContactID?] = []
    ) -> Resolution {
        let linkage = Linkage(
            clusters: clusters, matchProbabilities: records.map { _ in 0.97 }, organizations: organizations, links: [],
            model: LinkageModel())
        return Resolution(records: records, linkage: linkage, identities: identities)
    }

    @Test func `the trusted source speaks first and the other's value is kept with its source`() throws {
        let a = Entries.person("Bob", "Marlow", [.title: "Buyer", .city: "Duluth"], line: 4)
        let b = Entries.person("Robert", "Marlow", [.title: "Head of Buying"], line: 9, source: network)
        let contact = try #require(resolve([a, b], clusters: [[0, 1]]).contacts.first)
        #expect(contact[.title] == "Head of Buying")
        #expect(contact.all(.title).map(\.text) == ["Head of Buying", "Buyer"])
        #expect(contact.all(.title)[1].provenance == [Provenance(source: "Chamber", file: "chamber.csv", line: 4)])
        #expect(contact[.city] == "Duluth")
        #expect(contact.isInNetwork)
        #expect(contact.sourceKinds == [.business, .network])
        #expect(contact.matchProbability == 0.97)
    }

    @Test func `the newer entry speaks before the older`() throws {
        let a = Entries.person(
            "Anna", "Marlow", [.organization: "Acme Tools", .updated: "12 Mar 2019"], source: network)
        let b = Entries.person("Anna", "Marlow", [.organization: "Umbra Design", .updated: "2024-05-01"])
        let contact = try #require(resolve([a, b], clusters: [[0, 1]]).contacts.first)
        #expect(contact.all(.organization).map(\.text) == ["Umbra Design", "Acme Tools"])
    }

    @Test func `one phone number written in two ways is one value`() throws {
        let a = Entries.person("Anna", "Marlow", [.phone: "(218) 555-0123"], line: 1)
        let b = Entries.person("Anna", "Marlow", [.phone: "218.555.0123"], line: 2)
        let contact = try #require(resolve([a, b], clusters: [[0, 1]]).contacts.first)
        #expect(contact.all(.phone).count == 1)
        #expect(contact.all(.phone).first?.provenance.count == 2)
    }

    @Test func `a person inherits the industry and the switchboard, and not what is their own`() throws {
        let person = Entries.person("Anna", "Marlow", [.organization: "Acme Tools", .city: "Fargo"], source: network)
        let firm = Entries.organization(
            "Acme Tools, Inc.", [.industry: "Tool making", .phone: "218-555-0100", .city: "Duluth"])
        let resolution = resolve([person, firm], clusters: [[0], [1]], organizations: [[0, 1]])
        let contact = try #require(resolution.contacts.first { $0.kind == .person })
        #expect(contact.values[.industry]?.first?.inheritedFrom == "Acme Tools, Inc.")
        #expect(contact.values[.phone]?.first?.label == "switchboard")
        #expect(contact.all(.city).map(\.text) == ["Fargo"])
        #expect(contact.organizationID == resolution.organizations.first?.id)
        let listing = try #require(resolution.contacts.first { $0.kind == .organization })
        #expect(listing.all(.industry).allSatisfy { $0.inheritedFrom == nil })
        #expect(listing.organizationID == resolution.organizations.first?.id)
    }

    @Test func `the organization's name is the fullest common form`() throws {
        let records = [
            Entries.person("Anna", "Marlow", [.organization: "ACME TOOLS"], line: 1),
            Entries.person("Bruno", "Kelton", [.organization: "Acme Tools, Inc."], line: 2),
            Entries.person("Clara", "Norham", [.organization: "Acme Tools, Inc."], line: 3),
        ]
        let organization = try #require(
            resolve(records, clusters: [[0], [1], [2]], organizations: [[0, 1, 2]]).organizations.first)
        #expect(organization.name == "Acme Tools, Inc.")
        #expect(organization.otherNames == ["ACME TOOLS"])
    }

    @Test func `ids repeat, differ for equal records, and yield to ids that are given`() {
        let record = Entries.person("Anna", "Marlow", [.city: "Duluth"])
        let first = resolve([record, record], clusters: [[0], [1]]),
            second = resolve([record, record], clusters: [[0], [1]])
        #expect(first.contactOfRecord == second.contactOfRecord)
        #expect(Set(first.contactOfRecord).count == 2)
        let given = ContactID(bits: 99)
        #expect(
            resolve([record, record], clusters: [[0], [1]], identities: [nil, given]).contactOfRecord[1] == given)
    }

    @Test func `contacts and organizations are sorted by id and cover every record`() {
        let records = Entries.background(30)
        let resolution = Resolution(records: records, linkage: Entries.linkage(records))
        #expect(resolution.contacts.map(\.id) == resolution.contacts.map(\.id).sorted())
        #expect(resolution.organizations.map(\.id) == resolution.organizations.map(\.id).sorted())
        #expect(Set(resolution.contactOfRecord) == Set(resolution.contacts.map(\.id)))
    }

    @Test func `dated and undated entries of unlike trust speak in one order whatever their order`() throws {
        // Compared two by two, by date where both have one and else by trust, these three would go in a circle.
        let old = Entries.person(
            "Anna", "Marlow", [.title: "Buyer", .updated: "2016-03-01"], source: Source(name: "Old", kind: .network))
        let undated = Entries.person("Anna", "Marlow", [.title: "Planner"], source: Source(name: "Mid", kind: .alumni))
        let new = Entries.person(
            "Anna", "Marlow", [.title: "Director", .updated: "March 5, 2024"], source: Source(name: "New", kind: .other)
        )
        let records = [old, undated, new]
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
        for order in orders {
            let contact = try #require(resolve(order.map { records[$0] }, clusters: [[0, 1, 2]]).contacts.first)
            #expect(contact.all(.title).map(\.text) == ["Director", "Buyer", "Planner"])
        }
    }

    @Test func `a little newer does not beat a source trusted much more`() throws {
        let trusted = Entries.person("Anna", "Marlow", [.title: "Buyer", .updated: "2024-01"], source: network)
        let other = Entries.person(
            "Anna", "Marlow", [.title: "Planner", .updated: "2024-03"], source: Source(name: "List", kind: .other))
        let contact = try #require(resolve([other, trusted], clusters: [[0, 1]]).contacts.first)
        #expect(contact[.title] == "Buyer")
    }
}
