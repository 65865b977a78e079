import Contacts
import TestSupport
import Testing

@testable import RecordLinkage

struct ClusteringTests {
    private static func directory() -> [SourcedRecord] {
        var records = Entries.background(80)
        for index in stride(from: 0, to: 40, by: 2) {
            var copy = records[index]
            copy.record.values.removeAll { $0.field == (index % 4 == 0 ? .city : .email) }
            records.append(copy)
        }
        records.append(
            Entries.person("Anna", "Tolmont", [.organization: "Tolmont Bakery", .phone: "218-555-0150"], line: 900))
        records.append(
            Entries.person("Bruno", "Tolmont", [.organization: "Tolmont Bakery", .phone: "218-555-0150"], line: 901))
        return records
    }

    /// Clusters by the lines of their records and their contents, whatever their numbers.
    private static func contents(_ linkage: Linkage, _ records: [SourcedRecord]) -> Set<[String]> {
        Set(linkage.clusters.map { $0.map { "\(records[$0].record)" }.sorted() })
    }

    @Test func `the order of the records changes nothing`() {
        let records = Self.directory()
        let expected = Self.contents(Entries.linkage(records), records)
        var random = SeededGenerator(seed: 3)
        for _ in 0..<4 {
            let shuffled = records.shuffled(using: &random)
            #expect(Self.contents(Entries.linkage(shuffled), shuffled) == expected)
        }
    }

    /// So many of one name that blocks are narrowed, and companies misspelt in ways that can be laid beside each other twofold.
    @Test func `a crowded directory comes out the same in any order, to the last digit`() {
        let firms = [
            "Harbor Habror Mill", "Habror Harbor Mill", "Harborr Mill", "Kelling Tech.", "Kelling Technologies",
        ]
        var records = Entries.background(1_500)
        for index in records.indices where index % 3 == 0 {
            records[index].record.values.removeAll { $0.field == .organization || $0.field == .email }
            records[index].record.add(.organization, firms[index / 3 % firms.count])
        }
        for index in stride(from: 1, to: 600, by: 7) {
            var copy = records[index]
            copy.record.values.removeAll { $0.field == .city }
            copy.record.add(.title, "Miller")
            records.append(copy)
        }
        func outcome(_ order: [Int]) -> (
            clusters: Set<Set<Int>>, organizations: Set<Set<Int>>, probabilities: [Double?]
        ) {
            let linkage = Entries.linkage(order.map { records[$0] })
            var probabilities = [Double?](repeating: nil, count: records.count)
            for (place, number) in order.enumerated() { probabilities[number] = linkage.matchProbabilities[place] }
            return (
                Set(linkage.clusters.map { Set($0.map { order[$0] }) }),
                Set(linkage.organizations.map { Set($0.map { order[$0] }) }), probabilities
            )
        }
        let expected = outcome(Array(records.indices))
        #expect(expected.clusters.contains { $0.count > 1 })
        var random = SeededGenerator(seed: 8)
        for _ in 0..<3 {
            let found = outcome(records.indices.shuffled(using: &random))
            #expect(found.clusters == expected.clusters)
            #expect(found.organizations == expected.organizations)
            #expect(found.probabilities == expected.probabilities)
        }
    }

    @Test func `linking twice gives the same`() {
        let records = Self.directory()
        let first = Entries.linkage(records), second = Entries.linkage(records)
        #expect(first.clusters == second.clusters)
        #expect(first.links == second.links)
        #expect(first.organizations == second.organizations)
        #expect(first.model == second.model)
    }

    @Test func `every record stands in one cluster, in ascending order`() {
        let records = Self.directory()
        let clusters = Entries.linkage(records).clusters
        #expect(clusters.flatMap { $0 }.sorted() == Array(records.indices))
        #expect(clusters.allSatisfy { $0 == $0.sorted() })
        #expect(clusters.map { $0[0] } == clusters.map { $0[0] }.sorted())
    }

    @Test func `a record that stands alone has no probability, one that is joined has`() {
        let linkage = Entries.linkage(Self.directory())
        for cluster in linkage.clusters {
            for record in cluster { #expect((linkage.matchProbabilities[record] != nil) == (cluster.count > 1)) }
        }
    }

    @Test func `what people decided overrules every weight`() {
        let a = Entries.person("Edith", "Marlow", [.organization: "Acme Tools", .email: "edith@acme.example.com"])
        let b = Entries.person("Jonas", "Kelton", [.organization: "Umbra Design"])
        let records = [a, a, b] + Entries.background()
        let linkage = Entries.linkage(
            records, constraints: [.same(0, 2), .different(0, 1), .same(900, 1), .different(-1, 0)])
        #expect(linkage.clusters[0] == [0, 2])
        #expect(linkage.clusters.contains([1]))
        #expect(linkage.matchProbabilities[2] == 1)
    }

    @Test func `a row is as sure as the weakest link that brought it in`() throws {
        let values: [Field: String] = [
            .organization: "Acme Tools", .email: "edith@acme.example.com", .phone: "218-555-0141",
        ]
        let core = Entries.person("Edith", "Marlow", values)
        let loose = Entries.person("Edith", "Marlow", [.organization: "Acme Tools"])
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let records = order.map { [core, core, loose][$0] } + Entries.background()
            let linkage = Entries.linkage(records)
            #expect(linkage.clusters[0] == [0, 1, 2])
            let held = try order.indices.map { try #require(linkage.matchProbabilities[$0]) }
            let looseAt = try #require(order.firstIndex(of: 2))
            let best = linkage.links.filter { ($0.a == looseAt || $0.b == looseAt) && $0.isMatch }.map(\.probability)
                .max()
            #expect(abs(held[looseAt] - (best ?? 0)) < 0.000_1)
            #expect(held.indices.allSatisfy { $0 == looseAt || held[$0] > held[looseAt] })
        }
    }

    @Test func `a link between two equal parts holds the rows of both`() throws {
        let mailed = Entries.person(
            "Edith", "Marlow", [.organization: "Acme Tools", .email: "edith.m@example.com"])
        let called = Entries.person("Edith", "Marlow", [.organization: "Acme Tools", .phone: "218-555-0141"])
        let linkage = Entries.linkage([mailed, mailed, called, called] + Entries.background())
        #expect(linkage.clusters[0] == [0, 1, 2, 3])
        let bridge = try #require(linkage.links.first { $0.a == 0 && $0.b == 2 })
        let pair = try #require(linkage.links.first { $0.a == 0 && $0.b == 1 })
        #expect(pair.probability > bridge.probability)
        #expect(linkage.matchProbabilities.prefix(4).allSatisfy { abs(($0 ?? 0) - bridge.probability) < 0.000_1 })
    }

    @Test func `a stored model weighs as the linkage that made it`() throws {
        let records = Self.directory()
        let first = Entries.linkage(records)
        var linker = Linker(model: first.model)
        for record in records { linker.add(record) }
        let second = linker.link()
        #expect(second.clusters == first.clusters)
        #expect(second.model == first.model)
    }

    @Test func `nothing and one record are linked without complaint`() {
        #expect(Entries.linkage([]).clusters.isEmpty)
        #expect(Entries.linkage([Entries.person("Anna", "Feldham")]).clusters == [[0]])
    }

    @Test func `disjoint sets agree with a search of the graph`() {
        var random = SeededGenerator(seed: 8)
        for _ in 0..<50 {
            let count = 40
            let edges = (0..<30).map { _ in (Int(random.next() % 40), Int(random.next() % 40)) }
            var sets = DisjointSets(count: count)
            for edge in edges { sets.join(edge.0, edge.1) }
            #expect(sets.groups() == Self.components(count, edges))
        }
    }

    private static func components(_ count: Int, _ edges: [(Int, Int)]) -> [[Int]] {
        var component = [Int?](repeating: nil, count: count)
        var found: [[Int]] = []
        for start in 0..<count where component[start] == nil {
            var queue = [start], members: [Int] = []
            component[start] = found.count
            while let node = queue.popLast() {
                members.append(node)
                for (a, b) in edges {
                    for (x, y) in [(a, b), (b, a)] where x == node && component[y] == nil {
                        component[y] = found.count
                        queue.append(y)
                    }
                }
            }
            found.append(members.sorted())
        }
        return found
    }
}
