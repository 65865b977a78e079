public import Contacts

/// That somebody recommended a contact to the seeker, as an entry of a source says.
public enum Recommendation {
    /// The column of an entry that names who did.
    public static let column = "Recommended by"

    /// Who recommended the contact; nil where nobody did.
    public static func by(_ contact: Contact) -> String? {
        contact.extra.first { $0.name == column && !$0.text.isEmpty }?.text
    }
}
