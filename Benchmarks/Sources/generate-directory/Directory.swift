import Randomness

/// A stream of directory rows about invented people: one in four is a second, blemished entry of somebody before it.
struct Directory {
    static let header = [
        "id", "First Name", "Last Name", "Company", "Job Title", "Email", "Phone", "Street", "City", "State", "Zip",
        "Industry", "Website",
    ]

    private struct Company {
        var name: String
        var trade: String
        var city: (city: String, region: String, area: String, zip: String)
        var street: String
        var switchboard: String
        var domain: String
    }

    private struct Person {
        var given: String
        var family: String
        var company: Int
        var title: String
        var email: String
        var phone: String
    }

    private var random: SplitMix64
    private var companies: [Company] = []
    /// The last some hundred people, whom a later row may print again.
    private var recent: [Person] = []
    private var count = 0

    init(rows: Int, seed: UInt64) {
        random = SplitMix64(state: seed)
        for _ in 0..<max(12, rows / 6) { companies.append(makeCompany()) }
    }

    /// The cells of the next row.
    mutating func next() -> [String] {
        count += 1
        if recent.count > 8, random.chance(25) {
            var person = random.pick(recent)
            blemish(&person)
            return row(person)
        }
        let person = makePerson()
        if recent.count < 512 { recent.append(person) } else { recent[count % 512] = person }
        return row(person)
    }

    private mutating func makeCompany() -> Company {
        let trade = random.pick(Vocabulary.trades)
        let first = random.pick(Vocabulary.companyWords)
        let second = random.chance(60) ? " " + random.pick(Vocabulary.companyWords) : ""
        let name = first + second + " " + random.pick(trade.words)
        let city = random.pick(Vocabulary.cities)
        return Company(
            name: name, trade: trade.label, city: city,
            street: "\(Int.random(in: 1...9900, using: &random)) \(random.pick(Vocabulary.streets)) St",
            switchboard: phone(area: city.area), domain: name.lowercased().filter { $0.isLetter } + ".example.com")
    }

    private mutating func makePerson() -> Person {
        let company = Int.random(in: 0..<companies.count, using: &random)
        let given = random.pick(Vocabulary.givenNames)
        let family =
            random.pick(Vocabulary.surnameStarts) + random.pick(Vocabulary.surnameMiddles)
            + random.pick(Vocabulary.surnameEnds)
        var email = ""
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<5: email = "\(given).\(family)@\(companies[company].domain)".lowercased()
        case 5..<7:
            let number = Int.random(in: 1...99, using: &random)
            email = "\(given)\(family)\(number)@\(random.pick(Vocabulary.mailProviders))".lowercased()
        case 7: email = "info@" + companies[company].domain
        default: break
        }
        let direct = random.chance(50) ? phone(area: companies[company].city.area) : companies[company].switchboard
        return Person(
            given: given, family: family, company: company, title: random.pick(Vocabulary.titles), email: email,
            phone: direct)
    }

    private mutating func blemish(_ person: inout Person) {
        if random.chance(30) { person.given = Vocabulary.shortForms[person.given] ?? person.given }
        if random.chance(10) { person.given = String(person.given.prefix(1)) + "." }
        if random.chance(12) { person.family = misspelt(person.family) }
        if random.chance(35) { person.email = "" }
        if random.chance(30) { person.phone = "" }
        if random.chance(6) {
            person.given = person.given.uppercased()
            person.family = person.family.uppercased()
        }
    }

    private mutating func misspelt(_ word: String) -> String {
        var letters = Array(word)
        guard letters.count > 3 else { return word }
        let index = Int.random(in: 1..<letters.count - 1, using: &random)
        if random.chance(50) { letters.swapAt(index, index + 1) } else { letters.remove(at: index) }
        return String(letters)
    }

    private mutating func phone(area: String) -> String {
        let line = String(Int.random(in: 0...9999, using: &random))
        return "(\(area)) 555-" + String(repeating: "0", count: 4 - line.count) + line
    }

    private mutating func row(_ person: Person) -> [String] {
        let company = companies[person.company]
        let name = company.name + random.pick(Vocabulary.legalForms)
        return [
            "r\(count)", person.given, person.family, name, person.title,
            person.email,
            person.phone, company.street, company.city.city, company.city.region,
            company.city.zip + String(10 + person.company % 90), random.chance(70) ? company.trade : "",
            random.chance(60) ? "https://www.\(company.domain)" : "",
        ]
    }
}
