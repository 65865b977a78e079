import Contacts
public import Ranking

/// The shortlist for a spreadsheet or a mail merge.
public enum CSVFormat: ShortlistFormat {
    public static let name = "csv"
    public static let fileExtension = "csv"

    public static func render(_ shortlist: Shortlist, options: RenderOptions) -> [UInt8] {
        let header = [
            "rank", "full_name", "given_name", "family_name", "title", "organization", "industry", "city", "region", "email",
            "phone", "url", "score", "why", "warm_path", "sources", "contact_id",
        ]
        return shortlist.entries.reduce(into: CSVText.row(header)) { $0 += row($1) }
    }

    private static func row(_ entry: ShortlistEntry) -> [UInt8] {
        let details = EntryDetails(entry)
        let isPerson = entry.contact.kind == .person
        return CSVText.row([
            String(entry.rank), isPerson ? details.name : "", entry.contact.name?.given ?? "",
            entry.contact.name?.family ?? "", details.title ?? "", entry.contact[.organization] ?? "",
            details.industry ?? "", details.city ?? "", details.region ?? "", details.emails.first?.text ?? "",
            details.phones.first?.shown ?? "", details.url ?? "", details.percent, entry.why,
            entry.warmPath.map(\.text).joined(separator: "; "), details.sources.joined(separator: "; "),
            entry.contact.id.rawValue,
        ])
    }
}
