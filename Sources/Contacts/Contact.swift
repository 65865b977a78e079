/// A person, or an organization with no named person, resolved out of one or more records.
public struct Contact: Sendable, Equatable, Codable {
    /// Given once and kept; in one-shot commands derived from the leading record's content.
    public var id: ContactID
    public var kind: ContactKind
    /// The person's name taken apart; nil for an organization.
    public var name: PersonName?
    /// What each field says, best value first, every value with the records that state it.
    public var values: [Field: [AttributedValue]]
    /// The columns without a contact field of the leading record.
    public var extra: [ExtraValue]
    /// Every record that belongs to the contact, the leading one first.
    public var provenance: [Provenance]
    /// The organization the person works for, or that the contact is.
    public var organizationID: ContactID?
    /// The probability of the weakest link that holds the records together; nil where there is only one.
    public var matchProbability: Double?
    /// Whether a source of kind `network` lists the person: the seeker knows them.
    public var isInNetwork: Bool
    /// The kinds of the sources that list the contact, sorted by raw value.
    public var sourceKinds: [Source.Kind]

    public init(
        id: ContactID, kind: ContactKind, name: PersonName? = nil, values: [Field: [AttributedValue]] = [:],
        extra: [ExtraValue] = [], provenance: [Provenance] = [], organizationID: ContactID? = nil,
        matchProbability: Double? = nil, isInNetwork: Bool = false, sourceKinds: [Source.Kind] = []
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.values = values
        self.extra = extra
        self.provenance = provenance
        self.organizationID = organizationID
        self.matchProbability = matchProbability
        self.isInNetwork = isInNetwork
        self.sourceKinds = sourceKinds
    }

    /// The surviving value of `field`, or nil.
    public subscript(field: Field) -> String? { values[field]?.first?.text }

    /// Every value of `field`, best first.
    public func all(_ field: Field) -> [AttributedValue] { values[field] ?? [] }

    /// The name to show: the person's, else the organization's.
    public var displayName: String {
        if kind == .person {
            if let name, !name.display.isEmpty { return name.display }
            if let full = self[.fullName] { return full }
        }
        return self[.organization] ?? self[.fullName] ?? id.rawValue
    }
}

/// A value of a contact with where it comes from.
public struct AttributedValue: Sendable, Equatable, Hashable, Codable {
    public var text: String
    public var label: String?
    /// The records that state the value. Never empty.
    public var provenance: [Provenance]
    /// Set where the value is the organization's, not the person's own: the organization's name.
    public var inheritedFrom: String?

    public init(_ text: String, label: String? = nil, provenance: [Provenance], inheritedFrom: String? = nil) {
        self.text = text
        self.label = label
        self.provenance = provenance
        self.inheritedFrom = inheritedFrom
    }
}

/// A company or association, resolved out of every record that names it; people hang off it.
public struct Organization: Sendable, Equatable, Codable {
    public var id: ContactID
    /// The fullest common form of its name.
    public var name: String
    /// Every form of its name that a source prints, the most frequent first.
    public var otherNames: [String]
    /// What the sources say of the organization itself (industry, site, switchboard, address), pooled.
    public var values: [Field: [AttributedValue]]
    public var provenance: [Provenance]

    public init(
        id: ContactID, name: String, otherNames: [String] = [], values: [Field: [AttributedValue]] = [:],
        provenance: [Provenance] = []
    ) {
        self.id = id
        self.name = name
        self.otherNames = otherNames
        self.values = values
        self.provenance = provenance
    }

    public subscript(field: Field) -> String? { values[field]?.first?.text }
}
