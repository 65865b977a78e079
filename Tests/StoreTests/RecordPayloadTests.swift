import Contacts
import Foundation
import GRDB
import Store
import Testing

/// What the store's file holds of a record's text: other versions of the program read it.
@Suite struct RecordPayloadTests {
    let scratch: TemporaryStore
    let database: DatabaseQueue

    init() throws {
        scratch = try TemporaryStore()
        database = try DatabaseQueue(path: scratch.folder.appending(path: "store.sqlite").path)
    }

    @Test func `values of every field come out as they went in, however long`() throws {
        let texts = ["a", "Zoë", String(repeating: "x", count: 127), String(repeating: "é", count: 64), "\u{1}\"[]{}"]
        let long = String(repeating: "0123456789abcdef", count: 70_000)
        let records = texts.map { text in
            var record = Record(position: SourcePosition(line: 2, index: 0), kind: .organization)
            for field in Field.allCases { record.values.append(FieldValue(field, text)) }
            record.values.append(FieldValue(.phone, text, label: text))
            record.values.append(FieldValue(.note, long, label: ""))
            record.extra = [ExtraValue(text, long), ExtraValue("", "")]
            return record
        }
        try scratch.add(records)
        #expect(try scratch.current().map(\.record.record) == records)
    }

    /// Stores hold the fields' numbers.
    @Test func `the bytes are those that stores hold`() throws {
        var record = Record(position: SourcePosition(line: 2, index: 0), extra: [ExtraValue("e", "f")])
        for field in Field.allCases { record.values.append(FieldValue(field, field.rawValue)) }
        record.values.append(FieldValue(.phone, "1", label: "Work"))
        try scratch.add([record])
        let fields = [
            "full_name", "prefix", "given_name", "middle_name", "family_name", "suffix", "nickname", "credentials",
            "organization", "department", "title", "email", "phone", "fax", "url", "street", "city", "region",
            "postal_code", "country", "industry", "keyword", "employees", "school", "note", "identifier", "updated",
        ]
        var expected = Data()
        for (place, name) in fields.enumerated() { expected += [UInt8(place + 1), UInt8(name.utf8.count)] + name.utf8 }
        expected += [13 | 0x80, 1, 0x31, 4] + "Work".utf8 + [0, 1, 0x65, 1, 0x66]
        #expect(try database.read { try Data.fetchOne($0, sql: "SELECT payload FROM payloads") } == expected)
        let content = try database.read { try Int64.fetchOne($0, sql: "SELECT content FROM records") }
        #expect(content == 3_875_219_868_018_396_091)
    }

    @Test func `a store of an earlier version opens, says the same and knows its records again`() throws {
        let quoted = member("Zoë \"Zo\" O\\Brien\u{1}", extra: [ExtraValue("Member since", "1999")])
        var labelled = member("Ann Lee", id: "7")
        labelled.add(.phone, "612-555-0100", label: "Work")
        try scratch.add([quoted, member("Ann Lee", id: "7")])
        try scratch.add([quoted, labelled])
        try scratch.store.close()
        try database.write { db in
            try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier LIKE '7 %'")
            try db.execute(sql: "UPDATE records SET content = id, identity = iif(id = 1, id, identity)")
            for (table, key, text) in [
                ("payloads", 1, #"{"v":[["full_name","Zoë \"Zo\" O\\Brien\u0001"]],"x":[["Member since","1999"]]}"#),
                (
                    "payloads", 2,
                    #"{"v":[["full_name","Ann Lee"],["identifier","7"],["phone","612-555-0100","Work"]],"x":[]}"#
                ),
                ("versions", 1, #"{"v":[["full_name","Ann Lee"],["identifier","7"]],"x":[]}"#),
            ] {
                let column = table == "payloads" ? "record_id" : "id"
                try db.execute(sql: "UPDATE \(table) SET payload = ? WHERE \(column) = ?", arguments: [text, key])
            }
        }
        let reopened = try Store(path: scratch.folder.appending(path: "store.sqlite").path)
        var records: [StoredRecord] = []
        try reopened.currentRecords { records.append($0) }
        #expect(records.map(\.record.record) == [quoted, labelled])
        #expect(try reopened.earlierVersions(of: records[1].id).map(\.record.record) == [member("Ann Lee", id: "7")])
        let file = ExportFile(source: scratch.chamber, name: "again.csv", sha256: "c", size: 2)
        let outcome = try reopened.importRecords(file, at: "2026-11-08T06:00:00Z") { session in
            for record in [quoted, labelled] { try session.accept(record) }
            return "{}"
        }
        #expect(outcome.unchanged == 2)
        #expect(!outcome.changedAnything)
    }

    @Test func `a text that cannot be read is said to be damage, not a crash`() throws {
        try scratch.add([member("Ann Lee")])
        let damaged: [[UInt8]] = [
            [], [1], [1, 3, 65], [1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [99, 1, 65, 0], [0x81, 1, 65],
        ]
        for bytes in damaged {
            try database.write { try $0.execute(sql: "UPDATE payloads SET payload = ?", arguments: [Data(bytes)]) }
            #expect(throws: StoreError.self, "\(bytes)") { try scratch.current() }
        }
    }
}
