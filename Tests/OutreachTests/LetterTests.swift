import Contacts
import Foundation
import Outreach
import Ranking
import Testing

@Suite struct LetterTests {
    @Test func `a letter tells who writes, how the person was found, why, what is asked and when`() {
        let letter = Letter(to: Examples.entry(Examples.dana, [.role, .company, .location]), focus: Examples.focus)
        #expect(letter.subject == "20 minutes about your work at Globex?")
        #expect(
            letter.body == """
                Dear Dana Reed,

                My name is Sandy Jones. I just finished a programming certificate and am exploring the IT industry. \
                Brad Johnson, faculty at Example Community College, encouraged me to talk with people who know this field.

                I found your name in a list of businesses: Duluth Chamber. I am writing to you in particular because \
                your role as Threat Analyst at Globex is close to the work that I hope to learn about, and Globex is a \
                company that I would like to understand better. You also work in the area that I am looking at.

                Would you have 20 minutes to talk with me, by phone, by video or in person, whichever is easiest? I am \
                not asking for a job; I would like to learn from your experience. What I would most like to understand \
                is how people break into threat detection, and what the first year looks like.

                I could talk on Tuesdays between 1:00 and 4:00 pm or Fridays between 9:00 am and 5:00 pm (Central Time). \
                If none of that suits, please name a time that does.

                Thank you for reading this, and for any time you can spare.

                Kind regards,
                Sandy Jones
                sandy@example.edu

                """)
        #expect(!letter.hasGaps)
    }

    @Test func `what nobody told stands as a marked gap, not as an invention`() {
        let stranger = Examples.entry(Examples.contact([.fullName: "Dana Reed"]), [.industry])
        let letter = Letter(to: stranger, focus: Focus(industries: ["software"]))
        #expect(letter.subject == "20 minutes about your work?")
        #expect(
            letter.gaps == [
                "your name", "who you are and what you are exploring, in one sentence",
                "two or three times that suit you",
                "your name",
            ])
        #expect(letter.body.contains("because you know software from the inside."))
    }

    @Test func `an organization without a person is asked whom to talk to`() {
        let globex = Examples.contact([.organization: "Globex", .fullName: "Globex"], kind: .organization)
        let letter = Letter(to: Examples.entry(globex, [.industry]), focus: Examples.focus)
        #expect(letter.body.hasPrefix("Dear team of Globex,\n"))
        #expect(letter.body.contains("I would like to learn about cybersecurity, and Globex works in that field."))
        #expect(letter.body.contains("Could you put me in touch with somebody who would talk with me for 20 minutes"))
    }

    @Test func `whoever suggested this person is named, and shared school and acquaintance are`() {
        let path = WarmPath(
            contactID: Examples.dana.id, fullName: "Ana Cole", text: "Ana Cole, whom you know, works at Globex")
        let entry = Examples.entry(Examples.dana, [.company, .school], warmPath: [path])
        let body = Letter(to: entry, focus: Examples.focus, referrer: "Kim Ode").body
        #expect(body.contains("Kim Ode suggested that I get in touch with you."))
        #expect(!body.contains("Brad Johnson"))
        #expect(body.contains("We both went to Example Community College."))
    }

    @Test(arguments: [[Source.Kind.network], [.association, .network]])
    func `somebody known is not told that their name was found in a list`(kinds: [Source.Kind]) {
        let friend = Examples.contact(
            [.fullName: "Dana Reed", .organization: "Globex"], kinds: kinds, isInNetwork: true)
        let body = Letter(to: Examples.entry(friend, [.company]), focus: Examples.focus).body
        #expect(body.contains("You are among my own contacts."))
        #expect(!body.contains("I found your name"))
    }

    @Test(arguments: [(5, "15 minutes"), (20, "20 minutes"), (90, "30 minutes")])
    func `the talk asked for is short`(minutes: Int, words: String) {
        let letter = Letter(to: Examples.entry(Examples.dana, [.role]), focus: Examples.focus, minutes: minutes)
        #expect(letter.subject.hasPrefix(words))
        #expect(letter.body.contains(words))
    }

    /// Every combination of facts that may be missing gives whole sentences.
    @Test func `no draft has a double space, a doubled stop or an empty phrase`() {
        let optional: [Field] = [.title, .organization, .city]
        for mask in 0..<(1 << optional.count) {
            for reasons in [[], [.role], [.company], [.industry, .location], [.role, .company, .school]]
                as [[Reason.Feature]]
            {
                var fields: [Field: String] = [.fullName: "Dana Reed"]
                for (bit, field) in optional.enumerated() where mask & (1 << bit) != 0 {
                    fields[field] = Examples.dana[field]
                }
                let entry = Examples.entry(Examples.contact(fields), reasons)
                for focus in [Examples.focus, Focus(roles: ["nurse"]), Focus(interest: "Moving into design.")] {
                    let letter = Letter(to: entry, focus: focus)
                    let script = CallScript(to: entry, focus: focus).text.replacing("\n    ", with: "\n")
                    for text in [letter.subject, letter.body, script] { expectWholeSentences(text) }
                }
            }
        }
    }

    private func expectWholeSentences(_ text: String) {
        for bad in ["  ", "..", " .", " ,", "()", ",,", "?.", "because .", "as  ", "\n\n\n", "nil", "Optional"] {
            #expect(!text.contains(bad), "“\(bad)” in: \(text)")
        }
    }

    @Test func `hostile names stay on one line and cannot look like a gap`() {
        let hostile = Examples.contact([
            .fullName: "Dana\r\nBcc: all@example.com", .title: "Analyst [[x]] | Hiring!",
            .organization: "Globex\u{0}\u{202E}",
        ])
        let letter = Letter(to: Examples.entry(hostile, [.role]), focus: Examples.focus)
        #expect(letter.subject.split(whereSeparator: \.isNewline).count == 1)
        #expect(!letter.body.contains("\nBcc:"))
        #expect(!letter.hasGaps)
        #expect(!letter.body.contains("Hiring"))
    }
}
