import Contacts
import Foundation
import Ranking
import Testing
import Writing

@Suite struct WorkbookTests {
    @Test func `two runs give the same bytes, dated when the shortlist was made`() throws {
        let first = try XLSXFormat.render(Sample.shortlist, options: Sample.options)
        #expect(try XLSXFormat.render(Sample.shortlist, options: Sample.options) == first)
        let about = try #require(try WorkbookParts.texts(first)["docProps/core.xml"])
        #expect(about.contains(">2026-11-23T18:00:00Z</dcterms:created>"))
    }

    @Test func `the sheet has a row for each entry, under a header that stays in sight`() throws {
        let files = try WorkbookParts.texts(XLSXFormat.render(Sample.shortlist, options: Sample.options))
        let sheet = try #require(files["xl/worksheets/sheet1.xml"])
        #expect(sheet.matches(of: /<row\s/).count == Sample.shortlist.entries.count + 1)
        #expect(sheet.contains("state=\"frozen\""))
        #expect(sheet.contains("<autoFilter ref=\"A1:T12\"/>"))
        let texts = try #require(files["xl/sharedStrings.xml"])
        for text in ["Name", "Priya Raman", "北極星セキュリティ株式会社", "Birch &amp; Basalt, Inc.", "(612) 555-0142"] {
            #expect(texts.contains(">\(text)</t>"), "\(text)")
        }
    }

    @Test func `no text becomes a formula, a link or markup`() throws {
        for (text, shortlist) in zip(HostileText.texts, HostileText.shortlists) {
            let files = try WorkbookParts.texts(XLSXFormat.render(shortlist, options: HostileText.options(text)))
            let sheet = try #require(files["xl/worksheets/sheet1.xml"])
            #expect(!sheet.contains("<f>") && !sheet.contains("<hyperlink"))
            let texts = try #require(files["xl/sharedStrings.xml"])
            let tags = Set(texts.matches(of: /<\/?([a-zA-Z?]+)/).map { String($0.1) })
            #expect(tags.isSubset(of: ["?xml", "sst", "si", "t"]), "\(text.debugDescription.prefix(60)): \(tags)")
        }
    }
}
