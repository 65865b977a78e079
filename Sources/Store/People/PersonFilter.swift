import Contacts
import Foundation
import GRDB

/// Knows, while a file is imported, who is suppressed and who asked to be forgotten, by keyed hashes alone.
struct PersonFilter {
    private let salt: [UInt8]
    private let source: Int64
    private var suppressed: [[UInt8]: [Int64]] = [:]
    private var forgotten: Set<[UInt8]> = []

    init(source: Int64, in db: Database) throws {
        self.source = source
        salt = try Self.salt(in: db)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT hash, suppression_id, kind FROM suppression_hashes JOIN suppressions ON id = suppression_id
                ORDER BY suppression_id
                """)
        while let row = try rows.next() {
            let hash: [UInt8] = Array(row[0] as Data)
            if row[2] as String == "forgotten" {
                forgotten.insert(hash)
            } else {
                suppressed[hash, default: []].append(row[1])
            }
        }
    }

    /// The entry as it may be stored: nil where it is a forgotten person's; else without cells that name one.
    func admitted(_ entry: ImportEntry) -> ImportEntry? {
        guard !forgotten.isEmpty else { return entry }
        var record = entry.record
        guard !PersonKeys.keys(of: record, source: source).contains(where: { forgotten.contains(hash($0)) }) else {
            return nil
        }
        record.extra.removeAll { forgotten.contains(hash(PersonKeys.cell($0.text))) }
        record.values.removeAll { $0.field.isRemark && forgotten.contains(hash(PersonKeys.cell($0.text))) }
        return ImportEntry(record)
    }

    /// The suppressions that hold for the record's person.
    func suppressions(of record: Record) -> Set<Int64> {
        guard !suppressed.isEmpty else { return [] }
        return Set(PersonKeys.keys(of: record, source: source).flatMap { suppressed[hash($0)] ?? [] })
    }

    /// A rejected entry, or a note in the place of its text where it names a forgotten person.
    func admitted(_ reject: Reject) -> Reject {
        guard !forgotten.isEmpty, namesForgotten(([reject.raw] + (reject.cells ?? [])).joined(separator: "\n")) else {
            return reject
        }
        return Reject(line: reject.line, reason: reject.reason, raw: Self.withheld)
    }

    private func namesForgotten(_ text: String) -> Bool {
        let words = FoldedText.folded(text).split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
        for start in words.indices {
            for end in start + 1...start + 6 where end < words.count {
                if forgotten.contains(hash("cell|" + words[start...end].sorted().joined(separator: " "))) {
                    return true
                }
            }
        }
        return false
    }

    static let withheld = "(withheld: names a person who asked to be forgotten)"

    static func salt(in db: Database) throws -> [UInt8] {
        Array((try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'salt'") ?? "").utf8)
    }

    private func hash(_ key: String) -> [UInt8] { SHA256.authenticationCode(of: Array(key.utf8), key: salt) }
}

extension Field {
    /// Whether what names a forgotten person in the field is about them, in an entry that is another's: everything but the
    /// entry's own name, which a namesake may bear.
    var isRemark: Bool {
        switch self {
        case .fullName, .prefix, .givenName, .middleName, .familyName, .suffix, .nickname, .credentials, .organization:
            false
        default: true
        }
    }
}
