internal import Contacts

/// What an element or attribute means by its name, given the names around it.
enum XMLNaming {
    /// Names that say nothing without their parent's.
    private static let generic: Set<String> = [
        "name", "title", "id", "type", "code", "number", "num", "label", "description", "full", "display", "first",
        "last", "nr", "no", "line", "line1", "line2", "line3", "url",
    ]

    /// Names that only wrap a value: their parent's name is the value's.
    private static let transparent: Set<String> = [
        "value", "text", "characterstring", "string", "item", "content", "resource", "href", "about", "uri", "data",
    ]

    /// Words of published schemas that the vocabulary of columns leaves out: FOAF (mbox, homepage, workplaceHomepage,
    /// surname), ISO 19139 for metadata (individualName, organisationName, positionName, electronicMailAddress, voice,
    /// facsimile, deliveryPoint, administrativeArea), the SEC's forms on EDGAR (entityName, issuerName, industryGroupType,
    /// relationship), the member data of the House of Representatives (courtesy), the London Gazette's ontology of
    /// organisations (natureOfBusiness), Maven's POM (roles).
    private static let own: [String: Field] = [
        "mbox": .email, "homepage": .url, "workplacehomepage": .url, "relationship": .title,
        "surname": .familyName, "industrygrouptype": .industry, "entityname": .organization,
        "issuername": .organization,
        "courtesy": .prefix, "individualname": .fullName, "organisationname": .organization, "positionname": .title,
        "electronicmailaddress": .email, "voice": .phone, "facsimile": .fax, "deliverypoint": .street,
        "administrativearea": .region, "natureofbusiness": .industry, "roles": .title,
    ]

    /// Forms of a name that serve to sort or to address by; another element has the name itself.
    private static let secondary: Set<String> = [
        "sortname", "sortas", "indexname", "alphaname", "formalname", "namelist",
    ]

    /// Attributes that tell elements of one name apart.
    private static let typeAttributes: Set<String> = ["type", "kind", "label", "use", "rel", "location", "loc"]

    /// Whether an attribute of this name tells elements of one name apart.
    static func tellsType(_ attribute: String) -> Bool { typeAttributes.contains(attribute.lowercased()) }

    /// Whether the value of such an attribute is a word that can stand in a column's name.
    static func isType(_ value: String) -> Bool {
        value.utf8.count <= 24 && value.contains { $0.isLetter }
            && !value.contains { $0 == "/" || $0 == ":" || $0 == "@" }
    }

    /// The best column name for the last of `names` (outermost first, the entry's own name included), with its meaning.
    static func column(_ names: [String]) -> (header: String, guess: FieldGuess?) {
        let words = names.map(plain)
        guard let last = words.last else { return ("", nil) }
        // What RDF calls the thing itself; "about" is a person's description elsewhere.
        if names.last == "@about" || names.last == "@nodeID" { return ("node", nil) }
        let parent = words.dropLast().last ?? ""
        let isTransparent = transparent.contains(key(last)) && !parent.isEmpty
        let isGeneric = generic.contains(key(last)) || isTransparent
        let joined = parent.isEmpty ? last : parent + " " + last
        let choices = isTransparent ? [parent, joined, last] : isGeneric ? [joined, last] : [last]
        var best: (header: String, guess: FieldGuess?) = (isGeneric ? joined : last, nil)
        for choice in choices where !choice.isEmpty {
            guard let guess = guess(choice) else { continue }
            if guess.confidence > (best.guess?.confidence ?? 0) + 0.001 { best = (choice, guess) }
        }
        return best
    }

    static func guess(_ header: String) -> FieldGuess? {
        if isSecondary(header) { return nil }
        if let field = own[key(header)] { return FieldGuess(field, 0.9) }
        return HeaderVocabulary.field(for: header)
    }

    /// Whether the vocabulary of columns does not know `header`, but this one does.
    static func ownField(_ header: String) -> Field? { own[key(header)] }

    static func isSecondary(_ header: String) -> Bool { secondary.contains(key(header)) }

    private static func plain(_ name: String) -> String { name.hasPrefix("@") ? String(name.dropFirst()) : name }

    private static func key(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
