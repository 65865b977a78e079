import Contacts
import Testing

@testable import RecordLinkage

struct ExplanationTests {
    private let a = Entries.person(
        "Robert", "Hollingdale", [.organization: "Acme Tools", .email: "robert@acme.example.com"])
    private let b = Entries.person(
        "Bob", "Hollingdale", [.organization: "ACME Tools Inc.", .email: "robert@acme.example.com"])

    @Test func `the weights add up to the probability`() {
        let explanation = Explanation(a, b, model: LinkageModel())
        let total = explanation.priorWeight + explanation.evidence.reduce(0) { $0 + $1.weight }
        #expect(abs(Weight.probability(total) - explanation.probability) < 1e-6)
    }

    @Test func `it says in words what agrees, and shows both values`() throws {
        let explanation = Explanation(a, b, model: LinkageModel())
        let given = try #require(explanation.evidence.first { $0.comparison == "given name" })
        #expect(given.text.hasPrefix("a short form of the same given name: "))
        #expect(given.a == "Robert" && given.b == "Bob")
        let family = try #require(explanation.evidence.first { $0.comparison == "family name" })
        #expect(family.text.hasPrefix("the same family name, a rare one: "))
    }

    @Test func `it finds what the linkage found`() throws {
        let records = [a, b] + Entries.background()
        let linkage = Entries.linkage(records)
        let link = try #require(linkage.links.first { $0.a == 0 && $0.b == 1 })
        let explanation = Explanation(a, b, model: linkage.model)
        #expect(abs(explanation.probability - link.probability) < 0.02)
    }

    @Test func `a person and an organization are never one`() {
        let firm = Entries.organization("Acme Tools")
        #expect(Explanation(a, firm, model: LinkageModel()).probability == 0)
    }

    @Test func `an explanation is symmetric`() {
        let there = Explanation(a, b, model: LinkageModel()), back = Explanation(b, a, model: LinkageModel())
        #expect(there.probability == back.probability)
        #expect(there.evidence.map(\.weight) == back.evidence.map(\.weight))
    }
}
