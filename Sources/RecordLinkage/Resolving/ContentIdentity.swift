internal import Contacts

/// Ids made of what a record says, so that the same input has the same ids on every machine.
enum ContentIdentity {
    /// The id of a record's content. Its file and line do not count: the record may move.
    static func id(of record: SourcedRecord, kind: String) -> ContactID {
        var hash = StableHash()
        hash.combine(kind)
        hash.combine(record.source.name)
        for value in record.record.values {
            hash.combine(value.field.rawValue)
            hash.combine(value.text)
        }
        for extra in record.record.extra {
            hash.combine(extra.name)
            hash.combine(extra.text)
        }
        return ContactID(bits: hash.value)
    }

    /// `id`, or, where it is taken already by a record of the same content, the next made of it.
    static func unused(_ id: ContactID, taken: inout Set<ContactID>) -> ContactID {
        var id = id
        while !taken.insert(id).inserted {
            var hash = StableHash()
            hash.combine(id.rawValue)
            id = ContactID(bits: hash.value)
        }
        return id
    }
}
