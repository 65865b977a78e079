internal import Interpretation

extension Comparison {
    /// E-mail addresses. The same address is near proof, unless several people share it.
    static let email = Comparison(
        id: "email", name: "e-mail", role: .email,
        levels: [
            ComparisonLevel("the same e-mail address", .agreement, m: 0.75, u: 0.00001, freedom: 3),
            ComparisonLevel(
                "the same e-mail address, which several people share", .neutral, m: 0.2, u: 0.01, freedom: 1),
            ComparisonLevel("the same e-mail address but for a slip or the domain", .nearAgreement, m: 0.04, u: 0.0004),
            ComparisonLevel("another e-mail address", .neutral, m: 0.12, u: 0.25, freedom: 3),
            ComparisonLevel("a different address at the same mail domain", .conflict, m: 0.01, u: 0.3, freedom: 3),
        ],
        assess: { pair in Reach.compareEmails(pair) }, shows: [.email])

    /// Phone numbers. A switchboard, stated by several people, says no more than the company.
    static let phone = Comparison(
        id: "phone", name: "phone", role: .phone,
        levels: Reach.phoneLevels(m: [0.55, 0.15, 0.03, 0.27], u: [0.00001, 0.01, 0.0002, 0.98]),
        assess: { pair in Reach.comparePhones(pair) }, shows: [.phone])

    /// Profile pages: a person has one on a network. Pages on two networks say nothing.
    static let profile = Comparison(
        id: "profile", name: "profile page", role: .profile,
        levels: [
            ComparisonLevel("the same profile page", .agreement, m: 0.97, u: 0.00001, freedom: 1.5),
            ComparisonLevel("a different profile page on the same network", .conflict, m: 0.03, u: 0.99, freedom: 2),
        ],
        assess: { pair in
            let a = pair.context.table.all(pair.a.profiles), b = pair.context.table.all(pair.b.profiles)
            if a.isEmpty || b.isEmpty { return .missing }
            if a.contains(where: { b.contains($0) }) { return Assessment(level: 0) }
            let networks = b.map { pair.context.table.network(ofProfile: $0) }
            let isOneNetwork = a.contains { networks.contains(pair.context.table.network(ofProfile: $0)) }
            return isOneNetwork ? Assessment(level: 1) : .missing
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
        return zip(words, zip(m, u)).map {
            ComparisonLevel($0.0, $0.1, m: $1.0, u: $1.1, freedom: $0.1 == .neutral ? 1.6 : 4)
        }
    }

    /// The best level that a value of one side and one of the other reach, the rarest where several do.
    @inline(__always)
    private static func best(
        of a: some Sequence<UInt32>, _ b: some Sequence<UInt32>, atWorst level: Int,
        _ assess: (UInt32, UInt32) -> Assessment
    ) -> Assessment {
        var best = Assessment(level: level)
        for x in a {
            for y in b {
                let found = assess(x, y)
                if found.level < best.level || (found.level == best.level && found.frequency < best.frequency) {
                    best = found
                }
            }
        }
        return best
    }

    static func compareEmails(_ pair: PairView) -> Assessment {
        let table = pair.context.table
        let a = table.all(pair.a.emails), b = table.all(pair.b.emails)
        if a.isEmpty || b.isEmpty { return .missing }
        return best(of: a, b, atWorst: 5) { x, y in
            x == y ? sameEmail(x, pair.context) : otherEmail(table.emails[x], table.emails[y], pair)
        }
    }

    private static func sameEmail(_ email: UInt32, _ context: LinkageContext) -> Assessment {
        let isShared = context.sharing.holders(email: email) >= sharedFrom || context.table.emails[email].isRole
        let frequency = context.frequencies.share(of: context.sharing.records(email: email))
        return Assessment(level: isShared ? 1 : 0, frequency: frequency)
    }

    private static func otherEmail(
        _ a: EmailTerm, _ b: EmailTerm, _ pair: PairView
    ) -> Assessment {
        if a.isRole || b.isRole { return Assessment(level: 3) }
        if a.local == b.local {
            // "info2" and "jsmith" mean little in another domain; "skydiver1971" means much.
            let says = a.local.count >= 6 && !pair.isMadeOfName(a.local)
            return Assessment(level: says ? 2 : 3)
        }
        if pair.differAsNames(a.local, b.local) {
            return Assessment(level: a.domain == b.domain && !a.isPrivate ? 4 : 3)
        }
        if a.domain == b.domain {
            if isSlipOfLocalPart(a.local, b.local) { return Assessment(level: 2) }
            return Assessment(level: a.isPrivate ? 3 : 4)
        }
        return Assessment(level: isSlip(pair.context.letters(of: a), pair.context.letters(of: b)) ? 2 : 3)
    }

    /// One letter, not the first and no digit: jsmith and ksmith, smith1 and smith2 are two people.
    private static func isSlipOfLocalPart(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard min(a.count, b.count) >= 6, a.first == b.first else { return false }
        let digits = { (local: [UInt8]) in local.filter { $0 >= 0x30 && $0 <= 0x39 } }
        return digits(a) == digits(b) && StringSimilarity.editDistance(a, b, limit: 1) <= 1
    }

    /// A few letters lost, added or moved in local part and domain together.
    private static func isSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let shorter = min(a.count, b.count)
        guard shorter >= 8 else { return false }
        let limit = shorter >= 18 ? 4 : shorter >= 12 ? 3 : 2
        return StringSimilarity.editDistance(a, b, limit: limit) <= limit
    }

    static func comparePhones(_ pair: PairView) -> Assessment {
        let table = pair.context.table
        let a = table.all(pair.a.phones), b = table.all(pair.b.phones)
        if a.isEmpty || b.isEmpty { return .missing }
        return best(of: a, b, atWorst: 3) { x, y in
            x == y ? samePhone(x, pair.context) : Assessment(level: pair.context.isOneDigitOff(x, y) ? 2 : 3)
        }
    }

    private static func samePhone(_ phone: UInt32, _ context: LinkageContext) -> Assessment {
        let isShared = context.sharing.holders(phone: phone) >= sharedFrom
        return Assessment(
            level: isShared ? 1 : 0, frequency: context.frequencies.share(of: context.sharing.records(phone: phone)))
    }
}

extension PairView {
    /// Whether the local part of an address is the name and no more: any namesake would have it.
    func isMadeOfName(_ local: [UInt8]) -> Bool {
        isMadeOfName(local, a) || isMadeOfName(local, b)
    }

    private func isMadeOfName(_ local: [UInt8], _ record: RecordFeatures) -> Bool {
        if local.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { return false }
        let letters = local.filter { $0 >= 0x61 && $0 <= 0x7a }
        let given = record.given == 0 ? [] : context.table.names[record.given].key
        let family = record.family == 0 ? [] : context.table.names[record.family].key
        let made = [
            given, family, given + family, family + given, given.prefix(1) + family, family + given.prefix(1),
            given + family.prefix(1), family.prefix(1) + given,
        ]
        return made.contains(letters)
    }
}

/// The characters of a phone number, four bits each.
struct PhoneDigits: Sendable {
    private let packed: UInt64

    /// No number.
    static let none = PhoneDigits([])

    /// - Parameter text: digits, a plus before them where it is an international number; of more than 16 nothing is kept.
    init(_ text: some Collection<UInt8>) {
        packed = text.count > 16 ? 0 : text.reduce(0) { $0 << 4 | UInt64($1 == 0x2b ? 15 : $1 - 0x30 + 1) }
    }

    private var count: Int { (67 - packed.leadingZeroBitCount) / 4 }

    /// Whether two numbers of eight characters or more differ in one of them.
    func isOneDigitOff(_ other: PhoneDigits) -> Bool {
        guard count >= 8, count == other.count else { return false }
        var difference = packed ^ other.packed
        difference |= difference >> 1
        difference |= difference >> 2
        return (difference & 0x1111_1111_1111_1111).nonzeroBitCount == 1
    }
}

extension LinkageContext {
    /// The letters and digits of an address, the domain's with them: a misplaced @ or dot changes nothing.
    func letters(of email: EmailTerm) -> [UInt8] {
        (email.local + table.domains.text(email.domain)).filter {
            ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x7a)
        }
    }
}
