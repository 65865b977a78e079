import Contacts
import Interpretation
import Ranking

/// What every format shows of an entry, put in words once.
struct EntryDetails {
    let entry: ShortlistEntry

    init(_ entry: ShortlistEntry) { self.entry = entry }

    private var contact: Contact { entry.contact }

    var name: String { contact.displayName }
    var title: String? { contact[.title] }
    /// Nil where the contact is the organization itself.
    var organization: String? { contact.kind == .person ? contact[.organization] : nil }
    var city: String? { contact[.city] }
    var region: String? { contact[.region] }
    /// "Minneapolis, MN"
    var place: String { [city, region].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ") }
    var emails: [AttributedValue] { contact.all(.email) }
    var url: String? { contact[.url] }

    var phones: [Phone] { contact.all(.phone).map(Phone.init) }

    /// The best single way to reach the contact: an e-mail address, else a phone number, else a web page.
    var reach: String { emails.first?.text ?? phones.first?.shown ?? url ?? "" }

    /// What the sources say of the industry, and what it was understood as: "Computer Systems Design (IT Services)".
    var industry: String? {
        guard let industry = entry.industry else { return nil }
        return industry.title ?? industry.said
    }

    /// The entry's score as people read it: "87".
    var percent: String { String(Int((entry.score * 100).rounded())) }

    /// Each place that lists the contact, once: "Duluth Chamber (chamber.csv, line 12)".
    var sources: [String] {
        contact.provenance.map { "\($0.source) (\($0.file), line \($0.line))" }
    }

    /// A phone number as printed and as dialled.
    struct Phone {
        let shown: String
        /// For `tel:` links; nil where the text could not be read as a number.
        let e164: String?
        let label: String?
        let inheritedFrom: String?

        init(_ value: AttributedValue) {
            let number = PhoneNumber(interpreting: value.text)
            let ext = number?.extension.map { " ext. \($0)" } ?? ""
            shown = number.map { $0.formatted() + ($0.formatted().contains("ext") ? "" : ext) } ?? value.text
            e164 = number?.e164
            label = value.label
            inheritedFrom = value.inheritedFrom
        }
    }
}

extension ShortlistEntry.Group {
    /// The heading over the entries of the group; nil for the main list.
    var heading: String? {
        switch self {
        case .main: nil
        case .adjacent: "Another industry, but the right role, place and level"
        case .organization: "Organizations to ask for the right person"
        }
    }
}

extension Funnel {
    /// "412 records → 260 contacts → 48 candidates → 25 on the shortlist"
    func line(shortlisted: Int) -> String {
        "\(records) records → \(contacts) contacts → \(candidates) candidates → \(shortlisted) on the shortlist"
    }
}
