import Interpretation
import Testing

@Suite struct LetterCaseTests {
    @Test(arguments: [
        ("SAINT PAUL", false, "Saint Paul"), ("IBM", true, "IBM"), ("VP OF SALES", true, "VP of Sales"),
        ("LOONLIGHT SOFTWARE INC", true, "Loonlight Software INC"), ("Saint Paul", false, "Saint Paul"),
        ("O'BRIEN & SONS", true, "O'brien & Sons"), ("3M COMPANY", true, "3M Company"),
        ("ÖSTROM SYSTEMS", true, "Östrom Systems"),
    ])
    func `what shouts is calmed, abbreviations stay`(text: String, keepsShortWords: Bool, calmed: String) {
        #expect(LetterCase.calmed(text, keepsShortWords: keepsShortWords) == calmed)
        #expect(LetterCase.calmed(calmed, keepsShortWords: keepsShortWords) == calmed)
    }
}
