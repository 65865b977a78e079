import Contacts
import Testing

@testable import RecordLinkage

/// Lists of two or three records, from which no frequency can be learnt.
struct SmallListTests {
    private static let names = [("Ximena", "Quinwick"), ("Karen", "Olson"), ("John", "Smith")]

    private static func clusters(_ values: [[Field: String]], _ name: (String, String)) -> [[Int]] {
        Entries.linkage(values.map { Entries.person(name.0, name.1, $0) }).clusters
    }

    @Test(arguments: [
        [Field.email: "kq77@gmail.com"], [.email: "buying@acme.example.com", .organization: "Acme Tools"],
        [.phone: "218-555-0141"], [.organization: "Winterholm Robotics"],
        [.organization: "Winterholm Robotics", .city: "Duluth", .title: "Buyer"],
        [.url: "https://www.linkedin.com/in/kq-0077"],
    ])
    func `two and three records of one person are one`(shared: [Field: String]) {
        for name in Self.names {
            for count in [2, 3] {
                let values = Array(repeating: shared, count: count)
                #expect(Self.clusters(values, name) == [Array(0..<count)], "\(name), \(shared)")
            }
        }
    }

    @Test(arguments: [60, 300])
    func `an entry that a list repeats is one contact, however often`(count: Int) {
        let same: [Field: String] = [.email: "kq77@example.com", .organization: "Acme Tools", .phone: "218-555-0141"]
        let others = (0..<200).map { number in
            Entries.person("Given\(number)", "Family\(number)", [.organization: "Firm \(number) LLC"])
        }
        let linkage = Entries.linkage(Array(repeating: Entries.person("Ann", "Leewood", same), count: count) + others)
        #expect(linkage.clusters.map(\.count).max() == count)
        #expect(linkage.clusters.count == 201)
    }

    @Test func `a record that says little joins the one that says more`() {
        for name in Self.names {
            let found = Self.clusters(
                [
                    [.email: "kq77@gmail.com", .organization: "Acme Tools", .city: "Duluth"],
                    [.email: "kq77@gmail.com", .phone: "218-555-0141"],
                    [.organization: "Acme Tools, Inc.", .title: "Buyer"],
                ], name)
            #expect(found == [[0, 1, 2]], "\(name)")
        }
    }

    @Test func `two and three namesakes at different companies stay apart`() {
        for name in Self.names {
            let firms: [[Field: String]] = [
                [.organization: "Acme Tools"], [.organization: "Umbra Design"], [.organization: "Hooli Media"],
            ]
            #expect(Self.clusters(Array(firms.prefix(2)), name) == [[0], [1]], "\(name)")
            #expect(Self.clusters(firms, name) == [[0], [1], [2]], "\(name)")
            let inOneCity = firms.map { $0.merging([.city: "Duluth", .region: "MN", .title: "Buyer"]) { $1 } }
            #expect(Self.clusters(Array(inOneCity.prefix(2)), name) == [[0], [1]], "\(name) of Duluth")
            #expect(Self.clusters(inOneCity, name) == [[0], [1], [2]], "\(name) of Duluth")
        }
    }

    @Test func `namesakes in one city with other jobs and numbers are two`() {
        let cook: [Field: String] = [.city: "Minneapolis", .region: "MN", .title: "Cook", .phone: "612-555-0141"]
        let buyer: [Field: String] = [.city: "Minneapolis", .region: "MN", .title: "Buyer", .phone: "651-555-0177"]
        for name in Self.names { #expect(Self.clusters([cook, buyer], name) == [[0], [1]], "\(name)") }
    }

    @Test func `the site of one is the mail domain of the other`() {
        for name in Self.names {
            let found = Self.clusters(
                [[.url: "https://www.winterholm.example.com"], [.email: "kq@winterholm.example.com"]], name)
            #expect(found == [[0, 1]], "\(name)")
        }
    }

    @Test func `a birth date tells two people from one`() {
        func born(_ date: String) -> SourcedRecord {
            Entries.person(
                "Lionel", "Garwick", [.organization: "Garwick Law"], extra: [ExtraValue("Date of birth", date)])
        }
        #expect(Entries.linkage([born("1961-02-03"), born("1988-11-27")]).clusters == [[0], [1]])
        #expect(Entries.linkage([born("1961-02-03"), born("1961-02-03")]).clusters == [[0, 1]])
        var unplaced = born("1961-02-03")
        unplaced.record.values.removeAll { $0.field == .organization }
        #expect(Entries.linkage([unplaced, unplaced]).clusters == [[0, 1]])
        var other = Entries.person("Anna", "Feldham")
        other.record.extra = unplaced.record.extra
        #expect(Entries.linkage([unplaced, other]).clusters == [[0], [1]])
    }

    @Test func `a member number of one list is one person's where the names agree`() {
        let member = Entries.person("Iris", "Rosberg", [.identifier: "5213"])
        #expect(Entries.linkage([member, member]).clusters == [[0, 1]])
        let other = Entries.person("Anna", "Feldham", [.identifier: "5213"])
        #expect(Entries.linkage([member, other]).clusters == [[0], [1]])
        let elsewhere = Entries.person(
            "Iris", "Rosberg", [.identifier: "5213"], source: Source(name: "Guild", kind: .association))
        #expect(Entries.linkage([member, elsewhere]).clusters == [[0], [1]])
    }

    @Test func `colleagues are not one`() {
        let shared: [Field: String] = [
            .organization: "Acme Tools", .phone: "218-555-0100", .city: "Duluth", .street: "1 Lake Street",
        ]
        let two = [Entries.person("Anna", "Feldham", shared), Entries.person("Bruno", "Kelton", shared)]
        #expect(Entries.linkage(two).clusters == [[0], [1]])
    }

    @Test func `two listings of one firm are one, two firms are two`() {
        let phone: [Field: String] = [.phone: "218-555-0100", .city: "Duluth"]
        let a = Entries.organization("Winterholm Robotics", phone),
            b = Entries.organization("Winterholm Robotics Inc.", phone)
        #expect(Entries.linkage([a, b]).clusters == [[0, 1]])
        #expect(Entries.linkage([a, Entries.organization("Umbra Design", phone)]).clusters == [[0], [1]])
    }
}
