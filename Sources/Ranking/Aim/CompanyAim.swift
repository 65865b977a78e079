import Interpretation

/// How well a firm is a company that the seeker named.
struct CompanyFit: Sendable, Equatable {
    /// 0 to 1; 1 for the same name, less where only its beginning is the same.
    var value: Double
    /// Which of the focus's companies.
    var named: Int?
    /// Whether a source puts the firm with the named company in so many words.
    var isStated = false

    static let none = CompanyFit(value: 0, named: nil)
}

/// The companies of a focus, to be found among firms by what companies are called, never by a part of a word.
struct CompanyAim {
    private let names: [Name]

    private struct Name: Sendable {
        var key: CompanyKey
        var words: [String]
        var run: String
    }

    init(_ names: [String]) {
        self.names = names.map { text in
            let words = CompanyName(interpreting: text).key.split(separator: " ").map(String.init)
            return Name(key: CompanyKey(text), words: words, run: words.joined())
        }
    }

    /// The fit of every firm. Where several firms' names begin like a named company ("Delta Air Lines" and "Delta
    /// Dental" for "Delta"), those of a strange industry are out, and those elsewhere count less than those where the
    /// seeker asked.
    /// - Parameters:
    ///   - industries: how near each firm's industry is; empty where the focus names none.
    ///   - places: how near each firm is to where the seeker asked; empty where the focus names no place.
    func fits(
        _ firms: [Firm], _ index: CompanyIndex, industries: [IndustryFit?] = [], places: [Double?] = []
    ) -> [CompanyFit] {
        var fits = Array(repeating: CompanyFit.none, count: firms.count)
        for number in Set(names.flatMap { index.candidates(for: $0.words) }) { fits[number] = best(for: firms[number]) }
        for number in fits.indices where fits[number].value > 0 && fits[number].value < 1 && !industries.isEmpty {
            guard let named = fits[number].named, names[named].words.count == 1, !fits[number].isStated else {
                continue
            }
            if let fit = industries[number], fit.value < 0.35, firms[number].industry.sureness >= 0.6 {
                fits[number] = .none
            }
        }
        guard !places.isEmpty, !names.isEmpty else { return fits }
        let there = Set(fits.indices.filter { places[$0] ?? 0 >= 0.7 }.compactMap { fits[$0].named })
        for number in fits.indices where fits[number].value < 1 {
            guard let named = fits[number].named, there.contains(named), let near = places[number] else { continue }
            if near < 0.3 { fits[number].value *= 0.6 }
        }
        return fits
    }

    private func best(for firm: Firm) -> CompanyFit {
        var best = CompanyFit.none
        for (index, name) in names.enumerated() {
            var value = firm.keys.map { Self.likeness(of: name.words, run: name.run, to: $0) }.max() ?? 0
            if firm.domains.contains(where: { $0 == name.run || isCut($0, name.run) }) { value = max(value, 0.95) }
            let near = firm.affiliations.map { Self.likeness(of: name.words, run: name.run, to: $0) }.max() ?? 0
            value = max(value, Self.affiliated * near)
            if value < 0.8 {
                let same =
                    firm.names.prefix(5).map { CompanyComparison.probability(name.key, CompanyKey($0)) }.max() ?? 0
                if same >= 0.8 { value = max(value, 0.9) }
            }
            if value > best.value { best = CompanyFit(value: value, named: index, isStated: near > 0) }
        }
        return best
    }

    /// A company that belongs to the named one counts for less.
    private static let affiliated = 0.9

    /// Whether a domain's letters are the beginning of a long name.
    private func isCut(_ domain: String, _ run: String) -> Bool {
        domain.utf8.count >= CompanyIndex.cutDomain && run.hasPrefix(domain)
    }

    /// 1 for the same words, 0.95 where `words` (two or more, or one long one) begin the name, 0.9 for initials.
    private static func likeness(of words: [String], run: String, to key: String) -> Double {
        guard let first = words.first, !key.isEmpty else { return 0 }
        let theirs = key.split(separator: " ")
        if theirs.count == words.count, zip(theirs, words).allSatisfy({ $0 == $1[...] }) { return 1 }
        if theirs.joined() == run { return 1 }
        if theirs.count > words.count, zip(theirs, words).allSatisfy({ $0 == $1[...] }) { return 0.95 }
        if run.utf8.count >= 4, begins(theirs, with: run) { return 0.95 }
        let initials = String(theirs.compactMap(\.first))
        if words.count == 1, first.utf8.count >= 3, theirs.count >= 3, initials == first { return 0.9 }
        if words.count >= 3, theirs.count == 1, String(words.compactMap(\.first)) == theirs[0] { return 0.9 }
        return 0
    }

    /// Whether whole words from the start of `words`, run together, are `run`: "united health group" for "unitedhealth".
    private static func begins(_ words: [Substring], with run: String) -> Bool {
        var joined = ""
        for word in words {
            joined += word
            if joined == run { return true }
            if joined.utf8.count > run.utf8.count { return false }
        }
        return false
    }
}
