import Interpretation

extension Signal {
    /// How directly the contact can be reached. Decides between equals only.
    static let reachability = Signal(
        feature: .reachability,
        isAsked: { _ in true },
        measure: { candidate, _ in candidate.reach.rawValue },
        tellable: 0.6,
        text: { candidate, _ in
            switch candidate.reach {
            case .workMail, .privateMail: "Direct e-mail address"
            case .phone: "Direct phone number"
            case .office, .none: ""
            }
        })

    /// How new the newest statement about the contact is: full within three months, nothing after four years.
    static let recency = Signal(
        feature: .recency,
        isAsked: { $0.today != nil },
        measure: { candidate, aim in
            guard let today = aim.today, let updated = candidate.updated else { return nil }
            return min(1, max(0, 1 - Double(updated.days(to: today) - 90) / 1370))
        },
        unknown: 0.3,
        tellable: 0.9,
        text: { _, _ in "Listed or updated lately" })
}
