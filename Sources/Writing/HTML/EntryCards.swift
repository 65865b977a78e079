import Contacts
import Ranking

/// The entries, a card each, under the heading of their group.
enum EntryCards {
    static func html(_ shortlist: Shortlist) -> HTML {
        if shortlist.entries.isEmpty {
            return "<p class=\"nobody\">Nobody in these files fits the focus. Name more industries or companies, or add a source.</p>"
        }
        let most = shortlist.entries.map(\.score).max() ?? 1
        var cards: HTML = ""
        var group: ShortlistEntry.Group?
        for entry in shortlist.entries {
            if entry.group != group, let heading = entry.group.heading { cards = cards + "<h2 class=\"group\">\(heading)</h2>\n" }
            group = entry.group
            cards = cards + card(entry, scale: max(most, 0.01))
        }
        return cards
    }

    private static func card(_ entry: ShortlistEntry, scale: Double) -> HTML {
        let details = EntryDetails(entry)
        return """
            <article id="c-\(entry.contact.id.rawValue)" class="card">
            <div class="rank">\(entry.rank)</div>
            <div class="who">
            <h3>\(details.name)</h3>
            <p class="role">\(role(details))</p>
            <p class="where">\(place(details))</p>
            <ul class="reach">\(reach(details))</ul>
            \(entry.warmPath.map(warmPath))
            </div>
            <div class="why">
            \(ScoreBar.html(entry, scale: scale))
            <ul class="reasons">
            \(entry.reasons.map(reason))
            </ul>
            </div>
            <p class="sources">\(sources(details))</p>
            </article>

            """
    }

    private static func role(_ details: EntryDetails) -> HTML {
        switch (details.title, details.organization) {
        case (let title?, let organization?): "\(title) <span class=\"at\">at</span> <strong>\(organization)</strong>"
        case (let title?, nil): "\(title)"
        case (nil, let organization?): "<strong>\(organization)</strong>"
        case (nil, nil): details.entry.contact.kind == .organization ? "Ask for the right person there" : ""
        }
    }

    private static func place(_ details: EntryDetails) -> HTML {
        let industry = details.entry.industry
        var parts: [HTML] = []
        if !details.place.isEmpty { parts.append("\(details.place)") }
        if let name = details.industry {
            let from: HTML = industry?.inheritedFrom.map { " <span class=\"from\">(as listed for \($0))</span>" } ?? ""
            parts.append("\(name)\(from)")
        }
        guard let first = parts.first else { return "" }
        return parts.dropFirst().reduce(first) { $0 + " · " + $1 }
    }

    private static func reach(_ details: EntryDetails) -> [HTML] {
        var items: [HTML] = details.emails.prefix(2).map { email in
            let from = inherited(email.inheritedFrom)
            guard let link = LinkTarget.mail(email.text) else { return "<li>\(email.text)\(from)</li>" }
            return "<li><a class=\"mail\" href=\"\(link)\">\(email.text)</a>\(from)</li>"
        }
        items += details.phones.prefix(3).map { phone in
            let from = inherited(phone.inheritedFrom)
            guard let link = phone.e164.flatMap(LinkTarget.phone) else { return "<li>\(phone.shown)\(from)</li>" }
            return "<li><a class=\"tel\" href=\"\(link)\">\(phone.shown)</a>\(from)</li>"
        }
        if let url = details.url {
            let shown = url.replacing("https://", with: "").replacing("http://", with: "").replacing("www.", with: "")
            if let link = LinkTarget.web(url) {
                items.append("<li><a class=\"web\" href=\"\(link)\" rel=\"noopener noreferrer\">\(shown)</a></li>")
            } else {
                items.append("<li>\(url)</li>")
            }
        }
        return items.isEmpty ? ["<li class=\"none\">No direct way is listed; ask through someone who knows them.</li>"] : items
    }

    private static func inherited(_ organization: String?) -> HTML {
        organization.map { " <span class=\"from\">(\($0))</span>" } ?? ""
    }

    private static func warmPath(_ path: WarmPath) -> HTML { "<p class=\"warm\">\(path.text)</p>\n" }

    private static func reason(_ reason: Reason) -> HTML {
        let points = Int((reason.weight * reason.value * 100).rounded())
        let gain: HTML = points > 0 ? " <span class=\"points\">+\(points)</span>" : ""
        return "<li class=\"f-\(reason.feature.rawValue)\">\(reason.text)\(gain)</li>\n"
    }

    private static func sources(_ details: EntryDetails) -> HTML {
        let places: [HTML] = details.entry.contact.provenance.map { place in
            "<span class=\"source\">\(place.source) <span class=\"line\">\(place.file):\(place.line)</span></span> "
        }
        return "Listed in \(places)"
    }
}
