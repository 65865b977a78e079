/// The firms by how their names begin, whole word by whole word, and by their initials: a company that a seeker names is
/// found without a look at every firm, and never by a part of a word.
struct CompanyIndex: Sendable {
    /// Firms by the first one to five words of a name, run together.
    private var beginnings: [String: [Int]] = [:]
    private var initials: [String: [Int]] = [:]

    init(_ firms: [Firm]) {
        for (number, firm) in firms.enumerated() {
            for key in firm.keys + firm.affiliations { add(key, of: number) }
            for domain in firm.domains { beginnings[domain, default: []].append(number) }
        }
    }

    private mutating func add(_ key: String, of firm: Int) {
        let words = key.split(separator: " ")
        var run = ""
        for word in words.prefix(5) {
            run += word
            if beginnings[run]?.last != firm { beginnings[run, default: []].append(firm) }
        }
        guard words.count >= 3 else { return }
        let letters = String(words.compactMap(\.first))
        if initials[letters]?.last != firm { initials[letters, default: []].append(firm) }
    }

    /// The firms whose names may be the named company's: they begin with its first word or like all of it, or one is the
    /// other's initials.
    func candidates(for words: [String]) -> Set<Int> {
        guard let first = words.first else { return [] }
        let run = words.joined()
        var found = Set(beginnings[first] ?? []).union(beginnings[run] ?? [])
        for length in Self.cutDomain..<max(Self.cutDomain, run.count) {
            found.formUnion(beginnings[String(run.prefix(length))] ?? [])
        }
        if words.count == 1, first.utf8.count >= 3 { found.formUnion(initials[first] ?? []) }
        if words.count >= 3 { found.formUnion(beginnings[String(words.compactMap(\.first))] ?? []) }
        return found
    }

    /// From how many letters on a domain may be a long name cut short.
    static let cutDomain = 12
}
