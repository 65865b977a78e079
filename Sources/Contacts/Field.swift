/// A contact field: what a column, element or property of an export can mean.
///
/// The raw value is the field's name in JSON (`inspect --json`) and in `--map "Column=field"`. `email`, `phone`, `fax`
/// and `url` may hold several values in one record; JSON writes the first two as the arrays `emails` and `phones`.
public enum Field: String, CaseIterable, Codable, Sendable, Hashable {
    case fullName = "full_name"
    /// An honorific: "Dr.", "Frau".
    case prefix
    case givenName = "given_name"
    case middleName = "middle_name"
    case familyName = "family_name"
    /// A generation: "Jr.", "III".
    case suffix
    case nickname
    /// Degrees and licences after a name: "CPA", "PhD".
    case credentials
    case organization
    case department
    /// The job title.
    case title
    case email
    case phone
    case fax
    /// A web site, or a profile page of the person.
    case url
    case street
    case city
    case region
    case postalCode = "postal_code"
    case country
    /// The industry as the source words it, or a code of a classification.
    case industry
    /// A keyword or label that the source puts on the contact, not precise enough to be an industry.
    case keyword
    /// How many people the organization employs, as printed ("20-49").
    case employees
    /// The school or class that an alumni list states.
    case school
    case note
    /// The source's own identity of the entry: a member number, a record id.
    case identifier
    /// When the entry was made or last changed, as printed ("Connected On").
    case updated

    /// Whether one record may state several values.
    public var isRepeatable: Bool {
        switch self {
        case .email, .phone, .fax, .url, .industry, .keyword, .school, .note: true
        default: false
        }
    }
}
