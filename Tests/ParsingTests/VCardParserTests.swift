import Foundation
import Parsing
import Testing

@Suite struct VCardParserTests {
    @Test func `Lines unfold, escapes go, groups and types are told`() throws {
        let card = try #require(
            try cards(
                "BEGIN:VCARD\r\nVERSION:3.0\r\nitem1.TEL;TYPE=\"Work,Voice\":+1\r\n  612 555 0100\r\nORG:Ex\\, Inc.;R\\;D;\r\nEND:VCARD"
            ).first)
        let phone = try #require(card["TEL"])
        #expect(phone.group == "item1")
        #expect(phone.types == ["work", "voice"])
        #expect(phone.text == "+1 612 555 0100")
        #expect(card["ORG"]?.components == [["Ex, Inc."], ["R;D"], [""]])
    }

    @Test func `Version 2_1: bare types, quoted-printable with soft breaks, charsets, base64 skipped`() throws {
        let text = """
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen
            NOTE;ENCODING=QUOTED-PRINTABLE:one =
            two=0D=0Athree
            PHOTO;ENCODING=BASE64:
             AAAA

            TEL;WORK;FAX:555-0100
            END:VCARD
            """
        let card = try #require(try cards(text).first)
        #expect(card["N"]?.components == [["Müller"], ["Jürgen"]])
        #expect(card["NOTE"]?.text == "one two\nthree")
        #expect(card["PHOTO"] == nil)
        #expect(card["TEL"]?.types == ["work", "fax"])
    }

    @Test func `A broken card costs only itself`() throws {
        let text = "BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nBEGIN:VCARD\nFN:C\nEND:VCARD\nBEGIN:VCARD\nFN:D"
        let entries = try read(text)
        let names = entries.map { entry -> String in
            switch entry {
            case .card(let card): card["FN"]?.text ?? "?"
            case .broken(let line, _, _): "broken at \(line)"
            }
        }
        #expect(names == ["A", "broken at 4", "C", "broken at 9"])
    }

    @Test func `An agent's card within a card does not end it`() throws {
        let found = try cards("BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nTITLE:T\nEND:VCARD")
        #expect(found.count == 1)
        #expect(found.first?["TITLE"]?.text == "T")
        #expect(found.first?.all("FN").count == 1)
    }

    @Test func `Cut anywhere, a file still gives what stands before`() throws {
        let whole = Array(
            "BEGIN:VCARD\r\nN:Ö;A\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN;ENCODING=QUOTED-PRINTABLE:=C3=96\r\nEND:VCARD".utf8)
        for length in 0...whole.count {
            let entries = try read(bytes: Array(whole[..<length]))
            #expect(entries.count <= 2)
            if length >= 34 { #expect(entries.first.map { if case .card = $0 { true } else { false } } == true) }
        }
    }

    @Test func `Text stays as it is written, and a value that ends in = takes no line with it`() throws {
        let cards = try cards(
            """
            BEGIN:VCARD
            FN:Ann Lee
            NOTE:Hello, world\\, again; yes
            END:VCARD
            BEGIN:VCARD
            FN:Bo Ray
            URL;ENCODING=QUOTED-PRINTABLE:http://example.com/?a=
            END:VCARD
            """)
        #expect(cards.map { $0["FN"]?.text } == ["Ann Lee", "Bo Ray"])
        #expect(cards[0]["NOTE"]?.text == "Hello, world, again; yes")
        #expect(cards[0]["NOTE"]?.components == [["Hello", "world, again"], ["yes"]])
    }

    @Test func `LDIF: folded lines, base64, comments, entries parted by empty lines`() throws {
        let text = "version: 1\n\ndn: cn=A\ncn:: w4RubmE=\nmail: a@exam\n ple.com\n# note\n\ndn: cn=B\nbroken\n"
        let url = try file(Array(text.utf8))
        defer { try? FileManager.default.removeItem(at: url) }
        var parser = try LDIFParser(path: url.path)
        _ = try parser.next()
        let first = try #require(try parser.next())
        #expect(first.line == 3)
        #expect(first.attributes.map(\.value) == ["cn=A", "Änna", "a@example.com"])
        let second = try #require(try parser.next())
        #expect(second.fault?.line == 10)
        #expect(try parser.next() == nil)
    }

    private func cards(_ text: String) throws -> [VCard] {
        try read(text).compactMap { entry in
            if case .card(let card) = entry { return card }
            return nil
        }
    }

    private func read(_ text: String) throws -> [VCardEntry] { try read(bytes: Array(text.utf8)) }

    private func read(bytes: [UInt8]) throws -> [VCardEntry] {
        let url = try file(bytes)
        defer { try? FileManager.default.removeItem(at: url) }
        var parser = try VCardParser(path: url.path)
        var entries: [VCardEntry] = []
        while let entry = try parser.next() { entries.append(entry) }
        return entries
    }

    private func file(_ bytes: [UInt8]) throws -> URL {
        let url = FileManager.default.temporaryDirectory.appending(path: "vcard-\(UUID().uuidString)")
        try Data(bytes).write(to: url)
        return url
    }
}
