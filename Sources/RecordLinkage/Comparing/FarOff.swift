/// Finds pairs of namesakes that are far from a match before everything about them is compared: among a million records
/// most pairs with one name are of two people who have nothing else in common.
///
/// Exact: what it says can only be less than the bound, since combining evidence (`WeightCombination`) never adds to it.
struct FarOff: Sendable {
    private let context: LinkageContext
    private let combination: WeightCombination
    private let limit: Double
    /// The most that each comparison can say for a pair without the value in common.
    private let family: Bound
    private let given: Bound
    private let middle: Double
    private let generation: Double
    private let phone: Double
    private let place: Int
    private let title: Int

    /// What a comparison can say for a pair.
    private struct Bound: Sendable {
        let comparison: Int
        /// Where the values differ.
        let otherwise: Double
    }

    /// - Parameter probability: pairs that reach it are never far off.
    init(context: LinkageContext, combination: WeightCombination, probability: Double) {
        self.context = context
        self.combination = combination
        limit = Weight.log2(probability / (1 - probability)) - 0.01
        func bound(_ role: Comparison.Role, from level: Int) -> Bound {
            let index = combination.roles.firstIndex(of: role) ?? 0
            return Bound(comparison: index, otherwise: combination.greatestWeight(of: index, from: level))
        }
        family = bound(.familyName, from: 1)
        given = bound(.givenName, from: 1)
        middle = bound(.middleName, from: 0).otherwise
        generation = bound(.generation, from: 0).otherwise
        phone = bound(.phone, from: 3).otherwise
        place = combination.roles.firstIndex(of: .place) ?? 0
        title = combination.roles.firstIndex(of: .title) ?? 0
    }

    /// Whether two people of a million are surely not worth a closer look.
    func contains(_ x: RecordFeatures, _ y: RecordFeatures) -> Bool {
        guard !x.isOrganization, context.columns.isEmpty, x.profiles.isEmpty || y.profiles.isEmpty else { return false }
        let names = min(names(x, y), 2 - combination.prior)
        var bound = combination.prior + names + phone
        guard bound < limit else { return false }
        bound += weight(place, Places.comparePlaces(x, y, in: context))
        bound += weight(title, Comparison.compareTitles(x, y, in: context))
        return bound < limit && !haveSomethingInCommon(x, y)
    }

    private func names(_ x: RecordFeatures, _ y: RecordFeatures) -> Double {
        var sum = 0.0
        if x.family != 0 && y.family != 0 {
            sum += x.family == y.family ? weight(family, context.frequencies.family(x.family)) : family.otherwise
        }
        if x.given != 0 && y.given != 0 {
            sum += x.given == y.given ? weight(given, context.frequencies.given(x.given)) : given.otherwise
        }
        if x.middle != 0 && y.middle != 0 { sum += middle }
        if x.suffix != 0 && y.suffix != 0 { sum += generation }
        return sum
    }

    /// The greatest that a level can say of a value that so many have, and no less than what it says of any.
    private func weight(_ bound: Bound, _ frequency: Double) -> Double {
        max(0, combination.weight(Assessment(level: 0, frequency: frequency), of: bound.comparison), bound.otherwise)
    }

    private func weight(_ comparison: Int, _ assessment: Assessment) -> Double {
        max(0, combination.weight(assessment, of: comparison))
    }

    private func haveSomethingInCommon(_ x: RecordFeatures, _ y: RecordFeatures) -> Bool {
        if x.company != 0 && y.company != 0 {
            if x.company == y.company || !context.areCompaniesApart(x.company, y.company) { return true }
        }
        if x.street != 0 && y.street != 0 {
            if x.street == y.street || !context.areStreetsApart(x.street, y.street) { return true }
        }
        return sharePhone(x, y) || shareEmail(x, y) || context.commonDomain(x, y) != 0
    }

    private func sharePhone(_ x: RecordFeatures, _ y: RecordFeatures) -> Bool {
        for i in x.phones.range {
            for j in y.phones.range {
                let a = context.table.number(at: i), b = context.table.number(at: j)
                if a == b || context.isOneDigitOff(a, b) { return true }
            }
        }
        return false
    }

    private func shareEmail(_ x: RecordFeatures, _ y: RecordFeatures) -> Bool {
        for i in x.emails.range {
            for j in y.emails.range
            where context.mayBeOneAddress(context.table.number(at: i), context.table.number(at: j)) {
                return true
            }
        }
        return false
    }
}
