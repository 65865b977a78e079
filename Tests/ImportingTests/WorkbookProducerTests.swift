import Contacts
import Importing
import TestSupport
import Testing

/// Workbooks as other programs than Excel write them, by what sets each apart.
@Suite struct WorkbookProducerTests {
    private let people = ["Ann Lee", "Bob Ray"]

    /// Wide columns of styled empty cells, `t="n"`, no part of shared texts; as LibreOffice and openpyxl write.
    @Test func `Empty cells that only have a style are not there`() throws {
        let empty = (2..<300).map { "<c r=\"\(column($0))1\" s=\"1\"/>" }.joined()
        let sheet = """
            <sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:KN3"/>
            <sheetViews><sheetView><selection activeCell="A1"/></sheetView></sheetViews><cols><col min="1" max="2"/></cols>
            <sheetData><row r="1" customFormat="false" ht="12.8"><c r="A1" s="0" t="inlineStr"><is><t>Name</t></is></c>\
            <c r="B1" s="0" t="inlineStr"><is><t>Zip</t></is></c>\(empty)</row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>Ann Lee</t></is></c><c r="B2" s="0" t="n"><v>55401</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Bob Ray</t></is></c><c r="B3" s="0" t="n"><v>55402</v></c></row>
            </sheetData><printOptions/>
            """
        let found = try Import.bytes(WorkbookFile(.init("Sheet1", sheet)).bytes)
        #expect(found.records.map(\.printedName) == people)
        #expect(found.summary.mapping.map(\.column) == ["Name", "Zip"])
        #expect(found.records[1][.postalCode] == "55402")
    }

    /// Every element with a prefix, as the Open XML SDK and some web applications write.
    @Test func `Prefixes of names mean nothing`() throws {
        let parts = WorkbookFile(
            .init("Sheet1", rows: [["Name", "Company"], ["Ann Lee", "Acme"], ["Bob Ray", "Beta"]])
        ).parts
        let prefixed = parts.map { part in
            let isSheet = part.name.hasPrefix("xl/") && !part.name.contains("_rels")
            let xml = part.xml.replacing(/<(\/?)([a-zA-Z])/) { "<\($0.1)x:\($0.2)" }.replacing(
                "xmlns=", with: "xmlns:x=")
            return ZipFile.Member(part.name, isSheet ? xml : part.xml)
        }
        #expect(try Import.bytes(ZipFile.bytes(prefixed)).records.map(\.printedName) == people)
    }

    /// A sheet name in another case, parts before the directory of types, folders' own entries; as old Java programs write.
    @Test func `Names of parts count in any case, and with either slash`() throws {
        let parts = WorkbookFile(
            .init("Sheet1", rows: [["Name", "Company"], ["Ann Lee", "Acme"], ["Bob Ray", "Beta"]])
        ).parts
        let members =
            [ZipFile.Member("xl/", "")]
            + parts.map { part in
                ZipFile.Member(part.name.replacing("sheet1", with: "Sheet1").replacing("/", with: "\\"), part.xml)
            }
        #expect(try Import.bytes(ZipFile.bytes(members)).records.map(\.printedName) == people)
    }

    /// A chart before the sheet, and parts that are not there.
    @Test func `What is no sheet of cells is passed over`() throws {
        let book = WorkbookFile(
            .init("Chart", rows: [["Name", "Company"], ["No Body", "None"]]),
            .init("People", rows: [["Name", "Company"], ["Ann Lee", "Acme"], ["Bob Ray", "Beta"]]))
        let members = book.parts.filter { $0.name != "xl/styles.xml" && $0.name != "xl/sharedStrings.xml" }.map {
            part in
            ZipFile.Member(
                part.name,
                part.xml.replacing(
                    "worksheet\" Target=\"worksheets/sheet1", with: "chartsheet\" Target=\"worksheets/sheet1"))
        }
        #expect(try Import.bytes(ZipFile.bytes(members)).records.map(\.printedName) == people)
    }

    private func column(_ number: Int) -> String {
        number < 26
            ? String(UnicodeScalar(UInt8(65 + number)))
            : column(number / 26 - 1) + String(UnicodeScalar(UInt8(65 + number % 26)))
    }
}
