import Contacts
import Testing

@testable import RecordLinkage

/// Pairs that must stay apart: merging two people is the worst error.
struct DifferentPeopleTests {
    @Test func `namesakes at different companies stay apart`() {
        let a = Entries.person(
            "Robert", "O'Brien", [.organization: "Acme Tools", .email: "robert@acme.example.com", .city: "Duluth"])
        let b = Entries.person(
            "Robert", "O'Brien", [.organization: "Umbra Design", .email: "robert@umbra.example.org", .city: "Duluth"])
        #expect(!Entries.areOne(a, b))
    }

    @Test func `namesakes with a rare name and different companies stay apart`() {
        let a = Entries.person("Ximena", "Quinwick", [.organization: "Acme Tools"])
        let b = Entries.person("Ximena", "Quinwick", [.organization: "Umbra Design"])
        #expect(!Entries.areOne(a, b))
    }

    @Test func `relatives at one firm stay apart though everything else is shared`() {
        let shared: [Field: String] = [
            .organization: "Tolmont Bakery", .phone: "218-555-0150", .email: "info@tolmont.example.com",
            .street: "12 Lake Street",
            .city: "Duluth", .postalCode: "55802",
        ]
        #expect(!Entries.areOne(Entries.person("Anna", "Tolmont", shared), Entries.person("Bruno", "Tolmont", shared)))
    }

    @Test func `father and son stay apart`() {
        let values: [Field: String] = [.organization: "Garwick Law", .city: "Duluth", .phone: "218-555-0161"]
        let a = Entries.person("Lionel", "Garwick", values.merging([.suffix: "Sr."]) { $1 })
        let b = Entries.person("Lionel", "Garwick", values.merging([.suffix: "Jr."]) { $1 })
        #expect(!Entries.areOne(a, b))
    }

    @Test func `an initial alone is not enough`() {
        #expect(!Entries.areOne(Entries.person("R.", "Hollingdale"), Entries.person("Robert", "Hollingdale")))
    }

    @Test func `a nickname alone is not enough`() {
        #expect(!Entries.areOne(Entries.person("Bob", "Hollingdale"), Entries.person("Robert", "Hollingdale")))
    }

    @Test func `colleagues who share a switchboard and an office address stay apart`() {
        let shared: [Field: String] = [
            .organization: "Initech Software", .phone: "218-555-0100", .email: "office@initech.example.com",
            .city: "Duluth",
        ]
        let people = ["Edith Marlow", "Jonas Kelton", "Iris Norham", "Felix Pelberg"].map { name in
            let parts = name.split(separator: " ").map(String.init)
            return Entries.person(parts[0], parts[1], shared)
        }
        #expect(Entries.linkage(people + Entries.background()).clusters.prefix(4).allSatisfy { $0.count == 1 })
    }

    @Test func `a person and an organization never merge`() {
        let a = Entries.person("Clara", "Feldham", [.organization: "Feldham Bakery", .phone: "218-555-0181"])
        let b = Entries.organization("Feldham Bakery", [.phone: "218-555-0181"])
        #expect(!Entries.areOne(a, b))
    }

    @Test func `an initial that fits two people does not chain them`() {
        let shared: [Field: String] = [.organization: "Vandelay Imports", .city: "Duluth"]
        let records = [
            Entries.person("James", "Kelmont", shared.merging([.email: "james.kelmont@vandelay.example.com"]) { $1 }),
            Entries.person("John", "Kelmont", shared.merging([.email: "john.kelmont@vandelay.example.com"]) { $1 }),
            Entries.person("J.", "Kelmont", shared),
        ]
        let clusters = Entries.linkage(records + Entries.background()).clusters
        #expect(!clusters.contains { $0.contains(0) && $0.contains(1) })
    }

    @Test func `members with different birth dates stay apart`() {
        let dates = (0..<40).map { ExtraValue("Date of birth", "19\(50 + $0)-0\($0 % 9 + 1)-1\($0 % 10)") }
        var others = Entries.background(40)
        for index in others.indices { others[index].record.extra = [dates[index]] }
        others += others.prefix(10)
        let a = Entries.person("Iris", "Rosberg", [.city: "Duluth"], extra: [ExtraValue("Date of birth", "1961-02-03")])
        let b = Entries.person("Iris", "Rosberg", [.city: "Duluth"], extra: [ExtraValue("Date of birth", "1988-11-27")])
        #expect(!Entries.areOne(a, b, among: others))
        let c = Entries.person("Iris", "Rosberg", [.city: "Duluth"], extra: [ExtraValue("Date of birth", "1961-02-03")])
        #expect(Entries.areOne(a, c, among: others))
    }

    @Test func `sisters with names that look alike stay apart`() {
        let shared: [Field: String] = [
            .organization: "Tolmont Bakery", .phone: "218-555-0150", .email: "info@tolmont.example.com",
            .city: "Duluth",
        ]
        #expect(
            !Entries.areOne(Entries.person("Ingrid", "Tolmont", shared), Entries.person("Sigrid", "Tolmont", shared)))
    }

    @Test func `two listings of one building with names of their own stay apart`() {
        let shared: [Field: String] = [.street: "34 Peach Road", .phone: "218-555-0190", .city: "Duluth"]
        let a = Entries.organization("Winterholm Dining Room", shared),
            b = Entries.organization("Winterholm Cafe", shared)
        #expect(!Entries.areOne(a, b))
    }

    @Test func `namesakes at one firm with profile pages of their own stay apart though other lists name both`() {
        let firm = "Halvorsen Lakes Health"
        let page = "https://www.linkedin.com/in/david-johnson-example-"
        let director: [Field: String] = [
            .organization: firm, .title: "Director, Revenue Cycle",
            .email: "david.m.johnson@halvorsen-lakes-health.example.com",
        ]
        let engineer: [Field: String] = [.organization: firm, .title: "Network Engineer"]
        let records = [
            Entries.person("David M.", "Johnson", director.merging([.url: page + "21f"]) { $1 }),
            Entries.person("David", "Johnson", engineer.merging([.url: page + "212"]) { $1 }),
            Entries.person(
                "David", "Johnson",
                engineer.merging([
                    .email: "david.johnson@halvorsen-lakes-health.example.com", .city: "Duluth",
                ]) { $1 }),
            Entries.person("David M.", "Johnson", director.merging([.city: "Duluth"]) { $1 }),
        ]
        let clusters = Entries.linkage(records + Entries.background()).clusters
        #expect(clusters[0] == [0, 3])
        #expect(clusters[1] == [1, 2])
    }

    /// Who of the first records stand in one cluster with which, in a directory of others.
    private func clusters(_ records: [SourcedRecord]) -> Set<Set<Int>> {
        let linkage = Entries.linkage(records + Entries.background())
        return Set(linkage.clusters.map { Set($0.filter { $0 < records.count }) }.filter { !$0.isEmpty })
    }

    private func colleague(_ given: String, _ values: [Field: String] = [:]) -> SourcedRecord {
        let common: [Field: String] = [.organization: "Winterholm Robotics", .city: "Duluth"]
        return Entries.person(given, "Tolmont", common.merging(values) { $1 })
    }

    @Test func `an initial that could be either of two colleagues joins neither`() {
        let john = colleague("John", [.phone: "218-555-0101"]), jane = colleague("Jane", [.phone: "218-555-0102"])
        #expect(clusters([colleague("J."), john, jane]) == [[0], [1], [2]])
        #expect(clusters([jane, john, colleague("J.")]) == [[0], [1], [2]])
        // Without the other there is no doubt; with something of one's own neither.
        #expect(clusters([colleague("J."), john]) == [[0, 1]])
        #expect(clusters([colleague("J.", [.phone: "218-555-0102"]), john, jane]) == [[0, 2], [1]])
    }

    @Test func `two entries of an initial that could be either are still one`() {
        let john = colleague("John", [.phone: "218-555-0101"]), jane = colleague("Jane", [.phone: "218-555-0102"])
        let initials = colleague("J.", [.title: "Sales Manager"])
        #expect(clusters([initials, john, jane, initials]) == [[0, 3], [1], [2]])
    }

    @Test func `an entry without a generation is neither father nor son`() {
        func robert(_ suffix: String?) -> SourcedRecord {
            colleague("Robert", suffix.map { [.suffix: $0] } ?? [:])
        }
        #expect(clusters([robert("Jr."), robert("Sr."), robert(nil)]) == [[0], [1], [2]])
        #expect(clusters([robert("Jr."), robert(nil)]) == [[0, 1]])
    }
}
