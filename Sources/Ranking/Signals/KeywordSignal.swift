extension Signal {
    /// Words of the keywords and of the free text stand in title, company, industry or notes.
    static let keyword = Signal(
        feature: .keyword,
        isAsked: { !$0.keywords.isEmpty },
        measure: { candidate, aim in aim.keywords.value(of: candidate) },
        tellable: 0.3,
        text: { candidate, aim in
            let words = aim.keywords.words(of: candidate).prefix(3).map { "“\($0)”" }
            let listed =
                words.count > 1 ? words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "") : words.first
            return "Their entry mentions \(listed ?? "")"
        })
}
