internal import Contacts

/// Labels before values on a page: "Phone: …", "E-Mail …".
enum CardLabel {
    /// The field that a line's label names, and the value after it; the value is empty where it stands on the next
    /// line. Nil where there is no label.
    static func split(_ text: String, isLabel: Bool = false) -> (field: Field, value: String)? {
        if let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) <= 30 {
            let rest = text[text.index(after: colon)...]
            guard !rest.hasPrefix("//"), let field = field(String(text[..<colon])) else { return nil }
            return (field, MarkupText.trimmed(rest))
        }
        if isLabel, let field = field(text) { return (field, "") }
        let words = text.split(separator: " ", maxSplits: 1)
        guard words.count == 2, let field = short[MarkupText.folded(words[0])], [.phone, .fax].contains(field),
            ContactText.isPhone(String(words[1]))
        else { return nil }
        return (field, MarkupText.trimmed(words[1]))
    }

    /// Whether a text is a button or a link that says nothing: "Visit Website", "More details".
    static func isButton(_ text: String) -> Bool {
        let parts = text.unicodeScalars.split { $0 == "|" || $0 == "/" || $0 == "\u{B7}" || $0 == "\u{2022}" }.map {
            MarkupText.folded(Substring($0))
        }
        return parts.allSatisfy { $0.isEmpty || buttons.contains($0) } || CloakedEmail.isStandIn(text)
    }

    private static func field(_ label: String) -> Field? { fields.value(for: label, fieldNamed) }

    private static let fields = TextMemo<Field?>()

    private static func fieldNamed(_ label: String) -> Field? {
        let key = MarkupText.folded(label)
        if let field = short[key] { return field }
        guard let guess = HeaderVocabulary.field(for: label), guess.confidence >= 0.6 else { return nil }
        return guess.field
    }

    private static let short: [String: Field] = [
        "p": .phone, "ph": .phone, "phone": .phone, "tel": .phone, "telephone": .phone, "t": .phone, "m": .phone,
        "mobile": .phone, "cell": .phone, "c": .phone, "office": .phone, "direct": .phone, "call": .phone,
        "main": .phone,
        "f": .fax, "fax": .fax, "e": .email, "email": .email, "e mail": .email, "mail": .email, "w": .url, "web": .url,
        "website": .url, "web site": .url, "url": .url, "www": .url, "address": .street, "location": .street,
        "a": .street, "title": .title, "position": .title, "role": .title, "job title": .title,
        "company": .organization,
        "organization": .organization, "organisation": .organization, "employer": .organization, "firm": .organization,
        "contact": .fullName, "contact person": .fullName, "contact name": .fullName, "name": .fullName,
        "industry": .industry, "category": .industry, "categories": .industry, "department": .department,
    ]

    private static let buttons: Set<String> = [
        "visit website", "website", "visit site", "web site", "more details", "details", "read more", "learn more",
        "view profile", "profile", "view bio", "bio", "email", "e mail", "send email", "email me", "send an email",
        "contact", "contact us", "map", "directions", "get directions", "view map", "call", "phone", "more",
        "more info",
        "linkedin", "facebook", "twitter", "instagram", "share", "print", "top", "back to top", "view details", "vcard",
        "download vcard", "connect", "send message", "message",
    ]
}
