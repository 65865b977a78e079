import Contacts
import Testing

@testable import RecordLinkage

/// Colleagues and relatives whose names differ by a letter, and slips of the keyboard, which do too.
struct SimilarNamesTests {
    private static func colleague(
        _ given: String, _ family: String, at firm: String = "Acme Software", _ title: String = "Developer",
        phone: String? = nil, id: String? = nil
    ) -> SourcedRecord {
        let address = "\(given).\(family)@\(firm.split(separator: " ")[0]).example.com".lowercased()
        var values: [Field: String] = [.organization: firm, .title: title, .email: address, .city: "Duluth"]
        values[.phone] = phone
        return Entries.person(given, family, values, extra: id.map { [ExtraValue("Contact ID", $0)] } ?? [])
    }

    private static func relative(_ given: String, _ family: String, _ title: String = "Owner") -> SourcedRecord {
        Entries.person(
            given, family,
            [
                .organization: "\(family) Bakery", .title: title, .email: "info@\(family.lowercased()).example.com",
                .phone: "218-555-0112", .city: "Duluth",
            ])
    }

    @Test(arguments: [0, 60])
    func `colleagues with similar surnames and an address and number each are two`(others: Int) {
        let among = Entries.background(others)
        for (given, first, second) in [
            ("Ann", "Larsen", "Larson"), ("Tom", "Meyer", "Meier"), ("Ruth", "Olson", "Olsen"),
            ("Hector", "Jensen", "Jenson"), ("Iris", "Kohomea", "Kohomeb"),
        ] {
            let a = Self.colleague(given, first, phone: "218-555-0111")
            let b = Self.colleague(given, second, phone: "218-555-0122")
            #expect(!Entries.areOne(a, b, among: among), "\(given) \(first), \(second)")
        }
    }

    @Test func `an address each is enough to make two of similar surnames, with one switchboard`() {
        let a = Self.colleague("Ann", "Larsen", phone: "218-555-0100")
        let b = Self.colleague("Ann", "Larson", phone: "218-555-0100")
        #expect(!Entries.areOne(a, b))
    }

    @Test func `numbers next to each other are two extensions`() {
        let a = Self.colleague("Ann", "Larsen", phone: "218-555-0112")
        let b = Self.colleague("Ann", "Larson", phone: "218-555-0113")
        #expect(!Entries.areOne(a, b))
    }

    @Test func `a direct number each makes two of similar surnames where no address is known`() {
        let values: [Field: String] = [.organization: "Acme Software", .title: "Developer", .city: "Duluth"]
        let a = Entries.person("Jan", "Kohomea", values.merging([.phone: "218-555-0111"]) { $1 })
        let b = Entries.person("Jan", "Kohomeb", values.merging([.phone: "218-555-0122"]) { $1 })
        #expect(!Entries.areOne(a, b))
    }

    @Test func `five whose surnames end in another letter stay five`() {
        let letters = ["a", "b", "c", "d", "e"]
        let records = letters.enumerated().map { index, letter in
            Self.colleague("Jan", "Kohome\(letter)", phone: "218-555-01\(11 * (index + 1))")
        }
        #expect(Entries.linkage(records).clusters.count == 5)
        #expect(Entries.linkage(records + Entries.background()).clusters.prefix(5).allSatisfy { $0.count == 1 })
    }

    @Test func `another title makes two of surnames that both exist`() {
        let values: [Field: String] = [.organization: "Acme Software", .phone: "218-555-0100", .city: "Duluth"]
        let a = Entries.person("Tom", "Meyer", values.merging([.title: "Developer"]) { $1 })
        let b = Entries.person("Tom", "Meier", values.merging([.title: "Accountant"]) { $1 })
        #expect(!Entries.areOne(a, b))
    }

    @Test(arguments: [
        ("Eric", "Erica"), ("John", "Joan"), ("Jon", "Joan"), ("Maria", "Mario"), ("Christine", "Christian"),
        ("Paul", "Paula"), ("Paul", "Pauline"), ("Daniel", "Danielle"), ("Martin", "Martina"), ("Erik", "Erica"),
    ])
    func `two given names are not slips of each other`(first: String, second: String) {
        for (a, b) in [
            (Self.colleague(first, "Johnson", "CEO"), Self.colleague(second, "Johnson", "Nurse")),
            (Self.colleague(first, "Johnson"), Self.colleague(second, "Johnson")),
            (Self.relative(first, "Lopez"), Self.relative(second, "Lopez", "Bookkeeper")),
            (Self.relative(first, "Peters"), Self.relative(second, "Peters")),
        ] {
            #expect(!Entries.areOne(a, b), "\(first), \(second)")
            #expect(!Entries.areOne(a, b, among: []), "\(first), \(second), alone")
        }
    }

    @Test func `a shared mailbox of two holds no spouses together`() {
        let shared: [Field: String] = [.organization: "Lopez Bakery", .email: "bread@lopez.example.com"]
        #expect(!Entries.areOne(Entries.person("Maria", "Lopez", shared), Entries.person("Mario", "Lopez", shared)))
    }

    @Test func `an initial does not make one of father, son and aunt`() {
        let shared: [Field: String] = [
            .organization: "Smith Software", .email: "info@smith.example.com", .phone: "218-555-0100",
            .street: "1 Main St", .city: "Duluth", .title: "Software Developer",
        ]
        let records = [
            Entries.person("John", "Smith", shared.merging([.suffix: "Sr."]) { $1 }),
            Entries.person("John", "Smith", shared.merging([.suffix: "Jr."]) { $1 }),
            Entries.person("Joan", "Smith", shared), Entries.person("J.", "Smith", shared),
        ]
        let clusters = Entries.linkage(records).clusters
        for (a, b) in [(0, 1), (0, 2), (1, 2)] { #expect(!clusters.contains { $0.contains(a) && $0.contains(b) }) }
    }

    @Test func `other numbers in one list of members make two of similar names`() {
        let values: [Field: String] = [.organization: "Acme Software", .city: "Duluth"]
        func person(_ family: String, _ id: String) -> SourcedRecord {
            Entries.person("Jan", family, values, extra: [ExtraValue("Contact ID", id)])
        }
        #expect(!Entries.areOne(person("Kohomea", "20001"), person("Kohomeb", "20002")))
    }

    @Test func `the next number in a list of members is no slip`() {
        var others = Entries.background(40)
        for index in others.indices { others[index].record.extra = [ExtraValue("Contact ID", "\(20_010 + index)")] }
        others += others.prefix(10)
        let a = Self.colleague("Ann", "Larsen", phone: "218-555-0111", id: "20001")
        let b = Self.colleague("Ann", "Larson", phone: "218-555-0122", id: "20002")
        #expect(!Entries.areOne(a, b, among: others))
    }

    @Test func `one person entered twice in a list of members is one, whatever the numbers`() {
        let a = Self.colleague("Gloria", "Tolmontero", phone: "218-555-0177", id: "20001")
        let b = Self.colleague("Gloria", "Tolmontero", phone: "218-555-0177", id: "20044")
        #expect(Entries.areOne(a, b))
    }

    // MARK: - Slips that are to be forgiven

    @Test func `a slip in the surname with the same address is one person`() {
        let values: [Field: String] = [.organization: "Globex Foods", .email: "robert.umbarger@globex.example.com"]
        #expect(
            Entries.areOne(
                Entries.person("Robert", "Umbarger", values.merging([.phone: "218-555-0111"]) { $1 }),
                Entries.person("Robert", "Umbargar", values.merging([.phone: "218-555-0122"]) { $1 })))
    }

    @Test func `a slip in the surname at one firm, of which nothing differs, is one person`() {
        let values: [Field: String] = [.organization: "Globex Foods", .title: "Plant Manager", .city: "Duluth"]
        #expect(
            Entries.areOne(
                Entries.person("Robert", "Umbarger", values.merging([.phone: "218-555-0111"]) { $1 }),
                Entries.person("Robert", "Umbargar", values)))
    }

    @Test func `an address that spells the surname as the other entry does shows the slip`() {
        let values: [Field: String] = [.organization: "Globex Foods", .city: "Duluth"]
        #expect(
            Entries.areOne(
                Entries.person(
                    "Robert", "Umbarger", values.merging([.email: "robert.umbarger@globex.example.com"]) { $1 }),
                Entries.person("Robert", "Umbargar", values.merging([.email: "rumbarger@globex.example.com"]) { $1 })))
    }

    @Test func `a slip in a given name is forgiven`() {
        let values: [Field: String] = [.organization: "Globex Foods", .phone: "218-555-0111"]
        #expect(
            Entries.areOne(Entries.person("Gloria", "Tolmont", values), Entries.person("Glorja", "Tolmont", values)))
    }

    @Test func `spellings of one given name are one name`() {
        let values: [Field: String] = [.organization: "Globex Foods", .phone: "218-555-0111"]
        for (a, b) in [("Erik", "Eric"), ("Sara", "Sarah"), ("Kristen", "Kristin"), ("Jon", "John")] {
            #expect(Entries.areOne(Entries.person(a, "Tolmont", values), Entries.person(b, "Tolmont", values)))
        }
    }

    @Test func `surnames that are spelled in two ways are told from slips`() {
        func areTwo(_ a: String, _ b: String) -> Bool { SurnameSpellings.areTwo(Array(a.utf8), Array(b.utf8)) }
        #expect(areTwo("larsen", "larson") && areTwo("meyer", "meier") && areTwo("anderson", "andersson"))
        #expect(!areTwo("meyer", "meyer") && !areTwo("umbarger", "umbargar") && !areTwo("larsen", "lawson"))
    }

    @Test func `columns that number people are told from row numbers`() {
        func isColumn(_ name: String) -> Bool { MemberNumber.isColumn(FeatureTable.columnKey(name)) }
        #expect(isColumn("Contact ID") && isColumn("Member No.") && isColumn("customer_number"))
        #expect(!isColumn("ID") && !isColumn("rid") && !isColumn("Row No.") && !isColumn("Member Since"))
    }
}
