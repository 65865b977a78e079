import Contacts
public import Ranking

/// The shortlist as Markdown (CommonMark), for notes and wikis.
public enum MarkdownFormat: ShortlistFormat {
    public static let name = "markdown"
    public static let fileExtension = "md"

    public static func render(_ shortlist: Shortlist, options: RenderOptions) -> [UInt8] {
        var lines = ["# Shortlist: \(MarkdownText.escaped(shortlist.focus))", ""]
        lines.append("\(shortlist.funnelLine). \(MarkdownText.escaped(DayText.of(options.generated))).")
        if shortlist.entries.isEmpty {
            lines += ["", "Nobody fits the focus. Name more industries or companies, or add a source."]
        }
        if let note = shortlist.orderNote { lines += ["", note] }
        for part in shortlist.parts {
            lines += ["", "## \(part.group.heading)"]
            for entry in part.entries { lines += [""] + section(EntryDetails(entry)) }
        }
        let terms = shortlist.termsOfUse
        if !terms.isEmpty { lines += ["", "## Terms of use", ""] + terms.map { "- \(MarkdownText.escaped($0))" } }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func section(_ details: EntryDetails) -> [String] {
        var lines = ["### \(details.entry.rank). \(MarkdownText.escaped(details.name))", ""]
        let who = [details.title, details.organization, details.place.isEmpty ? nil : details.place, details.industry]
        let line = who.compactMap { $0 }.map(MarkdownText.escaped).joined(separator: " · ")
        if !line.isEmpty { lines += [line, ""] }
        lines.append("- **Score** \(details.percent) of 100")
        lines += details.reasons.map { "  - \(MarkdownText.escaped($0.text))" }
        let reach = self.reach(details)
        if !reach.isEmpty { lines.append("- **Reach** " + reach.joined(separator: ", ")) }
        lines += [details.frontDesk].compactMap { $0 }.map { "- **Ask** \(MarkdownText.escaped($0))" }
        lines += details.warmPaths.map { "- **Warm path** \(MarkdownText.escaped($0.sentence))" }
        let sources = Listing.of(details.entry.contact).map { MarkdownText.escaped($0.sentence) }
        lines.append("- **Listed in** " + sources.joined(separator: "; "))
        return lines
    }

    private static func reach(_ details: EntryDetails) -> [String] {
        details.emails.map { MarkdownText.link($0.text, to: LinkTarget.mail($0.text)) + inherited($0.inheritedFrom) }
            + details.phones.map { phone in
                MarkdownText.link(phone.shown, to: phone.target) + inherited(phone.inheritedFrom)
            } + [details.url].compactMap { $0 }.map { MarkdownText.link($0, to: LinkTarget.web($0)) }
    }

    private static func inherited(_ organization: String?) -> String {
        organization.map { " (\(MarkdownText.escaped($0)))" } ?? ""
    }
}
