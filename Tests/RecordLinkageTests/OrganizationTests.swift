import Contacts
import TestSupport
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

    @Test func `two firms of one rare name and their misspelt entries are grouped alike in any order`() {
        let duluth = Entries.organization(
            "Winterholm Robotics", [.city: "Duluth", .url: "https://winterholm.example.com"])
        let fargo = Entries.organization("Winterholm Robotics", [.city: "Fargo", .url: "https://robots.example.org"])
        let worker = Entries.person(
            "Anna", "Feldham", [.organization: "Winterholm Robotics", .email: "anna@winterholm.example.com"])
        let unplaced = Entries.person("Bruno", "Kelton", [.organization: "Winterholm Robotics", .title: "Fitter"])
        let misspelt = Entries.person("Clara", "Norham", [.organization: "Winterholm Robotisc"])
        let records = [duluth, fargo, worker, unplaced, misspelt] + Entries.background(20)
        var random = SeededGenerator(seed: 21)
        for _ in 0..<12 {
            let order = records.indices.shuffled(using: &random)
            let groups = Entries.linkage(order.map { records[$0] }).organizations.map { Set($0.map { order[$0] }) }
            #expect(groups.contains([0, 2, 3, 4]))
            #expect(groups.contains([1]))
        }
    }

    @Test func `an entry without a site does not bridge two firms with sites of their own`() {
        let unplaced = ["Anna", "Bruno", "Clara"].map {
            Entries.person($0, "Feldham", [.organization: "Winterholm Robotics", .city: "Moorhead"])
        }
        let duluth = Entries.organization("Winterholm Robotics", [.url: "https://winterholm.example.com"])
        let fargo = Entries.organization("Winterholm Robotics", [.url: "https://robots.example.org"])
        let groups = Entries.linkage([duluth, fargo] + unplaced + Entries.background(20)).organizations
        #expect(!groups.contains { $0.contains(0) && $0.contains(1) })
    }
}
