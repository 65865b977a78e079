public import Ranking

/// The shortlist as a page to read, print and show: self-contained, without script and without any outside request.
public enum HTMLFormat: ShortlistFormat {
    public static let name = "html"
    public static let fileExtension = "html"
    public static let drawsJoins = true

    public static func render(_ shortlist: Shortlist, options: RenderOptions) -> [UInt8] {
        let page = PageFrame.html(
            title: "Shortlist: \(shortlist.focus)", styles: Stylesheet.page,
            body: """
                \(Icons.sheet)
                \(Masthead.html(shortlist, options))
                <main>
                \(EntryCards.html(shortlist, joins: options.joins))
                </main>
                \(SourcesTable.html(shortlist))
                <footer>
                <p>A score is what the reasons add up to, of a hundred; the pale part of a bar is what the sources do not say, which
                counts for a little. People of one firm are spread over the list, so the order is not by score alone.</p>
                <p>Made by Shortlist on this computer; nothing was sent anywhere. This page holds personal data: keep it to yourself,
                and delete it when you no longer need it.</p>
                </footer>
                """)
        return Array(page.source.utf8)
    }
}
