import Contacts
import Ranking
import RecordLinkage

/// The entries, a card each, under the heading of their group.
enum EntryCards {
    /// - Parameter joins: what holds the records of a contact together, where there are several.
    static func html(_ shortlist: Shortlist, joins: [ContactID: [RecordJoin]]) -> HTML {
        if shortlist.entries.isEmpty {
            return """
                <p class="nobody">Nobody in these files fits the focus. Name more industries or companies, or add a source.</p>
                """
        }
        let listed = Set(shortlist.entries.map(\.contact.id))
        return shortlist.parts.reduce("") { page, part in
            let cards: [HTML] = part.entries.map {
                card(EntryDetails($0), listed: listed, joins: joins[$0.contact.id] ?? [])
            }
            return page + """
                <section class="group" aria-labelledby="g-\(part.group.rawValue)">
                <h2 id="g-\(part.group.rawValue)">\(part.group.heading)</h2>
                \(cards)</section>

                """
        }
    }

    /// - Parameter listed: the contacts that have a card, to which a warm path may point.
    private static func card(_ details: EntryDetails, listed: Set<ContactID>, joins: [RecordJoin]) -> HTML {
        let entry = details.entry
        let id = entry.contact.id.rawValue
        return """
            <article id="c-\(id)" class="card" aria-labelledby="n-\(id)">
            <p class="rank"><span class="unseen">Number </span>\(entry.rank)</p>
            <div class="who">
            <h3 id="n-\(id)">\(details.name)</h3>
            \(role(details))\(place(details))\(ContactLinks.html(details))
            \(frontDesk(details))\(warmPaths(details, listed: listed))</div>
            <div class="why">
            \(ScoreBar.html(entry))
            <ul class="reasons">
            \(details.reasons.map(reason))</ul>
            </div>
            <p class="sources">\(sources(details))</p>
            \(JoinPictures.html(joins, kind: entry.contact.kind))</article>

            """
    }

    private static func role(_ details: EntryDetails) -> HTML {
        switch (details.title, details.organization) {
        case (let title?, let organization?):
            "<p class=\"role\">\(title) <span class=\"at\">at</span> <strong>\(organization)</strong></p>\n"
        case (let title?, nil): "<p class=\"role\">\(title)</p>\n"
        case (nil, let organization?):
            "<p class=\"role\"><span class=\"at\">At</span> <strong>\(organization)</strong></p>\n"
        case (nil, nil): ""
        }
    }

    private static func place(_ details: EntryDetails) -> HTML {
        var parts: [HTML] = []
        if !details.place.isEmpty { parts.append("\(details.place)") }
        if let name = details.industry {
            let from: HTML =
                details.entry.industry?.inheritedFrom == nil ? "" : " <span class=\"from\">(the firm’s)</span>"
            parts.append("\(name)\(from)")
        }
        guard let first = parts.first else { return "" }
        return "<p class=\"where\">" + parts.dropFirst().reduce(first) { $0 + " · " + $1 } + "</p>\n"
    }

    private static func frontDesk(_ details: EntryDetails) -> HTML {
        details.frontDesk.map { "<p class=\"note ask\">\($0)</p>\n" } ?? ""
    }

    /// One callout for all of them; what the reason adds stands there where it is not told among the reasons.
    private static func warmPaths(_ details: EntryDetails, listed: Set<ContactID>) -> HTML {
        guard !details.warmPaths.isEmpty else { return "" }
        let untold = details.entry.reasons.filter { $0.feature == .warmPath && !details.reasons.contains($0) }
        let items: [HTML] = details.warmPaths.map { group in
            let words: [HTML] = group.words({ name($0, listed: listed) }, { "\($0)" })
            return "<p>\(words)</p>\n"
        }
        return """
            <div class="note warm"><p class="tag">Warm path\(untold.map(gain))</p>
            \(items)</div>

            """
    }

    /// A name that leads to its card where there is one.
    private static func name(_ path: WarmPath, listed: Set<ContactID>) -> HTML {
        guard listed.contains(path.contactID) else { return "\(path.fullName)" }
        return "<a href=\"#c-\(path.contactID.rawValue)\">\(path.fullName)</a>"
    }

    private static func reason(_ reason: Reason) -> HTML {
        "<li class=\"f-\(reason.feature.rawValue)\"><span>\(reason.text)</span>\(gain(reason))</li>\n"
    }

    private static func gain(_ reason: Reason) -> HTML {
        let points = ScoreBar.points(reason)
        return points > 0 ? " <span class=\"points\">+\(points)</span>" : ""
    }

    private static func sources(_ details: EntryDetails) -> HTML {
        let places: [HTML] = Listing.of(details.entry.contact).map { listing in
            """
            <span class="source">\(listing.source) <span class="line">\(listing.file), \(listing.place)</span></span>
            """
        }
        guard let first = places.first else { return "" }
        return "Listed in " + places.dropFirst().reduce(first) { $0 + " " + $1 }
    }
}
