import Contacts
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

    mutating func add(label: String, times count: Int = 1, to firm: Int) {
        labels[firm][label, default: 0] += count
    }

    func hasLabels(_ firm: Int) -> Bool { !labels[firm].isEmpty }

    mutating func add(place: Int, to firm: Int) { places[firm][place, default: 0] += 1 }

    /// The first number of "20-49", "1,200" or "50+".
    mutating func add(employees text: String?, to firm: Int) {
        guard let text else { return }
        let digits = text.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isNumber || $0 == "," }.filter { $0 != "," }
        if let number = Int(digits.prefix(9)) { employees[firm] = max(employees[firm] ?? 0, number) }
    }

    /// Writes what was counted into `firms`: names by frequency, the pooled industry, the commonest place with a city.
    func describe(_ firms: inout [Firm], labels known: Interner, texts: UnderstoodTexts, keys: [String: String]) {
        firms = Array(firms.indices).parallelMap(chunk: 256) { [firms] number in
            var firm = firms[number]
            firm.names = Self.byFrequency(names[number])
            var keyed = Set<String>()
            firm.keys = firm.names.compactMap { keys[$0] }.filter { keyed.insert($0).inserted }
            firm.affiliations = Array(Set(firm.names.flatMap(Affiliation.keys))).sorted()
            firm.labels = Self.byFrequency(labels[number]).compactMap { known.number(ofKnown: $0) }
            firm.industry = Self.industry(said(of: number, firm.labels, texts), name: firm.names.first)
            firm.employees = employees[number]
            firm.place = commonestPlace(of: number, texts: texts)
            return firm
        }
    }

    /// The labels of a firm with their weights: one that many records state weighs more, but not as many times.
    private func said(
        of firm: Int, _ numbers: [Int], _ texts: UnderstoodTexts
    ) -> [(label: UnderstoodTexts.Label, weight: Double)] {
        numbers.map { number in
            let label = texts.labels[number]
            return (label, Double(labels[firm][label.text] ?? 1).squareRoot())
        }
    }

    /// What the labels come to; where they name no more than a sector, the firm's name is asked too, for names like
    /// "Acme Software" tell more than "Business Services" does.
    private static func industry(
        _ said: [(label: UnderstoodTexts.Label, weight: Double)], name: String?
    ) -> PooledIndustry {
        let pooled = PooledIndustry(pooling: said)
        if let best = pooled.best, best.utf8.count > 2 { return pooled }
        guard let name else { return pooled }
        if pooled.shares.isEmpty, let clear = PooledIndustry.ofEnd(of: name) { return clear }
        var named = PooledIndustry(pooling: said + [(UnderstoodTexts.label(name), 0.5)])
        named.isByName = pooled.shares.isEmpty
        for index in named.shares.indices where named.shares[index].said == name { named.shares[index].said = nil }
        return named
    }

    private func commonestPlace(of firm: Int, texts: UnderstoodTexts) -> Int? {
        places[firm].filter { texts.places[$0.key].city != nil }
            .min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }

    private static func byFrequency(_ counts: [String: Int]) -> [String] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
