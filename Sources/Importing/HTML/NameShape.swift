/// Whether a short text looks like a person's name or like a firm's, by its form and its words alone.
enum NameShape {
    /// Two to five words with capitals, no digit, no word of business.
    static func isPerson(_ text: String) -> Bool { people.value(for: text, readsAsPerson) }

    /// Cards ask the same of a text many times.
    private static let people = TextMemo<Bool>()
    private static let firms = TextMemo<Bool>()

    private static func readsAsPerson(_ text: String) -> Bool {
        let name = text.split(separator: ",").first.map { String($0) } ?? ""
        let afterComma = text.split(separator: ",").dropFirst().map { MarkupText.trimmed($0) }
        guard !isOrganization(text), !text.contains(where: { $0.isNumber || "@:/|&!?".contains($0) }) else {
            return false
        }
        let words = name.split(separator: " ")
        let isReversed = words.count <= 2 && afterComma.count == 1 && afterComma[0].split(separator: " ").count <= 3
        let areCredentials = afterComma.allSatisfy { $0.utf8.count <= 16 && $0.split(separator: " ").count <= 2 }
        guard afterComma.isEmpty || isReversed || areCredentials else { return false }
        guard (2...5).contains(words.count) || (isReversed && !words.isEmpty) else { return false }
        guard !words.contains(where: { notInNames.contains(MarkupText.folded($0)) }) else { return false }
        return words.allSatisfy { word in
            guard let first = word.first(where: { $0.isLetter }) else { return false }
            return !first.isLowercase || particles.contains(word.lowercased())
        }
    }

    /// A legal form, a word of business, an ampersand between words.
    static func isOrganization(_ text: String) -> Bool { firms.value(for: text, readsAsOrganization) }

    private static func readsAsOrganization(_ text: String) -> Bool {
        if text.holds(" & ") { return true }
        let words = MarkupText.folded(text).split(separator: " ").map { String($0) }
        // "B.S. in Mechanical Engineering"
        if words.count > 2, degrees.contains(words[0] + words[1]) || degrees.contains(words[0]) { return false }
        if words.count == 2, surnames.contains(words[1]), !business.contains(words[0]) { return false }
        return words.contains { business.contains($0) }
    }

    /// Whether a text has words in the order of a sentence: a verb, a pronoun, an end.
    static func isSentence(_ text: String) -> Bool {
        let words = MarkupText.folded(text).split(separator: " ")
        if text.hasSuffix("."), words.count > 4, let last = words.last, !abbreviations.contains(last) { return true }
        return words.contains { verbs.contains($0) }
    }

    private static let abbreviations: Set<Substring> = ["inc", "co", "ltd", "corp", "llc", "jr", "sr", "dept", "univ"]
    private static let verbs: Set<Substring> = [
        "is", "are", "was", "were", "has", "have", "had", "will", "we", "you", "your", "our", "i", "he", "she", "they",
        "to",
    ]

    /// Whether a year stands in a text: "Example Law School, J.D., 1998".
    static func namesYear(_ text: String) -> Bool {
        text.split { !$0.isNumber }.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    }

    /// Whether a text says what stands below it: "Contact Information", "Meet Our Team:".
    static func isHeadline(_ text: String) -> Bool {
        text.hasSuffix(":")
            || MarkupText.folded(text).split(separator: " ").allSatisfy { word in
                headline.contains(String(word))
            }
    }

    /// Whether a text heads a part of a page rather than naming a firm: "Regional Offices", "Members of Department".
    static func isSection(_ text: String) -> Bool {
        let words = MarkupText.folded(text).split(separator: " ")
        let bodies: Set<Substring> = ["board", "committee", "council", "department", "office", "offices", "commission"]
        if let last = words.last, bodies.contains(last), words.count < 3 { return true }
        return words.allSatisfy { word in
            business.contains(String(word)) || notInNames.contains(String(word))
                || ["of", "the", "and", "for", "in", "by", "regional", "local", "main", "other"].contains(word)
        }
    }

    /// Whether what stands after the first comma is a job title: "Jane Doe, Treasurer".
    static func endsInTitle(_ text: String) -> Bool {
        guard let comma = text.firstIndex(of: ",") else { return false }
        return MarkupText.folded(text[comma...]).split(separator: " ").contains { word in
            notInNames.contains(String(word))
                || ["ceo", "cfo", "coo", "cto", "cio", "cmo", "vp", "president"].contains(word)
        }
    }

    /// Words of business that people are called as well: "Basil Mills".
    private static let surnames: Set<String> = ["mills", "mill", "law"]

    private static let degrees: Set<String> = [
        "bs", "ba", "bsc", "beng", "ms", "ma", "msc", "meng", "mba", "phd", "bachelor", "master", "doctor",
    ]

    private static let particles: Set<String> = [
        "de", "la", "del", "da", "do", "dos", "van", "von", "der", "den", "ter", "ten", "di", "du", "le", "el", "bin",
        "al", "y", "e", "zu", "af", "of",
    ]

    /// Words of headings and titles that make a text no name, though no firm's either.
    private static let notInNames = Set(
        """
        about our the us contact contacts team staff members member directory home news events event join login sign
        visit website view profile more read learn search results find map directions privacy policy terms cookies
        board officers meet welcome welcoming email phone fax address hours social share follow print menu
        president director manager chair chairman secretary treasurer vice officer coordinator engineer developer analyst
        assistant specialist consultant professor supervisor administrator executive senior junior lead head owner
        partner founder principal architect designer accountant attorney advisor adviser representative agent broker
        street avenue road suite drive lane boulevard floor department upcoming recent latest featured all new
        pages site links link gallery committee past current present former trustee faculty
        """.split(whereSeparator: \.isWhitespace).map { String($0) })

    private static let headline = Set(
        """
        about our the us contact contacts team staff members directory home news events welcome information info details
        officers faculty people meet board of and in touch get more upcoming recent latest featured your who we are
        leadership me my executives management alumni students overview profile biography bio
        """.split(whereSeparator: \.isWhitespace).map { String($0) })

    private static let business = Set(
        """
        inc incorporated llc llp ltd limited corp corporation company co gmbh ag kg ug oy ab plc pllc pc lp sa srl spa bv
        nv pty pte sarl sas ev association society institute university college school academy foundation trust bank
        credit union group partners associates services service solutions systems technologies technology software
        consulting consultants agency studio studios center centre clinic hospital medical dental insurance realty
        properties construction contractors builders plumbing electric heating landscaping restaurant cafe bakery grill
        pub bar hotel motel inn suites resort market store shop shoppe boutique salon spa gym fitness club church
        ministries chamber council county city department authority board commission committee district library museum
        theatre theater gallery brewery winery farms farm foods catering coffee media marketing advertising design
        designs printing press publishing news radio law offices office accounting cpas financial finance wealth capital
        investments holdings ventures enterprises industries industrial manufacturing products supply equipment rental
        rentals auto automotive motors tire repair logistics transport transportation trucking travel tours energy
        solar power utilities water environmental engineering architects laboratories labs research pharmacy health
        healthcare wellness therapy chiropractic veterinary pet photography events entertainment network networks
        communications telecom wireless international global national federal regional community nonprofit ymca
        büro kanzlei praxis verein verband stiftung versicherung sparkasse universität hochschule institut gesellschaft
        werke autohaus apotheke université école société cabinet banque mairie universidad fundación banco ayuntamiento
        università banca comune universidade fundação stichting vereniging
        works mill mills brothers sons laundry cleaners cleaning roofing flooring interiors furniture jewelers florist
        """.split(whereSeparator: \.isWhitespace).map { String($0) })
}
