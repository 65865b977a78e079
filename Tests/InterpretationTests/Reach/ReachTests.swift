import Contacts
import Interpretation
import TestSupport
import Testing

@Suite struct ReachTests {
    @Test(arguments: [
        ("(612) 555-0123 x45", "+16125550123", "45"), ("1-612-555-0123", "+16125550123", nil),
        ("612.555.0123 ext. 5", "+16125550123", "5"),
        ("+1 612 555 0123", "+16125550123", nil), ("tel:+16125550123", "+16125550123", nil),
        ("6125550123", "+16125550123", nil),
        ("612/555-0123", "+16125550123", nil), ("1-800-FLOWERS", "+18003569377", nil),
        ("+44 20 7946 0958", "+442079460958", nil),
        ("+49 30 123456", "+4930123456", nil), ("011 44 20 7946 0958", "+442079460958", nil),
        ("0044 20 7946 0958", "+442079460958", nil),
        ("612-555-0123 or 612-555-0124", "+16125550123", nil), ("Phone: 612-555-0123", "+16125550123", nil),
    ])
    func `phone numbers are read as people write them`(text: String, e164: String, ext: String?) {
        let number = PhoneNumber(interpreting: text)
        #expect(number?.e164 == e164)
        #expect(number?.extension == ext)
    }

    @Test(arguments: ["", "abc", "555-0123", "123", "12345678901234567890", "n/a", "000-000-0000"])
    func `what is no phone number is nil`(text: String) {
        #expect(PhoneNumber(interpreting: text) == nil)
    }

    @Test func `a country's numbers are read at home there, and toll-free ones told`() {
        #expect(PhoneNumber(interpreting: "030 123456", country: "Germany")?.e164 == "+4930123456")
        #expect(PhoneNumber(interpreting: "800-555-0199")?.kind == .tollFree)
        #expect(PhoneNumber(interpreting: "(612) 555-0123 x45")?.formatted() == "(612) 555-0123 ext. 45")
        #expect(PhoneNumber(interpreting: "(612) 555-0123")?.formatted(region: "DE") == "+1 612-555-0123")
    }

    @Test(arguments: [
        ("mailto:Jane@Example.COM", "jane@example.com"), ("Jane Doe <jane.doe@example.org>", "jane.doe@example.org"),
        ("(jane+list@example.edu).", "jane+list@example.edu"), ("jane@mail.example.co.uk", "jane@mail.example.co.uk"),
    ])
    func `addresses are taken out of their surroundings`(text: String, address: String) {
        #expect(EmailAddress(interpreting: text)?.address == address)
    }

    @Test(arguments: ["", "jane", "jane@", "@example.com", "jane@example", "jane@1.2", "a@b..c"])
    func `what is no address is nil`(text: String) {
        #expect(EmailAddress(interpreting: text) == nil)
    }

    @Test func `offices and mail providers are known`() {
        for name in ["info", "sales", "office", "kontakt", "info-duluth", "no-reply"] {
            #expect(EmailAddress(local: name, domain: "example.com").isRoleAccount, "\(name)")
        }
        for name in ["jane.doe", "jdoe", "informatica.jane", "salesky"] {
            #expect(!EmailAddress(local: name, domain: "example.com").isRoleAccount, "\(name)")
        }
        for domain in ["gmail.com", "gmx.de", "yahoo.co.uk", "hotmail.fr", "qq.com", "comcast.net"] {
            #expect(EmailAddress(local: "jane", domain: domain).isPrivateMail, "\(domain)")
        }
        #expect(!EmailAddress(local: "jane", domain: "example.com").isPrivateMail)
        #expect(EmailAddress(local: "jane.doe+x", domain: "googlemail.com").mailbox.address == "janedoe@gmail.com")
    }

    @Test(arguments: [
        ("https://www.Shop.Example.co.uk/a/", "shop.example.co.uk", "example.co.uk", "/a", false),
        ("example.com", "example.com", "example.com", "", false),
        ("http://www.linkedin.com/in/jane-doe/", "linkedin.com", "linkedin.com", "/in/jane-doe", true),
        ("https://github.com/janedoe", "github.com", "github.com", "/janedoe", true),
        ("https://github.com/about", "github.com", "github.com", "/about", false),
        ("linkedin.com/company/example", "linkedin.com", "linkedin.com", "/company/example", false),
    ])
    func `web addresses are taken apart`(text: String, host: String, domain: String, path: String, isProfile: Bool) {
        let address = WebAddress(interpreting: text)
        #expect(address?.host == host)
        #expect(address?.registrableDomain == domain)
        #expect(address?.path == path)
        #expect(address?.isProfile == isProfile)
        if isProfile { #expect(WebAddress.mayBeProfile(text)) }
    }

    @Test(arguments: ["", "N/A", "mailto:jane@example.com", "ftp://example.com", "http://", "co.uk", "see note", "1.2"])
    func `what is no web address is nil`(text: String) {
        #expect(WebAddress(interpreting: text) == nil)
    }

    @Test func `no text makes reading fail`() {
        var random = SeededGenerator(seed: 41)
        for _ in 0..<2_000 {
            let text = random.text(length: 24)
            #expect(PhoneNumber(interpreting: text)?.e164.hasPrefix("+") != false)
            #expect(EmailAddress(interpreting: text)?.domain.contains(".") != false)
            #expect(WebAddress(interpreting: text)?.host.contains(".") != false)
            _ = Place(interpreting: text)
            #expect(CalendarDate(interpreting: text)?.year != 0)
        }
    }
}
