import Interpretation
import Testing

@Suite struct IndustryReadingTests {
    @Test(arguments: [
        ("IT Services", "5415"), ("Banks & Credit Unions", "5221"), ("Attorneys", "5411"), ("Auto Repair", "8111"),
        ("Non-Profit Organizations", "813"), ("Restaurants, Food & Beverage", "722"),
        ("Information Technology and Services", "5415"), ("Hospital & Health Care", "622"),
        ("Computer Software", "5132"),
        ("Oil & Energy", "2111"), ("Cybersecurity", "5415"), ("PR", "5418"), ("Health Care", "62"), ("Retail", "44"),
    ])
    func `the labels of people, chambers and networks have their codes`(text: String, code: String) {
        #expect(IndustryReading(interpreting: text).best?.naics == code)
    }

    @Test(arguments: [
        "Member", "Services", "Other", "Gold sponsor", "Business", "", "N/A", "New Member", "–", "zzz qqq",
    ])
    func `what says nothing about an industry has no code`(text: String) {
        #expect(IndustryReading(interpreting: text).matches.isEmpty)
    }

    @Test(arguments: [
        ("7372", "5132"), ("SIC 8011", "6211"), ("8743 - SERVICES-PUBLIC RELATIONS", "5418"), ("J62", "5415"),
        ("62.01", "5415"), ("Section J", "51"), ("NACE 86", "621"), ("NAICS 541512", "541512"), ("511210", "513210"),
        ("5411 - Grocery Stores", "4451"), ("NAICS 5411", "5411"),
    ])
    func `codes of NAICS, SIC, NACE and ISIC are read`(text: String, code: String) {
        #expect(IndustryReading(interpreting: text).best?.naics == code)
    }

    @Test func `a number that two classifications know gives both`() {
        let codes = IndustryReading(interpreting: "5411").matches.map(\.naics)
        #expect(codes == ["5411", "4451"])
    }

    @Test(arguments: [
        ("Maschinenbau", "333"), ("Gesundheitswesen", "62"), ("Informatique", "5415"),
        ("Bâtiment et travaux publics", "23"),
        ("Consultoría", "5416"), ("Educación", "611"),
    ])
    func `German, French and Spanish names are understood`(text: String, code: String) {
        #expect(IndustryReading(interpreting: text).best?.naics == code)
    }

    @Test(arguments: [
        ("Resturants", "7225"), ("landscapeing", "5617"), ("Mfg - Plastics", "3261"), ("dog walking business", "8129"),
        ("SERVICES-PREPACKAGED SOFTWARE", "5132"), ("hospital software", "5132"), ("Law Firm - IP", "5411"),
    ])
    func `other spellings, orders and short forms lead to the same group`(text: String, code: String) {
        #expect(IndustryReading(interpreting: text).best?.naics.hasPrefix(code) == true)
    }

    @Test func `case, marks and spaces do not matter`() {
        let reading = IndustryReading(interpreting: "Banks & Credit Unions").matches
        #expect(IndustryReading(interpreting: "  BANKS and credit-unions ").matches == reading)
    }

    @Test func `confidences lie between 0 and 1, the likeliest first, with a title each`() {
        for text in ["Aviation & Aerospace", "hospital software", "Oil & Energy", "construction and farm equipment"] {
            let matches = IndustryReading(interpreting: text).matches
            #expect(!matches.isEmpty)
            #expect(matches.allSatisfy { (0...1).contains($0.confidence) && !$0.title.isEmpty })
            #expect(matches.map(\.confidence) == matches.map(\.confidence).sorted(by: >))
        }
    }

    @Test func `hostile text is read without harm`() {
        for text in [
            String(repeating: "software ", count: 50_000), "\u{0}\u{FFFD}\u{200F}", "....&&&&----", "𝔘𝔫𝔦 🚗 ©®",
        ] {
            #expect(IndustryReading(interpreting: text).matches.count <= 6)
        }
    }
}
