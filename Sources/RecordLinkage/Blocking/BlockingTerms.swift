/// What the keys of the blocking rules are made of, worked out once for each distinct name, company, street and address.
final class BlockingTerms: Sendable {
    let context: LinkageContext
    /// By number; 0 has nothing.
    let names: [Name]
    let companies: [Company]
    let streets: [Street]
    /// By number of the e-mail address: the key of what stands before the @; 0 where it says nothing.
    let localParts: [UInt64]

    /// What a first look at a record needs: of a million pairs it is all that most cost.
    struct Glance: Sendable {
        let given: UInt32
        let family: UInt32
        let isOrganization: Bool
        /// Whether it names a person by given and family name.
        let isNamed: Bool
        /// Whether it has a middle name or a nickname.
        let hasOtherNames: Bool

        init(_ record: RecordFeatures) {
            given = record.given
            family = record.family
            isOrganization = record.isOrganization
            isNamed = !record.isOrganization && record.given != 0 && record.family != 0
            hasOtherNames = (record.middle | record.nickname) != 0
        }
    }

    struct Name: Sendable {
        var hash: UInt64 = 0
        var phonetic: UInt64 = 0
        var letters: UInt64 = 0
        /// The beginning, so that numbers stand in the order of the alphabet.
        var rank: UInt64 = 0
        /// The first letters of the name and of what it may be short for, a bit each.
        var initials: UInt32 = 0
        var parts: [UInt64] = []
        var canonical: [UInt64] = []
    }

    struct Company: Sendable {
        var name: UInt64 = 0
        /// Of the first four letters.
        var beginning: UInt64 = 0
        /// The first and the next eight letters, so that numbers stand in the order of the alphabet.
        var rank: (UInt64, UInt64) = (0, 0)
        /// Its two rarest words; 0 is none.
        var rareWords: (UInt64, UInt64) = (0, 0)
    }

    struct Street: Sendable {
        /// House number and the beginning of the street's name; the whole name where there is no number.
        var house: UInt64 = 0
        /// House number; 0 where there is none.
        var number: UInt64 = 0
    }

    init(context: LinkageContext) {
        self.context = context
        let table = context.table
        names = [Name()] + (0..<table.names.count).map { Name(table.names[UInt32($0 + 1)]) }
        companies =
            [Company()] + (0..<table.companies.count).map { Company(table.companies[UInt32($0 + 1)], context) }
        streets = [Street()] + (0..<table.streets.count).map { Street(table.streets[UInt32($0 + 1)]) }
        localParts =
            [0]
            + (0..<table.emails.count).map {
                let email = table.emails[UInt32($0 + 1)]
                return email.local.count < 5 || email.isRole ? 0 : BlockingRule.key(2, Mixing.hash(email.local))
            }
    }

    /// The rarest words of a company's name.
    func rareWords(of company: UInt32) -> RareWords { RareWords(companies[Int(company)].rareWords) }

    /// Up to two keys of words.
    struct RareWords: Sequence, IteratorProtocol {
        private var first: UInt64
        private var second: UInt64

        init(_ words: (UInt64, UInt64)) { (first, second) = words }

        mutating func next() -> UInt64? {
            defer { (first, second) = (second, 0) }
            return first == 0 ? nil : first
        }
    }

    /// Eight bytes as a number that sorts as they do.
    static func rank(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var rank: UInt64 = 0, shift: UInt64 = 64
        for byte in bytes where shift > 0 {
            shift -= 8
            rank |= UInt64(byte) << shift
        }
        return rank
    }
}

extension BlockingTerms.Name {
    init(_ term: NameTerm) {
        hash = Mixing.hash(term.key)
        phonetic = term.phonetic
        letters = term.shape.letters.packed
        rank = BlockingTerms.rank(term.key)
        initials = term.initials
        parts = term.parts.map { Mixing.hash($0) }
        canonical = term.canonical
    }
}

extension BlockingTerms.Company {
    init(_ term: CompanyTerm, _ context: LinkageContext) {
        name = Mixing.hash(term.joined)
        beginning = Mixing.hash(term.joined.prefix(4))
        rank = (BlockingTerms.rank(term.joined), BlockingTerms.rank(term.joined.dropFirst(8)))
        let words = term.words.sorted { context.wordRank($0) > context.wordRank($1) }
        rareWords = (UInt64(words.first ?? 0), UInt64(words.dropFirst().first ?? 0))
    }
}

extension BlockingTerms.Street {
    init(_ term: StreetTerm) {
        number = term.number.isEmpty ? 0 : Mixing.hash(term.number)
        house = number == 0 ? Mixing.hash(term.name) : BlockingRule.key(number, Mixing.hash(term.name.prefix(5)))
    }
}
