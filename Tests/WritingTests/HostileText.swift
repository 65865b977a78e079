import Contacts
import Ranking
import RecordLinkage
import Writing

/// A shortlist whose every text is written by somebody who means harm.
enum HostileText {
    static let texts = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</style></title><b>",
        "=HYPERLINK(\"http://x.example.com\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "  =1+1",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x",
        "https://example.com/\"onclick=\"x", "http://example.com/<script>",
        "one\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:slipped in", "one\n# two\n\n- three", "one\u{2028}two\u{85}three",
        "\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}31m", "moc.elpmaxe\u{202e}txt.exe", "\u{2066}isolated\u{2069}\u{200f}",
        "nul\u{0}byte", String(repeating: "W", count: 5_000), "👩‍👩‍👧‍👦🇺🇦👍🏽 emoji", "é\u{301}\u{301}\u{301}\u{20dd}",
        "[a](javascript:alert(1))", "![x](http://example.com/x.png)", "<http://example.com>",
        "`code` **bold** ~~s~~ |t|",
        "&lt;script&gt;&#x3c;", "www.example.com and http://example.com/", "1. list", "===", "\\", ";;,,\\n", "",
    ]

    /// Each of `texts` in every place where a shortlist holds text.
    static let shortlists: [Shortlist] = texts.map(shortlist)

    static func options(_ text: String, width: Int? = nil) -> RenderOptions {
        RenderOptions(
            generated: text,
            focus: Focus(
                name: text, seeker: Focus.Seeker(name: text, situation: text), industries: [text], companies: [text],
                roles: [text], locations: [text], keywords: [text], interest: text),
            width: width, joins: [ContactID(rawValue: text): [join(text)]])
    }

    private static func join(_ text: String) -> RecordJoin {
        let evidence = Explanation.Evidence(comparison: text, a: text, b: text + "b", weight: 1, text: text)
        return RecordJoin(
            a: text, b: text, explanation: Explanation(probability: 0.5, priorWeight: -1, evidence: [evidence]))
    }

    private static func shortlist(_ text: String) -> Shortlist {
        let place = Provenance(source: text, file: text, line: 1)
        let path = WarmPath(contactID: ContactID(rawValue: text), fullName: text, text: text)
        let reasons = Reason.Feature.allCases.map { Reason(feature: $0, weight: 0.1, value: 1, text: text) }
        let entries = [ContactKind.person, .organization].enumerated().map { index, kind in
            ShortlistEntry(
                rank: index + 1, contact: contact(text, kind, place), score: 0.5, reasons: reasons,
                industry: EntryIndustry(naics: text, title: text, said: text, inheritedFrom: text), warmPath: [path],
                group: index == 0 ? .main : .organization)
        }
        let share = Funnel.SourceShare(
            source: text, kind: .other, file: text, format: text, records: 1, rejects: 0, shortlisted: 1)
        return Shortlist(focus: text, entries: entries, funnel: Funnel(records: 1, contacts: 1, sources: [share]))
    }

    private static func contact(_ text: String, _ kind: ContactKind, _ place: Provenance) -> Contact {
        let value = AttributedValue(text, label: text, provenance: [place], inheritedFrom: text)
        let own = AttributedValue(text, provenance: [place])
        let values = Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0, [own, value]) })
        return Contact(
            id: ContactID(rawValue: text), kind: kind,
            name: PersonName(
                prefix: text, given: text, middle: text, family: text, suffix: text, nickname: text, credentials: [text]
            ),
            values: values, extra: [ExtraValue(text, text)], provenance: [place])
    }
}
