import Contacts

/// What ties the seeker to a person beside the field: who refers them, which schools they went to.
struct PersonalTies: Sendable {
    /// The words of the referrer's name.
    private let referrer: [String]
    /// The schools that the seeker attended, with their stems.
    private let schools: [(name: String, words: Set<String>)]

    /// The seeker's own name and address.
    private let name: [String]
    private let email: String?

    init(_ seeker: Focus.Seeker) {
        self.name = seeker.name.map(Words.split) ?? []
        email = seeker.email?.lowercased()
        let name = seeker.referredBy?.split(whereSeparator: { ",;(".contains($0) }).first.map(String.init)
        referrer = name.map(Words.split) ?? []
        schools = seeker.almaMaters.map { ($0, Set(Words.stems(of: $0))) }.filter { !$0.1.isEmpty }
    }

    var namesReferrer: Bool { referrer.count >= 2 }

    /// Whether `contact` is the person who refers the seeker.
    func isReferrer(_ contact: Contact) -> Bool {
        guard namesReferrer, contact.kind == .person else { return false }
        let words = Words.split(contact.displayName)
        return words.first == referrer.first && words.last == referrer.last
    }

    /// Whether `contact` is the seeker: their address, or their name.
    func isSeeker(_ contact: Contact) -> Bool {
        guard contact.kind == .person else { return false }
        if let email, contact.all(.email).contains(where: { $0.inheritedFrom == nil && $0.text.lowercased() == email })
        {
            return true
        }
        guard name.count >= 2 else { return false }
        let words = Words.split(contact.displayName)
        return words.first == name.first && words.last == name.last
    }

    var namesSchool: Bool { !schools.isEmpty }

    /// The seeker's school that `contact` attended by what a source says, or nil.
    func sharedSchool(of contact: Contact) -> String? {
        guard namesSchool else { return nil }
        for value in contact.all(.school) {
            let stems = Set(Words.stems(of: value.text))
            if let school = schools.first(where: { $0.words.isSubset(of: stems) }) { return school.name }
        }
        guard contact.sourceKinds.contains(.alumni) else { return nil }
        let sources = contact.provenance.map { Set(Words.stems(of: $0.source)) }
        return schools.first { school in sources.contains { school.words.isSubset(of: $0) } }?.name
    }
}
