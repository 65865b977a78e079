import Contacts
import Ranking

/// What each source contributed.
enum SourcesTable {
    static func html(_ shortlist: Shortlist) -> HTML {
        let sources = shortlist.funnel.sources
        guard !sources.isEmpty else { return "" }
        let most = max(1, sources.map(\.shortlisted).max() ?? 1)
        let rows: [HTML] = sources.map { row($0, most: most) }
        return """
            <section class="given" aria-labelledby="given">
            <h2 id="given">What each source gave</h2>
            <div class="wide">
            <table>
            <thead><tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col" class="n">Records</th>\
            <th scope="col" class="n">Set aside</th><th scope="col">On the shortlist</th></tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>
            </div>
            </section>
            """
    }

    private static func terms(_ share: Funnel.SourceShare) -> HTML {
        guard let terms = share.terms else { return "" }
        return "<span class=\"line\">Terms of use: \(terms)</span>"
    }

    private static func row(_ share: Funnel.SourceShare, most: Int) -> HTML {
        """
        <tr><th scope="row">\(share.source) <span class="line">\(share.file)</span>\(terms(share))</th>\
        <td>\(share.kind.rawValue), \(share.format)</td><td class="n">\(share.records)</td>\
        <td class="n">\(share.rejects)</td><td><span class="count">\(share.shortlisted)</span>\
        <span class="track"><span class="fill" style="width:\(share.shortlisted * 100 / most)%"></span></span></td></tr>

        """
    }
}
