import Contacts
import Testing

@testable import RecordLinkage

/// Properties that hold for every comparison.
struct ComparisonTests {
    static let records: [SourcedRecord] =
        Entries.background(24) + [
            Entries.person(
                "Bob", "Smith",
                [.phone: "218-555-0101", .street: "1 Main St", .postalCode: "55802", .title: "VP Sales"]),
            Entries.person("Robert J.", "Smyth", [.phone: "218-555-0102", .street: "1 Main Street", .region: "MN"]),
            Entries.person("R", "", [.email: "rsmith@example.com", .url: "https://example.com"]),
            Entries.person("", "García Márquez", [.url: "https://linkedin.com/in/garcia-0001"]),
            Entries.person("Garcia", "Gabriel", [.suffix: "Jr.", .organization: "Acme Tool"]),
            Entries.organization("Acme Tools Inc.", [.phone: "218-555-0101", .street: "1 Main St"]),
            Entries.organization("ACME Tools of Duluth", [.url: "http://acme.example.com", .city: "Duluth"]),
            // A common word misspelt is rare in print.
            Entries.organization("Itchen Pioneer"), Entries.organization("Kitchen Orion"),
        ]

    static func scorer(_ records: [SourcedRecord]) -> PairScorer {
        var table = FeatureTable()
        table.add(records)
        let model = ModelEstimation(table: table).counted()
        return PairScorer(context: LinkageContext(table: table, model: model), model: model)
    }

    @Test func `every comparison is symmetric`() {
        let scorer = Self.scorer(Self.records)
        let table = scorer.context.table
        for a in 0..<table.count {
            for b in 0..<a where table.records[a].isOrganization == table.records[b].isOrganization {
                let there = scorer.assess(PairView(table.records[a], table.records[b], in: scorer.context))
                let back = scorer.assess(PairView(table.records[b], table.records[a], in: scorer.context))
                #expect(there == back, "records \(a) and \(b)")
                #expect(scorer.weigh(a, b).total == scorer.weigh(b, a).total)
            }
        }
    }

    @Test func `what is missing weighs nothing`() {
        var empty = Entries.person("", "")
        empty.record.values = []
        let scorer = Self.scorer([empty] + Self.records)
        let table = scorer.context.table
        for other in table.records.indices where !table.records[other].isOrganization {
            let pair = PairView(table.records[0], table.records[other], in: scorer.context)
            let assessments = scorer.assess(pair)
            #expect(assessments.allSatisfy { $0.isMissing })
            let weight = scorer.combination(for: table.records[0]).combine(assessments, of: pair)
            #expect(weight.parts.allSatisfy { $0 == 0 })
        }
    }

    @Test func `a rare surname weighs more than Smith`() {
        let rare = Entries.person("Anna", "Winterbottomly"), common = Entries.person("Anna", "Smith")
        func familyWeight(_ record: SourcedRecord) -> Double {
            let explanation = Explanation(record, record, model: LinkageModel())
            return explanation.evidence.first { $0.comparison == "family name" }?.weight ?? 0
        }
        #expect(familyWeight(rare) > familyWeight(common))
    }

    @Test func `names agree as people would say`() {
        func level(_ a: String, _ b: String, given: Bool = true) -> NameLevel {
            NameLevel.between(NameTerm(folded: Array(a.utf8)), NameTerm(folded: Array(b.utf8)), given: given)
        }
        #expect(level("bob", "robert") == .shortForm)
        #expect(level("j", "james") == .initial)
        #expect(level("j", "robert") == .different)
        #expect(level("garcia marquez", "garcia", given: false) == .part)
        #expect(level("o'brien", "obrien") == .same)
        #expect(level("mueller", "muller") == .same)
        #expect(level("tolmontero", "tolmotnero") == .close)
        #expect(level("anna", "bruno") == .different)
    }
}
