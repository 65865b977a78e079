internal import Interpretation

extension Comparison {
    static let address = Comparison(
        id: "address", name: "street address", role: .address,
        levels: addressLevels(m: [0.55, 0.1, 0.1, 0.05, 0.2], u: [0.0001, 0.0002, 0.0015, 0.004, 0.99]),
        assess: { pair in Places.compareStreets(pair.a, pair.b, in: pair.context) }, shows: [.street])

    static let place = Comparison(
        id: "place", name: "place", role: .place,
        levels: placeLevels(m: [0.55, 0.27, 0.06, 0.05, 0.07], u: [0.003, 0.02, 0.006, 0.1, 0.87]),
        assess: { pair in Places.comparePlaces(pair.a, pair.b, in: pair.context) }, shows: [.place])

    static func addressLevels(m: [Double], u: [Double]) -> [ComparisonLevel] {
        let words: [(String, ComparisonLevel.Kind)] = [
            ("the same street address", .agreement), ("the same street address but for a slip", .agreement),
            ("the same street, a house number missing or near", .nearAgreement),
            ("the same street, another house number", .neutral),
            ("another street address", .conflict),
        ]
        return zip(words, zip(m, u)).map { ComparisonLevel($0.0, $0.1, m: $1.0, u: $1.1, freedom: 4) }
    }

    static func placeLevels(m: [Double], u: [Double]) -> [ComparisonLevel] {
        let words: [(String, ComparisonLevel.Kind)] = [
            ("the same postal code", .agreement), ("the same city", .agreement),
            ("the same place but for a slip", .nearAgreement),
            ("the same region", .neutral), ("another place", .conflict),
        ]
        return zip(words, zip(m, u)).map { ComparisonLevel($0.0, $0.1, m: $1.0, u: $1.1, freedom: 4) }
    }
}

/// Comparing street addresses and places.
enum Places {
    /// - Parameter atAGlance: whether to be content with what the shapes of the names tell, which changes nothing.
    static func compareStreets(
        _ x: RecordFeatures, _ y: RecordFeatures, in context: LinkageContext, atAGlance: Bool = true
    ) -> Assessment {
        if x.street == 0 || y.street == 0 { return .missing }
        let frequencies = context.frequencies
        if x.street == y.street { return Assessment(level: 0, frequency: frequencies.street(x.street)) }
        if atAGlance && context.areStreetsApart(x.street, y.street) { return Assessment(level: 4) }
        let a = context.table.streets[x.street], b = context.table.streets[y.street]
        if a.name.isEmpty || b.name.isEmpty {
            return Assessment(level: !a.number.isEmpty && a.number == b.number ? 2 : 4)
        }
        let likeness = a.name == b.name || a.joined == b.joined ? 1 : NameLevel.likeness(a.name, b.name)
        guard likeness >= 0.88 || isSubset(a.words, b.words) || isSubset(b.words, a.words) else {
            return Assessment(level: 4)
        }
        if a.number.isEmpty || b.number.isEmpty {
            return Assessment(level: a.number == b.number && likeness == 1 ? 1 : 2)
        }
        if a.number == b.number {
            let frequency = max(frequencies.street(x.street), frequencies.street(y.street))
            return Assessment(level: likeness == 1 ? 0 : 1, frequency: likeness == 1 ? frequency : 0)
        }
        let isNear = a.number.count >= 2 && StringSimilarity.editDistance(a.number, b.number, limit: 1) <= 1
        return Assessment(level: isNear ? 2 : 3)
    }

    /// "cienega", "la cienega".
    private static func isSubset(_ a: [UInt64], _ b: [UInt64]) -> Bool { a.allSatisfy { b.contains($0) } }

    static func comparePlaces(_ a: RecordFeatures, _ b: RecordFeatures, in context: LinkageContext) -> Assessment {
        var best = 5, isCompared = false
        if a.postcode != 0 && b.postcode != 0 {
            isCompared = true
            if a.postcode == b.postcode {
                return Assessment(level: 0, frequency: context.frequencies.postcode(a.postcode))
            }
            let x = Array(context.table.postcodes.text(a.postcode)), y = Array(context.table.postcodes.text(b.postcode))
            if x.count >= 4, StringSimilarity.editDistance(x, y, limit: 1) <= 1 { best = 2 }
        }
        if a.city != 0 && b.city != 0 {
            isCompared = true
            if a.city == b.city { return Assessment(level: 1, frequency: context.frequencies.city(a.city)) }
            if best > 2, citiesAreClose(a.city, b.city, context) { best = 2 }
        }
        if a.region != 0 && b.region != 0 {
            isCompared = true
            if a.region == b.region { best = min(best, 3) }
        }
        if !isCompared { return .missing }
        // A region alone tells little, and nothing more is known of one of the two.
        let onlyRegion = !(a.postcode != 0 && b.postcode != 0) && !(a.city != 0 && b.city != 0)
        return Assessment(level: best == 5 ? 4 : best, frequency: onlyRegion && best == 3 ? 0.5 : 0)
    }

    private static func citiesAreClose(_ a: UInt32, _ b: UInt32, _ context: LinkageContext) -> Bool {
        let x = Array(context.table.cities.text(a)), y = Array(context.table.cities.text(b))
        let shorter = min(x.count, y.count)
        if shorter >= 4, StringSimilarity.editDistance(x, y, limit: 2) <= (shorter >= 7 ? 2 : 1) { return true }
        if shorter >= 4, x.starts(with: y) || y.starts(with: x) { return true }
        return shorter >= 5 && LetterCount(x).share(LetterCount(y)) >= 0.85
    }
}
