public import Contacts

/// The ranked, explained, diversified answer to a focus.
public struct Shortlist: Sendable, Equatable {
    /// The name of the focus.
    public var focus: String
    public var entries: [ShortlistEntry]
    public var funnel: Funnel

    public init(focus: String, entries: [ShortlistEntry], funnel: Funnel = Funnel()) {
        self.focus = focus
        self.entries = entries
        self.funnel = funnel
    }
}

/// How many entered each stage, and what each source gave.
public struct Funnel: Sendable, Equatable {
    public var records: Int
    public var rejects: Int
    public var contacts: Int
    /// Contacts that fit the focus at all.
    public var candidates: Int
    public var sources: [SourceShare]

    public init(records: Int = 0, rejects: Int = 0, contacts: Int = 0, candidates: Int = 0, sources: [SourceShare] = [])
    {
        self.records = records
        self.rejects = rejects
        self.contacts = contacts
        self.candidates = candidates
        self.sources = sources
    }

    /// What one source contributed.
    public struct SourceShare: Sendable, Equatable {
        public var source: String
        public var kind: Source.Kind
        public var file: String
        public var format: String
        public var records: Int
        public var rejects: Int
        /// Entries of the shortlist that the source lists.
        public var shortlisted: Int
        /// A note on the source's terms of use.
        public var terms: String?

        public init(
            source: String, kind: Source.Kind, file: String, format: String, records: Int, rejects: Int,
            shortlisted: Int = 0, terms: String? = nil
        ) {
            self.source = source
            self.kind = kind
            self.file = file
            self.format = format
            self.records = records
            self.rejects = rejects
            self.shortlisted = shortlisted
            self.terms = terms
        }
    }
}

/// One contact of the shortlist with why it is there.
public struct ShortlistEntry: Sendable, Equatable {
    public var rank: Int
    public var contact: Contact
    /// 0 to 1.
    public var score: Double
    /// What is true and moved the score, the heaviest first.
    public var reasons: [Reason]
    public var industry: EntryIndustry?
    public var warmPath: [WarmPath]
    /// Set for those who fit neither company nor industry but role, place and level: a list of their own.
    public var group: Group

    public enum Group: String, Sendable { case main, adjacent, organization }

    public init(
        rank: Int, contact: Contact, score: Double, reasons: [Reason], industry: EntryIndustry? = nil,
        warmPath: [WarmPath] = [], group: Group = .main
    ) {
        self.rank = rank
        self.contact = contact
        self.score = score
        self.reasons = reasons
        self.industry = industry
        self.warmPath = warmPath
        self.group = group
    }

    /// The reasons in one line for people.
    public var why: String { reasons.map(\.text).joined(separator: "; ") }
}

/// The industry of an entry: what it was understood as and what the source said.
public struct EntryIndustry: Sendable, Equatable {
    public var naics: String?
    public var title: String?
    public var said: String?
    /// The organization whose industry it is, where the person's own record states none.
    public var inheritedFrom: String?

    public init(naics: String? = nil, title: String? = nil, said: String? = nil, inheritedFrom: String? = nil) {
        self.naics = naics
        self.title = title
        self.said = said
        self.inheritedFrom = inheritedFrom
    }
}

/// One thing that speaks for a contact.
public struct Reason: Sendable, Equatable {
    public enum Feature: String, Sendable, CaseIterable {
        case company, industry, role, location, level, keyword
        case warmPath = "warm_path"
        case referral, school, reachability, recency

        /// The place in `allCases`.
        var place: Int {
            switch self {
            case .company: 0
            case .industry: 1
            case .role: 2
            case .location: 3
            case .level: 4
            case .keyword: 5
            case .warmPath: 6
            case .referral: 7
            case .school: 8
            case .reachability: 9
            case .recency: 10
            }
        }
    }

    public var feature: Feature
    /// The feature's share of a full score, 0 to 1.
    public var weight: Double
    /// How far the contact has it, 0 to 1. `weight * value` is what it adds to the score.
    public var value: Double
    public var text: String

    public init(feature: Feature, weight: Double, value: Double, text: String) {
        self.feature = feature
        self.weight = weight
        self.value = value
        self.text = text
    }
}

/// Somebody of the seeker's own network who works, or worked, where the candidate works.
public struct WarmPath: Sendable, Equatable {
    public var contactID: ContactID
    public var fullName: String
    public var text: String
    /// Whether they work there now, as far as the sources say.
    public var isThereNow: Bool

    public init(contactID: ContactID, fullName: String, text: String, isThereNow: Bool = true) {
        self.contactID = contactID
        self.fullName = fullName
        self.text = text
        self.isThereNow = isThereNow
    }
}
