/// A code that a label begins with or is: NAICS ("5415", "NAICS 541512"), SIC 1987 ("SIC 8011", "8743 - SERVICES-PUBLIC
/// RELATIONS"), NACE and ISIC ("J62.01", "Section J").
struct IndustryCode {
    /// What it stands for in NAICS 2022, the likeliest first.
    var naics: [String]
    /// Whether the label names the system, or the code cannot be one of another system.
    var isCertain: Bool
    /// The words beside the code.
    var rest: String
    /// What the digits mean in the other systems that have such a code.
    private var readings: [[String]]

    /// Nil where `text` holds no code that one of the systems has.
    init?(_ text: String) {
        let trimmed = text.prefix(Wording.longestText)
        var tokens = trimmed.split { !($0.isLetter || $0.isNumber || $0 == ".") }[...]
        guard let system = System(taking: &tokens), let token = tokens.first else { return nil }
        let readings = system.readings(of: String(token))
        guard let first = readings.first else { return nil }
        naics = first + readings.dropFirst().flatMap { $0 }.filter { !first.contains($0) }
        self.readings = readings
        isCertain = readings.count == 1 && (system != .any || token.count > 2)
        rest = tokens.dropFirst().joined(separator: " ")
    }

    /// The reading of the code that the words beside it bear out; nil where they bear out none.
    func agreeing(with words: IndustryReading) -> IndustryReading? {
        let said = words.matches.map { $0.naics.prefix(2) }
        guard let codes = readings.first(where: { $0.contains { said.contains($0.prefix(2)) } }) else { return nil }
        return IndustryReading(
            matches: codes.enumerated().map { rank, code in
                IndustryMatch(naics: code, title: NAICS.title(of: code) ?? "", confidence: 0.95 / Double(rank + 1))
            }, evidence: words.evidence)
    }

    private enum System {
        case naics, sic, nace, any

        /// Takes the system's name off the front of the tokens; nil where what follows cannot be a code.
        init?(taking tokens: inout ArraySlice<Substring>) {
            let names: [String: System] = [
                "naics": .naics, "sic": .sic, "nace": .nace, "isic": .nace, "wz": .nace, "naf": .nace, "cnae": .nace,
            ]
            var system = System.any
            if let first = tokens.first, let named = names[first.lowercased()] {
                system = named
                tokens.removeFirst()
                while let next = tokens.first,
                    ["code", "codes", "rev", "section", "division", "2022", "2017", "1987", "2008"]
                        .contains(next.lowercased()), tokens.count > 1
                { tokens.removeFirst() }
            } else if let first = tokens.first, first.lowercased() == "section", tokens.count == 2 {
                system = .nace
                tokens.removeFirst()
            }
            guard let code = tokens.first, code.count <= 8 else { return nil }
            guard code.first?.isNumber == true || system == .nace || IndustryCode.looksLikeNACE(code) else {
                return nil
            }
            self = system
        }

        func readings(of token: String) -> [[String]] {
            switch self {
            case .naics: [IndustryCode.naics(token)].compactMap { $0 }
            case .sic: [SICIndustries.naics(of: token)].compactMap { $0 }
            case .nace: [NACEIndustries.naics(of: token)].compactMap { $0 }
            case .any:
                IndustryCode.looksLikeNACE(token)
                    ? [NACEIndustries.naics(of: token)].compactMap { $0 }
                    : [IndustryCode.naics(token), token.count >= 3 ? SICIndustries.naics(of: token) : nil].compactMap {
                        $0
                    }
            }
        }
    }

    /// "J62", "62.01": a letter of a section before digits, or a dot after two.
    private static func looksLikeNACE(_ code: Substring) -> Bool { looksLikeNACE(String(code)) }

    private static func looksLikeNACE(_ code: String) -> Bool {
        let letters = Array(code.utf8)
        guard letters.count >= 3 else { return false }
        let isSection =
            (65...85).contains(letters[0]) && letters[1...].allSatisfy { (48...57).contains($0) || $0 == 46 }
        let isDotted =
            letters.count >= 4 && letters[2] == 46 && letters.filter { $0 == 46 }.count <= 2
            && letters.allSatisfy { (48...57).contains($0) || $0 == 46 }
        return isSection || isDotted
    }

    /// A code of NAICS 2022, or one of 2017 and 2012 that 2022 renumbered.
    private static func naics(_ token: String) -> [String]? {
        guard (2...6).contains(token.count), token.allSatisfy(\.isNumber) else { return nil }
        if let renumbered = NAICSRevision.codes(for: token) { return renumbered }
        if NAICS.title(of: token) != nil { return [token] }
        guard token.count > 4 else { return nil }
        let group = String(token.prefix(4))
        return NAICS.title(of: group) == nil ? nil : [group]
    }
}
