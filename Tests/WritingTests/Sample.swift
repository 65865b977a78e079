import Contacts
import Ranking
import RecordLinkage
import Writing

/// A shortlist that holds what can occur: every group, every feature, warm paths, inherited and missing values, several
/// phones, names in other scripts, texts too long for their place. All people and firms are invented.
enum Sample {
    static let options = RenderOptions(
        generated: "2026-11-23T18:00:00Z", focus: focus, joins: [priya.contact.id: [joined, decided]])

    private static let joined = RecordJoin(
        a: "Priya Raman (Alumni list, alumni-list.csv:7)", b: "P. Raman (LinkedIn, Connections.csv:12)",
        explanation: Explanation(
            probability: 0.9973, priorWeight: -8,
            evidence: [
                Explanation.Evidence(
                    comparison: "family name", a: "Raman", b: "Raman", weight: 9.5,
                    text: "the same family name, a rare one: very strong evidence that they are one"),
                Explanation.Evidence(
                    comparison: "given name", a: "Priya", b: "P.", weight: 2,
                    text: "the same initial of the given name: some evidence that they are one"),
                Explanation.Evidence(
                    comparison: "company", a: "Tamarack Threat Labs", b: "Tamarack", weight: 6,
                    text: "a longer form of the same company's name: strong evidence that they are one"),
                Explanation.Evidence(
                    comparison: "place", a: "Minneapolis", b: "Duluth", weight: -1,
                    text: "another place: weak evidence that they are two"),
            ]))

    private static let decided = RecordJoin(
        a: "Priya Raman (Alumni list, alumni-list.csv:7)", b: "Pria Smith (Chamber, chamber-members.csv:3)",
        explanation: Explanation(probability: 0.0123, priorWeight: -8, evidence: []), isDecided: true)

    static let focus = Focus(
        name: "sandy",
        seeker: Focus.Seeker(
            name: "Sandy Jones", situation: "just finished a programming certificate and is exploring the IT industry",
            stage: .student, almaMaters: ["Prairie Bluff Community College"]),
        industries: ["software", "cybersecurity"], companies: ["Tamarack Threat Labs", "Loonlight Software"],
        roles: ["security analyst", "software developer"], locations: ["Minneapolis, MN"],
        keywords: ["open source", "threat detection"],
        interest: "how people break into threat detection, and what the first year looks like")

    static let shortlist = Shortlist(
        focus: "sandy",
        entries: [
            priya, tomas, meiLing, olena, bartholomew, unreachable, manyRecords, inNetwork, muhammad, loonlight,
            silentFirm,
        ],
        funnel: Funnel(
            records: 412, rejects: 3, contacts: 261, candidates: 48,
            sources: [
                share("Duluth Chamber of Commerce", .business, "chamber-members.csv", "csv", 131, 2, 6),
                share("IT Security Association", .association, "itsa-directory.csv", "csv", 84, 1, 5),
                share("Alumni list", .alumni, "alumni-list.csv", "csv", 97, 0, 2),
                share("LinkedIn", .network, "Connections.csv", "csv", 62, 0, 3),
                share("Member feed", .business, "member-feed-of-the-whole-region-2026-11.xml", "xml", 38, 0, 0),
            ]))

    // MARK: Who is in it

    static let priya = ShortlistEntry(
        rank: 1,
        contact: person(
            "0priya00000ab", PersonName(given: "Priya", family: "Raman", credentials: ["CISSP"]),
            [
                .title: [value("Senior Security Analyst", itsa(12))],
                .organization: [value("Tamarack Threat Labs", itsa(12))],
                .city: [value("Minneapolis", itsa(12))], .region: [value("MN", itsa(12))],
                .email: [
                    value("priya.raman@tamarack.example.com", itsa(12)), value("priya@raman.example.org", linkedIn(40)),
                ],
                .phone: [
                    value("(612) 555-0142", label: "Mobile", itsa(12)),
                    value("612-555-0100 ext. 214", label: "Work", chamber(77)),
                    value("(612) 555-0199", label: "Home", linkedIn(40)),
                ],
                .url: [value("https://www.linkedin.com/in/priya-raman-example", linkedIn(40))],
            ], [itsa(12), chamber(77), linkedIn(40)]),
        score: 0.9195,
        reasons: [
            reason(.industry, 0.3, 1, "Works in computer systems design, which fits “cybersecurity”"),
            reason(.role, 0.2, 0.9, "Senior Security Analyst: the role you named (security analyst)"),
            reason(.company, 0.15, 1, "Senior Security Analyst at Tamarack Threat Labs, a company you named"),
            reason(.level, 0.1, 1, "Senior enough to know the work, near enough to it to tell"),
            reason(.location, 0.1, 1, "In Minneapolis, as you asked"),
            reason(.warmPath, 0.05, 0.8, "You know Nadia Whitcomb, who works there too"),
            reason(.keyword, 0.05, 0.6, "Their entry mentions “threat detection” and “open source”"),
            reason(.reachability, 0.01, 1, "Direct work e-mail"),
            reason(.recency, 0.01, 0.95, "Listed or updated lately"),
        ],
        industry: EntryIndustry(
            naics: "5415", title: "Computer Systems Design and Related Services", said: "IT Services"),
        warmPath: [
            WarmPath(
                contactID: ContactID(rawValue: "0nadia00000ab"), fullName: "Nadia Whitcomb",
                text: "Nadia Whitcomb, whom you know, works at Tamarack Threat Labs"),
            WarmPath(
                contactID: ContactID(rawValue: "0abdi000000ab"), fullName: "Abdirahman Farah",
                text: "Abdirahman Farah, whom you know, works at Tamarack Threat Labs"),
            WarmPath(
                contactID: ContactID(rawValue: "0elif000000ab"), fullName: "Elif Yıldız",
                text: "Elif Yıldız, whom you know, works at Tamarack Threat Labs"),
            WarmPath(
                contactID: ContactID(rawValue: "0jonas00000ab"), fullName: "Jonas Lindqvist",
                text: "Jonas Lindqvist, whom you know, worked at Tamarack Threat Labs"),
        ])

    static let tomas = ShortlistEntry(
        rank: 2,
        contact: person(
            "0tomas00000ab",
            PersonName(prefix: "Dr.", given: "Tomás", middle: "E.", family: "Ó Briain", suffix: "Jr."),
            [
                .title: [value("Software Developer", linkedIn(9))],
                .organization: [value("Birch & Basalt, Inc.", linkedIn(9))],
                .city: [value("Duluth", chamber(31), from: "Birch & Basalt, Inc.")],
                .region: [value("MN", chamber(31), from: "Birch & Basalt, Inc.")],
                .phone: [value("(218) 555-0117", chamber(31), from: "Birch & Basalt, Inc.")],
                .email: [value("info@birchbasalt.example.com", chamber(31), from: "Birch & Basalt, Inc.")],
            ], [linkedIn(9)]),
        score: 0.7036,
        reasons: [
            reason(.industry, 0.3, 1, "Works in software publishers, which fits “software”"),
            reason(.role, 0.2, 1, "Software Developer, the role you named"),
            reason(.school, 0.08, 1, "Went to Prairie Bluff Community College, as you did"),
            reason(.referral, 0.08, 1, "Gave you their name to use: your referral"),
        ],
        industry: EntryIndustry(
            naics: "5132", title: "Software Publishers", said: "Software", inheritedFrom: "Birch & Basalt, Inc."))

    static let meiLing = ShortlistEntry(
        rank: 3,
        contact: person(
            "0mei0000000ab", PersonName(given: "美玲", family: "陳"),
            [
                .title: [value("情報セキュリティ部長", itsa(55))],
                .organization: [value("北極星セキュリティ株式会社", itsa(55))],
                .city: [value("東京", itsa(55))], .country: [value("Japan", itsa(55))],
                .email: [value("mei-ling.chen@hokkyoku.example.com", itsa(55))],
            ], [itsa(55)]),
        score: 0.4749,
        reasons: [reason(.industry, 0.4, 1, "Works in cybersecurity, which you named")],
        industry: EntryIndustry(said: "cybersecurity"))

    static let olena = ShortlistEntry(
        rank: 4,
        contact: person(
            "0olena00000ab", PersonName(given: "Олена", family: "Коваленко"),
            [
                .organization: [value("Loonlight Software", linkedIn(21))],
                .url: [value("www.loonlight.example.com/team/olena", linkedIn(21))],
            ], [linkedIn(21)]),
        score: 0.45, reasons: [reason(.company, 0.4, 1, "At Loonlight Software, a company you named")])

    static let bartholomew = ShortlistEntry(
        rank: 5,
        contact: person(
            "0bart000000ab",
            PersonName(given: "Bartholomew Maximilian", family: "Featherstonehaugh-Cholmondeley", suffix: "III"),
            [
                .title: [
                    value("Principal Threat Intelligence Engineer and Deputy Head of Digital Forensics", itsa(70))
                ],
                .organization: [
                    value(
                        "Northern Prairie Regional Cooperative for Information Assurance, Threat Intelligence and"
                            + " Digital Forensics of Greater Minnesota, LLC", itsa(70))
                ],
                .city: [value("Saint Paul", itsa(70))], .region: [value("MN", itsa(70))],
                .email: [
                    value(
                        "bartholomew.featherstonehaugh-cholmondeley@threat-intelligence."
                            + "northern-prairie-cooperative.example.org", itsa(70))
                ],
                .phone: [value("+44 20 7946 0018", itsa(70))],
            ], [itsa(70), alumni(18)]),
        score: 0.432,
        reasons: [
            reason(
                .role, 0.2, 0.8,
                "Principal Threat Intelligence Engineer and Deputy Head of Digital Forensics: work close to that of"
                    + " the security analyst you named"),
            reason(.industry, 0.3, 0.6, "Works in management consulting, close to “cybersecurity”"),
            reason(.location, 0.1, 0.8, "In Saint Paul, in the Minneapolis area, as you asked"),
        ],
        industry: EntryIndustry(naics: "5416", title: "Management, Scientific, and Technical Consulting Services"))

    static let unreachable = ShortlistEntry(
        rank: 6,
        contact: person(
            "0ingrid0000ab", PersonName(given: "Ingrid", family: "Solheim"),
            [
                .title: [value("Junior Developer", alumni(44))],
                .organization: [value("Moosejaw Robotics", alumni(44))],
                .city: [value("Edina", alumni(44))],
            ], [alumni(44)]),
        score: 0.42, reasons: [reason(.role, 0.4, 0.9, "Junior Developer: the role you named (software developer)")])

    static let manyRecords = ShortlistEntry(
        rank: 7,
        contact: person(
            "0desmond000ab", PersonName(given: "Desmond", family: "Achterberg"),
            [
                .title: [value("Developer", chamber(12))], .organization: [value("Kestrel Data LLC", chamber(12))],
                .email: [value("d.achterberg@kestreldata.example.com", chamber(12))],
            ], [12, 13, 14, 60, 61, 62, 63, 64].map(chamber) + [alumni(3)]),
        score: 0.4125, reasons: [reason(.industry, 0.4, 0.9, "Works in data processing, close to “software”")])

    static let inNetwork = ShortlistEntry(
        rank: 8,
        contact: person(
            "0nadia00000ab", PersonName(given: "Nadia", family: "Whitcomb"),
            [
                .title: [value("Recruiter", linkedIn(3))], .organization: [value("Tamarack Threat Labs", linkedIn(3))],
                .email: [value("nadia.whitcomb@example.org", linkedIn(3))],
            ], [linkedIn(3)]),
        score: 0.4,
        reasons: [
            reason(.company, 0.15, 1, "Recruiter at Tamarack Threat Labs, a company you named"),
            reason(.level, 0.1, 0.9, "At a level that suits your questions"),
            reason(.warmPath, 0.05, 1, "You know them already"),
        ])

    static let muhammad = ShortlistEntry(
        rank: 9,
        contact: person(
            "0muhammad00ab", PersonName(given: "محمد", family: "العبدالله"),
            [
                .title: [value("Security Analyst", chamber(90))],
                .organization: [value("Lakeside Credit Union", chamber(90))],
                .city: [value("Minneapolis", chamber(90))], .region: [value("MN", chamber(90))],
                .phone: [value("(612) 555-0163", chamber(90))],
            ], [chamber(90)]),
        score: 0.36,
        reasons: [
            reason(.role, 0.2, 1, "Security Analyst, the role you named"),
            reason(.location, 0.1, 1, "In Minneapolis, as you asked"),
        ],
        industry: EntryIndustry(naics: "52", title: "Finance and Insurance", said: "Credit union"), group: .adjacent)

    static let loonlight = ShortlistEntry(
        rank: 10,
        contact: organization(
            "0loonlight0ab",
            [
                .organization: [value("Loonlight Software", chamber(8))],
                .city: [value("Minneapolis", chamber(8))], .region: [value("MN", chamber(8))],
                .email: [value("hello@loonlight.example.com", chamber(8))],
                .phone: [value("(612) 555-0120", label: "Main", chamber(8))],
                .url: [value("http://loonlight.example.com/", chamber(8))],
            ], [chamber(8)]),
        score: 0.5,
        reasons: [
            reason(.industry, 0.3, 1, "Works in software publishers, which fits “software”"),
            reason(.company, 0.15, 1, "At Loonlight Software, a company you named"),
            reason(
                .reachability, 0.01, 0.4,
                "Names nobody: ask the front desk for a security analyst, or for the head of that team"),
        ],
        industry: EntryIndustry(naics: "5132", title: "Software Publishers", said: "Software"), group: .organization)

    static let silentFirm = ShortlistEntry(
        rank: 11,
        contact: organization(
            "0silent00000ab", [.organization: [value("Quartz Pine Systems", chamber(9))]], [chamber(9)]),
        score: 0.27,
        reasons: [
            reason(.industry, 0.3, 0.8, "The firm's name says software"),
            reason(
                .reachability, 0.01, 0.4,
                "Names nobody: ask the front desk for a security analyst, or for the head of that team"),
        ],
        group: .organization)
}
