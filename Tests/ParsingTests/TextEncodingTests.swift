import Parsing
import Testing

@Suite struct TextEncodingTests {
    @Test func `A byte-order mark decides and is not part of the text`() {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("Zoë".utf8)
        #expect(TextEncoding.detect(in: bytes) == .utf8)
        #expect(TextEncoding.utf8.decode(bytes) == "Zoë")
        let wide: [UInt8] = [0xFE, 0xFF, 0, 0x41, 0, 0x62]
        #expect(TextEncoding.detect(in: wide) == .utf16BigEndian)
        #expect(TextEncoding.utf16BigEndian.decode(wide) == "Ab")
    }

    @Test func `UTF-16 without a mark is told by its zero bytes`() {
        let little = "Name,E-Mail\nŁucja,l@example.org\n".utf16.flatMap {
            [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
        let big = "Name,E-Mail\nŁucja,l@example.org\n".utf16.flatMap {
            [UInt8($0 >> 8), UInt8($0 & 0xFF)]
        }
        #expect(TextEncoding.detect(in: little) == .utf16LittleEndian)
        #expect(TextEncoding.detect(in: big) == .utf16BigEndian)
        #expect(TextEncoding.utf16LittleEndian.decode(little)?.contains("Łucja") == true)
    }

    @Test func `The only accented letter may come late`() {
        let bytes =
            Array(String(repeating: "plain,text,row\n", count: 20_000).utf8) + Array("Kāwanatanga\n".utf8)
        #expect(TextEncoding.detect(in: bytes) == .utf8)
    }

    @Test(arguments: [
        ("windows-1252", "Vorname;Nachname\nJürgen;Groß\nZoë;O’Brien\nFrançois;Lefèvre\n"),
        ("macintosh", "Vorname;Nachname\nJürgen;Groß\nZoë;Müller\nFrançois;Lefèvre\n"),
        ("ISO-8859-15", "Nom,Ville\nŒuvrard,Besançon\nLecœur,Nîmes\n"),
        ("windows-1250", "Imię,Miasto\nŁukasz,Łódź\nWłodzimierz,Gdańsk\nGrażyna,Świdnica\n"),
        (
            "windows-1251",
            "Имя,Город\nАлександр,Москва\nЕкатерина,Санкт-Петербург\nВладимир,Новосибирск\n"
        ),
        ("Shift_JIS", "First Name,Last Name\n名無し,権兵衛\n太郎,山田さん\n"),
    ])
    func `Short lists of names are read in their encoding`(name: String, text: String) throws {
        let bytes = try #require(Self.encode(text, as: name))
        let detected = TextEncoding.detect(in: bytes)
        #expect(detected.decode(bytes) == text, "detected \(detected.name)")
    }

    @Test(arguments: ["windows-1255", "windows-1258", "BIG5-HKSCS", "Shift_JIS", "windows-1252", "UTF-16LE"])
    func `The last character is decoded, also where it might combine with one to come`(name: String) throws {
        let samples =
            [
                "windows-1255": ([0xF9, 0xEC, 0xE5, 0xED], "שלום"), "windows-1258": ([0x74, 0x61], "ta"),
                "BIG5-HKSCS": ([0x88, 0x66], "Ê"), "Shift_JIS": ([0x93, 0xFA, 0x96, 0x7B], "日本"),
                "windows-1252": ([0x4D, 0xFC], "Mü"), "UTF-16LE": ([0x4D, 0x00, 0xFC, 0x00], "Mü"),
            ] as [String: ([UInt8], String)]
        let (bytes, text) = try #require(samples[name])
        #expect(TextEncoding(name).decode(bytes) == text)
    }

    @Test func `Undecodable bytes become the replacement character`() {
        #expect(TextEncoding.utf8.decode([0x41, 0xFF, 0x42]) == "A\u{FFFD}B")
        #expect(TextEncoding.windows1252.decode([0x41, 0x81, 0x42]) == "A\u{FFFD}B")
        #expect(TextEncoding.utf16LittleEndian.decode([0x41, 0, 0x42]) == "A\u{FFFD}")
    }

    @Test func `An encoding that nobody knows is no encoding`() {
        #expect(TextEncoding("EBCDIC-of-Atlantis").decode([0x41]) == nil)
    }

    @Test func `Chunks cut anywhere give the same text`() {
        let bytes = "Åse 名 Ünal".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for size in 1...bytes.count {
            guard var transcoder = UTF8Transcoder(from: .utf16LittleEndian) else {
                Issue.record("UTF-16 is not known")
                return
            }
            var text: [UInt8] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                transcoder.append(Array(bytes[start..<min(start + size, bytes.count)]), to: &text)
            }
            transcoder.finish(into: &text)
            #expect(String(decoding: text, as: UTF8.self) == "Åse 名 Ünal")
        }
    }

    /// The bytes of `text` in a single- or double-byte encoding, found by decoding every byte or pair.
    private static func encode(_ text: String, as name: String) -> [UInt8]? {
        let encoding = TextEncoding(name)
        var table: [Character: [UInt8]] = [:]
        for byte in UInt8(0)...0xFF {
            if let decoded = encoding.decode([byte]), decoded.count == 1, decoded != "\u{FFFD}" {
                table[decoded[decoded.startIndex]] = table[decoded[decoded.startIndex]] ?? [byte]
            }
        }
        for lead in UInt8(0x81)...0xFC {
            for trail in UInt8(0x40)...0xFC {
                if let decoded = encoding.decode([lead, trail]), decoded.count == 1, decoded != "\u{FFFD}" {
                    table[decoded[decoded.startIndex]] = table[decoded[decoded.startIndex]] ?? [lead, trail]
                }
            }
        }
        var bytes: [UInt8] = []
        for character in text {
            guard let encoded = table[character] else { return nil }
            bytes += encoded
        }
        return bytes
    }
}

@Suite struct TinyEvidenceTests {
    @Test(arguments: [
        "Jos\u{e9}", "Ren\u{e9}e", "M\u{fc}ller", "Nu\u{f1}ez", "C\u{f4}t\u{e9}", "\u{c9}mile", "Stra\u{df}e",
    ])
    func `one accented letter in a list of names is windows-1252`(name: String) {
        let text = "First Name,Last Name\nAnn,Lee\n\(name),Ray\nBo,Foxworth\n"
        let bytes = text.unicodeScalars.map { UInt8($0.value) }
        #expect(TextEncoding.detect(in: bytes) == .windows1252)
    }
}
