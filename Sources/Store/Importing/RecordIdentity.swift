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
        // As though each text were combined by itself, but gone through in one piece: every byte of every import is.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        func add(_ text: String) {
            bytes += text.utf8
            bytes.append(StableHash.separator)
        }
        add(record.kind.rawValue)
        for value in record.values {
            add(value.field.rawValue)
            add(value.text)
            if let label = value.label { add(label) } else { bytes.append(StableHash.separator) }
        }
        for value in record.extra {
            add(value.name)
            add(value.text)
        }
        var hash = StableHash()
        hash.combine(bytes.dropLast())
        return Int64(bitPattern: hash.value)
    }

    private static func hash(_ parts: [String], _ words: [ArraySlice<UInt8>] = []) -> Int64 {
        var hash = StableHash()
        for part in parts { hash.combine(part) }
        for word in words { hash.combine(word) }
        return Int64(bitPattern: hash.value)
    }
}
