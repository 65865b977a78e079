/// Writes workbooks (ECMA-376) from the XML of their parts, as it stands in a test.
package struct WorkbookFile {
    /// A sheet: its name, what its part holds, and whether it is out of sight.
    package struct Sheet {
        package var name: String
        package var xml: String
        package var isHidden: Bool

        package init(_ name: String, _ xml: String, isHidden: Bool = false) {
            self.name = name
            self.xml = xml
            self.isHidden = isHidden
        }

        /// A sheet of rows of texts.
        package init(_ name: String, rows: [[String]], isHidden: Bool = false) {
            let rows = rows.map { row in
                "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
            }
            self.init(name, "<sheetData>" + rows.joined() + "</sheetData>", isHidden: isHidden)
        }
    }

    package var sheets: [Sheet]
    /// The shared texts: each plain, or the XML of rich text.
    package var strings: [String] = []
    /// The format codes of cell styles 1, 2…; style 0 is plain.
    package var formats: [String] = []
    /// The targets of "rId1", "rId2"… of the first sheet.
    package var links: [String] = []
    package var countsFrom1904 = false
    /// Whether relationships name parts from the root.
    package var isAbsolute = false
    package var isStrict = false

    package init(_ sheets: Sheet...) { self.sheets = sheets }

    package var bytes: [UInt8] { ZipFile.bytes(parts.map { ZipFile.Member($0.name, $0.xml) }) }

    package var parts: [(name: String, xml: String)] {
        let folder = isAbsolute ? "/xl/" : ""
        let names = sheets.indices.map { "worksheets/sheet\($0 + 1).xml" }
        var related = names.enumerated().map { ("rId\($0 + 1)", "worksheet", folder + $1) }
        related += [("rIdT", "sharedStrings", folder + "sharedStrings.xml"), ("rIdS", "styles", folder + "styles.xml")]
        var parts = [
            (
                "_rels/.rels",
                relationships([("rId1", "officeDocument", isAbsolute ? "/xl/workbook.xml" : "xl/workbook.xml")])
            ),
            ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relationships(related)),
        ]
        parts += zip(names, sheets).map { ("xl/" + $0, root("worksheet", $1.xml)) }
        if !links.isEmpty {
            let links = links.enumerated().map { ("rId\($0 + 1)", "hyperlink", $1) }
            parts.append(("xl/worksheets/_rels/sheet1.xml.rels", relationships(links, isExternal: true)))
        }
        let texts = strings.map { "<si>" + ($0.hasPrefix("<") ? $0 : "<t>\($0)</t>") + "</si>" }
        return parts + [("xl/styles.xml", styles), ("xl/sharedStrings.xml", root("sst", texts.joined()))]
    }

    private var workbook: String {
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 7)\" r:id=\"rId\(index + 1)\""
                + (sheet.isHidden ? " state=\"hidden\"/>" : "/>")
        }
        let properties = countsFrom1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>"
        return root("workbook", properties + "<sheets>" + list.joined() + "</sheets>")
    }

    private var styles: String {
        let codes = formats.enumerated().map { "<numFmt numFmtId=\"\($0 + 164)\" formatCode=\"\(Self.escaped($1))\"/>" }
        let cells = formats.indices.map { "<xf numFmtId=\"\($0 + 164)\"/>" }
        return root(
            "styleSheet",
            "<numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs>")
    }

    private var officeNamespace: String {
        isStrict ? "http://purl.oclc.org/ooxml/" : "http://schemas.openxmlformats.org/"
    }

    private func root(_ name: String, _ content: String) -> String {
        let main = isStrict ? "spreadsheetml/main" : "spreadsheetml/2006/main"
        let relationships = isStrict ? "officeDocument/relationships" : "officeDocument/2006/relationships"
        return
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<\(name) xmlns=\"\(officeNamespace)\(main)\""
            + " xmlns:r=\"\(officeNamespace)\(relationships)\">\(content)</\(name)>"
    }

    private func relationships(_ list: [(id: String, type: String, target: String)], isExternal: Bool = false) -> String
    {
        let types =
            officeNamespace + (isStrict ? "officeDocument/relationships/" : "officeDocument/2006/relationships/")
        let mode = isExternal ? " TargetMode=\"External\"" : ""
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + list.map { "<Relationship Id=\"\($0)\" Type=\"\(types)\($1)\" Target=\"\(Self.escaped($2))\"\(mode)/>" }
            .joined()
            + "</Relationships>"
    }

    private static func escaped(_ text: String) -> String {
        [("&", "&amp;"), ("<", "&lt;"), ("\"", "&quot;")].reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
