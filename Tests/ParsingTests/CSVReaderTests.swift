import Parsing
import Testing

@Suite struct CSVReaderTests {
    /// All rows and faults of a text; a fault as ["!", its raw text].
    private func read(_ text: String, expecting fields: Int? = nil, dialect: CSVDialect? = nil) throws -> [[String]] {
        let bytes = Array(text.utf8)
        var reader = CSVReader(bytes, dialect: dialect ?? CSVDialect.detect(in: bytes).dialect)
        reader.expectedFields = fields
        var record = CSVRecord()
        var rows: [[String]] = []
        while true {
            switch try reader.next(into: &record) {
            case .row: rows.append(record.texts)
            case .fault(let fault): rows.append(["!", fault.raw])
            case .end: return rows
            }
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `Rows end with any line end`(_ end: String) throws {
        let rows = try read(["a,b", "1,2", "", "3,4"].joined(separator: end) + end)
        #expect(rows == [["a", "b"], ["1", "2"], ["3", "4"]])
    }

    @Test func `A quoted field may hold delimiters, quotation marks and lines`() throws {
        let rows = try read("a,b\n\"x, y\",\"He said \"\"hi\"\"\"\n\"two\nlines\",z\n", expecting: 2)
        #expect(rows == [["a", "b"], ["x, y", "He said \"hi\""], ["two\nlines", "z"]])
    }

    @Test func `The last row needs no line end`() throws {
        #expect(try read("a,b\n1,\"2\"") == [["a", "b"], ["1", "2"]])
        #expect(try read("a,b\n1,") == [["a", "b"], ["1", ""]])
    }

    @Test func `A stray quotation mark is text where the row is plain with it`() throws {
        let rows = try read("a,b,c\n1,\"Bob\" Smith,3\n4,\"Acme Corp,6\n7,\"8, 8\",9\n", expecting: 3)
        #expect(
            rows == [["a", "b", "c"], ["1", "\"Bob\" Smith", "3"], ["4", "Acme Corp", "6"], ["7", "8, 8", "9"]])
    }

    @Test func `An open quotation mark costs its row and no more`() throws {
        let rows = try read("a,b,c\n1,\"open\n4,5,6\n7,\"8, 8\",9\n", expecting: 3)
        #expect(rows == [["a", "b", "c"], ["!", "1,\"open"], ["4", "5", "6"], ["7", "8, 8", "9"]])
    }

    @Test func `An open quotation mark in the first of a thousand rows loses one row`() throws {
        var text = "a,b,c\n1,2,\"open\n"
        for row in 0..<1000 { text += "\(row),\"x, y\",z\n" }
        let rows = try read(text, expecting: 3)
        #expect(rows.count == 1002)
        #expect(rows[1].last == "open")
    }

    @Test(arguments: ["\n", "\r\n", "\r"], [1, 3000, 700_000])
    func `A text of lines in a field that is never closed costs its row and no more`(end: String, lines: Int) throws {
        let text = String(repeating: "some words\(end)", count: lines)
        let bytes = Array("a,b,c\(end)1,2,3\(end)4,\"\(text)5,6,7\(end)8,\"\(text)".utf8)
        var reader = CSVReader(bytes, dialect: CSVDialect())
        reader.expectedFields = 3
        var record = CSVRecord()
        var steps: [String] = []
        reading: while true {
            switch try reader.next(into: &record) {
            case .row: steps.append("\(record.line) \(record.text(0))")
            case .fault(let fault): steps.append("\(fault.line)! \(fault.raw.prefix { !$0.isNewline })")
            case .end: break reading
            }
        }
        let (next, last) = ("\(3 + lines) 5", "\(4 + lines)! 8,\"some words")
        #expect(steps == ["1 a", "2 1", "3! 4,\"some words", next, last])
    }

    @Test(.timeLimit(.minutes(5))) func `Open quotation marks in every row are read to the end`() throws {
        let open = String(repeating: "\"Ann Lee,Acme,Duluth,612\n", count: 40_000)
        let rows = try read("a,b,c,d\n\(open)Bob Ray,Beta,Ely,612\nz\"\n", expecting: 4, dialect: CSVDialect())
        #expect(rows.count >= 40_002)
    }

    @Test func `A row knows its line and number`() throws {
        let text = Array("a,b\n\n\"1\n1\",2\n\n3,4\n".utf8)
        var reader = CSVReader(text, dialect: CSVDialect())
        var record = CSVRecord()
        var places: [[Int]] = []
        while case .row = try reader.next(into: &record) { places.append([record.line, record.number]) }
        #expect(places == [[1, 0], [3, 1], [6, 2]])
    }

    @Test func `A field beyond all bounds is a fault and reading goes on`() throws {
        let long = String(repeating: "x", count: 3 << 20)
        let rows = try read("a,b\n\(long),2\n3,4\n", expecting: 2)
        #expect(rows.map(\.first) == ["a", "!", "3"])
        #expect(rows[1][1].utf8.count == 4096)
        let wide = String(repeating: ",", count: 100_000)
        #expect(try read("a,b\n\(wide)\n3,4\n", dialect: CSVDialect()).map(\.first) == ["a", "!", "3"])
    }

    @Test func `Any bytes are read without a trap, and every line is accounted for`() throws {
        var seed: UInt64 = 42
        let alphabet = Array("ab,;\"'\n\r \t|\u{0}".utf8) + [0xFF, 0xC3]
        for _ in 0..<3000 {
            var text: [UInt8] = []
            for _ in 0..<40 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(alphabet[Int(seed >> 33) % alphabet.count])
            }
            let found = CSVDialect.detect(in: text)
            var reader = CSVReader(text, dialect: found.dialect)
            reader.expectedFields = found.width
            var record = CSVRecord()
            var (steps, last) = (0, 0)
            reading: while true {
                switch try reader.next(into: &record) {
                case .end: break reading
                case .row:
                    #expect(record.line > last)
                    last = record.line
                case .fault(let fault):
                    #expect(fault.line > last)
                    last = fault.line
                }
                steps += 1
                #expect(steps <= 41)
            }
        }
    }

    @Test(arguments: [
        ("a;b;c\n1,5;2;3\n4,1;5;6\n", UInt8(ascii: ";")), ("a\tb\n1, 2\t3\n", UInt8(ascii: "\t")),
        ("a|b|c\n1|2|3\n", UInt8(ascii: "|")), ("sep=;\na;b\n", UInt8(ascii: ";")),
        ("\"x;y\",\"z\"\n\"1;2\",3\n", UInt8(ascii: ",")), ("just words\nmore words\n", UInt8(ascii: ",")),
    ])
    func `The delimiter is the one that cuts rows alike`(text: String, delimiter: UInt8) {
        #expect(CSVDialect.detect(in: Array(text.utf8)).dialect.delimiter == delimiter)
    }

    @Test func `Apostrophes quote where nothing else does`() {
        #expect(CSVDialect.detect(in: Array("'a','b'\n'1,2','3'\n".utf8)).dialect.quote == UInt8(ascii: "'"))
        #expect(CSVDialect.detect(in: Array("a,b\nO'Brien,D'Arcy\n".utf8)).dialect.quote == UInt8(ascii: "\""))
    }
}
