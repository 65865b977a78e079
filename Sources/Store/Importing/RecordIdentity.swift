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

    /// - Parameter payload: the record's text as the store keeps it.
    init(_ record: Record, payload: [UInt8]) {
        content = Self.content(record.kind, payload)
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

    /// Hashes the kind and the payload, eight bytes at a time: each is mixed in by a multiplication to twice the width,
    /// of which both halves count (Wang Yi's wyhash does so). A store keeps the result: another would make all changed.
    static func content(_ kind: ContactKind, _ payload: [UInt8]) -> Int64 {
        let bytes = payload.span
        var state = UInt64(bytes.count)
        for byte in kind.rawValue.utf8 { mix(UInt64(byte), into: &state) }
        var place = 0
        while place < bytes.count {
            var word: UInt64 = 0
            let end = min(place + 8, bytes.count)
            for next in (place..<end).reversed() { word = word << 8 | UInt64(bytes[next]) }
            mix(word, into: &state)
            place = end
        }
        mix(0, into: &state)
        return Int64(bitPattern: state)
    }

    private static func mix(_ word: UInt64, into state: inout UInt64) {
        // Odd, and half of the bits of each are set; of no other meaning.
        let product = (state ^ 0x9e37_79b9_7f4a_7c15).multipliedFullWidth(by: word ^ 0xd6e8_feb8_6659_fd93)
        state = product.high ^ product.low
    }

    private static func hash(_ parts: [String], _ words: [ArraySlice<UInt8>] = []) -> Int64 {
        var hash = StableHash()
        for part in parts { hash.combine(part) }
        for word in words { hash.combine(word) }
        return Int64(bitPattern: hash.value)
    }
}
