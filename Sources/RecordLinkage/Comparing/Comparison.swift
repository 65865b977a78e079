/// One field's say about a pair: how the values agree, in levels, from the strongest agreement to conflict.
///
/// A value, so that adding one is adding a static factory and its place in a list; the property tests (symmetric,
/// missing weighs nothing) run over all.
struct Comparison: Sendable {
    /// What the model knows it by.
    let id: String
    /// In words: "family name".
    let name: String
    let role: Role
    let levels: [ComparisonLevel]
    /// Finds the level of a pair.
    let assess: @Sendable (PairView) -> Assessment
    /// The value that a person sees, of the first or second record of a pair.
    let shows: [ShownField]

    /// What part a comparison plays in combining dependent evidence (`MatchWeight`).
    enum Role: Sendable {
        case familyName, givenName, middleName, generation, nameOrder
        case email, phone, profile, identifier
        case affiliation, address, place, title

        /// Whether it is a part of the name.
        var isName: Bool {
            switch self {
            case .familyName, .givenName, .nameOrder, .middleName: true
            default: false
            }
        }

        /// Whether it can hold up what a name says.
        var isSupport: Bool { !isName && self != .generation }
    }

    /// Fields of the record to print beside a comparison in an explanation.
    enum ShownField: Sendable {
        case given, middle, family, suffix, fullName, email, phone, url, organization, street, place, title,
            memberNumber
        case extra(String)
    }

    /// The comparisons of two persons.
    static func persons(columns: [IdentifyingColumn]) -> [Comparison] {
        [
            .familyName, .givenName, .middleName, .generation, .nameOrder, .email, .phone, .profile, .company, .address,
            .place, .title, .memberNumber,
        ]
            + columns.map { .identifying($0) }
    }

    /// The comparisons of two entries that name only an organization.
    static func organizations(columns: [IdentifyingColumn]) -> [Comparison] {
        [.organizationName, .organizationPhone, .webDomain, .organizationAddress, .organizationPlace]
            + columns.map { .identifying($0, prefix: "organization.") }
    }
}
