import Contacts
import Importing
import TestSupport
import Testing

/// What a cell's number is shown as, by its format.
@Suite struct CellTextTests {
    @Test(arguments: [
        ("", "55401", "55401"), ("", "5.0E+10", "50000000000"), ("", "0.30000000000000004", "0.3"),
        ("", "-12.50", "-12.5"),
        ("", "16125550142", "16125550142"), ("", "1.0", "1"), ("", "12345678901234567890", "12345678901234567890"),
        ("", "1.5E-7", "0.00000015"), ("", "words", "words"), ("#,##0.00", "1234.5", "1234.5"), ("0%", "0.5", "0.5"),
        ("0.00E+00", "12000", "12000"), ("General", "44927", "44927"), ("@", "007", "007"),
        ("00000", "2134", "02134"), ("00000-0000", "21340001", "02134-0001"),
        ("000-00-0000", "12345678", "012-34-5678"),
        ("[<=99999]00000;00000-0000", "2134", "02134"), ("[<=99999]00000;00000-0000", "554010001", "55401-0001"),
        ("[<=9999999]###-####;(###) ###-####", "5550142", "555-0142"),
        ("[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "6125550142", "(612) 555-0142"),
        ("\"+\"0", "49301234567", "+49301234567"),
    ])
    func `Numbers are shown plain, codes as their format has them`(format: String, number: String, shown: String) throws
    {
        #expect(try text(of: number, format: format) == shown)
    }

    @Test(arguments: [
        ("m/d/yyyy", "45356", "2024-03-05"), ("[$-409]mmm\\ d\\,\\ yyyy;@", "45356", "2024-03-05"),
        ("dd.mm.yy hh:mm", "45356.604166666664", "2024-03-05T14:30"), ("dd.mm.yy hh:mm", "45356", "2024-03-05"),
        ("yyyy-mm-dd", "45356.75", "2024-03-05"), ("h:mm AM/PM", "0.75", "18:00"),
        ("h:mm:ss", "0.5000115740740741", "12:00:01"),
        ("mmm-yy", "45356", "2024-03"), ("yyyy", "45356", "2024"), ("[h]:mm", "1.5", "36:00"),
        ("yyyy\"年\"m\"月\"d\"日\"", "45356", "2024-03-05"),
        ("m/d/yyyy", "1", "1900-01-01"), ("m/d/yyyy", "59", "1900-02-28"), ("m/d/yyyy", "61", "1900-03-01"),
        ("m/d/yyyy", "0", ""),
        ("m/d/yyyy", "-5", "-5"), ("m/d/yyyy", "99999999", "99999999"), ("\"d\"0", "45", "d45"), ("[Red]0", "45", "45"),
    ])
    func `Dates and times are shown as ISO 8601 has them`(format: String, number: String, shown: String) throws {
        #expect(try text(of: number, format: format) == shown)
    }

    @Test func `Dates may count from 1904`() throws {
        #expect(try text(of: "43894", format: "m/d/yyyy", countsFrom1904: true) == "2024-03-05")
        #expect(try text(of: "0", format: "m/d/yyyy", countsFrom1904: true) == "1904-01-01")
    }

    @Test func `Booleans and ISO dates are text, errors are nothing`() throws {
        let sheet = """
            <sheetData><row><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>A</t></is></c>\
            <c t="inlineStr"><is><t>B</t></is></c><c t="inlineStr"><is><t>C</t></is></c></row>
            <row><c t="inlineStr"><is><t>Ann Lee</t></is></c><c t="b"><v>1</v></c><c t="d"><v>2024-03-05T00:00:00Z</v></c>\
            <c t="e"><v>#REF!</v></c></row></sheetData>
            """
        let record = try #require(try Import.bytes(WorkbookFile(.init("S", sheet)).bytes).records.first)
        #expect(record.extra.map(\.text) == ["TRUE", "2024-03-05"])
    }

    /// What the cell's record has for it; "" for nothing.
    private func text(of number: String, format: String, countsFrom1904: Bool = false) throws -> String {
        var book = WorkbookFile(
            .init(
                "Sheet",
                """
                <sheetData><row><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>Value</t></is></c></row>
                <row><c t="inlineStr"><is><t>Ann Lee</t></is></c><c s="1"><v>\(number)</v></c></row></sheetData>
                """))
        book.formats = [format.isEmpty ? "General" : format]
        book.countsFrom1904 = countsFrom1904
        let record = try #require(try Import.bytes(book.bytes).records.first)
        return record.extra.first { $0.name == "Value" }?.text ?? ""
    }
}
