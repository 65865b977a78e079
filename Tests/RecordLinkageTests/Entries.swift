import Contacts
import TestSupport

@testable import RecordLinkage

/// Invented records for the suites.
enum Entries {
    static let chamber = Source(name: "Chamber", kind: .business)

    /// A person's record: given name, family name, then any other fields.
    static func person(
        _ given: String, _ family: String, _ values: [Field: String] = [:], extra: [ExtraValue] = [], line: Int = 1,
        source: Source = chamber
    ) -> SourcedRecord {
        var record = Record(position: SourcePosition(line: line, index: line), kind: .person)
        record.add(.givenName, given)
        record.add(.familyName, family)
        for (field, text) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { record.add(field, text) }
        record.extra = extra
        return SourcedRecord(record: record, source: source, file: "chamber.csv")
    }

    static func organization(_ name: String, _ values: [Field: String] = [:], source: Source = chamber) -> SourcedRecord
    {
        var record = Record(position: SourcePosition(line: 1, index: 0), kind: .organization)
        record.add(.organization, name)
        for (field, text) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { record.add(field, text) }
        return SourcedRecord(record: record, source: source, file: "chamber.csv")
    }

    /// A small directory of other people, so that frequencies are those of a directory.
    static func background(_ count: Int = 60) -> [SourcedRecord] {
        var random = SeededGenerator(seed: 5)
        let givens = [
            "Anna", "Bruno", "Clara", "Dennis", "Edith", "Felix", "Gloria", "Hector", "Iris", "Jonas", "Karla",
            "Lionel",
        ]
        let starts = [
            "Bran", "Cal", "Dor", "Fen", "Gar", "Hol", "Kel", "Lun", "Mar", "Nor", "Pel", "Quin", "Ros", "Tol", "Wes",
        ]
        let ends = ["berg", "dale", "feld", "ham", "inger", "low", "mont", "sen", "ton", "wick"]
        let firms = [
            "Acme Tools", "Globex Foods", "Initech Software", "Umbra Design", "Vandelay Imports", "Hooli Media",
        ]
        return (0..<count).map { index in
            let family = starts[Int(random.next() % 15)] + ends[Int(random.next() % 10)]
            let firm = firms[Int(random.next() % 6)]
            return person(
                givens[Int(random.next() % 12)], family,
                [.organization: firm, .city: "Duluth", .email: "\(family.lowercased())\(index)@example.org"],
                line: index)
        }
    }

    static func linkage(_ records: [SourcedRecord], constraints: [LinkageConstraint] = []) -> Linkage {
        var linker = Linker()
        for record in records { linker.add(record) }
        return linker.link(constraints: constraints)
    }

    /// Whether the first two records end up in one cluster, in a directory of others.
    static func areOne(_ a: SourcedRecord, _ b: SourcedRecord, among others: [SourcedRecord] = background()) -> Bool {
        linkage([a, b] + others).clusters.contains { $0.contains(0) && $0.contains(1) }
    }
}
