internal import Foundation

/// Weights of evidence: log2 of m/u (Fellegi and Sunter 1969), which add up to log2 odds.
enum Weight {
    static func log2(_ value: Double) -> Double { Foundation.log2(value) }

    /// The probability of log2 odds.
    static func probability(_ weight: Double) -> Double { 1 / (1 + Foundation.exp2(-max(-200, min(200, weight)))) }
}

/// The weight of a pair, with evidence that is not independent counted once.
///
/// Fields of a business contact hang together: people of one company share its site, switchboard and street; relatives
/// share a surname and often a firm. Adding their weights as if independent merges them. So:
/// - where the company agrees, its address and place add little;
/// - where the given names contradict, what relatives and colleagues share counts for nothing;
/// - where the companies differ, names count only so far (namesakes exist), and something personal has to agree;
/// - a name that agrees only in part (initial, short form) needs something beside it.
struct MatchWeight: Sendable {
    /// log2 odds after all evidence and the prior.
    var total: Double
    /// For each comparison what it was finally counted with; 0 where missing.
    var parts: [Double]
    /// Whether something speaks against the pair by itself: other given name, generation, company, identifier.
    var isContradicted = false
    /// Whether each has its own of what a person has one of: a profile page on one network, or a work address at one firm
    /// beside another job.
    var areTwoHolders = false
    /// Whether that is beyond a slip of the keyboard: two given names that both exist, two generations.
    var isExcluded = false
    var probability: Double { Weight.probability(total) }
}

/// Combines the assessments of a pair of persons or organizations.
///
/// A class, and what each pair asks of the comparisons laid out flat: millions of pairs on several threads would
/// otherwise spend their time counting references to the same few values.
final class WeightCombination: Sendable {
    let comparisons: [Comparison]
    let prior: Double
    private let isForOrganizations: Bool
    /// By comparison.
    let roles: [Comparison.Role]
    private let assessors: [Assessor]
    /// By comparison and level, `mostLevels` for each comparison: log2(m/u), m, and what the level says.
    private let weights: [Double]
    private let m: [Double]
    private let kinds: [ComparisonLevel.Kind]

    private static let mostLevels = 16

    /// A closure in an array of its own would be called through a second one.
    private struct Assessor: Sendable {
        let assess: @Sendable (PairView) -> Assessment
    }

    init(comparisons: [Comparison], model: LinkageModel, organizations: Bool) {
        self.comparisons = comparisons
        isForOrganizations = organizations
        prior = model.priorWeight(organizations: organizations)
        roles = comparisons.map(\.role)
        assessors = comparisons.map { Assessor(assess: $0.assess) }
        let size = comparisons.count * Self.mostLevels
        var m = [Double](repeating: 1, count: size), weights = [Double](repeating: 0, count: size)
        var kinds = [ComparisonLevel.Kind](repeating: .neutral, count: size)
        for (index, comparison) in comparisons.enumerated() {
            let start = index * Self.mostLevels
            precondition(comparison.levels.count <= Self.mostLevels)
            for (level, parameter) in Self.parameters(of: comparison, in: model).enumerated() {
                m[start + level] = parameter.m
                weights[start + level] = Weight.log2(parameter.m / parameter.u)
                kinds[start + level] = comparison.levels[level].kind
            }
        }
        (self.m, self.weights, self.kinds) = (m, weights, kinds)
    }

    /// What each comparison finds in a pair.
    func assess(_ pair: PairView) -> [Assessment] {
        var assessments: [Assessment] = []
        assessments.reserveCapacity(assessors.count)
        for index in assessors.indices { assessments.append(assessors[index].assess(pair)) }
        return assessments
    }

    /// What a level of a comparison says.
    func kind(of level: Int, _ comparison: Int) -> ComparisonLevel.Kind { kinds[comparison * Self.mostLevels + level] }

    /// The model's parameters of a comparison; the priors where it has none.
    static func parameters(of comparison: Comparison, in model: LinkageModel) -> [LevelParameters] {
        if let known = model.parameters[comparison.id], known.count == comparison.levels.count { return known }
        return comparison.levels.map { LevelParameters(m: $0.m, u: $0.u) }
    }

    /// The weight of one assessment by itself.
    func weight(_ assessment: Assessment, of comparison: Int) -> Double {
        if assessment.isMissing { return 0 }
        if assessment.frequency > 0 {
            return Weight.log2(m[comparison * Self.mostLevels + assessment.level] / min(1, assessment.frequency))
        }
        return weights[comparison * Self.mostLevels + assessment.level]
    }

    /// The most that the levels of a comparison from `level` on can say for a pair; 0 where all speak against it.
    func greatestWeight(of comparison: Int, from level: Int) -> Double {
        let start = comparison * Self.mostLevels
        return weights[start + level..<start + comparisons[comparison].levels.count].max().map { max(0, $0) } ?? 0
    }

    func combine(_ assessments: [Assessment], of pair: PairView) -> MatchWeight {
        var parts = assessments.indices.map { weight(assessments[$0], of: $0) }
        let found = Findings(assessments, pair, of: self)
        var isContradicted = found.isContradicted
        if isForOrganizations {
            discountForOrganizations(&parts, found)
            isContradicted = found.companyOverlaps || found.companyConflicts
        } else {
            discount(&parts, found, isContradicted: &isContradicted)
        }
        var total = prior + parts.reduce(0, +)
        total = isForOrganizations ? raise(total, parts, found, pair) : cap(total, parts, found)
        let isExcluded =
            found.isGenerationConflict || found.givenConflicts && !found.identifierAgrees && pair.givenNamesAreTwo
        return MatchWeight(
            total: total, parts: parts, isContradicted: isContradicted, areTwoHolders: found.areTwoHolders,
            isExcluded: isExcluded)
    }

    // MARK: - Persons

    private func discount(_ parts: inout [Double], _ found: Findings, isContradicted: inout Bool) {
        if found.companyAgrees {
            scale(&parts, .address, by: 0.15)
            scale(&parts, .place, by: 0.15)
        } else {
            scale(&parts, .place, by: found.addressAgrees ? 0.3 : 0.8)
        }
        scaleShared(&parts, found)
        if found.isPersonallyReached { discountJobChange(&parts, found) }
        if found.givenConflicts || found.familyConflicts {
            // Relatives do not share a birth date or a number.
            let surviving =
                found.givenConflicts ? (found.identifierAgrees ? 0.6 : 0) : (found.identifierAgrees ? 0.8 : 0.4)
            scalePositive(&parts, .affiliation, by: surviving)
            scalePositive(&parts, .address, by: surviving)
            scalePositive(&parts, .place, by: surviving)
            scalePositive(&parts, .title, by: surviving)
            scalePositive(&parts, .phone, by: surviving)
            scalePositive(&parts, .email, by: found.givenConflicts ? 0.3 : 0.9)
            isContradicted = true
        }
        if found.isGivenForgiven { scale(&parts, .givenName, by: 0.2) }
        if found.sharesCompany && (found.givenConflicts || found.slip.isPresent) {
            scalePositive(&parts, .identifier, by: 0.3)
        }
        if found.slip.isPresent { discountSlip(&parts, found, isContradicted: &isContradicted) }
        if found.companyConflicts {
            scalePositive(&parts, .place, by: 0.25)
            scalePositive(&parts, .address, by: 0.5)
        }
        capNames(&parts, found)
    }

    /// The same private e-mail address, own phone or profile page beside another company: a change of job. It changes
    /// title, phone, street and place with the company, which is one event and not five pieces of evidence.
    private func discountJobChange(_ parts: inout [Double], _ found: Findings) {
        for index in roles.indices where parts[index] < 0 {
            switch roles[index] {
            case .affiliation: parts[index] *= 0.5
            case .email, .phone, .address, .place, .title: parts[index] *= 0.25
            default: break
            }
        }
        // A common domain is part of a common address.
        if found.companyIsDomainOnly { scalePositive(&parts, .affiliation, by: 0) }
    }

    /// Names that are nearly the same, and two addresses or numbers: two colleagues rather than one slip after another.
    private func discountSlip(_ parts: inout [Double], _ found: Findings, isContradicted: inout Bool) {
        for index in roles.indices where found.levels[index] >= 0 {
            let kind = kind(of: found.levels[index], index)
            if roles[index] == .phone && kind == .nearAgreement { parts[index] = min(parts[index], 0) }
            if roles[index] == .email && kind == .conflict {
                parts[index] = found.slip.isSupported ? max(parts[index], 0) : min(parts[index], -4)
            }
        }
        guard found.slip.isOpposed && !found.slip.isSupported else { return }
        // What colleagues share.
        scalePositive(&parts, .phone, by: 0.3)
        scalePositive(&parts, .title, by: 0.3)
        scalePositive(&parts, .address, by: 0.3)
        isContradicted = true
    }

    /// An identifier that several people share says no more than the company does.
    private func scaleShared(_ parts: inout [Double], _ found: Findings) {
        for index in roles.indices where roles[index] == .email || roles[index] == .phone {
            guard found.levels[index] == 1 else { continue }
            parts[index] = found.companyAgrees ? 0 : max(0, min(parts[index], 6))
        }
    }

    /// Names alone never decide: there are namesakes. They may bring a pair to even odds and a little over.
    private func capNames(_ parts: inout [Double], _ found: Findings) {
        var sum = 0.0
        for index in roles.indices where roles[index].isName { sum += parts[index] }
        let limit = -prior + (found.companyConflicts ? 1 : 2)
        guard sum > limit, sum > 0 else { return }
        for index in roles.indices where roles[index].isName { parts[index] *= limit / sum }
    }

    /// The rules that ask for support.
    private func cap(_ total: Double, _ parts: [Double], _ found: Findings) -> Double {
        var total = total
        var support = 0.0
        for index in roles.indices where roles[index].isSupport { support += max(0, parts[index]) }
        if found.isNameWeak && support < 2 { total = min(total, 0) }
        if found.slip.isPresent && !found.slip.isSupported {
            if found.slip.isOpposed {
                total = min(total, -4)
            } else if found.slip.isBetweenNames {
                total = min(total, 1)
            }
        }
        if found.areTwoGivenNames && !found.identifierAgrees { total = min(total, 0) }
        if found.isGenerationConflict { total = min(total, -6) }
        return total
    }

    // MARK: - Organizations

    private func discountForOrganizations(_ parts: inout [Double], _ found: Findings) {
        if found.addressAgrees { scalePositive(&parts, .place, by: 0.3) }
        if found.companyOverlaps {
            for index in roles.indices where roles[index] == .affiliation {
                parts[index] = min(parts[index], 1)
            }
        }
        if found.companyConflicts || found.companyOverlaps {
            // One building, one switchboard, one operator's site: several places with names of their own.
            scalePositive(&parts, .phone, by: 0.6)
            scalePositive(&parts, .address, by: 0.6)
            scalePositive(&parts, .email, by: 0.6)
        }
    }

    /// Two listings of one rare name of which nothing differs are one, though nothing else may be known of either.
    private func raise(_ total: Double, _ parts: [Double], _ found: Findings, _ pair: PairView) -> Double {
        let isSameName = pair.a.company != 0 && pair.a.company == pair.b.company
        guard isSameName, parts.allSatisfy({ $0 > -0.5 }) else { return total }
        let words = pair.context.table.companies[pair.a.company].words.map { pair.context.frequencies.wordWeight($0) }
        return words.reduce(0, +) >= 13 ? max(total, 2.5) : total
    }

    // MARK: - Scaling

    private func scale(_ parts: inout [Double], _ role: Comparison.Role, by factor: Double) {
        for index in roles.indices where roles[index] == role { parts[index] *= factor }
    }

    private func scalePositive(_ parts: inout [Double], _ role: Comparison.Role, by factor: Double) {
        for index in roles.indices where roles[index] == role && parts[index] > 0 {
            parts[index] *= factor
        }
    }

    /// What the levels of a pair mean for each other.
    private struct Findings {
        var levels: [Int]
        var companyAgrees = false
        var companyConflicts = false
        var addressAgrees = false
        var givenConflicts = false
        var familyConflicts = false
        var isNameWeak = false
        var isGenerationConflict = false
        /// Whether an e-mail address, phone or profile page of one person alone agrees, and the names do not contradict.
        var isPersonallyReached = false
        var companyIsDomainOnly = false
        /// Whether the companies agree by name.
        var sharesCompany = false
        var agreeingIdentifiers = 0
        var identifierAgrees: Bool { agreeingIdentifiers > 0 }
        /// Whether two given names are taken for a slip after all.
        var isGivenForgiven = false
        /// Names with a word in common, and each with others of its own: "Grand Café", "Grand Dining Room".
        var companyOverlaps = false
        var isContradicted = false
        var emailConflicts = false
        var profileConflicts = false
        var titleConflicts = false
        var areTwoHolders: Bool { profileConflicts || emailConflicts && titleConflicts }
        /// Whether both given names are names that people bear, and not forms of one.
        var areTwoGivenNames = false
        var slip = NameSlip()

        init(_ assessments: [Assessment], _ pair: PairView, of combination: WeightCombination) {
            levels = assessments.map(\.level)
            for index in levels.indices where levels[index] >= 0 {
                let level = levels[index], role = combination.roles[index]
                let kind = combination.kind(of: level, index)
                switch role {
                case .affiliation:
                    companyAgrees = kind == .agreement
                    companyConflicts = kind == .conflict
                    companyOverlaps = level == CompanyAgreement.Level.overlap.rawValue
                    companyIsDomainOnly = level == CompanyAgreement.Level.domain.rawValue
                case .address: addressAgrees = level <= 1
                case .givenName: givenConflicts = kind == .conflict
                case .familyName: familyConflicts = kind == .conflict
                case .generation: isGenerationConflict = kind == .conflict
                case .email, .phone, .profile:
                    if level == 0 { isPersonallyReached = true }
                    guard kind == .conflict, role != .phone else { continue }
                    isContradicted = true
                    if role == .email { emailConflicts = true } else { profileConflicts = true }
                case .title: titleConflicts = kind == .conflict
                case .identifier:
                    if kind == .agreement || kind == .nearAgreement { agreeingIdentifiers += 1 }
                case .middleName where kind == .conflict: isContradicted = true
                default: break
                }
            }
            sharesCompany = companyAgrees && !companyIsDomainOnly
            slip = NameSlip(combination, levels: levels, pair: pair, sharesCompany: sharesCompany)
            // What a column says may be the company's.
            if sharesCompany { agreeingIdentifiers = 0 }
            // Twins have one birth date, and nobody another's number too.
            if agreeingIdentifiers >= 2 && pair.givenNamesLookAlike {
                isGivenForgiven = givenConflicts
                givenConflicts = false
            }
            if givenConflicts || familyConflicts { isPersonallyReached = false }
            areTwoGivenNames =
                givenConflicts && pair.context.isGivenName(pair.a.given) && pair.context.isGivenName(pair.b.given)
            let given = pair.names.given, family = pair.names.family
            isNameWeak = given == nil || family == nil || given != .same || family != .same
            if isGenerationConflict { isContradicted = true }
        }
    }
}
