public import Contacts
import GRDB

extension Store {
    /// The contact whose id is `text` or alone begins with it. What people mistype is read as Crockford's base 32
    /// says: case does not matter, o is 0, i and l are 1. A merged contact's id gives the one it was merged into. An id
    /// whose records an undo took away matches nothing until they come back.
    /// - Throws: `StoreError.noSuchContact`, `.ambiguousContact`.
    public func contact(matching text: String) throws -> ContactID {
        let typed = String(text.lowercased().compactMap(Self.digit))
        guard !typed.isEmpty, typed.count <= 13 else { throw StoreError.noSuchContact(text) }
        return try read { db in
            // Ids hold no character that GLOB gives a meaning.
            let found = try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT coalesce(target.id, found.id) FROM contacts found
                    LEFT JOIN contacts target ON target.seq = found.redirect
                    WHERE found.id GLOB ?
                        AND EXISTS (SELECT 1 FROM memberships WHERE contact = coalesce(found.redirect, found.seq))
                    ORDER BY 1 LIMIT 6
                    """, arguments: [typed + "*"])
            switch found.count {
            case 0: throw StoreError.noSuchContact(text)
            case 1: return ContactID(rawValue: found[0])
            default: throw StoreError.ambiguousContact(text, candidates: found)
            }
        }
    }

    /// Contacts and the organizations among them that have a current record.
    public func contactCounts() throws -> (people: Int, organizations: Int) {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT contacts.kind, count(DISTINCT seq) FROM contacts JOIN memberships ON contact = seq
                    JOIN records ON records.id = record_id AND gone_import IS NULL GROUP BY contacts.kind
                    """)
            let counts = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
            return (counts["person"] ?? 0, counts["organization"] ?? 0)
        }
    }

    private static func digit(_ character: Character) -> Character? {
        switch character {
        case "o": "0"
        case "i", "l": "1"
        case "0"..."9", "a"..."z": character
        default: nil
        }
    }
}
