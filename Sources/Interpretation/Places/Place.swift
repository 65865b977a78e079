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
    public init(interpreting text: String) { self = PlaceReading.place(String(text.prefix(200))) }

    /// From the parts of an address.
    public init(city: String?, region: String?, country: String?, postalCode: String? = nil) {
        self = PlaceReading.place(city: city, region: region, country: country, postalCode: postalCode)
    }

    init(cityName: String?, regionName: String?, countryCode: String?, metro: String?, isRemote: Bool = false) {
        city = cityName
        region = regionName
        country = countryCode
        self.metro = metro
        self.isRemote = isRemote
    }

    /// How near two places are: 1 for the same city, 0.8 for the same metropolitan area (or the area itself and a city of
    /// it), 0.4 for the same region, 0.15 for the same country; 0 otherwise or where one says nothing. Symmetric.
    public func closeness(to other: Place) -> Double {
        if let a = city, let b = other.city, PlaceWords.key(a) == PlaceWords.key(b), agrees(with: other) { return 1 }
        if let a = metro, let b = other.metro, a == b { return city == nil && other.city == nil ? 1 : 0.8 }
        if let a = region, let b = other.region, a == b,
            country == nil || other.country == nil || country == other.country
        {
            return city == nil && other.city == nil && metro == nil && other.metro == nil ? 1 : 0.4
        }
        if let a = country, let b = other.country, a == b {
            return self == other ? 1 : 0.15
        }
        return isRemote && other.isRemote ? 1 : 0
    }

    /// Whether `other` lies in this place: "Minnesota" contains "Duluth, MN", "Twin Cities" contains "Edina, MN". A place
    /// contains itself; a place of which nothing is known contains nothing.
    public func contains(_ other: Place) -> Bool {
        if city != nil { return closeness(to: other) == 1 }
        if let metro { return metro == other.metro }
        if let region {
            return region == other.region && (country == nil || other.country == nil || country == other.country)
        }
        if let country { return country == other.country }
        return isRemote && other.isRemote
    }

    /// Whether region and country do not speak against the two being one place.
    private func agrees(with other: Place) -> Bool {
        (region == nil || other.region == nil || region == other.region)
            && (country == nil || other.country == nil || country == other.country)
    }
}
