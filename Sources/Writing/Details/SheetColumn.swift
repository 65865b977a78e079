import Contacts
import Ranking

/// A column of the shortlist where it is written as a sheet.
struct SheetColumn: Sendable {
    /// What scripts call it: "full_name".
    let key: String
    /// What people call it: "Name".
    let title: String
    /// How wide a spreadsheet should make it, in characters.
    let width: Double
    /// Whether a spreadsheet should sort it as a number.
    var isNumber = false
    let cell: @Sendable (EntryDetails) -> String

    static let all: [SheetColumn] = [
        SheetColumn(key: "rank", title: "#", width: 5, isNumber: true) { String($0.entry.rank) },
        SheetColumn(key: "full_name", title: "Name", width: 24) { $0.isOrganization ? "" : $0.name },
        SheetColumn(key: "given_name", title: "Given name", width: 14) { $0.entry.contact.name?.given ?? "" },
        SheetColumn(key: "family_name", title: "Family name", width: 16) { $0.entry.contact.name?.family ?? "" },
        SheetColumn(key: "title", title: "Title", width: 28) { $0.title ?? "" },
        SheetColumn(key: "organization", title: "Organization", width: 28) { $0.entry.contact[.organization] ?? "" },
        SheetColumn(key: "industry", title: "Industry", width: 24) { $0.industry ?? "" },
        SheetColumn(key: "city", title: "City", width: 14) { $0.city ?? "" },
        SheetColumn(key: "region", title: "Region", width: 8) { $0.region ?? "" },
        SheetColumn(key: "email", title: "E-mail", width: 32) { $0.emails.first?.text ?? "" },
        SheetColumn(key: "phone", title: "Phone", width: 18) { $0.phones.first?.shown ?? "" },
        SheetColumn(key: "url", title: "Web page", width: 28) { $0.url ?? "" },
        SheetColumn(key: "score", title: "Score", width: 7, isNumber: true) { $0.percent },
        SheetColumn(key: "why", title: "Why", width: 70) { $0.entry.why },
        SheetColumn(key: "warm_path", title: "Warm path", width: 40) {
            $0.entry.warmPath.map(\.text).joined(separator: "; ")
        },
        SheetColumn(key: "sources", title: "Sources", width: 40) {
            Listing.of($0.entry.contact).map(\.sentence).joined(separator: "; ")
        },
        SheetColumn(key: "contact_id", title: "Contact id", width: 16) { $0.entry.contact.id.rawValue },
        SheetColumn(key: "kind", title: "Kind", width: 12) { $0.entry.contact.kind.rawValue },
        SheetColumn(key: "group", title: "Group", width: 12) { $0.entry.group.rawValue },
        SheetColumn(key: "phone_of", title: "Phone of", width: 20) { $0.phones.first?.inheritedFrom ?? "" },
    ]
}
