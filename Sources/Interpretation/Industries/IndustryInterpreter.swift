/// Reads an industry label: as a code, as a phrase of the tables, as several such phrases, or by retrieval.
struct IndustryInterpreter {
    let index: IndustryIndex

    func read(_ text: String) -> IndustryReading {
        let code = IndustryCode(text)
        if let code, code.isCertain || code.rest.isEmpty { return reading(codes: code.naics, confidence: 0.98) }
        let words = Wording.words(of: code?.rest ?? text)
        let read = self.read(words, of: text)
        guard let code else { return read }
        return code.agreeing(with: read) ?? read
    }

    private func read(_ words: [String], of text: String) -> IndustryReading {
        guard !words.isEmpty, !words.allSatisfy(VagueIndustryWords.contains) else {
            guard words.count > 1, let entry = index.exact(words) else { return IndustryReading(matches: []) }
            return reading(of: entry, confidence: 0.5)
        }
        if let entry = index.exact(words) { return reading(of: entry, confidence: 0.95) }
        let expanded = IndustryAbbreviations.expand(words)
        if expanded != words, let entry = index.exact(expanded) { return reading(of: entry, confidence: 0.92) }
        let core = VagueIndustryWords.trimmed(expanded)
        if core.count < expanded.count, let entry = index.exact(core) { return reading(of: entry, confidence: 0.9) }
        let spelt = IndustrySpelling(index: index).corrected(core)
        if spelt != core, let entry = index.exact(spelt) { return reading(of: entry, confidence: 0.85) }
        return IndustryRetrieval(index: index, words: expanded, parts: parts(of: text)).reading()
    }

    /// The pieces of a label that lists things ("Law Firm - IP", "Auto dealers, new & used"), each as words.
    private func parts(of text: String) -> [[String]] {
        let marks: Set<Character> = [",", ";", "/", "|", ":", "(", ")", "–", "—", "-", "&", "·"]
        let pieces = text.prefix(Wording.longestText).split(whereSeparator: marks.contains)
        guard pieces.count > 1 else { return [] }
        return pieces.prefix(8).map { IndustryAbbreviations.expand(Wording.words(of: String($0))) }
            .filter { !$0.isEmpty }
    }

    private func reading(of entry: IndustryIndex.Entry, confidence: Double) -> IndustryReading {
        var reading = reading(codes: entry.codes, confidence: confidence)
        reading.evidence = [entry.phrase]
        return reading
    }

    /// Codes, the likeliest first, share the confidence: each has less than the one before.
    private func reading(codes: [String], confidence: Double) -> IndustryReading {
        let shares = codes.indices.map { 1 / Double($0 + 1) }
        let whole = shares.reduce(0, +)
        return IndustryReading(
            matches: zip(codes, shares).map { code, share in
                IndustryMatch(naics: code, title: NAICS.title(of: code) ?? "", confidence: confidence * share / whole)
            })
    }
}

/// Words that alone say nothing about an industry.
enum VagueIndustryWords {
    static func contains(_ word: String) -> Bool { vague.contains(word) || word.allSatisfy(\.isNumber) }

    /// Without the vague words at either end.
    static func trimmed(_ words: [String]) -> [String] {
        var rest = words[...]
        while let last = rest.last, contains(last) { rest.removeLast() }
        while let first = rest.first, contains(first) { rest.removeFirst() }
        return Array(rest)
    }

    private static let vague = Set(
        """
        member members membership service services other others misc miscellaneous gold silver bronze platinum diamond
        sponsor sponsors business businesses company companies corporate corporation firm firms general industry
        industries individual individuals professional professionals local small large new associate associates
        affiliate partner partners vendor vendors supplier suppliers na none unknown not applicable available
        unspecified unclassified nonclassifiable establishment establishments various all and or of the for in a
        product products solution solutions provider providers group inc llc ltd co corp active basic standard premium
        elite level tier category categories section type sector sectors activity activities support regular honorary
        lifetime chamber listing listings directory contact home page see tbd test default main area resource resources
        organization organizations enterprise enterprises entrepreneur startup startups self employed owned operated
        family independent full time part person people everything anything something specialty specialties needs
        supplies goods related etc private public sonstige sonstiges dienstleistungen dienstleistung mitglied autre
        autres divers servicios otros otro miembro student retired unemployed friend sme smb b2b b2c
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
