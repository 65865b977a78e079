/// A web address taken apart as far as telling sites apart needs.
public struct WebAddress: Sendable, Equatable, Hashable {
    /// Lower case, without "www.".
    public var host: String
    /// The domain somebody registered: "example.co.uk" of "shop.example.co.uk" (Public Suffix List).
    public var registrableDomain: String
    /// Path and query without trailing slash.
    public var path: String
    /// Whether it is a person's page on a network (linkedin.com/in/…, github.com/…), not a company's site.
    public var isProfile: Bool

    /// Nil where `text` is no http(s) address or bare host name.
    public init?(interpreting text: String) { return nil }
}
