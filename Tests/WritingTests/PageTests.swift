import Foundation
import Ranking
import Testing

@testable import Writing

/// What the page promises its readers.
@Suite struct PageTests {
    private let page = String(decoding: HTMLFormat.render(Sample.shortlist, options: Sample.options), as: UTF8.self)

    @Test func `it asks nothing of the network and runs nothing`() {
        #expect(page.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\""))
        for word in ["<script", "<link", "<img", "<iframe", "url(", "@import", "src="] { #expect(!page.contains(word)) }
    }

    @Test func `its headings go down by one level at a time`() {
        var level = 0
        for heading in page.matches(of: /<h([1-6])/) {
            let next = Int(heading.1) ?? 0
            #expect(next <= level + 1)
            level = next
        }
        #expect(page.matches(of: /<h1/).count == 1)
    }

    @Test func `every id is given once, and every link within the page arrives`() {
        let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for link in page.matches(of: /(?:href="#|aria-labelledby=")([^"]*)"/) { #expect(ids.contains(String(link.1))) }
    }

    @Test func `a warm path leads to the card of who is on the list`() {
        #expect(page.contains("<a href=\"#c-0nadia00000ab\">Nadia Whitcomb</a>, whom you know"))
        #expect(!page.contains("#c-0jonas00000ab"))
    }

    @Test func `that the seeker knows somebody is told beside the warm paths, not lost to them`() {
        var entry = Sample.inNetwork
        entry.warmPath = Sample.priya.warmPath.suffix(1)
        let page = HTMLFormat.render(Shortlist(focus: "sandy", entries: [entry]), options: Sample.options)
        #expect(String(decoding: page, as: UTF8.self).contains("<span>You know them already</span>"))
    }

    @Test func `what is the firm's is not passed off as the person's`() {
        #expect(page.contains("info@birchbasalt.example.com <span class=\"from\">the firm’s</span>"))
        #expect(page.contains("Software Publishers <span class=\"from\">(the firm’s)</span>"))
    }

    @Test func `what holds the entries of a contact together is drawn step by step, each where the last ended`() throws
    {
        #expect(page.contains("<summary>Why these 3 entries are one person</summary>"))
        #expect(page.contains("99.7 % sure by the evidence."))
        #expect(page.contains("1.2 % sure by the evidence; you joined them, and that decides."))
        let bars = page.matches(of: /class="(for|against)" style="margin-left:([0-9.]+)%;width:([0-9.]+)%"/).map {
            (isFor: $0.1 == "for", start: Double($0.2) ?? -1, width: Double($0.3) ?? -1)
        }
        // From 0 down to -8, up to 1.5, 3.5 and 9.5, down to 8.5: of 17.5 in all.
        try #require(bars.count == 6)
        #expect(!bars[0].isFor && bars[0].start == 0 && abs(bars[0].width - 45.7) < 0.11)
        #expect(bars[1].isFor && bars[1].start == 0 && abs(bars[1].width - 54.3) < 0.11)
        for next in [2, 3] { #expect(abs(bars[next].start - bars[next - 1].start - bars[next - 1].width) < 0.21) }
        #expect(!bars[4].isFor && abs(bars[4].start + bars[4].width - 100) < 0.21)
        #expect(page.contains("<table style=\"--even:45.7%\">"))
    }

    @Test func `many records of one file stay one short line`() {
        #expect(page.contains("chamber-members.csv, lines 12, 13, 14 and 5 more"))
    }

    @Test(arguments: [false, true])
    func `text has a contrast of 4.5 to 1 on its ground, bars of 3 to 1`(isDark: Bool) throws {
        let colours = Colours(page, isDark: isDark)
        let texts = [
            ("ink", "paper"), ("ink", "ground"), ("quiet", "paper"), ("quiet", "ground"), ("quiet", "tint"),
            ("accent", "paper"), ("accent", "ground"), ("accent", "tint"), ("warm-ink", "warm"), ("ask-ink", "ask"),
        ]
        for (text, ground) in texts { try #expect(colours.contrast(text, ground) >= 4.5, "\(text) on \(ground)") }
        let bars = [
            "accent", "company", "industry", "role", "location", "level", "keyword", "warm_path", "referral", "school",
            "reachability", "recency",
        ]
        for bar in bars { try #expect(colours.contrast(bar, "paper") >= 3, "\(bar)") }
    }
}

/// The colours of the page's style sheet, and their contrast (WCAG 2.2).
private struct Colours {
    private var values: [String: Int] = [:]

    init(_ page: String, isDark: Bool) {
        let blocks = page.components(separatedBy: "@media")
        for block in blocks.prefix(isDark ? 2 : 1) {
            for match in block.matches(of: /--([a-z_-]+): #([0-9a-f]{6});/) {
                values[String(match.1)] = Int(match.2, radix: 16)
            }
        }
    }

    func contrast(_ a: String, _ b: String) throws -> Double {
        let pair = try [luminance(#require(values[a], "\(a)")), luminance(#require(values[b], "\(b)"))].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
    }

    private func luminance(_ colour: Int) -> Double {
        let parts: [Double] = [16, 8, 0].map { shift in
            let part = Double((colour >> shift) & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
