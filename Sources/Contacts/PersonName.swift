/// A person's name taken apart. Parts are as printed but for case where the source shouts ("OBRIEN").
public struct PersonName: Sendable, Equatable, Hashable, Codable {
    public var prefix: String?
    public var given: String?
    public var middle: String?
    /// The family name with its particles: "van der Berg", "O'Brien", "García Márquez".
    public var family: String?
    /// A generation: "Jr.", "III".
    public var suffix: String?
    public var nickname: String?
    /// Degrees and licences, in the order printed: ["PE", "PhD"].
    public var credentials: [String]

    public init(
        prefix: String? = nil, given: String? = nil, middle: String? = nil, family: String? = nil,
        suffix: String? = nil, nickname: String? = nil, credentials: [String] = []
    ) {
        self.prefix = prefix
        self.given = given
        self.middle = middle
        self.family = family
        self.suffix = suffix
        self.nickname = nickname
        self.credentials = credentials
    }

    /// The name as one would print it on an envelope, without honorific and credentials.
    public var display: String {
        [given, middle, family, suffix].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
