import Parsing
import Testing

@Suite struct HTMLDocumentTests {
    @Test func `Text reads as a page shows it: entities, breaks, no scripts, no soft hyphens`() throws {
        let page = try #require(
            HTMLDocument("<p>A&amp;B<br>C\n  D&shy;E</p><script>x()</script><p style='display: none'>no</p><td>F</td>"))
        #expect(page.root.lines == ["A&B", "C DE", "F"])
        #expect(page.root.text == "A&B C DE F")
    }

    @Test func `Broken markup gives a tree all the same`() throws {
        let page = try #require(HTMLDocument("<ul><li>one<li><b>two</i><table><tr><td>x</ul>"))
        #expect(page.elements("li").count == 2)
        #expect(page.elements("td").first?.text == "x")
    }

    @Test func `A node knows its line, attributes, parents and what it holds`() throws {
        let page = try #require(HTMLDocument("<div>\n<A HREF='x?a=1&amp;b=2' class=' one two '>\nz</A></div>"))
        let link = try #require(page.elements("a").first)
        #expect(link.line == 2)
        #expect(link["href"] == "x?a=1&b=2")
        #expect(link.hasClass("two") && !link.hasClass("tw"))
        #expect(link.ancestors.map(\.name) == ["div", "body", "html"])
        let div = try #require(page.elements("div").first)
        #expect(div.contains(link) && !link.contains(div))
        #expect(div.elements == [link])
    }

    @Test func `A node outlives its document`() {
        let node = HTMLDocument("<p>kept</p>")?.elements("p").first
        #expect(node?.text == "kept")
    }

    @Test func `Scripts keep their text as it stands`() throws {
        let page = try #require(HTMLDocument("<script type='application/ld+json'>{\"a\": \"<b> & c\"}</script>"))
        #expect(page.elements("script").first?.rawText == "{\"a\": \"<b> & c\"}")
    }

    @Test(arguments: [
        "", " ", "<", "<>", "</p>", "<!--", "a\0b", String(repeating: "<div>", count: 20_000),
        String(repeating: "<b><table>", count: 3_000), "<a href=>", "&#xFFFFFFFF;", "<p \u{0} x=\u{FFFF}>",
    ])
    func `No text brings the parser down`(text: String) {
        let page = HTMLDocument(text)
        #expect((page?.root.text.utf8.count ?? 0) <= text.utf8.count * 3 + 3)
    }
}
