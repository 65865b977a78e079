internal import Interpretation

extension Comparison {
    /// E-mail addresses. The same address is near proof, unless several people share it.
    static let email = Comparison(
        id: "email", name: "e-mail", role: .email,
        levels: [
            ComparisonLevel("the same e-mail address", .agreement, m: 0.75, u: 0.00001, freedom: 3),
            ComparisonLevel("the same e-mail address, which several people share", .neutral, m: 0.2, u: 0.01, freedom: 1),
            ComparisonLevel("the same e-mail address but for a slip or the domain", .nearAgreement, m: 0.04, u: 0.0004),
            ComparisonLevel("another e-mail address", .neutral, m: 0.12, u: 0.25, freedom: 3),
            ComparisonLevel("a different address at the same mail domain", .conflict, m: 0.02, u: 0.3, freedom: 5),
        ],
        assess: { pair in Reach.compareEmails(pair) }, shows: [.email])

    /// Phone numbers. A switchboard, stated by several people, says no more than the company.
    static let phone = Comparison(
        id: "phone", name: "phone", role: .phone,
        levels: Reach.phoneLevels(m: [0.55, 0.15, 0.03, 0.27], u: [0.00001, 0.01, 0.0002, 0.98]),
        assess: { pair in Reach.comparePhones(pair) }, shows: [.phone])

    /// Profile pages: a person has one on a network.
    static let profile = Comparison(
        id: "profile", name: "profile page", role: .profile,
        levels: [
            ComparisonLevel("the same profile page", .agreement, m: 0.97, u: 0.00001, freedom: 1.5),
            ComparisonLevel("a different profile page", .conflict, m: 0.03, u: 0.99, freedom: 2),
        ],
        assess: { pair in
            let a = pair.context.table.all(pair.a.profiles), b = pair.context.table.all(pair.b.profiles)
            if a.isEmpty || b.isEmpty { return .missing }
            return Assessment(level: a.contains { b.contains($0) } ? 0 : 1)
        },
        shows: [.url])
}

/// Comparing sets of e-mail addresses and phone numbers.
enum Reach {
    /// From this many holders on an identifier says nothing of a person.
    static let sharedFrom = 3

    static func phoneLevels(m: [Double], u: [Double]) -> [ComparisonLevel] {
        let words: [(String, ComparisonLevel.Kind)] = [
            ("the same phone number", .agreement), ("the same phone number, which several people share", .neutral),
            ("the same phone number but for one digit", .nearAgreement), ("another phone number", .neutral),
        ]
        return zip(words, zip(m, u)).map { ComparisonLevel($0.0, $0.1, m: $1.0, u: $1.1, freedom: 4) }
    }

    static func compareEmails(_ pair: PairView) -> Assessment {
        let table = pair.context.table
        let a = table.all(pair.a.emails), b = table.all(pair.b.emails)
        if a.isEmpty || b.isEmpty { return .missing }
        var best = Assessment(level: 5)
        for x in a {
            for y in b {
                let found = x == y ? sameEmail(x, pair.context) : otherEmail(table.emails[x], table.emails[y], pair)
                if found.level < best.level || (found.level == best.level && found.frequency < best.frequency) { best = found }
            }
        }
        return best
    }

    private static func sameEmail(_ email: UInt32, _ context: LinkageContext) -> Assessment {
        let isShared = context.sharing.holders(email: email) >= sharedFrom || context.table.emails[email].isRole
        let frequency = context.frequencies.share(of: context.sharing.records(email: email))
        return Assessment(level: isShared ? 1 : 0, frequency: frequency)
    }

    private static func otherEmail(
        _ a: FeatureTable.EmailTerm, _ b: FeatureTable.EmailTerm, _ pair: PairView
    ) -> Assessment {
        if a.isRole || b.isRole { return Assessment(level: 3) }
        if a.local == b.local {
            // "info2" and "jsmith" mean little in another domain; a long local part means much.
            return Assessment(level: a.local.count >= 6 ? 2 : 3)
        }
        let x = pair.context.letters(of: a), y = pair.context.letters(of: b)
        if min(x.count, y.count) >= 8, isSlip(x, y) { return Assessment(level: 2) }
        let isSameDomain = a.domain == b.domain
        return Assessment(level: isSameDomain && a.isPrivate == b.isPrivate && !a.isPrivate ? 4 : 3)
    }

    /// A few letters lost, added or moved in a long address.
    private static func isSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let limit = min(a.count, b.count) >= 16 ? 3 : min(a.count, b.count) >= 12 ? 2 : 1
        return StringSimilarity.editDistance(a, b, limit: limit) <= limit
    }

    static func comparePhones(_ pair: PairView) -> Assessment {
        let table = pair.context.table
        let a = table.all(pair.a.phones), b = table.all(pair.b.phones)
        if a.isEmpty || b.isEmpty { return .missing }
        var best = Assessment(level: 3)
        for x in a {
            for y in b {
                let found = x == y ? samePhone(x, pair.context) : otherPhone(x, y, table)
                if found.level < best.level || (found.level == best.level && found.frequency < best.frequency) { best = found }
            }
        }
        return best
    }

    private static func samePhone(_ phone: UInt32, _ context: LinkageContext) -> Assessment {
        let isShared = context.sharing.holders(phone: phone) >= sharedFrom
        return Assessment(
            level: isShared ? 1 : 0, frequency: context.frequencies.share(of: context.sharing.records(phone: phone)))
    }

    private static func otherPhone(_ x: UInt32, _ y: UInt32, _ table: FeatureTable) -> Assessment {
        let a = Array(table.phones.text(x)), b = Array(table.phones.text(y))
        let isSlip = a.count >= 8 && a.count == b.count && StringSimilarity.editDistance(a, b, limit: 1) <= 1
        return Assessment(level: isSlip ? 2 : 3)
    }
}

extension LinkageContext {
    /// The letters and digits of an address, the domain's with them: a misplaced @ or dot changes nothing.
    func letters(of email: FeatureTable.EmailTerm) -> [UInt8] {
        (email.local + table.domains.text(email.domain)).filter { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x7a) }
    }
}
