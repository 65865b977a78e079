import Contacts
import Importing
import Testing

@Suite struct FieldMappingTests {
    private func mapping(_ header: String, _ rows: [String], options: ImportOptions = ImportOptions()) -> FieldMapping {
        FieldMapping(headers: cells(header), sample: rows.map(cells), options: options)
    }

    private func cells(_ row: String) -> [String] {
        row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }

    private func records(_ header: String, _ rows: String...) -> [Record] {
        let mapping = mapping(header, rows)
        return rows.flatMap { mapping.records(from: cells($0), position: SourcePosition(line: 2, index: 0)) }
    }

    @Test func `Title is an honorific or a job title by its values and its neighbours`() {
        #expect(records("Title|First Name|Last Name", "Dr|Ann|Lee")[0][.prefix] == "Dr")
        #expect(records("Title|First Name|Last Name", "Engineer|Ann|Lee")[0][.title] == "Engineer")
        let both = records("Title|First Name|Last Name|Job Title", "|Ann|Lee|Engineer", "Mrs|Eve|Ray|Clerk")
        #expect(both[1][.prefix] == "Mrs")
        #expect(both[1][.title] == "Clerk")
    }

    @Test func `Name is a person or a company by its values and its neighbours`() {
        let people = records("Name|Employer|Email", "Lee, Ann|Acme LLC|ann@example.com", "Bob Ray|Beta Inc|")
        #expect(people.map(\.kind) == [.person, .person])
        #expect(people[0][.fullName] == "Lee, Ann")
        let firms = records("Name|Address|Phone", "Acme Software LLC|1 Main St|612-555-0100", "City Bakery|2 Main St|")
        #expect(firms.map(\.kind) == [.organization, .organization])
        #expect(firms[1][.organization] == "City Bakery")
        let members = records("Name|Contact|Phone", "Acme Software|Ann Lee|612-555-0100", "City Bakery||612-555-0101")
        #expect(members[0][.organization] == "Acme Software")
        #expect(members[0][.fullName] == "Ann Lee")
        #expect(members[1].kind == .organization)
    }

    @Test func `A column of strangers' names without a company's word among them is people`() {
        let people = records("Name|City", "Erdős Győző|Győr", "Őri Ödön|Pécs")
        #expect(people.map(\.kind) == [.person, .person])
    }

    @Test func `The owner of an entry in the source's own system is not its contact`() {
        let found = records("First Name|Last Name|Contact owner|Company name", "Ann|Lee|Sales Person|Acme")[0]
        #expect(found.printedName == "Ann Lee")
        #expect(found.extra == [ExtraValue("Contact owner", "Sales Person")])
    }

    @Test func `Person or organization is decided for each record`() {
        let mixed = records(
            "Name|First Name|Last Name|Member Type|Is a Person", "Acme Builders|||Company|FALSE",
            "Bob Ray|Bob|Ray|Employee|TRUE")
        #expect(mixed.map(\.kind) == [.organization, .person])
        #expect(mixed[0][.organization] == "Acme Builders")
        #expect(mixed[1][.organization] == nil)
    }

    @Test func `A row with a firm and several contacts gives a record for each`() {
        let found = records(
            "Company|Main Contact|Main Contact Email|Contact 2 First Name|Contact 2 Last Name|City",
            "Acme LLC|Ann Lee|ann@example.com|Bob|Ray|Duluth", "Beta Inc|||||Edina")
        #expect(found.map(\.printedName) == ["Ann Lee", "Bob Ray", nil])
        #expect(found.map { $0[.organization] } == ["Acme LLC", "Acme LLC", "Beta Inc"])
        #expect(found[1].all(.email).isEmpty)
        #expect(found[2].kind == .organization)
    }

    @Test func `Row ids stay in extra; member numbers are found in both places`() {
        let found = records("rid|Member Number|Name|Email|soc_sec_id", "r1|0042|Ann Lee|ann@example.com|123")[0]
        #expect(
            found.extra == [
                ExtraValue("rid", "r1"), ExtraValue("Member Number", "0042"), ExtraValue("soc_sec_id", "123"),
            ])
        #expect(found[.identifier] == "0042")
    }

    @Test(arguments: ["", "-", "N/A", "(blank)", "Unknown", "0.0.00", "0/0/00", "  "])
    func `Placeholders are empty`(text: String) {
        let found = records("First Name|Last Name|City|Birthday", "Ann|Lee|\(text)|\(text)")[0]
        #expect(found.values.count == 2)
        #expect(found.extra.isEmpty)
    }

    @Test func `A surname that looks like a placeholder is kept`() {
        #expect(records("First Name|Last Name", "Ji|Na", "Ann|Null").map { $0[.familyName] } == ["Na", "Null"])
    }

    @Test func `Google's joined values, labels and stars are taken apart`() {
        let found = records(
            "Given Name|Family Name|Group Membership|E-mail 1 - Type|E-mail 1 - Value|Phone 1 - Type|Phone 1 - Value",
            "Ann|Lee|* My Contacts ::: Friends|* Work|ann@example.com ::: lee@example.com|Mobile|612-555-0100")[0]
        #expect(found.all(.email) == ["ann@example.com", "lee@example.com"])
        #expect(found.values.first { $0.field == .email }?.label == "Work")
        #expect(found.values.first { $0.field == .phone }?.label == "Mobile")
        #expect(found.all(.keyword) == ["My Contacts", "Friends"])
        #expect(found.extra.isEmpty)
    }

    @Test func `One address is taken whole, the work one first, the other is not lost`() {
        let header = "First Name|Last Name|Home Street|Home City|Work Street|Work City"
        let found = records(header, "Ann|Lee|1 Elm|Edina|2 Main|Duluth", "Bob|Ray|3 Oak|Ely||")
        #expect(found[0][.street] == "2 Main")
        #expect(found[0][.city] == "Duluth")
        #expect(found[0].extra == [ExtraValue("Home Street", "1 Elm"), ExtraValue("Home City", "Edina")])
        #expect(found[1][.city] == "Ely")
    }

    @Test func `The lines of a street are put together`() {
        let found = records("surname|street_number|address_1|address_2|suburb", "Lee|7|wallaby place|unit 4|delmar")[0]
        #expect(found[.street] == "7 wallaby place, unit 4")
        #expect(found[.city] == "delmar")
    }

    @Test func `A place in one cell is taken apart`() {
        let found = records("Company|Location", "Acme|Saint Paul, Minnesota", "Beta|Duluth, MN 55802")
        #expect(found[0][.city] == "Saint Paul")
        #expect(found[0][.region] == "Minnesota")
        #expect(found[1][.postalCode] == "55802")
        #expect(found[1][.region] == "MN")
    }

    @Test func `Several phones in a cell are several phones, and a fax is none`() {
        let found = records("Company|Phone|Fax", "Acme|612-555-0100 / 612-555-0101|612-555-0102")[0]
        #expect(found.all(.phone) == ["612-555-0100", "612-555-0101"])
        #expect(found[.fax] == "612-555-0102")
        #expect(records("Company|Phone", "Acme|310/246-1501")[0].all(.phone) == ["310/246-1501"])
    }

    @Test func `Surplus cells and unnamed and doubled columns keep their values`() {
        let found = records("Name|Phone|Color|Color|", "Acme LLC|612-555-0100|red|blue|x|surplus")[0]
        #expect(
            found.extra == [
                ExtraValue("Color", "red"), ExtraValue("Color (2)", "blue"), ExtraValue("column 5", "x"),
                ExtraValue("column 6", "surplus"),
            ])
    }

    @Test func `Nothing a row says is lost, whatever its columns are called`() {
        let headers = "Name|Title|Company|Email|Phone|City|Home City|Zip|Type|Tags|Contact|Notes|State|id|Updated"
        let row = (1...15).map { "value\($0)" }
        let mapping = FieldMapping(headers: cells(headers), sample: [row], options: ImportOptions())
        let records = mapping.records(from: row, position: SourcePosition(line: 2, index: 0))
        let said = Set(records.flatMap { $0.values.map(\.text) + $0.extra.map(\.text) })
        #expect(said.isSuperset(of: row))
    }

    @Test func `The user's word overrules`() {
        var options = ImportOptions()
        options.mapping = ["Color": .keyword, "Phone": Field?.none]
        let mapping = mapping("Name|Phone|Color", ["Acme LLC|612-555-0100|red"], options: options)
        #expect(mapping.columns.map(\.field) == [.organization, nil, .keyword])
    }

    @Test(arguments: [
        ("First Name|Last Name|URL|Email Address|Company|Position|Connected On", "linkedin", Source.Kind.network),
        ("Name|Given Name|Family Name|Group Membership|E-mail 1 - Type|E-mail 1 - Value", "google", .network),
        ("First Name|Last Name|Organization Name|Labels|E-mail 1 - Label|E-mail 1 - Value", "google", .network),
        ("Title|First Name|Last Name|Company|Business Street|Business Phone|E-mail Address", "outlook", .network),
        ("First Name|Last Name|Display Name|Nickname|Primary Email|Secondary Email", "thunderbird", .network),
        ("Company Name|Executive First Name|Executive Last Name|Location Employee Size Range", "data-axle", .business),
        ("Import ID|Parent Import ID|Name|Member Type|Is a Person", "novi", .association),
    ])
    func `Known exports are recognised`(header: String, preset: String, kind: Source.Kind) {
        let mapping = mapping(header, [])
        #expect(mapping.preset == preset)
        #expect(mapping.sourceKind == kind)
    }
}
