public import Contacts
import Interpretation

extension CandidatePool {
    /// A focus made from people who would be ideal: their roles, their companies' industries, their places. To be shown
    /// to the seeker, who may change it.
    /// - Parameters:
    ///   - ids: one or two contacts; unknown ids are passed over.
    ///   - base: what it starts from (the seeker, the size, whom to avoid). What it names already is kept.
    /// - Returns: nil where none of the ids is known or nothing is known of any of them.
    public func focus(like ids: [ContactID], basedOn base: Focus = Focus()) -> Focus? {
        var focus = base
        for id in ids {
            guard let index = contacts.firstIndex(where: { $0.id == id }) else { continue }
            let candidate = candidates[index]
            if let title = candidate.title.map({ texts.titles[$0] }) {
                focus.roles.append(ifNew: Self.role(of: title))
            }
            if let firm = candidate.firm { focus.industries.append(ifNew: Self.word(for: firms[firm].industry)) }
            if let place = candidate.place.map({ texts.places[$0] }) {
                let parts = [place.city, place.region ?? place.country].compactMap { $0 }
                focus.locations.append(ifNew: place.isRemote ? "remote" : place.metro ?? parts.joined(separator: ", "))
            }
        }
        return focus == base ? nil : focus
    }

    /// The title without its level and number, in lower case but for short forms: "threat detection engineer".
    private static func role(of title: UnderstoodTexts.Title) -> String? {
        guard let printed = PrintedTitle.inSentence(title.text) else { return title.reading.role }
        let words = printed.split(separator: " ").filter { !levels.contains($0.lowercased()) }.map { word in
            word.dropFirst().contains(where: \.isUppercase) ? String(word) : word.lowercased()
        }
        return words.isEmpty ? title.reading.role : words.joined(separator: " ")
    }

    private static let levels: Set<String> = [
        "senior", "sr.", "sr", "junior", "jr.", "jr", "lead", "principal", "staff", "associate", "i", "ii", "iii", "iv",
    ]

    /// What the sources call the industry, where that alone says it; else its title.
    private static func word(for industry: PooledIndustry) -> String? {
        guard let code = industry.best else { return nil }
        let said = industry.said.flatMap(IndustryTitle.said)
        if let said,
            IndustryReading(interpreting: said).matches.first.map({ NAICS.closeness($0.naics, code) == 1 }) == true
        {
            return said
        }
        return IndustryTitle.of(code).map(IndustryTitle.inSentence) ?? code
    }
}

extension [String] {
    fileprivate mutating func append(ifNew text: String?) {
        if let text, !text.isEmpty, !contains(text) { append(text) }
    }
}
