import Foundation
import Testing
import Writing

@Suite struct MailMessageTests {
    private static let hostile = [
        "Ann\r\nBcc: x@evil.example", "Ann\nTo: y@evil.example", "\"Ann\" <z@evil.example>, b@evil.example",
        "Zoë Ångström 李小龙",
        "=?utf-8?B?QmNj?=", "a\u{0}b\u{1b}[31m\u{202e}c", String(repeating: "long words ", count: 60), "\\\"", "",
        "Ann\u{2028}Bcc: x@evil.example", "🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴🇳🇴",
    ]

    private func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test(arguments: hostile)
    func `no text adds a header or a recipient`(text: String) throws {
        let to = try #require(MailMessage.Person(name: text, address: "ann@example.com"))
        let from = try #require(MailMessage.Person(name: text, address: "me@example.org"))
        let message = MailMessage(
            from: from, to: to, subject: text, body: text,
            attachments: [
                MailMessage.Attachment(fileName: text + ".ics", type: "text/calendar", bytes: Array(text.utf8))
            ])
        let bytes = message.render()
        #expect(bytes.allSatisfy { $0 < 0x80 && ($0 >= 0x20 || $0 == 13 || $0 == 10) })
        #expect(
            !String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
        let all = lines(bytes)
        #expect(all.allSatisfy { $0.utf8.count <= 78 })
        let head = all.prefix { !$0.isEmpty }
        let names = head.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(names == ["From", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"])
        #expect(head.count { $0.contains("@example.com>") || $0.contains("To: ann@example.com") } == 1)
    }

    @Test(arguments: [
        "a@b.example,c@d.example", "a@b.example\r\nBcc: x@y.example", "a b@c.example", "<a@b.example>", "a@b",
        "@b.example", "a@", "",
        "a@@b.example", "a@.b.example", "a..b@c.example", "a@b.example;x@y.example", "ä@b.example", "\"a\"@b.example",
    ])
    func `what is not one plain address is no recipient`(address: String) {
        #expect(MailMessage.Person(name: nil, address: address) == nil)
    }

    @Test func `the body comes back as it was, in the link too`() throws {
        let to = try #require(MailMessage.Person(name: nil, address: "ann+x@example.com"))
        let message = MailMessage(from: nil, to: to, subject: "A & B?", body: "Grüße\n\n100 % = all\n")
        let text = lines(message.render())
        let blank = try #require(text.firstIndex(of: ""))
        let body = try #require(Data(base64Encoded: text[blank...].joined()))
        #expect(String(decoding: body, as: UTF8.self) == message.body)
        let link = try #require(message.link)
        #expect(link.hasPrefix("mailto:ann%2Bx@example.com?subject=A%20%26%20B%3F&body="))
        #expect(URLComponents(string: link)?.queryItems?.last?.value == "Grüße\r\n\r\n100 % = all\r\n")
        var long = message
        long.body = String(repeating: "x", count: 3_000)
        #expect(long.link == nil)
    }

    @Test(arguments: hostile)
    func `an invitation keeps to the rules whatever stands in it`(text: String) throws {
        let organizer = try #require(MailMessage.Person(name: text, address: "me@example.org"))
        let attendee = try #require(MailMessage.Person(name: text, address: "ann@example.com"))
        for method in [Invitation.Method.request, .cancel] {
            let invitation = Invitation(
                uid: "u1@shortlist.invalid", sequence: 2, method: method,
                start: Date(timeIntervalSince1970: 1_796_000_000),
                minutes: 20, summary: text, details: "a\n\(text)", place: text, organizer: organizer, attendee: attendee
            )
            let bytes = try #require(invitation.render(stamp: Date(timeIntervalSince1970: 1_795_000_000)))
            let all = lines(bytes)
            #expect(all.allSatisfy { $0.utf8.count <= 75 })
            #expect(all.count { $0.hasPrefix("ATTENDEE") } == 1)
            #expect(all.count { $0.hasPrefix("BEGIN:VEVENT") } == 1)
            #expect(all.contains("SEQUENCE:2"))
            #expect(all.contains(method == .request ? "METHOD:REQUEST" : "METHOD:CANCEL"))
            #expect(
                all.contains("DTSTART:20261129T195320Z")
                    || all.contains { $0.hasPrefix("DTSTART:2026") && $0.hasSuffix("Z") })
            let known = [
                "BEGIN", "VERSION", "PRODID", "METHOD", "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY",
                "DESCRIPTION", "LOCATION", "STATUS", "ORGANIZER", "ATTENDEE", "END",
            ]
            for line in all where !line.isEmpty && !line.hasPrefix(" ") {
                #expect(known.contains(String(line.prefix { $0 != ":" && $0 != ";" })), "\(line)")
            }
        }
    }
}
