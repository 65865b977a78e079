import Contacts
import Ranking
import Testing

@testable import Writing

@Suite struct WarmPathTests {
    @Test func `people of whom the same is said share a sentence`() {
        let groups = WarmPathGroup.of(
            ["Ann Lee", "Bo Sand", "Cy Orr"].map { path($0, "\($0), whom you know, works at Acme") })
        #expect(groups.map(\.sentence) == ["Ann Lee, whom you know, works at Acme; Bo Sand and Cy Orr too"])
    }

    @Test func `what differs is told apart, and a text that does not begin with the name is kept whole`() {
        let groups = WarmPathGroup.of([
            path("Ann Lee", "Ann Lee, whom you know, works at Acme"), path("Bo Sand", "Bo Sand worked at Acme"),
            path("Cy Orr", "an old friend there"),
        ])
        #expect(
            groups.map(\.sentence) == [
                "Ann Lee, whom you know, works at Acme", "Bo Sand worked at Acme", "Cy Orr: an old friend there",
            ])
    }

    private func path(_ name: String, _ text: String) -> WarmPath {
        WarmPath(contactID: ContactID(rawValue: name), fullName: name, text: text)
    }
}
