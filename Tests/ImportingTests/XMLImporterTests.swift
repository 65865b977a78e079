import Contacts
import Foundation
import Importing
import Testing

@Suite struct XMLImporterTests {
    @Test func `The people of a firm come each with the firm; a firm without people comes alone`() throws {
        let found = try MarkupImport(
            """
            <directory publisher="Lakes Chamber">
             <member id="7"><company>Harbor Light LLC</company>
              <address><street>1 Main St</street><city>Duluth</city><state>MN</state><zip>55802</zip></address>
              <phones><phone type="fax">218-555-0109</phone><phone type="work">218-555-0101</phone></phones>
              <contacts>
               <contact><first>Jane</first><last>Smith</last><title>Director</title><email>jane@example.com</email></contact>
               <contact><first>Al</first><last>Ek</last><title>Treasurer</title><email>al@example.com</email></contact>
              </contacts></member>
             <member id="8"><company>Pine Co</company><address><city>Ely</city><state>MN</state></address><contacts/></member>
            </directory>
            """)
        #expect(found.names() == ["Jane Smith", "Al Ek", "Pine Co"])
        #expect(found.records.map { $0[.organization] } == ["Harbor Light LLC", "Harbor Light LLC", "Pine Co"])
        #expect(found.records.map(\.kind) == [.person, .person, .organization])
        #expect(found.records[0][.title] == "Director")
        #expect(found.records[1][.email] == "al@example.com")
        #expect(found.records[1][.city] == "Duluth")
        #expect(found.records[0].all(.phone) == ["218-555-0101"])
        #expect(found.records[0].all(.fax) == ["218-555-0109"])
        #expect(found.records.map(\.position.line) == [6, 7, 9])
    }

    @Test func `Entries in attributes, under any names and namespaces`() throws {
        let found = try MarkupImport(
            """
            <?xml version="1.0"?><n:staff xmlns:n="urn:x"><n:row n:firstName="Ann" n:lastName="Berg" eMail="ann@example.com"/>
            <n:row n:firstName="Carl" n:lastName="Dahl" eMail="carl@example.com"/></n:staff>
            """)
        #expect(found.names() == ["Ann Berg", "Carl Dahl"])
        #expect(found.records[1][.email] == "carl@example.com")
    }

    @Test func `Vacant and empty entries are no people, and are told of`() throws {
        let found = try MarkupImport(
            """
            <seats><seat><first>Ann</first><last>Berg</last><phone>612-555-0100</phone></seat>
            <seat><first/><last/><phone>612-555-0101</phone></seat><seat/></seats>
            """)
        #expect(found.names() == ["Ann Berg"])
        #expect(found.summary.findings.contains { $0.message.contains("name nobody") })
    }

    @Test func `What stands before a fault comes in; the fault is a reject with line and text`() throws {
        let found = try MarkupImport(
            """
            <list>
            <person><name>Ann Berg</name><email>ann@example.com</email></person>
            <person><name>Carl Dahl</name><email>carl@example.com</email></person>
            <person><name>Eve Finn</nam><email>eve@example.com</email></person>
            </list>
            """)
        #expect(found.names() == ["Ann Berg", "Carl Dahl"])
        #expect(found.rejects.map(\.line) == [4])
        #expect(found.rejects.first?.raw.contains("Eve Finn") == true)
    }

    @Test func `FOAF and xCard are read by their own words`() throws {
        let foaf = try MarkupImport(
            """
            <?xml version="1.0"?><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:f="http://xmlns.com/foaf/0.1/">
            <f:Person r:about="#a"><f:name>Ann Berg</f:name><f:mbox r:resource="mailto:ann@example.org"/>
            <f:knows><f:Person><f:name>Carl Dahl</f:name><f:mbox r:resource="mailto:carl@example.org"/></f:Person></f:knows>
            </f:Person></r:RDF>
            """)
        #expect(foaf.names() == ["Ann Berg", "Carl Dahl"])
        #expect(foaf.records.map { $0[.email] } == ["ann@example.org", "carl@example.org"])
        let xcard = try MarkupImport(
            """
            <vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>Ann Berg</text></fn>
            <tel><parameters><type><text>work</text></type></parameters><uri>tel:+1-612-555-0100;ext=7</uri></tel>
            <adr><street>1 Elm St</street><locality>Ely</locality></adr></vcard></vcards>
            """)
        #expect(xcard.names() == ["Ann Berg"])
        #expect(xcard.records.first?[.phone] == "+1-612-555-0100 ext. 7")
        #expect(xcard.records.first?[.city] == "Ely")
    }

    @Test func `A document without contacts says so`() throws {
        let found = try MarkupImport(
            "<stock><item><sku>1</sku><price>2</price></item><item><sku>3</sku><price>4</price></item></stock>")
        #expect(found.records.isEmpty)
        #expect(found.summary.findings.contains { $0.severity == .warning })
    }

    @Test(arguments: ["<?xml version='1.0' encoding='UTF-8'?>", "<?xml version='1.0'?>"])
    func `A byte that is no UTF-8 costs no entry, whatever the document declares`(declaration: String) throws {
        func entries(_ special: [UInt8], at places: Range<Int>) -> [UInt8] {
            var bytes = Array(declaration.utf8) + Array("<list>\n".utf8)
            for number in 0..<56 {
                let name =
                    places.contains(number)
                    ? Array("Ann M".utf8) + special + Array("ller".utf8) : Array("Ann Berg".utf8)
                bytes += Array("<person><name>".utf8) + name
                bytes += Array("</name><email>a\(number)@example.com</email></person>\n".utf8)
            }
            return bytes + Array("</list>".utf8)
        }
        let latin = try MarkupImport(bytes: entries([0xFC], at: 5..<6))
        #expect(latin.records.count == 56 && latin.rejects.isEmpty)
        #expect(latin.names()[5] == "Ann Müller")
        #expect(latin.summary.encoding == "windows-1252")
        #expect(
            latin.summary.findings.contains { $0.message.contains("windows-1252") } == declaration.contains("UTF-8"))
        let mixed = try MarkupImport(
            bytes: entries([0xC3, 0xBC], at: 0..<20) + [10] + Array("<!-- ".utf8) + [0xFC] + Array(" -->".utf8))
        #expect(mixed.records.count == 56 && mixed.rejects.isEmpty)
        #expect(mixed.names()[0] == "Ann Müller")
        #expect(mixed.summary.findings.contains { $0.message.contains("no UTF-8") })
    }

    @Test(arguments: ["ISO-2022-JP", "Shift_JIS", "UTF-16"])
    func `Documents in other encodings are read as they declare`(encoding: String) throws {
        let coding: [String: String.Encoding] = [
            "ISO-2022-JP": .iso2022JP, "Shift_JIS": .shiftJIS, "UTF-16": .utf16,
        ]
        let entries = (0..<4).map {
            "<person><name>Ann Berg\($0)</name><city>東京</city><org>A &amp; B & C</org><email>a\($0)@example.com</email></person>"
        }
        let text = "<?xml version='1.0' encoding='\(encoding)'?>\n<list>" + entries.joined(separator: "\n") + "</list>"
        let data = try #require(coding[encoding].flatMap { text.data(using: $0) })
        let found = try MarkupImport(bytes: Array(data))
        #expect(found.records.count == 4)
        #expect(found.records.allSatisfy { $0[.city] == "東京" && $0[.organization] == "A & B & C" })
        #expect(found.summary.encoding.hasPrefix(encoding))
    }

    @Test func `An entry that has only a phone is a contact, as a card would be`() throws {
        let found = try MarkupImport(
            """
            <people><person><name>Ann Berg</name><email>ann@example.com</email><phone>612-555-0100</phone></person>
            <person><phone>612-555-0101</phone></person>
            <person><name/><phone>612-555-0102</phone></person></people>
            """)
        #expect(found.records.map { $0[.phone] } == ["612-555-0100", "612-555-0101"])
        #expect(found.summary.findings.contains { $0.message.hasPrefix("1 entries name nobody") })
    }

    @Test func `Elements beyond an entry's bound are told of`() throws {
        let tags = (0..<21_000).map { "<tag>word \($0)</tag>\n" }.joined()
        let text =
            "<people><person><name>Ann Berg</name><email>ann@example.com</email></person>\n"
            + "<person><name>Carl Dahl</name><email>carl@example.com</email>\(tags)</person></people>"
        let found = try MarkupImport(text)
        #expect(found.names() == ["Ann Berg", "Carl Dahl"])
        #expect(found.summary.findings.contains { $0.message.contains("left out") && $0.line == 20_000 })
    }
}

@Suite struct MislabelledXMLTests {
    @Test func `bytes of UTF-8 that claim to be UTF-16 are read`() throws {
        let found = try Import.text(
            """
            <?xml version="1.0" encoding="UTF-16"?>
            <data><contacts><contact><name>Ann Lee</name><email>ann@example.com</email></contact>
            <contact><name>Bo Ray</name><email>bo@example.com</email></contact></contacts></data>
            """)
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bo Ray"])
        #expect(found.rejects.isEmpty)
    }

    @Test func `elements that are called contacts need no more than a name`() throws {
        let found = try Import.text(
            "<book><contact><id>1</id><name>Ann Lee</name></contact><contact><id>2</id><name>Bo Ray</name></contact></book>"
        )
        #expect(found.records.map(\.printedName) == ["Ann Lee", "Bo Ray"])
    }
}
