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
                focus.roles.append(ifNew: title.reading.role ?? PrintedTitle.inSentence(title.text))
            }
            if let firm = candidate.firm { focus.industries.append(ifNew: firms[firm].industry.best) }
            if let place = candidate.place.map({ texts.places[$0] }) {
                let parts = [place.city, place.region ?? place.country].compactMap { $0 }
                focus.locations.append(ifNew: place.isRemote ? "remote" : place.metro ?? parts.joined(separator: ", "))
            }
        }
        return focus == base ? nil : focus
    }
}

extension [String] {
    fileprivate mutating func append(ifNew text: String?) {
        if let text, !text.isEmpty, !contains(text) { append(text) }
    }
}
