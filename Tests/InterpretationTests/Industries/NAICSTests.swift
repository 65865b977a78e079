import Interpretation
import Testing

@Suite struct NAICSTests {
    @Test(arguments: [
        ("54", "Professional, Scientific, and Technical Services"), ("32", "Manufacturing"), ("622", "Hospitals"),
        ("5415", "Computer Systems Design and Related Services"), ("513210", "Software Publishers"),
    ])
    func `codes have their titles`(code: String, title: String) {
        #expect(NAICS.title(of: code) == title)
    }

    @Test(arguments: ["", "5", "00", "5499", "abc", "541512345"])
    func `what is no code has no title`(code: String) {
        #expect(NAICS.title(of: code) == nil)
    }

    @Test func `every sector, subsector and group of the classification is there`() {
        let all = (10...9999).map(String.init).filter { NAICS.title(of: $0) != nil }
        #expect(all.filter { $0.count == 2 }.count == 24)
        #expect(all.filter { $0.count == 3 }.count == 96)
        #expect(all.filter { $0.count == 4 }.count == 308)
    }

    @Test func `closeness falls with the digits in common`() {
        #expect(NAICS.closeness("541511", "541511") == 1)
        #expect(NAICS.closeness("5415", "541512") == 1)
        #expect(NAICS.closeness("541511", "541512") == 0.95)
        #expect(NAICS.closeness("236115", "236220") == 0.85)
        #expect(NAICS.closeness("722511", "721110") < 0.7)
        #expect(NAICS.closeness("3111", "3399") == 0.3)
        #expect(NAICS.closeness("5415", "1121") == 0)
    }

    @Test func `neighbours that people move between are near, whichever is named first`() {
        for (a, b) in [("513210", "541512"), ("622", "524114"), ("5418", "5416"), ("482", "62")] {
            #expect(NAICS.closeness(a, b) == NAICS.closeness(b, a))
        }
        #expect(NAICS.closeness("513210", "541512") > 0.8)
        #expect(NAICS.closeness("622110", "524114") >= 0.6)
    }

    @Test func `no code is nearer to another than to itself`() {
        let codes = ["11", "311", "5415", "541512", "622110", "4451", "9221", "336411"]
        for a in codes {
            for b in codes { #expect(NAICS.closeness(a, b) <= NAICS.closeness(a, a)) }
        }
    }
}
