import Interpretation
import Testing

@Suite struct NicknameTableTests {
    @Test(arguments: [
        ("bob", "robert"), ("liz", "elizabeth"), ("bill", "william"), ("peggy", "margaret"), ("jurgen", "juergen"),
        ("pepe", "jose"),
        ("paco", "francisco"), ("hans", "johannes"), ("kees", "cornelis"), ("sasha", "alexander"),
        ("gosia", "malgorzata"),
        ("beppe", "giuseppe"), ("ze", "jose"), ("lasse", "lars"), ("kathy", "kathleen"), ("jon", "jonathan"),
        ("steven", "stephen"),
    ])
    func `short forms belong to their names, both ways`(short: String, full: String) {
        #expect(NicknameTable.related(short, full))
        #expect(NicknameTable.related(full, short))
        #expect(!Set(NicknameTable.canonicalForms(short)).isDisjoint(with: NicknameTable.canonicalForms(full)))
    }

    @Test(arguments: [
        ("robert", "richard"), ("mary", "john"), ("alexander", "alexandra"), ("hans", "peter"), ("xqz", "abc"),
    ])
    func `different names are not related`(a: String, b: String) {
        #expect(!NicknameTable.related(a, b))
    }

    @Test func `given names are told from surnames`() {
        #expect(GivenNames.isGivenName("jennifer"))
        #expect(!GivenNames.isGivenName("andersson"))
        #expect(GivenNames.frequency("robert") == .common)
        #expect(GivenNames.frequency("xqzzy") == .unknown)
        #expect(NicknameTable.canonicalForms("xqzzy") == ["xqzzy"])
    }
}
