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

    var phones: [DialledPhone] { contact.all(.phone).map { DialledPhone($0, country: contact[.country]) } }

    /// The best single way to reach the contact: an e-mail address, else a phone number, else a web page.
    var reach: String { emails.first?.text ?? phone ?? url ?? "" }

    /// The first number, and whether it is only the firm's.
    private var phone: String? {
        phones.first.map { $0.shown + ($0.inheritedFrom == nil ? "" : " (the firm’s)") }
    }

    /// The best address and the best number, or the web page where there is neither.
    var ways: [String] {
        let direct = [emails.first?.text, phone].compactMap { $0 }
        return direct.isEmpty ? [url].compactMap { $0 } : direct
    }

    /// What the industry was understood as, without the classification's tails, else what the sources say of it.
    var industry: String? {
        guard let industry = entry.industry, var title = industry.title else { return entry.industry?.said }
        for tail in [" and Related Services", " and Related Activities"] where title.hasSuffix(tail) {
            title.removeLast(tail.count)
        }
        return title
    }

    /// The entry's score as people read it: "87".
    var percent: String { String(Points.of(entry.score)) }

    /// Whom to ask for where the entry names nobody: what the ranking says of an organization's reachability.
    var frontDesk: String? {
        guard isOrganization else { return nil }
        return entry.reasons.first { $0.feature == .reachability }?.text ?? "Names nobody: ask for the right person"
    }

    var warmPaths: [WarmPathGroup] { WarmPathGroup.of(entry.warmPath) }

    /// The reasons without what is told elsewhere (`frontDesk`, the warm paths).
    var reasons: [Reason] {
        entry.reasons.filter { reason in
            if isOrganization, reason.feature == .reachability { return false }
            return !(reason.feature == .warmPath && entry.warmPath.contains { reason.text.contains($0.fullName) })
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

    /// What the sources of the list allow, a line for each that says.
    var termsOfUse: [String] {
        var seen: Set<String> = []
        return funnel.sources.compactMap { share in
            share.terms.flatMap { seen.insert(share.source).inserted ? "\(share.source): \($0)" : nil }
        }
    }

    /// "412 records → 260 contacts → 48 candidates → 25 on the shortlist"
    var funnelLine: String {
        let stages = [
            (funnel.records, "record"), (funnel.contacts, "contact"), (funnel.candidates, "candidate"),
        ]
        let counted = stages.map { "\($0) \($1)\($0 == 1 ? "" : "s") → " }.joined()
        return counted + "\(entries.count) on the shortlist"
    }

    /// What the reader of a list whose scores do not fall all the way should know; nil where they do.
    var orderNote: String? {
        let isSpread = parts.contains { part in
            zip(part.entries, part.entries.dropFirst()).contains { Points.of($0.score) < Points.of($1.score) }
        }
        return isSpread ? "Colleagues of one firm are spread out, so a lower score may stand above a higher one." : nil
    }
}
