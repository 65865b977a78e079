/// Whether two different words of company names are one word written differently: a slip of the pen, a plural, an
/// abbreviation. Careful, since look-alikes are often two companies ("Equinix", "Equifax"; "Bell", "Ball").
enum CompanyWordLikeness {
    static func isAlike(_ a: [UInt8], _ x: CompanyKey.Token, _ b: [UInt8], _ y: CompanyKey.Token) -> Bool {
        guard let first = a.first, first == b.first else { return false }
        if (x.kind == .rare && isAbbreviation(a, of: b, y)) || (y.kind == .rare && isAbbreviation(b, of: a, x)) {
            return true
        }
        // Two words of the tables are two words, however alike.
        guard x.kind == .rare || y.kind == .rare else { return false }
        guard min(a.count, b.count) >= 4, abs(a.count - b.count) <= 1 else { return false }
        guard !a.contains(where: isDigit), !b.contains(where: isDigit) else { return false }
        return a.count == b.count
            ? isSwapOrSubstitution(a, b) : isOneLetterMore(a.count > b.count ? a : b, a.count > b.count ? b : a)
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
