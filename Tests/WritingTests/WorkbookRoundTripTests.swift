import Contacts
import Importing
import Ranking
import TestSupport
import Testing
import Writing

/// A shortlist written as a workbook is an export like any other: read again, it holds the same people.
@Suite struct WorkbookRoundTripTests {
    @Test func `The names and addresses of a workbook read back are those that were written`() throws {
        for seed in 1...5 {
            var random = SeededGenerator(seed: UInt64(seed))
            let people = (0..<40).map { Person(number: $0, of: seed, using: &random) }
            let shortlist = Shortlist(
                focus: "x", entries: people.map(\.entry), funnel: Funnel(records: 40, contacts: 40))
            let read = try WorkbookParts.records(try XLSXFormat.render(shortlist, options: Sample.options)).all
            #expect(read.map { $0[.fullName] ?? $0.printedName } == people.map(\.name))
            #expect(read.map { $0[.email] } == people.map(\.email))
            #expect(read.map { $0[.organization] } == people.map(\.organization))
        }
    }
}

/// A made-up person with an awkward name.
private struct Person {
    let number: Int
    let given: String
    let family: String
    let email: String
    let organization: String
    var name: String { given + " " + family }

    private static let given = ["Ann", "Zoë", "Mary Beth", "Đặng", "Søren", "Nguyễn", "J.", "Ana-María", "Олена", "R2"]
    private static let family = [
        "Lee", "O'Neil", "van der Berg", "Müller-Lüdenscheidt", "Smith & Sons", "<b>", "Åkesson",
        "Ó Briain",
    ]

    init(number: Int, of list: Int, using random: inout SeededGenerator) {
        self.number = number
        given = Self.given.randomElement(using: &random) ?? ""
        family = Self.family.randomElement(using: &random) ?? ""
        email = "p\(number).of\(list)@example.com"
        organization = ["Acme, Inc.", "00123 Ltd", "\"Quoted\" GmbH", "Crème & Co"].randomElement(using: &random) ?? ""
    }

    var entry: ShortlistEntry {
        let place = Provenance(source: "list", file: "list.csv", line: number + 2)
        let contact = Contact(
            id: ContactID(rawValue: "id\(number)"), kind: .person, name: PersonName(given: given, family: family),
            values: [
                .email: [AttributedValue(email, provenance: [place])],
                .organization: [AttributedValue(organization, provenance: [place])],
            ],
            extra: [], provenance: [place])
        return ShortlistEntry(rank: number + 1, contact: contact, score: 0.5, reasons: [])
    }
}

/// What an importer hands out.
struct Records: RecordSink {
    var all: [Record] = []

    mutating func accept(_ record: Record) { all.append(record) }
    mutating func reject(_ reject: Reject) {}
}
