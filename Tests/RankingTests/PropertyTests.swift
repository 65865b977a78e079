import Contacts
import Ranking
import TestSupport
import Testing

@Suite struct RankingPropertyTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func `the order of the input never changes the list`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let people = Town.people(300, seed: seed)
        let list = Town.shortlist(people)
        #expect(!list.entries.isEmpty)
        for _ in 0..<3 { #expect(Town.shortlist(people.shuffled(using: &generator)) == list) }
    }

    static let fitting: [(Field, String)] = [
        (.title, "Software Engineer"), (.industry, "Computer Software"), (.city, "Minneapolis"),
        (.organization, "Globex"), (.email, "dana@globex.example.com"), (.phone, "+16125550123"),
        (.note, "Likes logistics"), (.updated, "2026-11-01"),
    ]

    /// Each of the facts that fit, put on a person who lacks it, beside many combinations of the others.
    @Test(arguments: fitting.indices)
    func `a fitting fact never lowers the score`(index: Int) throws {
        let (field, text) = Self.fitting[index]
        let others = Town.people(15, seed: 9)
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<12 {
            let mask = Int.random(in: 0..<(1 << Self.fitting.count), using: &generator) & ~(1 << index)
            var facts: [Field: String] = [.fullName: "Dana Reed"]
            for (bit, (other, value)) in Self.fitting.enumerated() where mask & (1 << bit) != 0 { facts[other] = value }
            let before = try score(facts, among: others)
            let after = try score(facts.merging([field: text]) { $1 }, among: others)
            #expect(after >= before - 1e-9, "\(field) lowered \(facts) from \(before) to \(after)")
        }
    }

    private func score(_ facts: [Field: String], among others: [Contact]) throws -> Double {
        let dana = Town.contact(1_000, facts)
        let pool = CandidatePool(contacts: others + [dana], organizations: [])
        return try #require(pool.explain(dana.id, focus: Town.focus, today: Town.today)).score
    }

    @Test(arguments: [4, 5, 6, 7] as [UInt64])
    func `every reason is true of the data`(seed: UInt64) {
        let people = Town.people(300, seed: seed)
        let list = Town.shortlist(people)
        for entry in list.entries {
            for reason in entry.reasons {
                #expect(isTrue(reason, of: entry.contact, people), "\(entry.contact.displayName): \(reason.text)")
                #expect(!reason.text.isEmpty)
            }
        }
    }

    private func isTrue(_ reason: Reason, of contact: Contact, _ people: [Contact]) -> Bool {
        let employer = Town.employers.first { $0.name == contact[.organization] }
        let title = (contact[.title] ?? "").lowercased()
        switch reason.feature {
        case .company: return contact[.organization] == "Globex"
        case .industry: return employer?.label.hasPrefix("Computer") == true
        case .role: return title.contains("software") || title.contains("security")
        case .location: return ["Minneapolis", "St. Paul"].contains(employer?.city)
        case .level: return !["chief", "vice president", "recruiter"].contains { title.contains($0) } && !title.isEmpty
        case .keyword: return contact[.organization]?.contains("Logistics") == true
        case .warmPath:
            return contact.isInNetwork
                || people.contains {
                    $0.isInNetwork && $0[.organization] == contact[.organization] && $0.id != contact.id
                }
        case .reachability: return contact[.email] != nil
        case .referral, .school, .recency: return false
        }
    }

    @Test func `scores fall from 0 to 1 and reasons from heavy to light`() {
        let list = Town.shortlist(Town.people(300, seed: 8))
        for entry in list.entries {
            #expect((0...1).contains(entry.score))
            let shares = entry.reasons.map { $0.weight * $0.value }
            #expect(shares == shares.sorted(by: >))
            #expect(shares.reduce(0, +) <= entry.score + 1e-9)
        }
    }

    @Test func `ranks count from 1 without a gap`() {
        let list = Town.shortlist(Town.people(300, seed: 8))
        #expect(list.entries.map(\.rank) == Array(1...list.entries.count))
    }
}
