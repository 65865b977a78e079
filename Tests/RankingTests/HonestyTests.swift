import Contacts
import Ranking
import Testing

/// What is a person's own is not said of the firm, and what only a name says is said so.
@Suite struct HonestyTests {
    private let hospital = ContactID(bits: 77)

    private var lakeHospital: Organization {
        let chamber = Provenance(source: "chamber", file: "chamber.csv", line: 2)
        return Organization(
            id: hospital, name: "Lake Hospital",
            values: [.industry: [AttributedValue("Hospitals", provenance: [chamber])]], provenance: [chamber])
    }

    private var staff: [Contact] {
        [
            Town.contact(
                1,
                [
                    .fullName: "Lars Tveit", .organization: "Lake Hospital", .title: "Security Analyst",
                    .keyword: "Information security",
                ], organizationID: hospital),
            Town.contact(
                2, [.fullName: "Yusuf Abdi", .organization: "Lake Hospital", .title: "Registered Nurse"],
                organizationID: hospital),
        ]
    }

    private func list(_ contacts: [Contact], _ organizations: [Organization] = [], _ focus: Focus) -> Shortlist {
        CandidatePool(contacts: contacts, organizations: organizations).shortlist(for: focus, today: Town.today)
    }

    private func industry(_ entry: ShortlistEntry?) -> String? {
        entry?.reasons.first { $0.feature == .industry }?.text
    }

    @Test func `a colleague's specialty is not lent to the nurse`() {
        let found = list(staff, [lakeHospital], Focus(industries: ["information security"]))
        #expect(found.entries.map(\.contact.displayName) == ["Lars Tveit"])
        #expect(industry(found.entries.first) == "Their field is information security, which you named")
    }

    @Test func `the nurse is found by what the directory says of the hospital`() {
        let found = list(staff, [lakeHospital], Focus(industries: ["healthcare"], roles: ["nurse"]))
        let first = found.entries.first
        #expect(first?.contact.displayName == "Yusuf Abdi")
        #expect(first?.group == .main)
        #expect(industry(first)?.hasPrefix("Works in hospitals") == true)
    }

    @Test func `a list of connections without industries is searched by names and titles, and says so`() {
        let people = [
            ("Loonlight Software", "Software Developer"), ("Mayo Clinic", "Registered Nurse"),
            ("Wells Fargo Bank", "Bank Teller"), ("Globex", "Software Engineer"),
            ("St. Mary's Hospital", "Nurse Manager"),
        ].enumerated().map { number, job in
            Town.contact(
                number, [.fullName: "Person Number\(number)", .organization: job.0, .title: job.1], isInNetwork: true)
        }
        func firms(_ industry: String) -> [String] {
            list(people, [], Focus(industries: [industry])).entries.map { $0.contact[.organization] ?? "" }
        }
        #expect(firms("software") == ["Loonlight Software", "Globex"])
        #expect(Set(firms("healthcare")) == ["Mayo Clinic", "St. Mary's Hospital"])
        #expect(firms("banking") == ["Wells Fargo Bank"])
        let software = list(people, [], Focus(industries: ["software"])).entries
        #expect(industry(software.first) == "The firm’s name says “software”")
        #expect(industry(software.last) == "Their own work is in software; no source tells the firm’s industry")
    }

    @Test func `any word of what is avoided keeps out: a label, a name, an own field`() {
        let people = [
            Town.contact(
                1, [.fullName: "Al One", .organization: "Acme", .title: "Developer", .industry: "Casinos & Gaming"]),
            Town.contact(2, [.fullName: "Bo Two", .organization: "Third Wing Casino", .title: "Developer"]),
            Town.contact(
                3,
                [
                    .fullName: "Cy Three", .organization: "Second Wing Casino", .title: "Developer",
                    .industry: "Information security",
                ]),
            Town.contact(4, [.fullName: "Di Four", .organization: "Initech", .title: "Developer"]),
        ]
        let focus = Focus(roles: ["developer"], avoid: Focus.Avoid(industries: ["gambling"]))
        #expect(list(people, [], focus).entries.map(\.contact.displayName) == ["Di Four"])
    }

    @Test func `a city without its state is the city asked for, with less certainty`() {
        let bare = Town.contact(1, [.fullName: "Ann Berg", .title: "Developer", .city: "Duluth"])
        let full = Town.contact(
            2, [.fullName: "Bob Cole", .title: "Developer", .city: "Duluth", .region: "MN"])
        let found = list([bare, full], [], Focus(roles: ["developer"], locations: ["Duluth, MN"]))
        let texts = found.entries.map { $0.reasons.first { $0.feature == .location }?.text }
        #expect(texts == ["In Duluth, as you asked", "In Duluth"])
    }

    @Test func `a shorter name of one firm is no former employer`() {
        var bill = Town.contact(1, [.fullName: "Bill Aasen", .title: "Security Manager"], isInNetwork: true)
        bill.values[.organization] = ["Pine Mutual", "Pine Mutual Insurance"].map {
            AttributedValue($0, provenance: bill.provenance)
        }
        let mai = Town.contact(
            2, [.fullName: "Mai Vang", .title: "Security Analyst", .organization: "Pine Mutual Insurance"])
        let found = list([bill, mai], [], Focus(roles: ["security analyst"]))
        let entry = found.entries.first { $0.contact.id == mai.id }
        #expect(entry?.warmPath.first?.text.contains("Bill Aasen, whom you know, works at Pine Mutual") == true)
    }

    @Test func `the seeker is never proposed`() {
        var focus = Town.focus
        focus.seeker.name = "Sandy Jones"
        focus.seeker.email = "sandy@example.edu"
        let globex = Town.employers[0]
        let people = [
            Town.person(1, title: "Software Engineer", at: globex, [.fullName: "Sandy Jones"]),
            Town.person(2, title: "Software Engineer", at: globex, [.email: "Sandy@example.edu"]),
            Town.person(3, title: "Software Engineer", at: globex),
        ]
        #expect(Town.shortlist(people, focus).entries.map(\.contact.id) == [ContactID(bits: 3)])
    }

    @Test func `a phrase is shown as the seeker wrote it`() {
        let lead = Town.contact(
            1, [.fullName: "Wei Cho", .organization: "Acme", .title: "Open Source Program Lead"])
        let found = list([lead], [], Focus(keywords: ["open source"]))
        #expect(found.entries.first?.why.contains("Their entry mentions “open source”") == true)
    }
}
