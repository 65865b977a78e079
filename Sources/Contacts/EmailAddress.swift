/// An e-mail address, normalised: lower case, no display name, no `mailto:`.
public struct EmailAddress: Sendable, Equatable, Hashable, Codable {
    public var local: String
    public var domain: String

    public init(local: String, domain: String) {
        self.local = local
        self.domain = domain
    }

    public var address: String { local + "@" + domain }
}
