import Contacts
import Interpretation
import Ranking

/// What every format shows of an entry, put in words once.
struct EntryDetails {
    let entry: ShortlistEntry

    init(_ entry: ShortlistEntry) { self.entry = entry }

    private var contact: Contact { entry.contact }

    var isOrganization: Bool { contact.kind == .organization }
    var name: String { contact.displayName }
    var title: String? { contact[.title] }
    /// Nil where the contact is the organization itself.
    var organization: String? { isOrganization ? nil : contact[.organization] }
    var city: String? { contact[.city] }
    var region: String? { contact[.region] }
    /// "Minneapolis, MN"
    var place: String { [city, region].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ") }
    var emails: [AttributedValue] { contact.all(.email) }
    var url: String? { contact[.url] }

    var phones: [Phone] { contact.all(.phone).map(Phone.init) }

    /// The best single way to reach the contact: an e-mail address, else a phone number, else a web page.
    var reach: String { emails.first?.text ?? phones.first?.shown ?? url ?? "" }

    /// The best address and the best number, or the web page where there is neither.
    var ways: [String] {
        let direct = [emails.first?.text, phones.first?.shown].compactMap { $0 }
        return direct.isEmpty ? [url].compactMap { $0 } : direct
    }

    /// What the industry was understood as, else what the sources say of it.
    var industry: String? {
        guard let industry = entry.industry else { return nil }
        return industry.title ?? industry.said
    }

    /// The entry's score as people read it: "87".
    var percent: String { String(Int((entry.score * 100).rounded())) }

    /// Whom to ask for where the entry names nobody: what the ranking says of an organization's reachability.
    var frontDesk: String? {
        guard isOrganization else { return nil }
        return entry.reasons.first { $0.feature == .reachability }?.text ?? "Names nobody: ask for the right person"
    }

    /// The reasons without what is told elsewhere (`frontDesk`, the warm paths).
    var reasons: [Reason] {
        entry.reasons.filter { reason in
            if isOrganization, reason.feature == .reachability { return false }
            return reason.feature != .warmPath || entry.warmPath.isEmpty
        }
    }

    /// A phone number as printed and as dialled.
    struct Phone {
        let shown: String
        /// For `tel:` links; nil where the text could not be read as a number.
        let e164: String?
        let `extension`: String?
        let label: String?
        let inheritedFrom: String?

        /// Where its link points; nil where it cannot be dialled.
        var target: String? { e164.flatMap { LinkTarget.phone($0, extension: `extension`) } }

        init(_ value: AttributedValue) {
            let number = PhoneNumber(interpreting: value.text)
            let ext = number?.extension.map { " ext. \($0)" } ?? ""
            shown = number.map { $0.formatted() + ($0.formatted().contains("ext") ? "" : ext) } ?? value.text
            e164 = number?.e164
            `extension` = number?.extension
            label = value.label
            inheritedFrom = value.inheritedFrom
        }
    }
}

extension ShortlistEntry.Group {
    /// The heading over the entries of the group.
    var heading: String {
        switch self {
        case .main: "People to ask"
        case .adjacent: "Another industry, but the right role, place and level"
        case .organization: "Organizations to ask for the right person"
        }
    }
}

extension Shortlist {
    /// The entries cut where another group begins, in their order.
    var parts: [(group: ShortlistEntry.Group, entries: [ShortlistEntry])] {
        entries.reduce(into: []) { parts, entry in
            if parts.last?.group == entry.group {
                parts[parts.count - 1].entries.append(entry)
            } else {
                parts.append((entry.group, [entry]))
            }
        }
    }

    /// "412 records → 260 contacts → 48 candidates → 25 on the shortlist"
    var funnelLine: String {
        "\(funnel.records) records → \(funnel.contacts) contacts → \(funnel.candidates) candidates → "
            + "\(entries.count) on the shortlist"
    }
}
