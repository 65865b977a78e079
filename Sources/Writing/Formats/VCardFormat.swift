import Contacts
public import Ranking

/// The shortlist as vCards 3.0 (RFC 2426), which every address book can import.
public enum VCardFormat: ShortlistFormat {
    public static let name = "vcard"
    public static let fileExtension = "vcf"

    public static func render(_ shortlist: Shortlist, options: RenderOptions) -> [UInt8] {
        shortlist.entries.reduce(into: []) { $0 += Array(card($1).utf8) }
    }

    private static func card(_ entry: ShortlistEntry) -> String {
        let details = EntryDetails(entry)
        let contact = entry.contact
        var lines = ["BEGIN:VCARD", "VERSION:3.0", "UID:" + contact.id.rawValue, "FN:" + escaped(details.name)]
        let name = contact.name ?? PersonName(family: details.name)
        let parts = [name.family, name.given, name.middle, name.prefix, name.suffix].map { escaped($0 ?? "") }
        lines.append("N:" + parts.joined(separator: ";"))
        if let organization = contact[.organization] { lines.append("ORG:" + escaped(organization)) }
        if let title = details.title { lines.append("TITLE:" + escaped(title)) }
        lines += details.emails.map { "EMAIL;TYPE=INTERNET:" + escaped($0.text) }
        lines += details.phones.map { "TEL;TYPE=\($0.inheritedFrom == nil ? "VOICE" : "WORK"):" + escaped($0.shown) }
        if let url = details.url { lines.append("URL:" + escaped(url)) }
        if !details.place.isEmpty {
            lines.append("ADR:;;;\(escaped(details.city ?? ""));\(escaped(details.region ?? ""));;")
        }
        lines.append("NOTE:" + escaped(entry.why))
        lines.append("END:VCARD")
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in TerminalText.safe(text) {
            if "\\;,".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }

    /// Lines of at most 75 bytes, the next ones with a space in front; never cut inside a character.
    private static func folded(_ line: String) -> String {
        var folded = ""
        var length = 0
        for character in line {
            let size = String(character).utf8.count
            if length + size > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.append(character)
            length += size
        }
        return folded
    }
}
