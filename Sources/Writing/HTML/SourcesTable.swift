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
            <section class="given">
            <h2>What each source gave</h2>
            <table>
            <thead><tr><th>Source</th><th>Read as</th><th class="n">Records</th><th class="n">Set aside</th>\
            <th>On the shortlist</th></tr></thead>
            <tbody>
            \(rows)
            </tbody>
            </table>
            </section>
            """
    }

    private static func row(_ share: Funnel.SourceShare, most: Int) -> HTML {
        let width = String(share.shortlisted * 100 / most)
        return """
            <tr><td><strong>\(share.source)</strong> <span class="line">\(share.file)</span></td>\
            <td>\(share.format), \(share.kind.rawValue)</td><td class="n">\(share.records)</td>\
            <td class="n">\(share.rejects)</td><td><span class="count">\(share.shortlisted)</span>\
            <span class="track"><span class="fill" style="width:\(width)%"></span></span></td></tr>

            """
    }
}
