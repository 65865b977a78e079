public import Contacts

extension EmailAddress {
    /// Reads an address out of `text` ("mailto:", a display name, upper case and surrounding marks are taken off);
    /// nil where there is none.
    public init?(interpreting text: String) { return nil }

    /// Whether the address is an office's, not a person's: info@, sales@, office@…
    public var isRoleAccount: Bool { false }

    /// Whether the domain is a mail provider's, so that it says nothing about an employer: gmail.com, gmx.de…
    public var isPrivateMail: Bool { false }
}
