import Contacts
import Interpretation
import Ranking
import Testing

@Suite struct ShortlistTests {
    private let globex = Town.employers[0]
    private let hooli = Town.employers[2]
    private let hospital = Town.employers[3]

    @Test func `whoever does the work at a named company comes first, with the reasons`() throws {
        let list = Town.shortlist([
            Town.person(1, title: "Paralegal", at: Town.employers[4]),
            Town.person(2, title: "Software Engineer", at: globex, [.email: "p@globex.example.com"]),
            Town.person(3, title: "Software Engineer", at: Town.employers[1]),
        ])
        let first = try #require(list.entries.first)
        #expect(first.contact.id == ContactID(bits: 2))
        let texts = Dictionary(uniqueKeysWithValues: first.reasons.map { ($0.feature, $0.text) })
        #expect(texts[.company] == "Works at Globex, a company you named")
        #expect(texts[.role] == "Software Engineer, the role you named")
        #expect(texts[.location] == "In Minneapolis, as you asked")
        #expect(list.funnel.contacts == 3)
        #expect(list.funnel.candidates == 2)
    }

    @Test func `who fits neither company nor industry is not in the list`() {
        let list = Town.shortlist([Town.person(1, title: "Registered Nurse", at: hospital)])
        #expect(list.entries.isEmpty)
    }

    @Test func `who fits role, place and level elsewhere stands under a heading of their own, after the others`() {
        let list = Town.shortlist([
            Town.person(1, title: "Software Engineer", at: hospital),
            Town.person(2, title: "Accountant", at: Town.employers[1]),
        ])
        #expect(list.entries.map(\.group) == [.main, .adjacent])
        #expect(list.entries.last?.contact.id == ContactID(bits: 1))
    }

    @Test func `what the seeker avoids is left out`() {
        var focus = Town.focus
        focus.avoid = Focus.Avoid(companies: ["Globex"], industries: ["law practice"])
        let list = Town.shortlist(Town.people(200, seed: 3), focus)
        #expect(!list.entries.isEmpty)
        #expect(list.entries.allSatisfy { $0.contact[.organization] != "Globex" })
    }

    @Test func `no more people of one company than wanted`() {
        var focus = Town.focus
        focus.perCompany = 2
        let list = Town.shortlist((1...20).map { Town.person($0, title: "Software Engineer", at: globex) }, focus)
        #expect(list.entries.count == 2)
    }

    @Test func `colleagues give way to others who fit as well`() {
        let colleagues = (1...5).map { Town.person($0, title: "Software Engineer", at: globex) }
        let other = Town.person(9, title: "Software Engineer", at: hooli)
        var focus = Town.focus
        focus.companies = ["Globex", "Hooli"]
        let order = Town.shortlist(colleagues + [other], focus).entries.map { $0.contact[.organization] ?? "" }
        #expect(order.prefix(2).contains("Hooli"))
    }

    @Test func `the list is no longer than wanted`() {
        var focus = Town.focus
        focus.size = 4
        #expect(Town.shortlist(Town.people(300, seed: 2), focus).entries.count == 4)
        focus.size = 0
        #expect(Town.shortlist(Town.people(300, seed: 2), focus).entries.isEmpty)
    }

    @Test func `an organization without a person comes last and says whom to ask for`() throws {
        let firm = Town.contact(
            5, [.organization: "Umbra Software", .industry: "Computer Software"], kind: .organization)
        let named = Town.contact(6, [.organization: "Globex", .industry: "Computer Software"], kind: .organization)
        let list = Town.shortlist([firm, named, Town.person(1, title: "Software Engineer", at: globex)])
        #expect(list.entries.map(\.group) == [.main, .organization])
        let last = try #require(list.entries.last)
        #expect(last.contact.id == firm.id)
        #expect(last.why.contains("ask the front desk for a software engineer"))
    }

    @Test func `a colleague's label tells the industry of one whose record has none`() throws {
        let labelled = Town.person(1, title: "Accountant", at: hooli)
        var bare = Town.person(2, title: "Software Engineer", at: hooli)
        bare.values[.industry] = nil
        let entry = try #require(Town.shortlist([labelled, bare]).entries.first { $0.contact.id == bare.id })
        #expect(entry.industry?.said == "Computer Software")
        #expect(entry.industry?.inheritedFrom == "Hooli")
    }

    @Test func `a vague label yields to a precise one`() throws {
        var vague = Town.person(1, title: "Software Engineer", at: hooli)
        vague.values[.industry]?[0].text = "Business Services"
        let list = Town.shortlist([vague, Town.person(2, title: "Accountant", at: hooli)])
        let entry = try #require(list.entries.first { $0.contact.id == vague.id })
        #expect(entry.industry?.said == "Computer Software")
    }

    @Test func `somebody of the network leads to their colleagues`() throws {
        var ana = Town.person(1, title: "Accountant", at: hooli, [.fullName: "Ana Cole"])
        ana.isInNetwork = true
        let list = Town.shortlist([ana, Town.person(2, title: "Software Engineer", at: hooli)])
        let entry = try #require(list.entries.first { $0.contact.id == ContactID(bits: 2) })
        #expect(entry.warmPath.map(\.contactID) == [ana.id])
        #expect(entry.reasons.contains { $0.text == "You know Ana Cole, who works there too" })
    }

    @Test func `without industries and companies the roles are the gate`() {
        let focus = Focus(roles: ["registered nurse"])
        let list = Town.shortlist(Town.people(200, seed: 5), focus)
        #expect(!list.entries.isEmpty)
        #expect(list.entries.allSatisfy { $0.contact[.title] == "Registered Nurse" })
    }

    @Test func `an empty focus lists nobody`() {
        #expect(Town.shortlist(Town.people(50, seed: 5), Focus()).entries.isEmpty)
    }

    @Test func `an empty pool gives an empty list`() { #expect(Town.shortlist([]).entries.isEmpty) }
}
