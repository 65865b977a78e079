import Contacts
import Testing

@Suite struct ContactIDTests {
    @Test func `an id is thirteen characters of Crockford's alphabet`() {
        let id = ContactID(bits: .max)
        #expect(id.rawValue == "fzzzzzzzzzzzz")
        #expect(ContactID(bits: 0).rawValue == "0000000000000")
    }

    @Test func `the content hash is the same on every machine and minds where a text ends`() {
        var ab = StableHash()
        ab.combine("ab")
        ab.combine("c")
        var a = StableHash()
        a.combine("a")
        a.combine("bc")
        #expect(ab.value != a.value)
        var empty = StableHash()
        empty.combine("shortlist")
        #expect(ContactID(bits: empty.value).rawValue.count == 13)
    }
}
