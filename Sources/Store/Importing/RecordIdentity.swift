import Contacts
import Interpretation

/// By what a record is known again in a newer export of its source.
struct RecordIdentity: Equatable {
    /// The source's own id (member number, profile address), else e-mail with name, else the content: hashed.
    var identity: Int64
    /// Whether `identity` stays when the content changes.
    var isLasting: Bool
    /// The kind and the name, which tell apart entries that share an identity (two people of one member firm).
    var name: Int64
    /// Every value and extra column; equal where nothing changed but the place in the file.
    var content: Int64

    /// - Parameter known: the content's hash, where it was worked out before.
    init(_ record: Record, content known: Int64? = nil) {
        content = known ?? Self.content(of: record)
        let printed = FoldedText.wordBytes(Self.naming(of: record))
        name = Self.hash([record.kind.rawValue], printed)
        if let id = record[.identifier] {
            (identity, isLasting) = (Self.hash(["id", id.lowercased()]), true)
        } else if let profile = Self.profile(of: record) {
            (identity, isLasting) = (Self.hash(["profile", profile]), true)
        } else if let email = record[.email] {
            (identity, isLasting) = (Self.hash(["mail", email.lowercased()], printed), true)
        } else {
            (identity, isLasting) = (content, false)
        }
    }

    /// The texts that name the person, else the organization.
    private static func naming(of record: Record) -> [String] {
        let parts = record.printedNameParts
        return parts.isEmpty ? [record[.organization] ?? ""] : parts
    }

    /// The address of the person's own page, where a source gives one.
    static func profile(of record: Record) -> String? {
        for value in record.values where value.field == .url && WebAddress.mayBeProfile(value.text) {
            if let address = WebAddress(interpreting: value.text), address.isProfile {
                return address.host + address.path
            }
        }
        return nil
    }

    static func content(of record: Record) -> Int64 {
        var hash = StableHash()
        hash.combine(record.kind.rawValue)
        for value in record.values {
            hash.combine(value.field.rawValue)
            hash.combine(value.text)
            hash.combine(value.label ?? "")
        }
        for value in record.extra {
            hash.combine(value.name)
            hash.combine(value.text)
        }
        return Int64(bitPattern: hash.value)
    }

    private static func hash(_ parts: [String], _ words: [ArraySlice<UInt8>] = []) -> Int64 {
        var hash = StableHash()
        for part in parts { hash.combine(part) }
        for word in words { hash.combine(word) }
        return Int64(bitPattern: hash.value)
    }
}
