import Contacts
import Ranking
import TestSupport

/// A town of invented people at invented firms, of whom the truth is known by construction.
enum Town {
    struct Employer: Sendable {
        var name: String
        var label: String
        var city: String
        var region: String
    }

    static let employers = [
        Employer(name: "Globex", label: "Computer & Network Security", city: "Minneapolis", region: "MN"),
        Employer(name: "Initech Software", label: "Computer Software", city: "Austin", region: "TX"),
        Employer(name: "Hooli", label: "Computer Software", city: "St. Paul", region: "MN"),
        Employer(name: "Mercy Falls Hospital", label: "Hospital & Health Care", city: "Minneapolis", region: "MN"),
        Employer(name: "Piper & Vale Attorneys", label: "Law Practice", city: "Chicago", region: "IL"),
        Employer(name: "Lakeside Brewing", label: "Breweries", city: "Duluth", region: "MN"),
        Employer(name: "Vandelay Logistics", label: "Logistics and Supply Chain", city: "Kansas City", region: "MO"),
        Employer(name: "First Harbor Bank", label: "Banking", city: "Boston", region: "MA"),
    ]

    static let titles = [
        "Software Engineer", "Senior Software Engineer", "Software Engineering Manager", "Security Analyst",
        "Registered Nurse", "Chief Executive Officer", "Recruiter", "Accountant", "Vice President of Sales",
        "Junior Software Developer", "Paralegal", "Warehouse Manager",
    ]

    static let focus = Focus(
        name: "town", seeker: Focus.Seeker(stage: .student), industries: ["computer software"], companies: ["Globex"],
        roles: ["software engineer"], locations: ["Minneapolis, MN"], keywords: ["logistics"])

    static let today = "2026-11-23"

    static func contact(
        _ number: Int, _ fields: [Field: String], kind: ContactKind = .person, isInNetwork: Bool = false,
        organizationID: ContactID? = nil
    ) -> Contact {
        let from = Provenance(source: "town", file: "town.csv", line: number + 2)
        let name = fields[.fullName].map { full -> PersonName in
            let words = full.split(separator: " ").map(String.init)
            return PersonName(given: words.first, family: words.last)
        }
        return Contact(
            id: ContactID(bits: UInt64(number)), kind: kind, name: kind == .person ? name : nil,
            values: fields.mapValues { [AttributedValue($0, provenance: [from])] }, provenance: [from],
            organizationID: organizationID, isInNetwork: isInNetwork, sourceKinds: [isInNetwork ? .network : .other])
    }

    static func person(_ number: Int, title: String?, at employer: Employer?, _ more: [Field: String] = [:]) -> Contact
    {
        var fields: [Field: String] = [.fullName: "Person Number\(number)"]
        fields[.title] = title
        fields[.organization] = employer?.name
        fields[.industry] = employer?.label
        fields[.city] = employer?.city
        fields[.region] = employer?.region
        return contact(number, fields.merging(more) { $1 })
    }

    /// `count` people; now and then a fact is missing.
    static func people(_ count: Int, seed: UInt64) -> [Contact] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { number in
            let employer = employers.randomElement(using: &generator)
            let title = titles.randomElement(using: &generator)
            var contact = person(number, title: title, at: employer, [.email: "p\(number)@mail.example.com"])
            for field in [Field.title, .industry, .city, .email] where Int.random(in: 0..<6, using: &generator) == 0 {
                contact.values[field] = nil
            }
            contact.isInNetwork = Int.random(in: 0..<10, using: &generator) == 0
            return contact
        }
    }

    static func shortlist(_ contacts: [Contact], _ focus: Focus = focus) -> Shortlist {
        CandidatePool(contacts: contacts, organizations: []).shortlist(for: focus, today: today)
    }
}
