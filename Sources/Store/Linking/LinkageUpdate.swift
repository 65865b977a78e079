public import Contacts

/// What a linking found, to be saved: which current records are one contact, and which name one organization.
public struct LinkageUpdate: Sendable {
    /// Every current record in exactly one of them.
    public var contacts: [LinkedContact]
    /// Records that name the same organization, ascending; records without one are absent.
    public var organizations: [[RecordID]]
    /// Contacts that were merged into others.
    public var redirects: [ContactID: ContactID]
    /// The model by which it was linked; nil leaves the stored one.
    public var model: StoredModel?

    public init(
        contacts: [LinkedContact], organizations: [[RecordID]] = [], redirects: [ContactID: ContactID] = [:],
        model: StoredModel? = nil
    ) {
        self.contacts = contacts
        self.organizations = organizations
        self.redirects = redirects
        self.model = model
    }
}

/// The records of one contact.
public struct LinkedContact: Sendable {
    /// Ascending; never empty.
    public var records: [RecordID]
    public var kind: ContactKind
    /// The id it has already; nil where the store is to give one.
    public var id: ContactID?
    /// For each of `records` the probability of the weakest link that holds it.
    public var probabilities: [Double?]

    public init(records: [RecordID], kind: ContactKind, id: ContactID? = nil, probabilities: [Double?] = []) {
        self.records = records
        self.kind = kind
        self.id = id
        self.probabilities = probabilities
    }
}

/// A linkage model as the store keeps it: what it is made of is the linkage's business.
public struct StoredModel: Sendable, Equatable {
    /// The version of the model's form.
    public var version: Int
    public var json: String
    /// How many records it was estimated from.
    public var records: Int
    public var at: String

    public init(version: Int, json: String, records: Int, at: String) {
        self.version = version
        self.json = json
        self.records = records
        self.at = at
    }
}

/// What saving a linking changed.
public struct LinkageOutcome: Sendable, Equatable, Codable {
    /// Contacts with at least one current record.
    public var contacts = 0
    /// Ids given for the first time.
    public var created = 0
    /// Contacts that now are one with an older one.
    public var merged = 0
    /// Ids that were merged away and stand for a contact of their own again.
    public var revived = 0
    /// Records whose contact is another than before, new records not counted.
    public var moved = 0
    /// Pairs of records in doubt, about which nobody has decided.
    public var inDoubt = 0

    public init() {}
}
