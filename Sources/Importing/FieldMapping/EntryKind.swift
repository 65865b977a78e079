import Contacts

/// What a column like "Contact Type" says an entry is.
enum EntryKind {
    case person, organization

    /// Nil for a word that says neither.
    init?(word: String) {
        guard word.utf8.count <= 14 else { return nil }
        switch word.lowercased() {
        case "individual", "person", "employee", "human", "einzelperson", "personne", "persona", "pessoa", "persoon":
            self = .person
        case "organization", "organisation", "company", "business", "firm", "household", "firma", "unternehmen",
            "entreprise", "empresa", "azienda", "bedrijf", "foretag", "företag":
            self = .organization
        default: return nil
        }
    }
}
