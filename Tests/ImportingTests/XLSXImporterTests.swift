import Contacts
import Foundation
import Importing
import TestSupport
import Testing

@Suite struct XLSXImporterTests {
    private static let header = ["Name", "Company", "Email"]

    @Test func `A sheet is read as a table, with its own row numbers`() throws {
        var book = WorkbookFile(
            .init(
                "Members",
                """
                <sheetData>
                <row r="1"><c r="A1" t="s"><v>0</v></c></row>
                <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="D3" t="s"><v>3</v></c></row>
                <row r="4"><c r="A4" t="s"><v>4</v></c><c r="D4" t="inlineStr"><is><t>ann@example.com</t></is></c></row>
                <row r="5"><c r="A5" s="1"/></row>
                <row r="7"><c t="str"><f>A1&amp;B1</f><v>Bob Ray</v></c><c t="s"><v>5</v></c></row>
                </sheetData>
                """))
        book.strings = [
            "Members of 2026", "Name", "Company", "Email",
            "<r><t xml:space=\"preserve\">Ann </t></r><r><rPr><b/></rPr><t>Lee</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>",
            "Smith &amp; _x0041_sons",
        ]
        let found = try Import.bytes(book.bytes)
        #expect(found.summary.format == "xlsx")
        #expect(found.summary.sheet == "Members")
        #expect(found.summary.headerLine == 3)
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bob Ray"])
        #expect(found.records.map(\.position.line) == [4, 7])
        #expect(found.records[0][.email] == "ann@example.com")
        #expect(found.records[1][.organization] == "Smith & Asons")
        #expect(found.summary.read == 2)
    }

    @Test(arguments: [(true, false), (false, true), (true, true)])
    func `Parts are found by their relationships, in transitional and in strict workbooks`(
        isAbsolute: Bool, isStrict: Bool
    ) throws {
        var book = WorkbookFile(.init("People", rows: [Self.header, ["Ann Lee", "Acme", "ann@example.com"]]))
        (book.isAbsolute, book.isStrict) = (isAbsolute, isStrict)
        #expect(try Import.bytes(book.bytes).records.map(\.printedName) == ["Ann Lee"])
    }

    @Test func `A sheet's known columns are recognised as the export they are`() throws {
        let header = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
        let book = WorkbookFile(
            .init("Connections", rows: [header, ["Ann", "Lee", "", "", "Acme", "CEO", "14 May 2026"]]))
        let found = try Import.bytes(book.bytes)
        #expect(found.summary.preset == "linkedin")
        #expect(found.summary.sourceKind == .network)
    }

    @Test func `The first sheet in sight that holds contacts is read, another where it is asked for`() throws {
        let book = WorkbookFile(
            .init("Cover", rows: [["This list is for members only."], ["Do not share it."]]),
            .init("Gone", rows: [Self.header, ["Old Hand", "Acme", "old@example.com"]], isHidden: true),
            .init("Blank", "<sheetData/>"),
            .init("Members", rows: [Self.header, ["Ann Lee", "Acme", "ann@example.com"]]))
        let found = try Import.bytes(book.bytes)
        #expect(found.summary.sheet == "Members")
        #expect(found.summary.findings.contains { $0.message.contains("“Gone” (hidden)") })
        for asked in ["Gone", "gone", "2"] {
            let other = try Import.bytes(book.bytes, options: ImportOptions(sheet: asked))
            #expect(other.records.map(\.printedName) == ["Old Hand"], "\(asked)")
        }
        let error = #expect(throws: ImportError.self) {
            try Import.bytes(book.bytes, options: ImportOptions(sheet: "Guests"))
        }
        #expect(error.map(String.init(describing:))?.contains("“Cover”, “Gone”, “Blank”, “Members”") == true)
        #expect(throws: ImportError.self) { try Import.bytes(book.bytes, options: ImportOptions(sheet: "Blank")) }
    }

    @Test func `Links show their address where the text is a label, and get a column where it is not`() throws {
        var book = WorkbookFile(
            .init(
                "Firms",
                """
                <sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>Company</t></is></c><c r="B1" t="inlineStr"><is><t>Website</t></is></c>\
                <c r="C1" t="inlineStr"><is><t>Contact</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>Acme Corp</t></is></c><c r="B2" t="inlineStr"><is><t>Visit</t></is></c>\
                <c r="C2" t="inlineStr"><is><t>Ann Lee</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>Beta LLC</t></is></c>\
                <c r="B3" t="str"><f>HYPERLINK("https://beta.example.com","Visit")</f><v>Visit</v></c>\
                <c r="C3" t="inlineStr"><is><t>Bob Ray</t></is></c></row>
                </sheetData><hyperlinks><hyperlink ref="B2" r:id="rId1"/><hyperlink ref="C2" r:id="rId2"/>\
                <hyperlink ref="C3" r:id="rId3"/></hyperlinks>
                """))
        book.links = ["https://acme.example.com", "mailto:ann@example.com?subject=Hello", "mailto:bob@example.com"]
        let found = try Import.bytes(book.bytes)
        #expect(found.records.map { $0[.url] } == ["https://acme.example.com", "https://beta.example.com"])
        #expect(found.records.map { $0[.email] } == ["ann@example.com", "bob@example.com"])
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bob Ray"])
    }

    @Test func `A cell merged over rows counts for each of them`() throws {
        let book = WorkbookFile(
            .init(
                "Staff",
                """
                <sheetData>
                <row><c t="inlineStr"><is><t>Company</t></is></c><c t="inlineStr"><is><t>Name</t></is></c></row>
                <row><c t="inlineStr"><is><t>Acme</t></is></c><c t="inlineStr"><is><t>Ann Lee</t></is></c></row>
                <row><c/><c r="B3" t="inlineStr"><is><t>Bob Ray</t></is></c></row>
                <row><c t="inlineStr"><is><t>Beta</t></is></c><c t="inlineStr"><is><t>Cy Dow</t></is></c></row>
                </sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>
                """))
        #expect(try Import.bytes(book.bytes).records.map { $0[.organization] } == ["Acme", "Acme", "Beta"])
    }

    @Test func `A sheet that breaks off gives its rows, and says where`() throws {
        let rows =
            "<sheetData><row><c t=\"inlineStr\"><is><t>Name</t></is></c><c t=\"inlineStr\"><is><t>Email</t></is></c></row>"
            + "<row><c t=\"inlineStr\"><is><t>Ann Lee</t></is></c></row><row><c t="
        let found = try Import.bytes(WorkbookFile(.init("Members", rows)).bytes)
        #expect(found.records.map(\.printedName) == ["Ann Lee"])
        #expect(found.rejects.map(\.line) == [2])
        #expect(found.summary.rejected == 1 && found.summary.endedEarly)
    }

    @Test func `A row that no table has is set aside, and the others are read`() throws {
        let text = String(repeating: "x", count: 600_000)
        let cell = { (text: String) in "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
        let book = WorkbookFile(
            .init(
                "Members",
                "<sheetData><row>\(cell("Name"))\(cell("Email"))</row><row>\(cell("Ann Lee"))</row>"
                    + "<row r=\"3\">\(cell("Far"))<c r=\"ZZ3\"><v>1</v></c></row><row>\(cell(text))\(cell(text))</row>"
                    + "<row>\(cell("Bob Ray"))</row></sheetData>"))
        let found = try Import.bytes(book.bytes)
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bob Ray"])
        #expect(found.rejects.map(\.line) == [3, 4])
        #expect(found.rejects[0].reason.contains("ZZ3"))
    }

    @Test(arguments: [" r=\"5\"", ""])
    func `A number that no row has is passed over`(next: String) throws {
        func cell(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
        let book = WorkbookFile(
            .init(
                "Odd",
                "<sheetData><row>\(cell("Name"))\(cell("Company"))</row><row r=\"9223372036854775807\">\(cell("Ann Lee"))\(cell("Acme"))</row>"
                    + "<row\(next)>\(cell("Bo Ray"))\(cell("Globex"))</row></sheetData>"))
        let found = try Import.bytes(book.bytes)
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bo Ray"])
    }

    @Test func `A workbook of more sheets than anybody has is refused`() throws {
        var book = WorkbookFile()
        book.sheets = (0...1_000).map { WorkbookFile.Sheet("S\($0)", rows: [["Name"]]) }
        let error = #expect(throws: ImportError.self) { try Import.bytes(book.bytes) }
        #expect(error.map(String.init(describing:))?.contains("sheets") == true)
    }

    @Test func `What looks like a workbook and is none is refused in words`() throws {
        let cases: [([UInt8], String)] = [
            (ZipFile.bytes([.init("word/document.xml", "<a/>")]), "a Word document"),
            (ZipFile.bytes([.init("xl/workbook.bin", "x")]), ".xlsb"),
            (
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600),
                "the old kind (.xls)"
            ),
            (
                [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
                "with a password"
            ),
            (WorkbookFile(.init("Nothing", "<sheetData/>")).bytes, "no sheet of the workbook has data"),
            (WorkbookFile(.init("Bad", "<sheetData><row><c></row></sheetData>")).bytes, "damaged"),
        ]
        for (bytes, words) in cases {
            let error = #expect(throws: ImportError.self) { try Import.bytes(bytes) }
            #expect(
                error.map(String.init(describing:))?.contains(words) == true, "\(words): \(String(describing: error))")
        }
    }
}
