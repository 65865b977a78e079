import Contacts
import Testing

@testable import RecordLinkage

struct OrganizationTests {
    private func areOneOrganization(_ a: SourcedRecord, _ b: SourcedRecord) -> Bool {
        Entries.linkage([a, b] + Entries.background()).organizations.contains { $0.contains(0) && $0.contains(1) }
    }

    @Test func `legal forms and capitals do not part a company`() {
        let a = Entries.person("Anna", "Feldham", [.organization: "Winterholm Robotics, Inc."])
        let b = Entries.organization("WINTERHOLM ROBOTICS LLC")
        #expect(areOneOrganization(a, b))
    }

    @Test func `branches in two cities are one organization`() {
        let a = Entries.organization("Winterholm Robotics", [.city: "Duluth", .url: "https://winterholm.example.com"])
        let b = Entries.organization(
            "Winterholm Robotics", [.city: "Fargo", .url: "https://www.winterholm.example.com/fargo"])
        #expect(areOneOrganization(a, b))
    }

    @Test func `a name that tells nothing apart needs support`() {
        let a = Entries.organization("ABC Consulting", [.city: "Duluth"])
        let b = Entries.organization("ABC Consulting", [.city: "Fargo"])
        #expect(!areOneOrganization(a, b))
        let c = Entries.organization("ABC Consulting Inc.", [.city: "Duluth"])
        #expect(areOneOrganization(a, c))
    }

    @Test func `two words in common do not make one company`() {
        let a = Entries.organization("Blue River Software", [.city: "Duluth"])
        let b = Entries.organization("Blue River Dental", [.city: "Duluth"])
        #expect(!areOneOrganization(a, b))
    }

    @Test func `records without an organization are absent`() {
        let linkage = Entries.linkage([Entries.person("Anna", "Feldham"), Entries.organization("Winterholm Robotics")])
        #expect(linkage.organizations == [[1]])
    }

    @Test func `two listings of one place are one contact`() {
        let a = Entries.organization(
            "Lulu Restaurant & Bar", [.street: "816 Folsom St.", .phone: "218-555-0111", .city: "Duluth"])
        let b = Entries.organization("Lulu", [.street: "816 Folsom Street", .phone: "(218) 555-0111", .city: "Duluth"])
        #expect(Entries.areOne(a, b))
    }
}
