import Contacts
import Foundation
import Importing
import Interpretation
import Pipeline
import Ranking
import RecordLinkage
import Testing

/// The example exports held against what a careful person makes of them (`Fixtures/metro/expected`).
@Suite struct MetroTests {
    private let metro: MetroFixture

    init() throws { metro = try MetroFixture.shared.get() }

    @Test func `every entry is accounted for`() throws {
        for row in try MetroFixture.expected("counts") {
            let file = try #require(metro.file(row["file"]!))
            #expect(file.summary.accepted == Int(row["accepted"]!)!, "\(file.name)")
            #expect(file.summary.rejected == Int(row["rejected"]!)!, "\(file.name)")
            #expect(file.summary.accepted == file.records.count)
            #expect(file.summary.rejected == file.rejects.count)
            #expect(file.summary.read == file.records.count + file.rejects.count)
        }
    }

    @Test func `what cannot be read is set aside with its line`() throws {
        for row in try MetroFixture.expected("records") where row["reject"] == "yes" {
            let file = try #require(metro.file(row["file"]!))
            #expect(file.rejects.contains { $0.line == Int(row["line"]!)! && !$0.reason.isEmpty }, "\(file.name):\(row["line"]!)")
        }
    }

    @Test func `at least 98 of 100 field values are read as meant`() throws {
        var right = 0
        var wrong: [String] = []
        for row in try MetroFixture.expected("records") where row["reject"] != "yes" {
            let place = "\(row["file"]!):\(row["line"]!)"
            let records = try #require(metro.file(row["file"]!)).records.filter { $0.position.line == Int(row["line"]!)! }
            for (name, said) in row where Self.compared.contains(name) && !said.isEmpty {
                if records.contains(where: { Self.matches($0, name, said) }) { right += 1 } else { wrong.append("\(place) \(name): \(said)") }
            }
        }
        let share = Double(right) / Double(max(1, right + wrong.count))
        #expect(right > 2500)
        #expect(share >= 0.98, "\(share), such as \(wrong.sorted().prefix(60).joined(separator: "\n"))")
    }

    private static let compared: Set = [
        "full_name", "given_name", "family_name", "organization", "title", "emails", "phones", "city", "region", "industry",
    ]

    private static func matches(_ record: Record, _ name: String, _ said: String) -> Bool {
        switch name {
        case "emails": said.split(separator: "|").allSatisfy { record.all(.email).map { $0.lowercased() }.contains(String($0)) }
        case "phones": said.split(separator: "|").allSatisfy { record.all(.phone).map(digits).contains(digits(String($0))) }
        case "full_name": fold(record.printedName ?? "") == fold(said) || fold(shownName(record)) == fold(said)
        case "given_name", "family_name":
            fold(record[Field(rawValue: name)!] ?? "") == fold(said) || fold(part(record, name)) == fold(said)
        default: record.all(Field(rawValue: name)!).contains { fold($0) == fold(said) }
        }
    }

    private static func shownName(_ record: Record) -> String { PersonName(record: record)?.display ?? "" }

    private static func part(_ record: Record, _ name: String) -> String {
        let parsed = PersonName(record: record)
        return (name == "given_name" ? parsed?.given : parsed?.family) ?? ""
    }

    private static func fold(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

    @Test func `all planted duplicates are merged`() throws {
        let truth = try MetroFixture.truth()
        for row in try MetroFixture.expected("duplicates") {
            let places = truth[row["contact"]!] ?? []
            let ids = places.reduce(into: Set<ContactID>()) { $0.formUnion(metro.contacts(at: $1)) }
            #expect(ids.count == 1, "\(row["contact"]!) \(row["note"]!): \(places)")
        }
    }

    @Test func `no planted namesakes are merged`() throws {
        let truth = try MetroFixture.truth()
        for row in try MetroFixture.expected("namesakes") {
            let sides = ["contact_a", "contact_b"].map { side in
                (truth[row[side]!] ?? []).reduce(into: Set<ContactID>()) { $0.formUnion(metro.contacts(at: $1)) }
            }
            #expect(!sides[0].isEmpty && !sides[1].isEmpty)
            #expect(sides[0].isDisjoint(with: sides[1]), "\(row["contact_a"]!) and \(row["contact_b"]!): \(row["note"]!)")
        }
    }

    @Test func `of all entries, none is merged wrongly and next to none left apart`() throws {
        var together = 0
        var apart: [String] = []
        var owners: [ContactID: Set<String>] = [:]
        for (contact, places) in try MetroFixture.truth() where contact.hasPrefix("p") {
            let ids = places.map { metro.contacts(at: $0) }
            for id in ids.joined() { owners[id, default: []].insert(contact) }
            for (index, id) in ids.enumerated().dropFirst() {
                if id == ids[0] { together += 1 } else { apart.append("\(contact): \(places[0]) and \(places[index])") }
            }
        }
        let mixed = owners.values.filter { $0.count > 1 }.map { $0.sorted().joined(separator: "+") }
        #expect(mixed.isEmpty, "\(mixed.sorted())")
        #expect(Double(together) / Double(together + apart.count) >= 0.97, "\(apart.sorted())")
    }

    @Test func `the shortlist holds whom an adviser would expect, and nobody to avoid`() throws {
        let truth = try MetroFixture.truth()
        let listed = Set(metro.outcome.shortlist.entries.flatMap(\.contact.provenance).map { Self.place($0) })
        var missing: [String] = []
        for row in try MetroFixture.expected("top") {
            let isListed = !(truth[row["contact"]!] ?? []).filter(listed.contains).isEmpty
            if row["expected"] == "in", !isListed { missing.append(row["name"]!) }
            if row["expected"] == "out" { #expect(!isListed, "\(row["name"]!): \(row["why"]!)") }
        }
        #expect(missing.count <= 1, "\(missing)")
        #expect(metro.outcome.shortlist.entries.count == metro.focus.size)
    }

    private static func place(_ provenance: Provenance) -> MetroFixture.Place {
        MetroFixture.Place(file: provenance.file, line: provenance.line)
    }

    @Test func `a connection without an industry has its company's from the business directory`() throws {
        let inherited = metro.resolution.contacts.filter { contact in
            contact.kind == .person && contact.all(.industry).contains { $0.inheritedFrom != nil }
                && contact.provenance.allSatisfy { $0.file == "Connections.csv" }
        }
        #expect(!inherited.isEmpty)
        for contact in inherited.prefix(5) {
            let value = try #require(contact.all(.industry).first { $0.inheritedFrom != nil })
            #expect(value.provenance.contains { $0.file != "Connections.csv" })
        }
    }

    @Test func `every reason shown has a text and adds to the score`() {
        for entry in metro.outcome.shortlist.entries {
            #expect(!entry.reasons.isEmpty, "\(entry.contact.displayName)")
            #expect(entry.reasons.allSatisfy { !$0.text.isEmpty && $0.weight * $0.value > 0 })
            #expect((0...1).contains(entry.score))
        }
    }
}
