import Pipeline
import Store
import Testing

@Suite struct ReviewTests {
    private let scratch: TemporaryWorkspace

    init() throws {
        scratch = try TemporaryWorkspace()
        let header = "First Name,Last Name,Company,Job Title,City\n"
        let first = header + "Michelle,Leewood,Acme Tools,Analyst,Chicago\nNgozi,Rayburn,Globex Inc,Buyer,Duluth\n"
        let second = header + "Michelle,Leewood,Umbra Design,Analyst,Chicago\nNgozi,Rayburn,Hooli Media,Buyer,Duluth\n"
        let paths = try [scratch.write(first, to: "exports/one.csv"), scratch.write(second, to: "exports/two.csv")]
        _ = try scratch.workspace.importFiles(paths, at: "2026-11-01T06:00:00Z")
    }

    private func pairs() throws -> [UncertainPair] { try scratch.workspace.uncertainPairs(limit: 10).pairs }

    @Test func `doubtful pairs are told once each, with what speaks for and against`() throws {
        let (pairs, count) = try scratch.workspace.uncertainPairs(limit: 1)
        #expect((pairs.count, count) == (1, 2))
        let text = try #require(pairs.first).text(width: 100)
        #expect(text.contains("two contacts now"))
        #expect(text.contains("Acme Tools") && text.contains("Umbra Design"))
        #expect(text.contains("company: another company: some evidence that they are two"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 140 })
    }

    @Test func `what is said of a pair holds, is not asked again, and can be taken back`() throws {
        let open = try pairs()
        try scratch.workspace.decide(.same, about: open[0], at: "2026-11-02T06:00:00Z")
        try scratch.workspace.decide(.different, about: open[1], at: "2026-11-02T06:00:01Z")
        try scratch.workspace.linkWhatWaits(at: "2026-11-02T06:00:02Z")
        #expect(try pairs().isEmpty)
        #expect(Set(try scratch.contacts().values).count == 3)
        _ = try scratch.workspace.undo(at: "2026-11-03T06:00:00Z")
        _ = try scratch.workspace.undo(at: "2026-11-03T06:00:01Z")
        #expect(try pairs().count == 2)
        #expect(Set(try scratch.contacts().values).count == 4)
    }

    @Test func `a pair that is joined is parted where a person says so`() throws {
        try scratch.workspace.store.merge(
            #require(pairs()[0].a.contact), #require(pairs()[0].b.contact), at: "2026-11-02T06:00:00Z")
        try scratch.workspace.linkWhatWaits(at: "2026-11-02T06:00:00Z")
        var pair = try #require(try pairs().first)
        let records = try scratch.workspace.store.records(of: #require(scratch.contacts()["Michelle Leewood of one"]))
        (pair.a, pair.b, pair.isJoined) = (records[0], try #require(records.last), true)
        try scratch.workspace.decide(.different, about: pair, at: "2026-11-03T06:00:00Z")
        try scratch.workspace.linkWhatWaits(at: "2026-11-03T06:00:00Z")
        #expect(Set(try scratch.contacts().values).count == 4)
    }

    @Test func `learning anew tells what it would change before it does`() throws {
        #expect(try scratch.workspace.relinkingPlan().isEmpty)
        let pair = try #require(try pairs().first)
        try scratch.workspace.decide(.same, about: pair, at: "2026-11-02T06:00:00Z")
        let plan = try scratch.workspace.relinkingPlan()
        #expect(plan.joined.count == 1 && plan.parted.isEmpty)
        #expect(plan.text().contains("Michelle Leewood"))
        #expect(plan.text().hasSuffix("1 would be joined, 0 parted\n"))
        #expect(Set(try scratch.contacts().values).count == 4)
    }
}
