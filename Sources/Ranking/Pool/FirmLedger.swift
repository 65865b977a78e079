import Interpretation

/// What the records say of each firm, counted, until all is read.
struct FirmLedger {
    private var names: [[String: Int]]
    private var labels: [[String: Int]]
    private var places: [[Int: Int]]
    private var employees: [Int?]

    init(count: Int) {
        names = Array(repeating: [:], count: count)
        labels = Array(repeating: [:], count: count)
        places = Array(repeating: [:], count: count)
        employees = Array(repeating: nil, count: count)
    }

    mutating func add(names new: some Sequence<String>, to firm: Int) {
        for name in new { names[firm][name, default: 0] += 1 }
    }

    mutating func add(label: String, to firm: Int) { labels[firm][label, default: 0] += 1 }

    mutating func add(place: Int, to firm: Int) { places[firm][place, default: 0] += 1 }

    /// The first number of "20-49", "1,200" or "50+".
    mutating func add(employees text: String?, to firm: Int) {
        guard let text else { return }
        let digits = text.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isNumber || $0 == "," }.filter { $0 != "," }
        if let number = Int(digits.prefix(9)) { employees[firm] = max(employees[firm] ?? 0, number) }
    }

    /// Writes what was counted into `firms`: names by frequency, the pooled industry, the commonest place with a city.
    func describe(_ firms: inout [Firm], labels known: Interner, texts: UnderstoodTexts, keys: [String: String]) {
        let spoken = Array(firms.indices).parallelMap(chunk: 256) {
            firm -> (names: [String], own: [UnderstoodTexts.Label]) in
            let names = Self.byFrequency(names[firm])
            return (names, names.prefix(3).map { UnderstoodTexts.label($0) })
        }
        for firm in firms.indices {
            let (names, own) = spoken[firm]
            var keyed = Set<String>()
            firms[firm].names = names
            firms[firm].keys = names.compactMap { keys[$0] }.filter { keyed.insert($0).inserted }
            let said = Self.byFrequency(labels[firm]).compactMap {
                text -> (label: UnderstoodTexts.Label, weight: Double)? in
                guard let number = known.number(ofKnown: text) else { return nil }
                return (texts.labels[number], Double(labels[firm][text] ?? 1).squareRoot())
            }
            let byName = own.map { (label: $0, weight: said.isEmpty ? 0.5 : 0.3) }
            firms[firm].industry = PooledIndustry(pooling: said + byName)
            firms[firm].topics = said.map { Set($0.label.stems) }.filter { !$0.isEmpty }
            firms[firm].nameTopics = own.map { Set($0.stems) }
            firms[firm].employees = employees[firm]
            firms[firm].place = commonestPlace(of: firm, texts: texts)
        }
    }

    private func commonestPlace(of firm: Int, texts: UnderstoodTexts) -> Int? {
        places[firm].filter { texts.places[$0.key].city != nil }
            .min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }

    private static func byFrequency(_ counts: [String: Int]) -> [String] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
