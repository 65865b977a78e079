import Randomness

/// A valley of invented firms and people whose facts are known because they were made from them. Directories print the
/// facts in part and in many ways; how well a person fits a focus follows from the facts, not from what is printed.
struct Valley {
    struct Firm {
        var name: String
        var trade: ValleyTables.Trade
        var region: ValleyTables.Region
        var isLarge: Bool
    }

    struct Person {
        var id: String
        var firm: Int
        var line: ValleyTables.Line
        var level: ValleyTables.Level
    }

    private(set) var firms: [Firm] = []
    private(set) var people: [Person] = []
    private(set) var csv = "id,Name,Job title,Company,Industry,City,State,Email\r\n"

    init(seed: UInt64) {
        var random = SplitMix64(state: seed)
        for trade in ValleyTables.trades {
            for number in 0..<9 {
                let start = random.pick(ValleyTables.firmStarts)
                let region = ValleyTables.regions[number % ValleyTables.regions.count]
                let name = "\(start) \(random.pick(trade.ends))"
                guard !firms.contains(where: { $0.name.hasPrefix(start) && $0.trade.name == trade.name }) else {
                    continue
                }
                firms.append(Firm(name: name, trade: trade, region: region, isLarge: random.chance(50)))
            }
        }
        for number in 0..<1_600 { addPerson(number, &random) }
    }

    private mutating func addPerson(_ number: Int, _ random: inout SplitMix64) {
        let firm = random.pick(Array(firms.indices))
        let trade = firms[firm].trade
        // Two in three do what their trade lives by, the others what every firm needs.
        let line = ValleyTables.line(
            random.chance(66) ? random.pick(trade.lines) : random.pick(ValleyTables.everywhere))
        let level = random.pick(ValleyTables.levels)
        let person = Person(id: "v\(number)", firm: firm, line: line, level: level)
        people.append(person)
        let given = random.pick(ValleyTables.givenNames)
        let family = random.pick(ValleyTables.surnames)
        let label = random.chance(12) ? random.pick(["Member", "Business Services", ""]) : random.pick(trade.labels)
        let isSmallHead = level.name == "chief" && !firms[firm].isLarge
        let title =
            isSmallHead
            ? random.pick(["Owner", "Founder & President"]) : level.printed(random.pick(line.titles), &random)
        let form = random.pick(["", ", Inc.", " LLC", " Co."])
        let mail = "\(given).\(family)@\(firms[firm].name.filter(\.isLetter)).example.com".lowercased()
        let cells = [
            person.id, "\(given) \(family)", title, firms[firm].name + form, label,
            random.chance(85) ? random.pick(firms[firm].region.cities) : "",
            firms[firm].region.state, random.chance(70) ? mail : "",
        ]
        csv += cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }

    /// How well a person answers a focus, 0 to 3.
    func grade(_ person: Person, _ focus: ValleyFocus) -> Int {
        let firm = firms[person.firm]
        let isNamed = focus.companies.contains(person.firm)
        let isTrade = firm.trade.name == focus.trade.name
        let isNear = focus.trade.near.contains(firm.trade.name)
        let does = person.line.name == focus.line.name
        let doesNear = focus.line.near.contains(person.line.name)
        let isHere = firm.region.name == focus.region.name
        let suits = suits(person)
        guard isNamed || isTrade || isNear else { return 0 }
        if does, suits, isNamed || isTrade && isHere { return 3 }
        if does, isTrade || isNamed || isNear && isHere && suits { return 2 }
        if doesNear, suits, isNamed || isTrade && isHere { return 2 }
        return does || doesNear || isNamed && suits ? 1 : 0
    }

    /// For somebody early in their career: up to managers, and the heads of small firms.
    func suits(_ person: Person) -> Bool {
        person.level.name == "chief" ? !firms[person.firm].isLarge : person.level.suits
    }

    /// What is true of a person for a focus, by the names of features.
    func truths(_ person: Person, _ focus: ValleyFocus) -> Set<String> {
        let firm = firms[person.firm]
        var truths: Set<String> = []
        if focus.companies.contains(person.firm) { truths.insert("company") }
        if firm.trade.name == focus.trade.name || focus.trade.near.contains(firm.trade.name) {
            truths.insert("industry")
        }
        if person.line.name == focus.line.name || focus.line.near.contains(person.line.name) { truths.insert("role") }
        if firm.region.name == focus.region.name { truths.insert("location") }
        if suits(person) { truths.insert("level") }
        return truths
    }
}

/// What one seeker of the valley looks for.
struct ValleyFocus {
    var trade: ValleyTables.Trade
    var line: ValleyTables.Line
    var region: ValleyTables.Region
    /// Firms that the seeker names.
    var companies: [Int]

    /// One for each trade, with the line of work that is most at home there.
    static func all(in valley: Valley) -> [ValleyFocus] {
        ValleyTables.trades.enumerated().map { number, trade in
            let region = ValleyTables.regions[number % ValleyTables.regions.count]
            let own = valley.firms.indices.filter { valley.firms[$0].trade.name == trade.name }
            return ValleyFocus(
                trade: trade, line: ValleyTables.line(trade.lines[0]), region: region, companies: Array(own.prefix(2)))
        }
    }

    func yaml(_ valley: Valley) -> String {
        let companies = companies.map { "\"\(valley.firms[$0].name)\"" }.joined(separator: ", ")
        return """
            seeker: {stage: early}
            focus:
              industries: ["\(trade.name)"]
              companies: [\(companies)]
              roles: ["\(line.name)"]
              locations: ["\(region.name)"]
            shortlist: {size: 50}
            """
    }
}
