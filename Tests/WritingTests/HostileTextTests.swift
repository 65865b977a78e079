import Contacts
import Foundation
import Ranking
import Testing

@testable import Writing

@Suite struct HostileTextTests {
    @Test(arguments: ShortlistFormats.all.map { $0.name })
    func `whatever a directory says, no format lets it out as markup, formula, line or control character`(
        name: String
    ) throws {
        let format = try #require(ShortlistFormats.named(name))
        for (text, shortlist) in zip(HostileText.texts, HostileText.shortlists) {
            for width in [nil, 40, 80, 120] {
                let bytes = try format.render(shortlist, options: HostileText.options(text, width: width))
                let output = String(decoding: bytes, as: UTF8.self)
                let faults = Faults.of(output, as: name, width: width)
                #expect(faults.isEmpty, "\(name) of \(text.debugDescription.prefix(80)): \(faults.prefix(3))")
                if name != TableFormat.name { break }
            }
        }
    }

    @Test func `the checks themselves find what they are for`() {
        #expect(!Faults.of("<p><script>x</script></p>", as: "html", width: nil).isEmpty)
        #expect(!Faults.of("<a href=\"javascript:x\">x</a>", as: "html", width: nil).isEmpty)
        #expect(!Faults.of("<p onclick=\"x\">x</p>", as: "html", width: nil).isEmpty)
        #expect(!Faults.of("a,b\r\n=1+1,2\r\n", as: "csv", width: nil).isEmpty)
        #expect(!Faults.of("BEGIN:VCARD\r\nslipped\r\n", as: "vcard", width: nil).isEmpty)
        #expect(!Faults.of("# x\n\n<b>x</b>\n", as: "markdown", width: nil).isEmpty)
        #expect(!Faults.of("# x\n\n[x](javascript:x)\n", as: "markdown", width: nil).isEmpty)
        #expect(!Faults.of("\u{1b}[1m", as: "table", width: nil).isEmpty)
        #expect(!Faults.of("wider", as: "table", width: 3).isEmpty)
    }
}

/// What is wrong with an output, of the things that a hostile text could bring about.
private enum Faults {
    static func of(_ output: String, as format: String, width: Int?) -> [String] {
        switch format {
        case "html": control(output) + html(output)
        case "csv": csv(output)
        case "vcard": control(output) + vCard(output)
        case "markdown": control(output) + markdown(output)
        case "table": control(output) + table(output, width)
        case "json": json(output)
        case "xlsx": output.isEmpty ? ["nothing written"] : []
        default: ["no check is written for the format \(format)"]
        }
    }

    private static func control(_ output: String) -> [String] {
        output.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 10, 13: false
            case 0..<0x20, 0x7f..<0xa0, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069, 0x2028, 0x2029: true
            default: false
            }
        }.map { "control character \(String($0.value, radix: 16))" }
    }

    /// Every tag and attribute of the page is one that we write; links go to four kinds of places only.
    private static func html(_ output: String) -> [String] {
        let body = output.replacing(/<style>[^<]*<\/style>/, with: "")
        var faults: [String] = []
        for tag in body.matches(of: /<([^>]*)>/) {
            let name = tag.1.prefix { !" >".contains($0) }
            if !tags.contains(String(name.drop { $0 == "/" })) { faults.append("tag \(tag.1.prefix(60))") }
            let bare = tag.1.replacing(/"[^"]*"/, with: "")
            for word in bare.dropFirst(name.count).split(whereSeparator: { " /".contains($0) })
            where !attributes.contains(String(word)) {
                faults.append("attribute \(word.prefix(60))")
            }
        }
        for link in body.matches(of: /(?:href|src)="([^"]*)"/) where !isSafe(String(link.1)) {
            faults.append("link \(link.1.prefix(60))")
        }
        return faults
    }

    private static let tags: Set<String> = [
        "!DOCTYPE", "html", "head", "meta", "title", "body", "header", "main", "section", "article", "footer", "h1",
        "h2",
        "h3", "p", "dl", "div", "dt", "dd", "ol", "ul", "li", "span", "strong", "a", "table", "thead", "details",
        "summary", "caption", "br", "tbody", "tr",
        "th",
        "td", "svg", "symbol", "rect", "path", "use",
    ]

    private static let attributes: Set<String> = [
        "html", "lang=", "charset=", "name=", "content=", "http-equiv=", "class=", "id=", "style=", "title=",
        "aria-label=",
        "aria-labelledby=", "aria-hidden=", "role=", "href=", "rel=", "scope=", "viewBox=", "x=", "y=", "width=",
        "height=",
        "rx=", "d=",
    ]

    private static func isSafe(_ target: String) -> Bool {
        ["mailto:", "tel:+", "https://", "http://", "#"].contains { target.lowercased().hasPrefix($0) }
    }

    private static func csv(_ output: String) -> [String] {
        CSVCells.read(output).flatMap { $0 }.compactMap { cell in
            let start = cell.drop { $0 == " " }.unicodeScalars.first
            return start.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false ? "cell \(cell.prefix(60))" : nil
        }
    }

    /// Two cards, and no line that begins with anything but a property that we write.
    private static func vCard(_ output: String) -> [String] {
        let lines = output.replacing("\r\n ", with: "").split(separator: "\r\n")
        let known = [
            "BEGIN:VCARD", "VERSION:3.0", "UID:", "FN:", "N:", "ORG:", "X-ABSHOWAS:", "TITLE:", "EMAIL;", "TEL;",
            "URL:http",
            "ADR;", "CATEGORIES:", "NOTE:", "REV:", "END:VCARD",
        ]
        let strange = lines.filter { line in !known.contains { line.hasPrefix($0) } }.map { "line \($0.prefix(60))" }
        let loose = output.replacing("\r\n", with: "").contains { $0 == "\r" || $0 == "\n" } ? ["a bare line end"] : []
        return strange + loose + (lines.filter { $0 == "BEGIN:VCARD" }.count > 2 ? ["a card slipped in"] : [])
    }

    private static func markdown(_ output: String) -> [String] {
        var faults = output.contains(/<(?!(mailto:|tel:\+|https?:\/\/)[^<>\s]*>\))/) ? ["raw HTML"] : []
        for link in output.matches(of: /(?:^|[^\\])\]\(([^)]*)/) where !isSafe(String(link.1.filter { $0 != "<" })) {
            faults.append("link \(link.1.prefix(60))")
        }
        let known = ["# Shortlist:", "## ", "### ", "- **", "  - "]
        let plain = output.split(separator: "\n").dropFirst(2).filter { line in !known.contains { line.hasPrefix($0) } }
        faults += plain.filter { $0.contains(/^(#|=+$|[-+*] |\d+[.)] |>|```)/) }.map { "block \($0.prefix(60))" }
        return faults
    }

    private static func table(_ output: String, _ width: Int?) -> [String] {
        guard let width else { return [] }
        return output.split(separator: "\n").filter { String($0).displayWidth > width }.map { "too wide: \($0)" }
    }

    private static func json(_ output: String) -> [String] {
        let object = try? JSONSerialization.jsonObject(with: Data(output.utf8))
        return object is [String: Any] ? [] : ["no JSON object"]
    }
}
