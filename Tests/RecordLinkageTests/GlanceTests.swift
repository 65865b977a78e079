import Contacts
import TestSupport
import Testing

@testable import RecordLinkage

/// What a glance tells apart, a closer look tells apart as well: shortcuts save time and change nothing.
struct GlanceTests {
    /// Names, companies, streets and addresses, each with a few of its letters changed, in every combination that chance
    /// makes: most pairs differ wholly, some all but not.
    static let records: [SourcedRecord] = {
        var random = SeededGenerator(seed: 17)
        func pick(_ words: [String]) -> String {
            var letters = Array(words[Int(random.next() % UInt64(words.count))])
            let change = random.next() % 6, place = Int(random.next() % UInt64(letters.count))
            if change == 0 { letters.remove(at: place) }
            if change == 1 { letters.insert("e", at: place) }
            if change == 2 { letters.swapAt(place, max(0, place - 1)) }
            return String(letters)
        }
        return (0..<260).map { index in
            var values: [Field: String] = [:]
            if random.next() % 4 != 0 {
                values[.organization] = pick([
                    "Summit Builders", "Blue Summit", "SBL", "Summerset Bakers LLC", "Northfeld",
                ])
            }
            if random.next() % 3 != 0 {
                values[.street] =
                    "\(random.next() % 30) "
                    + pick(["Main Street", "North Main St", "Lake Ave", "Cienega", "La Cienega"])
            }
            if random.next() % 3 == 0 {
                values[.email] =
                    pick(["anna.feldham", "feldham", "robert"]) + "@" + pick(["example.com", "example.org"])
            }
            if random.next() % 3 == 0 { values[.phone] = "218-555-01\(10 + random.next() % 40)" }
            if random.next() % 3 == 0 { values[.city] = pick(["Duluth", "Fargo", "Moorhead"]) }
            if random.next() % 3 == 0 { values[.title] = pick(["Owner", "Sales Manager", "Manager"]) }
            if random.next() % 5 == 0 { values[.middleName] = pick(["Robert", "J", "Anna"]) }
            return Entries.person(
                pick(["Robert", "Bob", "Anna", "Hanna", "R"]),
                pick(["Feldham", "Feltham", "Robert", "Smith", "Smyth", "Garcia Marquez"]), values, line: index)
        }
    }()

    private static let scorer = ComparisonTests.scorer(records)

    private static func forEachPair(_ body: (RecordFeatures, RecordFeatures) -> Void) {
        let found = scorer.context.table.records
        for a in found.indices { for b in 0..<a { body(found[a], found[b]) } }
    }

    @Test func `names apart by their shapes are apart`() {
        let context = Self.scorer.context
        var count = 0
        Self.forEachPair { x, y in
            let shapes = context.shapes
            let glance = BlockingTerms.Glance(x)
            guard glance.isApart(from: BlockingTerms.Glance(y), shapes.span) else { return }
            count += 1
            #expect(context.areNamesApart(x, y))
        }
        #expect(count > 1_000)
    }

    @Test func `names are remembered as they were found`() {
        let context = Self.scorer.context
        var known = ApartNames()
        for round in 0..<2 {
            Self.forEachPair { x, y in
                let a = BlockingTerms.Glance(x), b = BlockingTerms.Glance(y)
                if let isApart = known.areApart(a, b) { #expect(isApart == context.areNamesApart(x, y)) }
                if round == 0 { known.remember(context.areNamesApart(x, y), a, b) }
            }
        }
        #expect(known.areApart(BlockingTerms.Glance(Self.named(0)), BlockingTerms.Glance(Self.named(1))) != nil)
    }

    /// A record with nothing but a given and a family name.
    private static func named(_ index: Int) -> RecordFeatures {
        let plain = scorer.context.table.records.filter { $0.middle == 0 && $0.given != 0 && $0.family != 0 }
        return plain[plain.count - 1 - index]
    }

    @Test func `companies and streets apart by their shapes are apart`() {
        let context = Self.scorer.context
        var companies = 0, streets = 0
        Self.forEachPair { x, y in
            if x.company != 0, y.company != 0, x.company != y.company,
                context.areCompaniesApart(x.company, y.company)
            {
                companies += 1
                let level = CompanyAgreement.byName(x.company, y.company, in: context, atAGlance: false)
                #expect(level == .different)
            }
            if x.street != 0, y.street != 0, x.street != y.street, context.areStreetsApart(x.street, y.street) {
                streets += 1
                #expect(Places.compareStreets(x, y, in: context, atAGlance: false).level == 4)
            }
        }
        #expect(companies > 100 && streets > 100)
    }

    @Test func `who is far off does not come near a match`() {
        let farOff = Self.scorer.farOff(below: 0.1)
        let records = Self.scorer.context.table.records
        var count = 0
        for a in records.indices {
            for b in 0..<a where farOff.contains(records[a], records[b]) {
                count += 1
                #expect(Self.scorer.weigh(a, b).probability < 0.1)
            }
        }
        #expect(count > 100)
    }
}
