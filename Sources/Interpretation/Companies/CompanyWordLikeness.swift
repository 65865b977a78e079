/// Whether two different words of company names are one word written differently: a slip of the pen, a plural, an
/// abbreviation. Careful, since look-alikes are often two companies ("Equinix", "Equifax"; "Bell", "Ball").
enum CompanyWordLikeness {
    static func isAlike(_ a: [UInt8], _ x: CompanyKey.Token, _ b: [UInt8], _ y: CompanyKey.Token) -> Bool {
        guard let first = a.first, first == b.first else { return false }
        if x.kind == .rare || CompanyAbbreviations.isAmbiguous(x.hash),
            isAbbreviation(a, of: b, y) || isStateCode(a, of: b)
        {
            return true
        }
        if y.kind == .rare || CompanyAbbreviations.isAmbiguous(y.hash),
            isAbbreviation(b, of: a, x) || isStateCode(b, of: a)
        {
            return true
        }
        guard min(a.count, b.count) >= 4, abs(a.count - b.count) <= 1 else { return false }
        guard !a.contains(where: isDigit), !b.contains(where: isDigit) else { return false }
        if TextFolding.withoutUmlautSpelling(a) == TextFolding.withoutUmlautSpelling(b) { return true }
        guard isSlip(a, b) else {
            // A name that everybody knows, written wrongly.
            return isMisspelling(a, x, of: b, y) || isMisspelling(b, y, of: a, x)
        }
        // Two words that are both known are two words, however alike.
        return !(isListed(a, x) && isListed(b, y))
    }

    private static func isSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        if a.count == b.count { return isSwapOrSubstitution(a, b) }
        return a.count > b.count ? isOneLetterMore(a, b) : isOneLetterMore(b, a)
    }

    private static func isListed(_ word: [UInt8], _ token: CompanyKey.Token) -> Bool {
        token.kind != .rare || CompanyKey.isWellKnown(token)
            || Surnames.isSurname(String(decoding: word, as: UTF8.self))
    }

    /// "goggle" of the well-known "google", "delloite" of "deloitte": one slip, two in a long name.
    private static func isMisspelling(
        _ word: [UInt8], _ token: CompanyKey.Token, of known: [UInt8], _ knownToken: CompanyKey.Token
    ) -> Bool {
        guard known.count >= 5, knownToken.kind == .rare, CompanyKey.isWellKnown(knownToken), !isListed(word, token)
        else { return false }
        let limit = min(word.count, known.count) >= 8 ? 2 : 1
        return StringSimilarity.editDistance(word, known, limit: limit) <= limit
    }

    private static func isStateCode(_ code: [UInt8], of name: [UInt8]) -> Bool {
        guard code.count == 2, let state = USState.name(code: code) else { return false }
        return state.utf8.elementsEqual(name)
    }

    /// "elec" of "electric": at least three letters, and the full word one that is commonly shortened.
    private static func isAbbreviation(_ short: [UInt8], of long: [UInt8], _ token: CompanyKey.Token) -> Bool {
        guard short.count >= 3, long.count >= short.count + 3, token.kind != .rare, token.kind != .common else {
            return false
        }
        return long.starts(with: short)
    }

    private static func isSwapOrSubstitution(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard let first = a.indices.first(where: { a[$0] != b[$0] }),
            let last = a.indices.last(where: { a[$0] != b[$0] })
        else { return true }
        if last == first + 1 { return a[first] == b[last] && a[last] == b[first] }
        return first == last && a.count >= 7 && first > 1 && first < a.count - 1
    }

    /// One letter more: doubled, a plural's, or (in longer words) any inside.
    private static func isOneLetterMore(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        let at = short.indices.first { long[$0] != short[$0] } ?? short.count
        guard long[(at + 1)...].elementsEqual(short[at...]) else { return false }
        let letter = long[at]
        if at > 0, long[at - 1] == letter { return true }
        if at == short.count { return letter == UInt8(ascii: "s") && short.count >= 4 }
        return short.count >= 6
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
