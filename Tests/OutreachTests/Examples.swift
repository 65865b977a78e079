import Contacts
import Interpretation
import Ranking

/// Invented people and foci that the tests of this target write to.
enum Examples {
    static let sandy = Focus.Seeker(
        name: "Sandy Jones", situation: "just finished a programming certificate and is exploring the IT industry",
        stage: .student, email: "sandy@example.edu", timeZone: "America/Chicago",
        almaMaters: ["Example Community College"], referredBy: "Brad Johnson, faculty at Example Community College")

    static let focus = Focus(
        name: "sandy", seeker: sandy, industries: ["cybersecurity"], companies: ["Globex"], roles: ["security analyst"],
        locations: ["Minneapolis, MN"],
        interest: "how people break into threat detection, and what the first year looks like",
        availability: ["Tue 13:00-16:00", "Fri 09:00-17:00"])

    static func contact(
        _ fields: [Field: String], kind: ContactKind = .person, source: String = "Duluth Chamber",
        kinds: [Source.Kind] = [.business], isInNetwork: Bool = false
    ) -> Contact {
        let from = Provenance(source: source, file: "chamber.csv", line: 7)
        let name = fields[.fullName].map { full -> PersonName in
            let words = full.split(separator: " ").map(String.init)
            return PersonName(given: words.first, family: words.dropFirst().joined(separator: " "))
        }
        return Contact(
            id: ContactID(bits: 7), kind: kind, name: kind == .person ? name : nil,
            values: fields.mapValues { [AttributedValue($0, provenance: [from])] }, provenance: [from],
            isInNetwork: isInNetwork, sourceKinds: kinds)
    }

    static func entry(_ contact: Contact, _ features: [Reason.Feature], warmPath: [WarmPath] = []) -> ShortlistEntry {
        ShortlistEntry(
            rank: 1, contact: contact, score: 0.9,
            reasons: features.map { Reason(feature: $0, weight: 0.2, value: 1, text: $0.rawValue) }, warmPath: warmPath)
    }

    static let dana = contact([
        .fullName: "Dana Reed", .title: "Threat Analyst", .organization: "Globex", .city: "Duluth",
        .email: "dana@globex.example.com",
    ])
}
