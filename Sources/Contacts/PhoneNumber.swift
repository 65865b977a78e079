/// A phone number with its extension kept apart.
public struct PhoneNumber: Sendable, Equatable, Hashable, Codable {
    public enum Kind: String, Sendable, Codable {
        case fixed, mobile
        /// Where the numbering plan does not tell, as in North America.
        case fixedOrMobile = "fixed_or_mobile"
        case tollFree = "toll_free"
        case other
    }

    /// ITU-T E.164 with the plus sign: "+16125550123".
    public var e164: String
    public var `extension`: String?
    public var kind: Kind

    public init(e164: String, extension: String? = nil, kind: Kind) {
        self.e164 = e164
        self.extension = `extension`
        self.kind = kind
    }
}
