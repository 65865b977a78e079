/// The reading of a title's pieces: which role it names best, and what the words around the role say of the level.
struct TitleReading {
    private(set) var role: String?
    private(set) var family: String?
    private(set) var socMajor: String?
    private(set) var seniority: Seniority?

    private struct Candidate {
        var words: ArraySlice<String>
        var role: RoleLexicon.Role
        var piece: Int
        var score: Int
    }

    init(_ pieces: [TitleWords.Piece]) {
        let pieces = pieces.map { Self.withoutSuperior($0.words) }.filter { !$0.isEmpty }
        guard !pieces.isEmpty else { return }
        let best = Self.candidates(in: pieces).max { $0.score < $1.score }
        if let best {
            read(best, in: pieces)
        } else {
            readByHeadNoun(pieces)
        }
    }

    /// "Assistant to the President" is an assistant.
    private static func withoutSuperior(_ words: [String]) -> [String] {
        guard let to = words.firstIndex(of: "to"), to > 0 else { return words }
        return Array(words[..<to])
    }

    // MARK: - A phrase of the tables

    private static func candidates(in pieces: [[String]]) -> [Candidate] {
        let lexicon = RoleLexicon.shared
        var candidates: [Candidate] = []
        for (number, words) in pieces.prefix(6).enumerated() {
            let head = headEnd(of: words)
            for start in words.indices {
                for end in (start + 1)...min(words.count, start + lexicon.longestPhrase) where end <= words.count {
                    guard let role = lexicon[words[start..<end]] else { continue }
                    let score = score(role, words[start..<end], endsAtHead: end == head, piece: number)
                    candidates.append(Candidate(words: words[start..<end], role: role, piece: number, score: score))
                }
            }
        }
        return candidates
    }

    /// Longer phrases are surer; the head noun says what the thing is; the first piece of a list counts most; words
    /// that only state a level say least.
    private static func score(
        _ role: RoleLexicon.Role, _ words: ArraySlice<String>, endsAtHead: Bool, piece: Int
    ) -> Int {
        var score = words.count * 10 + (endsAtHead ? 8 : 0) - piece * 5
        if words.count == 1, let word = words.first, role.family != "exec.chief",
            SeniorityRules.finding(in: [word]) != nil
        {
            score -= 14
        }
        if role.family == "none.student" || role.family == "exec.owner" { score -= 12 }
        return score
    }

    /// Where the head noun ends: before "of", "for", "in"; before a ladder number.
    private static func headEnd(of words: [String]) -> Int {
        var end =
            words.firstIndex { ["of", "for", "in", "de", "des", "du", "del", "fur", "with"].contains($0) }
            ?? words.count
        while end > 1, ["i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5"].contains(words[end - 1]) { end -= 1 }
        return max(1, end)
    }

    private mutating func read(_ best: Candidate, in pieces: [[String]]) {
        role = Self.plain(Array(best.words))
        family = best.role.family
        let around = Self.finding(around: best, in: pieces)
        let within = SeniorityRules.namesThingManaged(best.words) ? nil : SeniorityRules.finding(in: Array(best.words))
        seniority = Self.level(of: best, around: around, within: within)
        socMajor = Self.group(of: best.role, around: around)
        if best.role.family == "none.other" { seniority = nil }
        if best.words.count == 1, best.role.family != "exec.chief", within != nil { readField(in: pieces) }
    }

    /// Where the phrase found states only a level ("director", "trainee"), the field is what the other words name.
    private mutating func readField(in pieces: [[String]]) {
        let words = pieces.joined().filter {
            SeniorityRules.finding(in: [$0]) == nil && !IndustryIndex.linkWords.contains($0)
        }
        let field = words.lazy.compactMap { WorkFields[$0] }.first
        guard let field else {
            if !words.isEmpty { role = Self.plain(words) }
            return
        }
        role = Self.plain(words)
        family = field.family
        if socMajor == nil { socMajor = field.socMajor }
    }

    /// Words as one prints them.
    private static func plain(_ words: [String]) -> String {
        words.map { $0 == "realestate" ? "real estate" : $0 }.joined(separator: " ")
    }

    private static func finding(around best: Candidate, in pieces: [[String]]) -> SeniorityRules.Finding? {
        let findings = pieces.enumerated().compactMap { number, words -> SeniorityRules.Finding? in
            guard number == best.piece else { return SeniorityRules.finding(in: words) }
            return SeniorityRules.finding(in: words, skipping: best.words.startIndex..<best.words.endIndex)
        }
        return findings.filter { $0.level >= .manager }.max { $0.level < $1.level } ?? findings.first
    }

    private static func level(
        of best: Candidate, around: SeniorityRules.Finding?, within: SeniorityRules.Finding?
    ) -> Seniority {
        let stated = best.role.level
        if let stated, stated >= .manager { return max(stated, max(within?.level ?? stated, around?.level ?? stated)) }
        if let around, !(around.level == .entry && stated == .mid && best.words.count > 1) { return around.level }
        if let within, within.level != .entry { return within.level }
        if let stated { return stated }
        if within?.level == .entry { return .entry }
        return best.words.last.flatMap { HeadNouns[$0]?.level } ?? .mid
    }

    /// Whoever directs a field belongs to management; whoever leads within a craft, to the craft.
    private static func group(of role: RoleLexicon.Role, around: SeniorityRules.Finding?) -> String? {
        guard let around, around.isManagement, around.level >= .manager else { return role.socMajor }
        return "11"
    }

    // MARK: - No phrase of the tables

    private mutating func readByHeadNoun(_ pieces: [[String]]) {
        let words = pieces[0]
        let stated = pieces.compactMap { SeniorityRules.finding(in: $0) }.max { $0.level < $1.level }
        let field = pieces.joined().compactMap { WorkFields[$0] }.last
        let head = words[..<Self.headEnd(of: words)].last.flatMap { HeadNouns[$0] }
        guard stated != nil || field != nil || head != nil else { return }
        let named = words.filter { SeniorityRules.finding(in: [$0]) == nil && !IndustryIndex.linkWords.contains($0) }
        role = named.isEmpty ? nil : Self.plain(named)
        family = field?.family
        seniority = stated?.level ?? head?.level ?? .mid
        if let stated, stated.isManagement {
            socMajor = "11"
        } else if let head, head.decides || field == nil {
            socMajor = head.socMajor
        } else {
            socMajor = field?.socMajor
        }
    }
}
