import Interpretation

/// Every distinct text of the pool with what it means, by its number: read once, whatever the number of contacts
/// that carry it and of foci that ask.
struct UnderstoodTexts: Sendable {
    /// A job title as far as ranking needs it.
    struct Title: Sendable {
        var text: String
        var reading: JobTitle
        var stems: [String]
        /// The stems with abbreviations spelt out, in order.
        var roleStems: [String]
        /// The lines of work that the title shows.
        var lines: Set<Int>
        /// Whether the work is hiring and looking after staff.
        var isHumanResources: Bool
    }

    /// An industry label, or a company's name read as one.
    struct Label: Sendable {
        var text: String
        var matches: [IndustryMatch]
        var stems: [String]
    }

    var titles: [Title] = []
    var labels: [Label] = []
    var places: [Place] = []
    /// By place: whether only a city's name was stated, and the rest is the likeliest guess.
    var isCityAlone: [Bool] = []

    static func title(_ text: String) -> Title {
        let reading = JobTitle(interpreting: text)
        let stems = RoleWords.stems(of: text)
        var lines = LinesOfWork.shared.lines(of: stems)
        if lines.isEmpty, let role = reading.role { lines = LinesOfWork.shared.lines(of: RoleWords.stems(of: role)) }
        return Title(
            text: text, reading: reading, stems: Words.stems(of: text), roleStems: stems, lines: lines,
            isHumanResources: HumanResources.names(text))
    }

    static func label(_ text: String) -> Label {
        Label(text: text, matches: IndustryReading(interpreting: text).matches, stems: Words.stems(of: text))
    }
}

/// Work that is about staff: who does it recruits for a role rather than doing it.
enum HumanResources {
    static func names(_ title: String) -> Bool {
        let words = Words.split(title)
        if words.contains(where: { single.contains($0) || $0.hasPrefix("recruit") || $0.hasPrefix("sourcer") }) {
            return true
        }
        return zip(words, words.dropFirst()).contains { pairs.contains("\($0) \($1)") }
    }

    private static let single: Set<String> = ["hr", "hrbp", "talent", "staffing", "headhunter", "personalreferent"]

    private static let pairs: Set<String> = [
        "human resources", "human resource", "human capital", "people operations", "people ops", "people partner",
        "employee relations", "people team", "chief people", "people and", "people culture", "people officer",
        "ressources humaines", "recursos humanos",
    ]
}
