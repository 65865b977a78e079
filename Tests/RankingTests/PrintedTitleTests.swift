import Testing

@testable import Ranking

@Suite struct PrintedTitleTests {
    @Test(
        arguments: [
            ("PRINCIPAL ENGINEER, PLATFORM", "Principal Engineer, Platform"), ("VP OF IT", "VP of IT"),
            ("Analyst | Hiring!", "Analyst"), ("Engineer (Contract)", "Engineer"), ("Legal Asst", "Legal Asst"),
            ("Chief\nof Staff", "Chief of Staff"), ("—", nil), ("", nil),
        ] as [(String, String?)])
    func `titles are fit for a sentence`(text: String, title: String?) {
        #expect(PrintedTitle.inSentence(text) == title)
    }
}
