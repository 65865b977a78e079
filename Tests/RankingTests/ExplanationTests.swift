import Contacts
import Ranking
import Testing

@Suite struct ExplanationTests {
    private func explain(_ contact: Contact, among others: [Contact] = [], _ focus: Focus = Town.focus)
        -> RankingExplanation?
    {
        CandidatePool(contacts: others + [contact], organizations: []).explain(
            contact.id, focus: focus, today: Town.today)
    }

    @Test func `a listed person's account adds up to the score of the list`() throws {
        let people = Town.people(100, seed: 11)
        let entry = try #require(Town.shortlist(people).entries.first)
        let account = try #require(explain(entry.contact, among: people.filter { $0.id != entry.contact.id }))
        #expect(account.standing == .listed(rank: 1, group: .main))
        #expect(abs(account.score - entry.score) < 1e-9)
        #expect(abs(account.accounts.map(\.points).reduce(0, +) - account.score) < 1e-9)
        #expect(abs(account.accounts.map(\.weight).reduce(0, +) - 1) < 1e-9)
    }

    @Test func `who does not pass the gate is told why, and what would help`() throws {
        let account = try #require(explain(Town.person(1, title: "Registered Nurse", at: Town.employers[3])))
        #expect(account.standing == .notFitting(why: "fits neither a company nor an industry you named"))
        #expect(account.summary == "Not in the list: fits neither a company nor an industry you named.")
        #expect(account.wouldRankHigher.contains("a company in computer software"))
    }

    @Test func `a colleague too many is told so`() throws {
        var focus = Town.focus
        focus.perCompany = 1
        let two = [1, 2].map { Town.person($0, title: "Software Engineer", at: Town.employers[0]) }
        let account = try #require(explain(two[1], among: [two[0]], focus))
        #expect(account.standing == .colleaguesListed(1))
    }

    @Test func `what is unknown is told apart from what does not fit`() throws {
        let account = try #require(explain(Town.contact(1, [.fullName: "Dana Reed", .organization: "Globex"])))
        let role = try #require(account.accounts.first { $0.feature == .role })
        #expect(role.value == nil)
        #expect(role.text == "No source tells what they do")
    }

    @Test func `nobody of that id, no account`() {
        let pool = CandidatePool(contacts: [], organizations: [])
        #expect(pool.explain(ContactID(bits: 3), focus: Town.focus, today: Town.today) == nil)
    }
}
