import Contacts
import Ranking
import Testing

@Suite struct ByExampleTests {
    @Test func `a focus made from an ideal person finds people like them`() throws {
        let ideal = Town.person(900, title: "Registered Nurse", at: Town.employers[3])
        let pool = CandidatePool(contacts: Town.people(200, seed: 21) + [ideal], organizations: [])
        let focus = try #require(pool.focus(like: [ideal.id]))
        #expect(focus.locations == ["Minneapolis, MN"])
        let best = try #require(pool.shortlist(for: focus, today: Town.today).entries.first)
        #expect(best.contact[.title] == "Registered Nurse")
        #expect(best.contact[.organization] == "Mercy Falls Hospital")
    }

    @Test func `the focus is in words that a seeker would write`() throws {
        let ideal = Town.person(900, title: "Senior Security Analyst II", at: Town.employers[0])
        let pool = CandidatePool(contacts: [ideal], organizations: [])
        let focus = try #require(pool.focus(like: [ideal.id]))
        #expect(focus.roles == ["security analyst"])
        #expect(focus.industries == ["computer & network security"])
    }

    @Test func `nobody known makes no focus`() {
        let pool = CandidatePool(contacts: [], organizations: [])
        #expect(pool.focus(like: [ContactID(bits: 1)]) == nil)
    }
}
