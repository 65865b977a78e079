internal import Interpretation

/// How two names agree, the strongest first. The raw value is the level's index in the name comparisons.
enum NameLevel: Int, Sendable {
    case same, shortForm, part, initial, close, soundsAlike, alike, shuffled, different

    /// Whether names laid beside each other the other way round may be taken for one name.
    var isStrong: Bool {
        switch self {
        case .same, .close, .soundsAlike, .part: true
        case .shortForm, .initial, .alike, .shuffled, .different: false
        }
    }

    /// How `a` and `b`, which differ, agree.
    static func between(_ a: NameTerm, _ b: NameTerm, given: Bool = true) -> NameLevel {
        if a.key == b.key { return a.isInitial ? .initial : .same }
        if a.isInitial || b.isInitial {
            let agrees = given ? a.initials & b.initials != 0 : a.initial == b.initial
            return agrees ? .initial : .different
        }
        if given, a.canonical.contains(where: { b.canonical.contains($0) }) { return .shortForm }
        if sharesPart(a, b) { return .part }
        let shorter = min(a.key.count, b.key.count)
        if a.shape.letters.isWhole && b.shape.letters.isWhole {
            if !a.shape.mayBeAlike(b.shape) { return shorter >= 3 && isPrefix(a.key, b.key) ? .part : .different }
        } else if a.digits != b.digits && !a.digits.isEmpty && !b.digits.isEmpty {
            return .different
        }
        if StringSimilarity.editDistance(a.key, b.key, limit: 1) <= 1, shorter >= 3 { return .close }
        let likeness = likeness(a.key, b.key)
        if likeness >= 0.93 && shorter >= 4 { return .close }
        if a.phonetic == b.phonetic && likeness >= 0.75 { return .soundsAlike }
        if shorter >= 3 && a.initial == b.initial && isPrefix(a.key, b.key) { return .part }
        if likeness >= 0.86 { return .alike }
        if shorter >= 4 && a.commonLetters(with: b) >= 0.8 { return .shuffled }
        return .different
    }

    /// Jaro-Winkler, made the same for (a, b) and (b, a): Jaro's greedy matching depends on the order.
    static func likeness(_ a: [UInt8], _ b: [UInt8]) -> Double {
        a.lexicographicallyPrecedes(b) ? StringSimilarity.jaroWinkler(a, b) : StringSimilarity.jaroWinkler(b, a)
    }

    private static func isPrefix(_ a: [UInt8], _ b: [UInt8]) -> Bool { a.starts(with: b) || b.starts(with: a) }

    private static func sharesPart(_ a: NameTerm, _ b: NameTerm) -> Bool {
        if a.parts.isEmpty && b.parts.isEmpty { return false }
        if a.parts.isEmpty { return b.parts.contains(a.key) }
        if b.parts.isEmpty { return a.parts.contains(b.key) }
        return a.parts.contains { b.parts.contains($0) }
    }
}

/// How the names of two persons agree, given and family name laid beside each other in the better of the two orders.
struct NameAgreement: Sendable {
    var family: NameLevel?
    var given: NameLevel?
    /// Whether one record has given and family name the other way round.
    var isSwapped = false
    /// Whether a given name is the other's middle name ("J. Robert Smith", "Robert Smith").
    var goesByMiddleName = false
    /// The numbers of the names that agree, for their frequency; 0 where they do not.
    var familyNumber: UInt32 = 0
    var givenNumber: UInt32 = 0

    init(_ a: RecordFeatures, _ b: RecordFeatures, in context: LinkageContext) {
        family = context.level(a.family, b.family, given: false)
        given = context.level(a.given, b.given)
        takeNumbers(a, b, context.frequencies)
        if isPoor { trySwapped(a, b, in: context) }
        if !isSwapped { tryOtherGivenNames(a, b, in: context) }
    }

    private var isPoor: Bool {
        (family ?? .different).rawValue > NameLevel.part.rawValue
            && (given ?? .different).rawValue > NameLevel.shortForm.rawValue
    }

    private mutating func trySwapped(_ a: RecordFeatures, _ b: RecordFeatures, in context: LinkageContext) {
        let first = context.level(a.given, b.family), second = context.level(a.family, b.given)
        let straight = Self.cost(family) + Self.cost(given)
        // A swapped name has to be clearly the better reading.
        guard Self.cost(first) + Self.cost(second) + 2 < straight else { return }
        guard first?.isStrong ?? false || second?.isStrong ?? false else { return }
        isSwapped = true
        // Which of the two records is swapped is not known; the two readings weigh the same.
        family = first.map { x in second.map { NameLevel(rawValue: min(x.rawValue, $0.rawValue)) ?? x } ?? x } ?? second
        given = first.flatMap { x in second.map { NameLevel(rawValue: max(x.rawValue, $0.rawValue)) ?? x } }
        takeNumbers(a, b, context.frequencies)
    }

    /// Of two spellings the commoner: which number a name has hangs on the order of the records.
    private mutating func takeNumbers(_ a: RecordFeatures, _ b: RecordFeatures, _ frequencies: FrequencyLookup) {
        familyNumber = frequencies.family(a.family) >= frequencies.family(b.family) ? a.family : b.family
        givenNumber = frequencies.given(a.given) >= frequencies.given(b.given) ? a.given : b.given
    }

    private mutating func tryOtherGivenNames(_ a: RecordFeatures, _ b: RecordFeatures, in context: LinkageContext) {
        guard let level = given, level.rawValue > NameLevel.shortForm.rawValue else { return }
        func agree(_ x: UInt32, _ y: UInt32) -> Bool {
            context.level(x, y).map { $0.rawValue <= NameLevel.shortForm.rawValue } ?? false
        }
        if agree(a.nickname, b.given) || agree(a.given, b.nickname) || agree(a.nickname, b.nickname) {
            return given = .shortForm
        }
        guard level == .different || level == .initial && a.middle != b.middle else { return }
        if agree(a.middle, b.given) || agree(a.given, b.middle) {
            goesByMiddleName = true
            given = .part
        }
    }

    private static func cost(_ level: NameLevel?) -> Int {
        guard let level else { return 4 }
        return level == .different ? 12 : level.rawValue
    }
}
