import Contacts
import Ranking

extension OutreachFacts {
    /// How the person was found, and why this person.
    /// - Parameter verb: what the seeker is doing: "writing to", "calling".
    func foundAndWhy(_ verb: String) -> String { [found, why(verb), tie].joined(ifAny: " ") }

    /// Honest about the list it was; somebody known was not found in one. With several kinds of list only the leading source is named.
    private var found: String {
        // Who recommended them is said already, and is how they were found.
        if referrer != nil { return "" }
        if entry.contact.isInNetwork { return isOrganization ? "" : "You are among my own contacts." }
        guard let source = entry.contact.provenance.first.map({ SourceName.inWords($0.source) }), !source.isEmpty
        else { return "" }
        let kinds = entry.contact.sourceKinds
        let whose = isOrganization ? "you" : "your name"
        guard kinds.count == 1, let kind = kinds.first else { return "I found \(whose) in this list: \(source)." }
        switch kind {
        case .network: return ""
        case .association: return "I found \(whose) in the directory of \(source)."
        case .business: return "I found \(whose) in a list of businesses: \(source)."
        case .alumni: return "I found \(whose) in an alumni list: \(source)."
        case .other: return "I found \(whose) in this list: \(source)."
        }
    }

    private func why(_ verb: String) -> String {
        if isOrganization { return whyOrganization }
        var because: String?
        if has(.role), let title {
            because = "your role as \(title)\(at) is close to the work that I hope to learn about"
            if has(.company), let organization {
                because? += ", and \(organization) is a company that I would like to understand better"
            }
        } else if has(.company), let organization {
            because = "you work at \(organization), a company that I would like to understand better"
        } else if has(.industry), let field {
            because = "you know \(field) from the inside"
        } else if let title {
            because = "of your role as \(title)\(at)"
        }
        let near = has(.location) && because != nil ? "You also work in the area that I am looking at." : ""
        return [because.map { "I am \(verb) you in particular because \($0)." } ?? "", near].joined(ifAny: " ")
    }

    private var at: String { organization.map { " at \($0)" } ?? "" }

    /// The seeker's word for the field, else the classification's.
    private var field: String? {
        focus.industries.first.map(Line.clean) ?? entry.industry?.title.map { Line.clean($0).lowercased() }
    }

    private var whyOrganization: String {
        let name = organization ?? fullName
        if has(.company) { return "\(name) is a company that I would like to understand better." }
        if has(.industry), let field { return "I would like to learn about \(field), and \(name) works in that field." }
        return ""
    }

    /// A shared school or a shared acquaintance.
    private var tie: String {
        if let school = entry.reasons.first(where: { $0.feature == .school }), !focus.seeker.almaMaters.isEmpty {
            let name = focus.seeker.almaMaters.first { school.text.contains($0) } ?? focus.seeker.almaMaters[0]
            return "We both went to \(Line.clean(name))."
        }
        guard !entry.contact.isInNetwork, let path = entry.warmPath.first, let organization else { return "" }
        return path.text.contains("worked at")
            ? "I know \(Line.clean(path.fullName)), who worked at \(organization)."
            : "I know \(Line.clean(path.fullName)), who works at \(organization) too."
    }
}
