import Contacts
public import Ranking

/// The shortlist as Markdown (CommonMark), for notes and wikis.
public enum MarkdownFormat: ShortlistFormat {
    public static let name = "markdown"
    public static let fileExtension = "md"

    public static func render(_ shortlist: Shortlist, options: RenderOptions) -> [UInt8] {
        var lines = ["# Shortlist: \(escaped(shortlist.focus))", ""]
        lines.append("\(shortlist.funnel.line(shortlisted: shortlist.entries.count)). Made \(options.generated).")
        var group = ShortlistEntry.Group.main
        for entry in shortlist.entries {
            if entry.group != group, let heading = entry.group.heading { lines += ["", "# \(heading)"] }
            group = entry.group
            lines += [""] + section(entry)
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func section(_ entry: ShortlistEntry) -> [String] {
        let details = EntryDetails(entry)
        var lines = ["## \(entry.rank). \(escaped(details.name))", ""]
        let who = [details.title, details.organization, details.place.isEmpty ? nil : details.place]
        let line = who.compactMap { $0 }.map(escaped).joined(separator: " · ")
        if !line.isEmpty { lines += [line, ""] }
        lines.append("- **Why** (\(details.percent)): \(escaped(entry.why))")
        let reach = details.emails.map(\.text) + details.phones.map(\.shown) + [details.url].compactMap { $0 }
        if !reach.isEmpty { lines.append("- **Reach**: " + reach.map(escaped).joined(separator: ", ")) }
        lines += entry.warmPath.map { "- **Warm path**: \(escaped($0.text))" }
        lines.append("- **Sources**: " + details.sources.map(escaped).joined(separator: "; "))
        return lines
    }

    /// Text with every character that Markdown or HTML could take for markup made plain.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in TerminalText.safe(text) {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "#", "|", "!", "~": escaped += "\\\(character)"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
