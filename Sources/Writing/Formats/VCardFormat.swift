import Contacts
public import Ranking

/// The shortlist as vCards 3.0 (RFC 2426), which every address book can import.
public enum VCardFormat: ShortlistFormat {
    public static let name = "vcard"
    public static let fileExtension = "vcf"

    public static func render(_ shortlist: Shortlist, options: RenderOptions) -> [UInt8] {
        shortlist.entries.reduce(into: []) { bytes, entry in
            for line in lines(EntryDetails(entry), options) { bytes += VCardLine.folded(line) }
        }
    }

    private static func lines(_ details: EntryDetails, _ options: RenderOptions) -> [String] {
        let contact = details.entry.contact
        var lines = ["BEGIN:VCARD", "VERSION:3.0", "UID:" + VCardLine.escaped(contact.id.rawValue)]
        lines += ["FN:" + VCardLine.escaped(details.name), "N:" + structuredName(details)]
        if let organization = contact[.organization] { lines.append("ORG:" + VCardLine.escaped(organization)) }
        if details.isOrganization { lines.append("X-ABSHOWAS:COMPANY") }
        if let title = details.title { lines.append("TITLE:" + VCardLine.escaped(title)) }
        lines += details.emails.map { "EMAIL;TYPE=INTERNET:" + VCardLine.escaped($0.text) }
        lines += details.phones.map { "TEL;TYPE=\(phoneTypes($0)):" + VCardLine.escaped($0.shown) }
        if let url = details.url.flatMap(LinkTarget.web) { lines.append("URL:" + TerminalText.safe(url)) }
        if !details.place.isEmpty || contact[.country] != nil { lines.append("ADR;TYPE=WORK:" + address(contact)) }
        lines += ["CATEGORIES:Shortlist", "NOTE:" + note(details)]
        lines += ["REV:" + VCardLine.escaped(options.generated), "END:VCARD"]
        return lines
    }

    /// Family; given; middle; prefix; suffix. An organization has none of them, which is how address books know it.
    private static func structuredName(_ details: EntryDetails) -> String {
        let name = details.entry.contact.name ?? PersonName(family: details.isOrganization ? nil : details.name)
        let parts = [name.family, name.given, name.middle, name.prefix, name.suffix]
        return parts.map { VCardLine.escaped($0 ?? "") }.joined(separator: ";")
    }

    /// Box; extended; street; city; region; postal code; country.
    private static func address(_ contact: Contact) -> String {
        let parts = [
            nil, nil, contact[.street], contact[.city], contact[.region], contact[.postalCode], contact[.country],
        ]
        return parts.map { VCardLine.escaped($0 ?? "") }.joined(separator: ";")
    }

    private static func phoneTypes(_ phone: DialledPhone) -> String {
        switch phone.use {
        case "mobile": "CELL"
        case "home": "HOME,VOICE"
        case "work", "main", "direct": "WORK,VOICE"
        default: phone.inheritedFrom == nil ? "VOICE" : "WORK,VOICE"
        }
    }

    /// Why, whom one knows there, and where it was listed, a line each.
    private static func note(_ details: EntryDetails) -> String {
        var lines = ["Shortlist number \(details.entry.rank), score \(details.percent). \(details.entry.why)"]
        lines += details.warmPaths.map(\.sentence)
        lines.append("Listed in " + Listing.of(details.entry.contact).map(\.sentence).joined(separator: "; "))
        return lines.map(VCardLine.escaped).joined(separator: "\\n")
    }
}
