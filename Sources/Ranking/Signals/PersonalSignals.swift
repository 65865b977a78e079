import Contacts

extension Signal {
    /// The seeker knows them, or knows somebody where they work. A loose tie opens a door that a stranger has to
    /// knock at (Granovetter, "The Strength of Weak Ties", 1973).
    static let warmPath = Signal(
        feature: .warmPath,
        isAsked: { !$0.pool.network.isEmpty },
        measure: { candidate, aim in
            if candidate.isInNetwork { return 1 }
            guard let nearest = aim.pool.network.paths(to: candidate).first else { return 0 }
            return nearest.isThereNow ? 0.8 : 0.5
        },
        text: { candidate, aim in
            if candidate.isInNetwork { return "You know them already" }
            guard let nearest = aim.pool.network.paths(to: candidate).first else { return "" }
            let name = aim.pool.contacts[nearest.contact].displayName
            return nearest.isThereNow ? "You know \(name), who works there too" : "You know \(name), who worked there"
        })

    /// The person who refers the seeker, or somebody whom a contact recommended.
    static let referral = Signal(
        feature: .referral,
        isAsked: { $0.ties.namesReferrer || $0.pool.hasRecommended },
        measure: { candidate, aim in
            candidate.isRecommended || aim.ties.isReferrer(aim.pool.contacts[candidate.contact]) ? 1 : 0
        },
        text: { candidate, aim in
            Recommendation.by(aim.pool.contacts[candidate.contact]).map { "Recommended to you by \($0)" }
                ?? "Gave you their name to use: your referral"
        })

    /// Went to a school that the seeker went to.
    static let school = Signal(
        feature: .school,
        isAsked: { $0.ties.namesSchool },
        measure: { candidate, aim in
            aim.ties.sharedSchool(of: aim.pool.contacts[candidate.contact]) == nil ? 0 : 1
        },
        text: { candidate, aim in
            "Went to \(aim.ties.sharedSchool(of: aim.pool.contacts[candidate.contact]) ?? ""), as you did"
        })
}
