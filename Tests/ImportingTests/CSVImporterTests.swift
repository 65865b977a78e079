import Contacts
import Foundation
import Importing
import Testing

@Suite struct CSVImporterTests {
    @Test func `LinkedIn's preamble is passed over and its rows of commas hold nothing`() throws {
        let found = try Import.text(
            """
            Notes:
            "When exporting your connection data, some fields are empty."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ann,Lee,https://www.example.com/in/ann,,Acme,CEO,14 May 2026
            ,,,,,,
            Bob,Ray,,,"Beta, Inc.",Clerk,
            """)
        #expect(found.summary.preset == "linkedin")
        #expect(found.summary.sourceKind == .network)
        #expect(found.summary.headerLine == 4)
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bob Ray"])
        #expect(found.records.map(\.position.line) == [5, 7])
        #expect(found.summary.read == 2)
    }

    @Test func `Without header the values tell what a column is`() throws {
        let found = try Import.text("John Doe,John,Doe,john@example.com\nJane Doe,Jane,Doe,jane@example.com\n")
        #expect(found.summary.headerLine == nil)
        #expect(found.records.map { $0[.email] } == ["john@example.com", "jane@example.com"])
        #expect(found.records[1].printedName == "Jane Doe")
    }

    @Test(arguments: [
        "Ann Lee,Owner\nBo Ray,President\nCy Dow,Director\n", "Ann Lee,Acme Inc\nBo Ray,Globex LLC\nCy Dow,Director\n",
        "Quil Dow,Director\nAnn Lee,Director\nBo Ray,Owner\n",
    ])
    func `A title is not taken for a column's name, so that nobody is lost`(text: String) throws {
        let found = try Import.text(text)
        #expect(found.summary.headerLine == nil)
        #expect(found.records.count == 3)
    }

    @Test func `Bytes that are no UTF-8 amid text that is are read as windows-1252, and told of`() throws {
        let sound = String(repeating: "Zoë Lee,Café\n", count: 20)
        let found = try Import.bytes(
            Array(("Name,Company\n" + sound).utf8) + Array("M".utf8) + [0xFC] + Array("ller Hans,Bär\n".utf8))
        #expect(found.records.last?.printedName == "Müller Hans")
        #expect(found.records.last?[.organization] == "Bär")
        #expect(found.summary.findings.contains { $0.message.contains("windows-1252") && $0.line == 22 })
    }

    @Test func `A name alone below the total is set aside, not passed over`() throws {
        let rows = (1...20).map { "Ann Lee \($0),Acme,a\($0)@example.com,Troy\n" }.joined()
        let found = try Import.text(
            "Name,Company,Email,City\n" + rows + "Total: 20,,,\nBo Ray,,,\nPrinted by the office,,,\n")
        #expect(found.records.count == 20)
        #expect(found.rejects.map(\.raw) == ["Bo Ray,,,"])
    }

    @Test func `A header alone gives no record and says so`() throws {
        let found = try Import.text("First Name,Last Name,Email\n")
        #expect(found.records.isEmpty)
        #expect(found.summary.headerLine == 1)
        #expect(found.summary.findings.contains { $0.message.contains("0 records") })
    }

    @Test func `Comments, repeated headers, footers and blank lines are no entries`() throws {
        let found = try Import.text(
            """
            Name,Company,City
            # as of May
            Ann Lee,Acme,Duluth

            Name,Company,City
            Bob Ray,Beta,Edina
            Total,2,
            """)
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bob Ray"])
        #expect(found.summary.rejected == 0)
        #expect(found.summary.findings.count == 3)
    }

    @Test func `People and firms whose names begin like a footer or a comment are entries`() throws {
        let found = try Import.text(
            """
            Name,Company,City,Email
            Page Turner,,,page@example.com
            Summer Reed,Acme
            Total Wine,,,tw@example.com
            Bob Ray
            Report Card LLC,,Duluth,
            Total
            #1 Plumbing,,Duluth,x@example.com
            #2 Heating,,Ely,
            # Exported, by hand,
            Ann Lee,Acme,Ely,
            Copyright Clearance Center,,Danvers,
            Total:,9
            Exported by,Cy Evans
            Alumni network
            """)
        #expect(found.records.count == 10)
        #expect(found.rejects.isEmpty)
        #expect(found.records.map(\.position.line) == [2, 3, 4, 5, 6, 7, 8, 9, 11, 12])
        #expect(found.summary.findings.contains { $0.message.hasPrefix("3 rows are a total or footer") })
    }

    @Test func `Rows that were commented out stay out`() throws {
        let found = try Import.text(
            """
            No,Code,Name
            1,EZ5,Ann Lee
            # the next one has left
            #2,EZ6,Bob Ray
            3,EZ7,Cy Evans
            4,EZ8,Dee Fox
            """)
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Cy Evans", "Dee Fox"])
    }

    @Test func `The foot of a printed page is none of the entries`() throws {
        let found = try Import.text(
            "Name,Company,City\nAnn Lee,Acme,Ely\nPage 1 of 2\nName,Company,City\nBob Ray,Beta,Ely\nPage 2 of 2\n")
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bob Ray"])
    }

    @Test func `A row with a stray quotation mark is set aside with line, reason and text`() throws {
        let found = try Import.text(
            "Name,Company,Email,City\nAnn Lee,\"Acme, Inc.\",a@example.com,Ely\nBob,\"open,b@example.com\nEve Ray,Beta,e@example.com,Ely\n"
        )
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Eve Ray"])
        #expect(found.rejects.map(\.line) == [3])
        #expect(found.rejects[0].raw == "Bob,\"open,b@example.com")
        #expect(
            found.rejects[0].reason == "a quotation mark opens in column 2 and is never closed; close it or delete it")
        #expect(found.summary.accepted + found.summary.rejected == found.summary.read)
    }

    @Test func `Column names on two lines are read together`() throws {
        let found = try Import.text(
            "Company,Contact,,Address,,Phone\n,First,Last,Street,City,\nAcme LLC,Ann,Lee,1 Elm,Duluth,218-555-0100\n")
        #expect(found.records.count == 1)
        #expect(found.records[0].printedName == "Ann Lee")
        #expect(found.records[0][.city] == "Duluth")
    }

    @Test func `Ragged rows lose nothing`() throws {
        let found = try Import.text("Name,Company,City\nAnn Lee,Acme\nBob Ray,Beta,Edina,more\n")
        #expect(found.records[0][.organization] == "Acme")
        #expect(found.records[1].extra == [ExtraValue("column 4", "more")])
        #expect(found.summary.findings.count == 2)
    }

    @Test func `Windows-1252 with semicolons is read, and zeros stay`() throws {
        let bytes =
            Array("Vorname;Nachname;PLZ\nJ".utf8) + [0xFC] + Array("rgen;Gro".utf8) + [0xDF] + Array(";01067\n".utf8)
        let found = try Import.bytes(bytes)
        #expect(found.summary.encoding == "windows-1252")
        #expect(found.summary.delimiter == ";")
        #expect(found.records[0].printedName == "Jürgen Groß")
        #expect(found.records[0][.postalCode] == "01067")
    }

    @Test func `The user's options overrule detection`() throws {
        var options = ImportOptions()
        options.headerLine = 2
        options.delimiter = UInt8(ascii: ";")
        let found = try Import.text("a;b\nName;City\nAnn Lee;Ely\n", options: options)
        #expect(found.records.map { $0[.city] } == ["Ely"])
        options.encoding = "no-such-encoding"
        #expect(throws: ImportError.self) { try Import.text("Name;City\n", options: options) }
    }

    @Test func `Every byte sequence is read without a trap, and every row accounted for`() throws {
        var seed: UInt64 = 7
        let pieces = [
            "Name", "Email", ",", ",", ";", "\n", "\n", "\"", "ann@example.com", "Acme LLC", "\r", "#", "\u{0}", "é",
            " ", "-",
        ]
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<30 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(seed >> 33) % pieces.count]
            }
            guard let found = try? Import.text(text) else { continue }
            #expect(found.summary.accepted == found.records.count)
            #expect(found.summary.rejected == found.rejects.count)
        }
    }
}

@Suite struct FileImportTests {
    @Test func `What cannot be read says why`() throws {
        #expect(throws: ImportError.notFound(path: "/nowhere.csv")) { try Import.file("/nowhere.csv") }
        let folder = FileManager.default.temporaryDirectory.path
        #expect(throws: ImportError.isDirectory(path: folder)) { try Import.file(folder) }
        #expect(throws: ImportError.self) { try Import.text("") }
        #expect(throws: ImportError.self) { try Import.text(" \n\n") }
    }

    @Test func `An image is no contact list`() {
        let error = #expect(throws: ImportError.self) {
            try Import.bytes([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0])
        }
        #expect(error?.description.contains("a PNG image") == true)
    }

    @Test func `Errors are a sentence with what to do`() {
        #expect(ImportError.empty(path: "a.csv").description == "a.csv: the file is empty; export it again")
        #expect(ImportError.notFound(path: "a.csv").description == "a.csv: there is no such file; check the path")
    }

    @Test func `One column mapped to two fields is refused`() throws {
        var options = ImportOptions(mapping: ["Firm": .some(.organization), "FIRM": .some(.title), "x": nil])
        let error = #expect(throws: ImportError.self) { try Import.text("Firm\nAcme\n", options: options) }
        #expect(error?.description.contains("“FIRM=title”, “Firm=organization”") == true)
        options.mapping["FIRM"] = .some(.organization)
        #expect(try Import.text("Name,Firm\nAnn Lee,Acme\n", options: options).records[0][.organization] == "Acme")
    }

    @Test func `A known export has its kind of source`() throws {
        let found = try Import.text("Member Name,Member Since,Primary Contact\nAcme LLC,2020,Ann Lee\n")
        #expect(found.summary.preset == "growthzone")
        #expect(found.summary.sourceKind == .business)
    }

    @Test func `The export that the user names decides the kind of source`() throws {
        let found = try Import.text("Name,City\nAnn Lee,Ely\n", options: ImportOptions(preset: "linkedin"))
        #expect(found.summary.sourceKind == .network)
    }

    @Test func `An unknown preset names the known ones`() {
        var options = ImportOptions()
        options.preset = "linkedout"
        let error = #expect(throws: ImportError.self) { try Import.text("Name\nAnn\n", options: options) }
        #expect(error?.description.contains("linkedin") == true)
    }
}

/// Imports texts as files.
enum Import {
    struct Found: RecordSink {
        var records: [Record] = []
        var rejects: [Reject] = []
        var summary = ImportSummary(format: "")

        mutating func accept(_ record: Record) { records.append(record) }
        mutating func reject(_ reject: Reject) { rejects.append(reject) }
    }

    static func text(_ text: String, options: ImportOptions = ImportOptions()) throws -> Found {
        try bytes(Array(text.utf8), options: options)
    }

    static func bytes(_ bytes: [UInt8], options: ImportOptions = ImportOptions()) throws -> Found {
        let file = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try self.file(file.path, options: options)
    }

    static func file(_ path: String, options: ImportOptions = ImportOptions()) throws -> Found {
        var found = Found()
        found.summary = try FileImport.read(InputFile(path: path), options: options, into: &found)
        return found
    }
}

@Suite struct CellSlideTests {
    private static let head = """
        First Name,Last Name,Company,Email,Phone,City,State,Zip
        Ann,Leewood,Acme,ann@acme.example.com,612-555-0101,Duluth,MN,55802
        Bo,Rayburn,Globex,bo@globex.example.com,612-555-0102,Edina,MN,55424
        Cy,Foxworth,Initech,cy@initech.example.com,612-555-0103,Ely,MN,55731
        Dee,Alder,,dee@example.com,,Ely,MN,55731

        """

    private func last(_ row: String) throws -> (record: Record?, found: Import.Found) {
        let found = try Import.text(Self.head + row + "\n")
        return (found.records.last, found)
    }

    @Test func `cells that slid left for want of a delimiter are put back`() throws {
        let (record, found) = try last("Eve,Birch,eve@example.com,612-555-0104,Duluth,MN,55803")
        #expect(record?.all(.email) == ["eve@example.com"])
        #expect(record?.all(.phone) == ["612-555-0104"])
        #expect(record?[.postalCode] == "55803")
        #expect(record?[.organization] == nil && record?[.city] == "Duluth")
        #expect(found.summary.findings.contains { $0.line == 6 && $0.message.contains("a cell too few or too many") })
    }

    @Test(arguments: ["Flo,Cole,Acme, Inc.,flo@example.com,612-555-0105,Ely,MN,55731"])
    func `an unquoted comma in a company's name parts it no longer`(row: String) throws {
        let record = try last(row).record
        #expect(record?[.organization] == "Acme, Inc.")
        #expect(record?.all(.email) == ["flo@example.com"])
        #expect(record?[.region] == "MN" && record?[.postalCode] == "55731")
    }

    @Test(arguments: [
        // Short because the last cells are missing, as many exports write it; nothing slid.
        ("Gus,Dunn,Hooli,gus@hooli.example.com", "Hooli"),
        // Nothing that only one column can hold: who knows which is missing?
        ("Hal,Elm,Hooli,Ely", "Hooli"),
    ])
    func `a row that may be right stays as it is`(row: String, company: String) throws {
        let (record, found) = try last(row)
        #expect(record?[.organization] == company)
        #expect(!found.summary.findings.contains { $0.message.contains("too few or too many") })
    }

    @Test func `a surplus cell at the end is kept as extra`() throws {
        let (record, found) = try last("Ida,Fern,Hooli,ida@hooli.example.com,612-555-0106,Ely,MN,55731,spare")
        #expect(record?.extra == [ExtraValue("column 9", "spare")])
        #expect(!found.summary.findings.contains { $0.message.contains("too few or too many") })
    }
}

@Suite struct OddTableTests {
    @Test func `the three lines above a survey of Qualtrics are no entries`() throws {
        let found = try Import.text(
            #"""
            Q2,Q3,Q6,Q13
            What is the name of the organisation you wish to add?,Please add a link to the website.,Please give a contact email.,How many employees?
            "{""ImportId"":""QID4""}","{""ImportId"":""QID5""}","{""ImportId"":""QID6""}","{""ImportId"":""QID13""}"
            Acme Hub,acme.example.org,hub@acme.example.org,10-49
            Globex Fund,globex.example.org,fund@globex.example.org,<9
            """#)
        #expect(found.records.map { $0[.organization] } == ["Acme Hub", "Globex Fund"])
        #expect(found.records[1].all(.email) == ["fund@globex.example.org"])
        #expect(found.records[1][.employees] == "<9")
    }

    @Test func `numbered rows of given and family names are people without a header`() throws {
        let found = try Import.text(
            "1,Jora,Leewood,jl@example.com,612-555-0101\n2,Maxa,Rayburn,mr@example.com,612-555-0102\n")
        #expect(found.records.map(\.printedName) == ["Jora Leewood", "Maxa Rayburn"])
        let titled = try Import.text(
            "Leewood,Hector,3456ED,Software Engineer\nRayburn,Elliot,545EA,Financial Analyst\n")
        #expect(titled.records.map(\.printedName) == ["Hector Leewood", "Elliot Rayburn"])
        #expect(titled.records.map { $0[.title] } == ["Software Engineer", "Financial Analyst"])
    }

    @Test func `a header repeated amid the rows in other words is none of them`() throws {
        let found = try Import.text(
            "Name,Company,Country,Image\nAnn Lee,Acme,Norway,a.png\nName,Company,Country,Avatar URL\nBo Ray,Globex,Peru,b.png\n"
        )
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bo Ray"])
    }

    @Test func `a second table below the first is read by its own column names`() throws {
        let found = try Import.text(
            """
            Board of Directors
            Name,Title,Email
            Ann Leewood,President,ann@example.org
            Bo Rayburn

            Staff
            Name,Position,Phone,Email
            Cy Foxworth,Director,612-555-0101,cy@example.org

            Dee Alder
            """)
        #expect(found.records.map { $0[.fullName] } == ["Ann Leewood", "Bo Rayburn", "Cy Foxworth", "Dee Alder"])
        #expect(found.records[2][.title] == "Director")
        #expect(found.records[2].all(.phone) == ["612-555-0101"])
        #expect(found.summary.findings.contains { $0.line == 7 && $0.message.hasPrefix("another table begins") })
    }

    @Test func `several people in one cell are a record each`() throws {
        let found = try Import.text(
            """
            Business Name,Contacts,Phone,Email
            Acme Bakery,Ann Leewood; Bo Rayburn,612-555-0101,ann@acme.example.com
            Globex,Cy Foxworth and Eve Birch,612-555-0102,cy@globex.example.com
            Initech,Ann & Bob Leewood,612-555-0103,home@example.com
            """)
        #expect(
            found.records.map { $0[.fullName] } == [
                "Ann Leewood", "Bo Rayburn", "Cy Foxworth", "Eve Birch", "Ann & Bob Leewood",
            ])
        #expect(
            found.records.map { $0[.organization] } == ["Acme Bakery", "Acme Bakery", "Globex", "Globex", "Initech"])
        #expect(found.records.map { $0[.email] != nil } == [true, false, true, false, true])
        #expect(found.summary.read == 5)
    }

    @Test func `a phone that a spreadsheet took for an amount is no phone`() throws {
        let found = try Import.text("Name,Phone\nAnn Lee,6.12555E+09\nBo Ray,6125550102\n")
        #expect(found.records.map { $0.all(.phone) } == [[], ["6125550102"]])
        #expect(found.records[0].extra == [ExtraValue("Phone", "6.12555E+09")])
    }

    @Test func `a column that only says yes or no names nobody`() throws {
        let found = try Import.text("Member,First name,Last name\nyes,Ann,Lee\nno,Bo,Ray\n")
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bo Ray"])
    }

    @Test func `a column may be called in brackets`() throws {
        let found = try Import.text("[Member ID],[First Name],[Last Name]\n1,Ann,Lee\n")
        #expect(found.records.map(\.printedName) == ["Ann Lee"])
    }

    @Test func `what the user calls the export decides a column that its values leave open`() throws {
        let text = "Title,First Name,Last Name\nChair,Ann,Lee\n"
        #expect(try Import.text(text).records[0][.title] == "Chair")
        let stated = try Import.text(text, options: ImportOptions(preset: "outlook"))
        #expect(stated.records[0][.prefix] == "Chair")
        #expect(stated.summary.sourceKind == .network)
    }
}
