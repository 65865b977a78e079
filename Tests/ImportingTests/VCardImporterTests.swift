import Contacts
import Foundation
import Importing
import Testing

/// What an import of a text gave.
struct MarkupImport: RecordSink {
    var records: [Record] = []
    var rejects: [Reject] = []
    var summary = ImportSummary(format: "")

    /// Imports `text` as a file, its format found by its content.
    init(_ text: String) throws { try self.init(bytes: Array(text.utf8)) }

    init(bytes: [UInt8]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID().uuidString)")
        try Data(bytes).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        var sink = self
        let summary = try FileImport.read(InputFile(path: url.path), into: &sink)
        self = sink
        self.summary = summary
        #expect(summary.accepted == records.count && summary.rejected == rejects.count)
        #expect(records.map(\.position.index) == records.map(\.position.index).sorted())
    }

    mutating func accept(_ record: Record) throws { records.append(record) }
    mutating func reject(_ reject: Reject) throws { rejects.append(reject) }

    func names() -> [String] { records.map { $0.printedName ?? $0[.organization] ?? "?" } }
}

@Suite struct VCardImporterTests {
    @Test func `A card becomes a record of the network, fax apart, groups' labels kept`() throws {
        let found = try MarkupImport(
            """
            BEGIN:VCARD
            VERSION:3.0
            N:Doe;Jane;Q.;Dr.;Jr.
            FN:Dr. Jane Q. Doe Jr.
            ORG:Example Works;Research;Lab 2
            TITLE:Scientist
            item1.EMAIL:jane@example.com
            item1.X-ABLabel:_$!<Other>!$_
            TEL;TYPE=WORK,VOICE:612-555-0100
            TEL;TYPE=FAX:612-555-0101
            ADR;TYPE=HOME:;;1 Elm St;Ely;MN;55731;USA
            ADR;TYPE=WORK:;Suite 4;2 Oak St;Duluth;MN;55802;USA
            CATEGORIES:Friends,Alumni
            BDAY:1980-01-01
            END:VCARD
            """)
        let record = try #require(found.records.first)
        #expect(found.summary.format == "vcard")
        #expect(found.summary.sourceKind == .network)
        #expect(record[.organization] == "Example Works")
        #expect(record[.department] == "Research, Lab 2")
        #expect(record.all(.phone) == ["612-555-0100"])
        #expect(record.all(.fax) == ["612-555-0101"])
        #expect(record.values.first { $0.field == .email }?.label == "Other")
        #expect(record[.city] == "Duluth")
        #expect(record[.street] == "2 Oak St, Suite 4")
        #expect(record.all(.keyword) == ["Friends", "Alumni"])
        #expect(record.extra.contains(ExtraValue("BDAY", "1980-01-01")))
        #expect(record.extra.contains { $0.text.contains("1 Elm St") })
    }

    @Test(arguments: [
        "ORG:Example Works", "KIND:org\nFN:Example Works", "FN:Example Works\nORG:Example Works\nN:;;;;",
        "X-ABShowAs:COMPANY\nN:Doe;Jane\nORG:Example Works",
    ])
    func `A firm's card is an organization`(lines: String) throws {
        let found = try MarkupImport("BEGIN:VCARD\nVERSION:4.0\n\(lines)\nEND:VCARD\n")
        #expect(found.records.first?.kind == .organization)
        #expect(found.records.first?[.organization] == "Example Works")
        #expect(found.records.first?.printedName == nil)
    }

    @Test func `Broken and empty cards are rejects with their lines, the others come in`() throws {
        let found = try MarkupImport(
            "BEGIN:VCARD\nFN:A B\nEND:VCARD\nBEGIN:VCARD\nNOTE:x\nEND:VCARD\nBEGIN:VCARD\nFN:C\nBEGIN:VCARD\nFN:D E\nEND:VCARD\n"
        )
        #expect(found.names() == ["A B", "D E"])
        #expect(found.rejects.map(\.line) == [4, 7])
        #expect(found.rejects.allSatisfy { !$0.raw.isEmpty && !$0.reason.isEmpty })
    }

    @Test func `jCard and tel URIs with extensions`() throws {
        let found = try MarkupImport(
            """
            ["vcard", [["fn", {}, "text", "Jane Doe"], ["org", {}, "text", ["Example", "R&D"]],
            ["tel", {"type": ["work", "voice"]}, "uri", "tel:+1-612-555-0100;ext=12"]]]
            """)
        #expect(found.records.first?[.department] == "R&D")
        #expect(found.records.first?[.phone] == "+1-612-555-0100 ext. 12")
    }

    @Test func `LDIF: the work address first, lists passed over`() throws {
        let found = try MarkupImport(
            """
            dn: cn=Jane Doe
            objectclass: mozillaAbPersonAlpha
            cn: Jane Doe
            mail: jane@example.com
            mozillaHomeLocalityName: Ely
            l: Duluth
            o: Example Works
            facsimiletelephonenumber: 612-555-0101

            dn: cn=Friends
            objectclass: groupOfNames
            cn: Friends
            """)
        #expect(found.names() == ["Jane Doe"])
        #expect(found.records.first?[.city] == "Duluth")
        #expect(found.records.first?[.fax] == "612-555-0101")
        #expect(found.records.first?.extra.contains(ExtraValue("mozillaHomeLocalityName", "Ely")) == true)
    }

    @Test(arguments: ["PHOTO:data:image/jpeg;base64,", "item1.LOGO;ENCODING=b:", "KEY;X=y:", "SOUND:"])
    func `A picture of any size costs no property after it`(head: String) throws {
        let picture = head + String(repeating: "A", count: 1_200_000)
        let folded = head + String(repeating: "AAAA\n ", count: 300_000)
        for media in [picture, folded] {
            let found = try MarkupImport(
                "BEGIN:VCARD\nFN:Ann Berg\n\(media)\nEMAIL:ann@example.com\nTEL:612-555-0100\nEND:VCARD\n")
            #expect(found.records.first?[.email] == "ann@example.com")
            #expect(found.records.first?[.phone] == "612-555-0100")
            #expect(found.summary.findings.isEmpty)
        }
    }

    @Test func `What is left out of an overlong card is told`() throws {
        let note = "NOTE:" + String(repeating: "x", count: 3 << 20)
        let found = try MarkupImport("BEGIN:VCARD\nFN:Ann Berg\n\(note)\nEMAIL:ann@example.com\nEND:VCARD\n")
        #expect(found.names() == ["Ann Berg"])
        #expect(found.records.first?[.email] == "ann@example.com")
        #expect(found.summary.findings.map(\.line) == [3])
        let after = try MarkupImport(
            "BEGIN:VCARD\nFN:Ann Berg\n\(note)\nEND:VCARD\nBEGIN:VCARD\nFN:Carl Dahl\nEND:VCARD")
        #expect(after.names() == ["Ann Berg", "Carl Dahl"])
    }

    @Test func `The first accent may come late in the file`() throws {
        let card = { (name: [UInt8]) in
            Array("BEGIN:VCARD\nFN:Ann ".utf8) + name + Array("\nTEL:612-555-0100\nEND:VCARD\n".utf8)
        }
        let bytes = (0..<6000).flatMap { card($0 == 5990 ? [77, 0xFC, 108, 108, 101, 114] : Array("Berg".utf8)) }
        let found = try MarkupImport(bytes: bytes)
        #expect(found.names()[5990] == "Ann Müller")
    }

    @Test(arguments: [
        "TEL:612-555-0100;ext=12", "TEL;VALUE=uri:tel:612-555-0100;ext=12", "TEL:612-555-0100\\;ext=12",
    ])
    func `An extension is written one way`(line: String) throws {
        let found = try MarkupImport("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Berg\n\(line)\nEND:VCARD\n")
        #expect(found.records.first?[.phone] == "612-555-0100 ext. 12")
    }
}

@Suite struct PropertyMappingTests {
    private let options = ImportOptions(mapping: [
        "x-firma": .organization, "NOTE": .keyword, "Role": Field?.none, "mozillaCustom1": .school,
    ])

    @Test func `properties of a card are taken for what the user says`() throws {
        let found = try Import.text(
            "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nX-FIRMA:Acme\nNOTE:alumni board\nROLE:Chair\nEND:VCARD\n",
            options: options)
        #expect(found.records.map { $0[.organization] } == ["Acme"])
        #expect(found.records[0].all(.keyword) == ["alumni board"])
        #expect(found.records[0][.note] == nil && found.records[0][.title] == nil)
        #expect(found.records[0].extra == [ExtraValue("ROLE", "Chair")])
        #expect(found.summary.mapping.first { $0.column == "X-FIRMA" }?.field == .organization)
    }

    @Test func `xCard is read as the user says, like any card`() throws {
        let found = try Import.text(
            """
            <vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>Ann Lee</text></fn>
            <email><text>ann@example.com</text></email><x-dept><text>Sales</text></x-dept></vcard>
            <vcard><fn><text>Bo Ray</text></fn><email><text>bo@example.com</text></email></vcard></vcards>
            """, options: ImportOptions(mapping: ["x-dept": .department]))
        #expect(found.records.map { $0[.department] } == ["Sales", nil])
    }

    @Test func `An LDIF entry without a name of its own is set aside`() throws {
        let found = try Import.text("version: 1\n\ndn: cn=Ann\ncn: Ann Lee\n\nx-foo: nobody\n")
        #expect(found.records.map(\.printedName) == ["Ann Lee"])
        #expect(found.rejects.map(\.line) == [6])
    }

    @Test func `attributes of an LDIF entry are taken for what the user says`() throws {
        let found = try Import.text(
            "dn: cn=Ann Lee\ncn: Ann Lee\nmozillaCustom1: Class of 1999\nmail: ann@example.com\n", options: options)
        #expect(found.records.map { $0[.school] } == ["Class of 1999"])
        #expect(found.records[0].extra.isEmpty)
    }
}

@Suite struct OddCardTests {
    @Test func `names that are spelt out, and types behind a hash, are understood`() throws {
        let found = try Import.text(
            """
            BEGIN:VCARD
            VERSION:4.0
            LAST NAME:Leewood
            FIRST NAME:Ann
            TEL;TYPE#FAX:612-555-0101
            ADR;TYPE#HOME:;;1 Main St;Ely;MN;55731;
            ADR;TYPE#WORK:;;2 Oak Ave;Duluth;MN;55802;
            END:VCARD
            """)
        #expect(found.records.map(\.printedName) == ["Ann Leewood"])
        #expect(found.records[0][.fax] == "612-555-0101")
        #expect(found.records[0][.city] == "Duluth")
        #expect(!found.records[0].extra.contains { $0.name == "LAST NAME" })
    }

    @Test func `a number is nobody's name`() throws {
        let found = try Import.text("BEGIN:VCARD\nFN:+1 612 555 0101\nTEL:+1 612 555 0101\nEND:VCARD\n")
        #expect(found.records.map(\.printedName) == [nil])
        #expect(found.records[0].all(.phone) == ["+1 612 555 0101"])
    }
}
