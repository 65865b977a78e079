import Contacts
import Ranking
import Testing
import Writing

@Suite struct GoldenTests {
    /// A workbook's bytes depend on the version of zlib; `WorkbookTests` looks into it instead.
    static let textFormats = ShortlistFormats.all.map { $0.name }.filter { $0 != "xlsx" }

    @Test(arguments: textFormats)
    func `every format writes the sample as it was looked at`(name: String) throws {
        let format = try #require(ShortlistFormats.named(name))
        try Golden.check(format.render(Sample.shortlist, options: Sample.options), "sample.\(format.fileExtension)")
    }

    @Test(arguments: [60, 80, 120, 200])
    func `the table fits the terminal`(width: Int) throws {
        var options = Sample.options
        options.width = width
        try Golden.check(TableFormat.render(Sample.shortlist, options: options), "sample-\(width).txt")
    }

    @Test func `the table in colour`() throws {
        var options = Sample.options
        options.width = 100
        options.usesColor = true
        try Golden.check(TableFormat.render(Sample.shortlist, options: options), "sample-colour.txt")
    }

    @Test(arguments: textFormats)
    func `an empty shortlist says so, in every format`(name: String) throws {
        let format = try #require(ShortlistFormats.named(name))
        let none = Shortlist(focus: "sandy", entries: [], funnel: Sample.shortlist.funnel)
        try Golden.check(format.render(none, options: Sample.options), "empty.\(format.fileExtension)")
    }
}
