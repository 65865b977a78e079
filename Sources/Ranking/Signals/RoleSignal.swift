extension Signal {
    /// Does what the seeker wants to learn about.
    static let role = Signal(
        feature: .role,
        isAsked: { !$0.focus.roles.isEmpty },
        measure: { candidate, aim in candidate.title.flatMap { aim.values.roles[$0] } },
        unknown: 0.25,
        tellable: 0.45,
        text: { candidate, aim in
            guard let number = candidate.title, let fit = aim.roles[number] else { return "" }
            let title = aim.title(of: candidate) ?? fit.wanted
            if fit.value >= 0.9 {
                return title.lowercased() == fit.wanted.lowercased()
                    ? "\(title), the role you named" : "\(title): the role you named (\(fit.wanted))"
            }
            return "\(title): work close to that of the \(fit.wanted) you named"
        })
}

extension Aim {
    /// The candidate's title for a sentence; nil where there is none.
    func title(of candidate: Candidate) -> String? {
        candidate.title.flatMap { PrintedTitle.inSentence(pool.texts.titles[$0].text) }
    }
}
