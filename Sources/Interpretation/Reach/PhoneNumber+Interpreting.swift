public import Contacts

extension PhoneNumber {
    /// Reads a phone number as people write it. `region` (ISO 3166) is where a number without country code belongs.
    /// Nil where it cannot be a number. Ten-digit North American numbers are read without libphonenumber.
    public init?(interpreting text: String, region: String = "US") { return nil }

    /// The number as people write it: national form at home in `region`, else international.
    public func formatted(region: String = "US") -> String { e164 }
}
