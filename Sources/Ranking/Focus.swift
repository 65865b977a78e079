/// What the seeker looks for, and who the seeker is. Read from the focus file (`Pipeline`), or made in code.
public struct Focus: Sendable, Equatable {
    public var name: String
    public var seeker: Seeker
    public var industries: [String]
    public var companies: [String]
    public var roles: [String]
    public var locations: [String]
    public var keywords: [String]
    /// Free text: what the seeker is curious about.
    public var interest: String?
    public var avoid: Avoid
    /// At most this many entries.
    public var size: Int
    /// At most this many people of one company. Below that cap too, each colleague already in the list makes a
    /// further one count for less.
    public var perCompany: Int
    /// When the seeker can talk: "Tue 13:00-16:00".
    public var availability: [String]
    /// What each feature counts for.
    public var weights: Weights

    public init(
        name: String = "", seeker: Seeker = Seeker(), industries: [String] = [], companies: [String] = [],
        roles: [String] = [], locations: [String] = [], keywords: [String] = [], interest: String? = nil,
        avoid: Avoid = Avoid(), size: Int = 25, perCompany: Int = 5, availability: [String] = [],
        weights: Weights = .usual
    ) {
        self.name = name
        self.seeker = seeker
        self.industries = industries
        self.companies = companies
        self.roles = roles
        self.locations = locations
        self.keywords = keywords
        self.interest = interest
        self.avoid = avoid
        self.size = size
        self.perCompany = perCompany
        self.availability = availability
        self.weights = weights
    }

    /// Who asks.
    public struct Seeker: Sendable, Equatable {
        public enum Stage: String, Sendable, CaseIterable { case student, early, mid, senior, changer }

        public var name: String?
        public var situation: String?
        public var stage: Stage?
        public var email: String?
        public var timeZone: String?
        public var almaMaters: [String]
        public var referredBy: String?

        public init(
            name: String? = nil, situation: String? = nil, stage: Stage? = nil, email: String? = nil,
            timeZone: String? = nil, almaMaters: [String] = [], referredBy: String? = nil
        ) {
            self.name = name
            self.situation = situation
            self.stage = stage
            self.email = email
            self.timeZone = timeZone
            self.almaMaters = almaMaters
            self.referredBy = referredBy
        }
    }

    /// What must not be in the list.
    public struct Avoid: Sendable, Equatable {
        public var companies: [String]
        public var industries: [String]

        public init(companies: [String] = [], industries: [String] = []) {
            self.companies = companies
            self.industries = industries
        }
    }
}
