public import Contacts

/// A record's number in its store: the smaller, the older. Never used twice.
public struct RecordID: RawRepresentable, Sendable, Hashable, Comparable, Codable {
    public var rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A record as the store holds it, with the contact it was linked to.
public struct StoredRecord: Sendable, Equatable {
    public var id: RecordID
    public var record: SourcedRecord
    /// Nil until the first linking after its import.
    public var contact: ContactID?
    /// Of the weakest link that holds it in its contact.
    public var matchProbability: Double?
    /// The oldest record that names the same organization.
    public var organization: RecordID?
    /// Whether the newest export of its source no longer has it.
    public var isGone: Bool
}

/// What a record said before a newer export changed it.
public struct EarlierVersion: Sendable, Equatable {
    public var record: SourcedRecord
    /// When the newer export came.
    public var replacedAt: String
}
