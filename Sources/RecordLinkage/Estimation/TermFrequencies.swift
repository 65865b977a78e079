/// How often each value of a field occurs: agreeing on a rare one says more than agreeing on Smith.
///
/// Keeps the values that occur often by name; the others share one average, so that a model stays small.
struct TermFrequencies: Sendable, Equatable, Codable {
    /// How many records state the field.
    var total = 0
    /// Records for each frequent value.
    var listed: [String: Int] = [:]
    /// The average number of records of a value that is not listed.
    var usual = 1.0

    static let longestList = 20_000

    init() {}

    /// - Parameter counts: records for each number of `texts`, from 0.
    init(counts: [UInt32], texts: Vocabulary) {
        total = counts.dropFirst().reduce(0) { $0 + Int($1) }
        let distinct = counts.dropFirst().filter { $0 > 0 }.count
        let atLeast = Self.least(counts)
        var listedTotal = 0
        for number in 1..<max(1, counts.count) where counts[number] >= atLeast {
            listed[texts.string(UInt32(number))] = Int(counts[number])
            listedTotal += Int(counts[number])
        }
        usual = distinct > listed.count ? Double(total - listedTotal) / Double(distinct - listed.count) : 1
    }

    /// The count from which on values are listed, so that the list does not grow too long.
    private static func least(_ counts: [UInt32]) -> UInt32 {
        var atLeast: UInt32 = 2
        while counts.lazy.filter({ $0 >= atLeast }).count > longestList { atLeast += 1 + atLeast / 4 }
        return atLeast
    }

    func count(of text: String) -> Double { listed[text].map(Double.init) ?? (total == 0 ? 0 : usual) }
}

/// Frequencies by number, for the texts of one table.
struct FrequencyLookup: Sendable {
    private let families: [Float]
    private let givens: [Float]
    private let companies: [Float]
    private let titles: [Float]
    private let cities: [Float]
    private let postcodes: [Float]
    private let streets: [Float]
    private let domains: [Float]
    private let wordWeights: [Float]
    /// By number of the word: whether many companies have it in their names, whatever this list says.
    private let genericWords: [Bool]
    private let records: Double
    private let knownGiven: [Bool]

    /// The weight from which on words of a company's name tell it apart.
    let distinctiveWordWeight: Double

    init(table: FeatureTable, model: LinkageModel) {
        let frequencies = model.frequencies
        func resolve(_ field: LinkageModel.Field, _ texts: Vocabulary, _ smoothing: Smoothing) -> [Float] {
            let terms = frequencies[field.rawValue] ?? TermFrequencies()
            return [0] + (0..<texts.count).map { smoothing.frequency(texts.string(UInt32($0 + 1)), in: terms) }
        }
        families = resolve(.family, table.names.texts, .familyNames)
        givens = resolve(.given, table.names.texts, .givenNames)
        companies = resolve(.company, table.companies.texts, .values)
        titles = resolve(.title, table.titles, .values)
        cities = resolve(.city, table.cities, .values)
        postcodes = resolve(.postcode, table.postcodes, .values)
        streets = resolve(.street, table.streets.texts, .values)
        domains = resolve(.domain, table.domains, .domains)
        let givenTerms = frequencies[LinkageModel.Field.given.rawValue] ?? TermFrequencies()
        knownGiven =
            [false]
            + (0..<table.names.count).map { index in
                let text = table.names.texts.string(UInt32(index + 1))
                return CommonNames.isGiven(text) || (givenTerms.listed[text] ?? 0) >= 5
            }
        records = Double(max(model.recordCount, 2))
        let words = frequencies[LinkageModel.Field.companyWord.rawValue] ?? TermFrequencies()
        let companyCount = Double(max(words.total, 200))
        wordWeights =
            [0]
            + (0..<table.companyWords.count).map { index in
                let text = table.companyWords.texts.string(UInt32(index + 1))
                let smoothed = words.count(of: text) + CommonCompanyWords.share(of: text) * 200
                return Float(max(0.3, Weight.log2(companyCount / max(1, smoothed))))
            }
        genericWords =
            [false]
            + (0..<table.companyWords.count).map {
                CommonCompanyWords.share(of: table.companyWords.texts.string(UInt32($0 + 1))) > 0
            }
        distinctiveWordWeight = 4.5
    }

    private func at(_ list: [Float], _ number: UInt32) -> Double {
        Int(number) < list.count ? Double(list[Int(number)]) : 0
    }

    func isKnownGiven(_ number: UInt32) -> Bool { Int(number) < knownGiven.count && knownGiven[Int(number)] }
    func family(_ number: UInt32) -> Double { at(families, number) }
    func given(_ number: UInt32) -> Double { at(givens, number) }
    func company(_ number: UInt32) -> Double { at(companies, number) }
    func title(_ number: UInt32) -> Double { at(titles, number) }
    func city(_ number: UInt32) -> Double { at(cities, number) }
    func postcode(_ number: UInt32) -> Double { at(postcodes, number) }
    func street(_ number: UInt32) -> Double { at(streets, number) }
    func domain(_ number: UInt32) -> Double { at(domains, number) }
    func isGeneric(word: UInt32) -> Bool { Int(word) < genericWords.count && genericWords[Int(word)] }
    /// How far a word tells companies apart, in bits.
    func wordWeight(_ number: UInt32) -> Double { at(wordWeights, number) }
    /// The share of all records that `count` records are. A few records are taken as a part of a longer list: that both
    /// of two records state an address does not make it an address that everybody has.
    func share(of count: Int) -> Double { Double(max(count, 1)) / max(records, 1000) }
}

/// How counted frequencies are smoothed with what is known of the world, so that 20 records do not make Smith rare.
struct Smoothing: Sendable {
    /// How many records the world's say counts for.
    let strength: Double
    let world: @Sendable (String) -> Double

    static let familyNames = Smoothing(strength: 400) { CommonNames.familyShare(of: $0) }
    static let givenNames = Smoothing(strength: 400) { CommonNames.givenShare(of: $0) }
    /// A domain is one firm's: that two of three records have it does not make it everybody's.
    static let domains = Smoothing(strength: 400) { _ in 0.0005 }
    static let values = Smoothing(strength: 40) { _ in 0.002 }

    func frequency(_ text: String, in terms: TermFrequencies) -> Float {
        Float((terms.count(of: text) + strength * world(text)) / (Double(terms.total) + strength))
    }
}
