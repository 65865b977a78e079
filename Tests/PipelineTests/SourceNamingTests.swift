import Contacts
import Pipeline
import Testing

@Suite struct SourceNamingTests {
    @Test(arguments: [
        ("exports/duluth_chamber-2026-11-01.csv", "duluth chamber"), ("Connections.csv", "Connections"),
        ("members (2).html", "members"), ("2026.csv", "2026"),
    ])
    func `a source is named after its file, without the date`(path: String, name: String) {
        #expect(SourceNaming.name(of: path) == name)
    }

    @Test func `the file's name tells the kind of source where it can`() {
        #expect(SourceNaming.kind(of: "alumni-list.csv") == .alumni)
        #expect(SourceNaming.kind(of: "Duluth Chamber members.html") == .business)
        #expect(SourceNaming.kind(of: "itsa-directory.csv") == .association)
        #expect(SourceNaming.kind(of: "x.csv") == .other)
    }
}
