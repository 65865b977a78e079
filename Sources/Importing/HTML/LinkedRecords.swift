internal import Contacts

/// The contacts that described things are, or hold: by the words of schema.org, FOAF and their like.
struct LinkedRecords {
    private(set) var records: [Record] = []
    private static let maximumDepth = 8
    /// Items shared by many others are met again and again; so many are looked at in all.
    private var budget = 200_000

    init(_ items: [LinkedItem]) {
        for item in items { visit(item, organization: nil, title: nil, depth: 0) }
    }

    /// Adds the contact that `item` is, then those among its values.
    private mutating func visit(_ item: LinkedItem, organization: String?, title: String?, depth: Int) {
        guard depth < Self.maximumDepth, budget > 0 else { return }
        budget -= 1
        let isPerson = LinkedTypes.isPerson(item), isOrganization = LinkedTypes.isOrganization(item)
        if isPerson, var record = Self.person(item) {
            if let organization, record[.organization] == nil { record.add(.organization, organization) }
            if let title, record[.title] == nil { record.add(.title, title) }
            records.append(record)
        } else if isOrganization, let record = Self.organization(item), depth == 0 || Self.hasReach(record) {
            records.append(record)
        }
        let firm = isOrganization ? item.first("name", "legalname") : isPerson ? nil : organization
        for property in item.properties {
            let name = property.name, value = property.value
            guard let inner = value.item, !(isPerson && Self.employers.contains(name)) else { continue }
            if isPerson, Self.parts.contains(name) { continue }
            let role = inner.first("rolename", "jobtitle")
            let isEmployed = Self.staff.contains(name) || !isOrganization
            visit(inner, organization: isEmployed ? firm : nil, title: role ?? title, depth: depth + 1)
        }
    }

    /// Properties of a person whose value is where they work.
    static let employers: Set<String> = [
        "worksfor", "affiliation", "memberof", "ismemberoforganisation", "ismemberoforganization", "workplacehomepage",
        "org", "organization", "organisation", "alumniof", "employer", "workinfohomepage",
    ]
    /// Properties whose value is part of the person, not another contact.
    private static let parts: Set<String> = [
        "address", "hasoccupation", "undertakenby", "contactpoint", "contactpoints", "isbasedat", "homelocation",
        "worklocation", "location", "award", "brand", "nationality", "image",
    ]
    /// Properties of an organization whose value works for it.
    private static let staff: Set<String> = [
        "employee", "employees", "founder", "founders", "member", "members", "contactpoint", "contactpoints", "person",
        "owner", "director", "actor", "coach", "athlete", "chair", "head", "staff",
    ]

    private static func hasReach(_ record: Record) -> Bool {
        [.email, .phone, .street, .city].contains { record[$0] != nil }
    }

    static func person(_ item: LinkedItem) -> Record? {
        var record = Record(position: SourcePosition(line: item.line, index: 0))
        addPersonName(item, to: &record)
        for inner in item.values("undertakenby", "person") { inner.item.map { addPersonName($0, to: &record) } }
        guard record.printedName != nil else { return nil }
        let title = item.first("jobtitle", "rolename", "title", "role") ?? occupation(item)
        record.add(.title, title ?? "")
        for name in employers where name != "alumniof" {
            for value in item.values(name) where record[.organization] == nil {
                record.add(.organization, value.text.map { MarkupText.collapsed($0) } ?? "")
            }
        }
        record.add(.school, item.first("alumniof") ?? "")
        addCommon(item, to: &record)
        return record
    }

    static func organization(_ item: LinkedItem) -> Record? {
        var record = Record(position: SourcePosition(line: item.line, index: 0), kind: .organization)
        record.add(.organization, item.first("name", "legalname", "organization-name", "alternatename") ?? "")
        record.add(.industry, item.first("natureofbusiness", "industry", "naics", "isicv4", "servestype") ?? "")
        record.add(.employees, item.first("numberofemployees") ?? "")
        addCommon(item, to: &record)
        return record.isTelling ? record : nil
    }

    private static func addPersonName(_ item: LinkedItem, to record: inout Record) {
        record.add(.fullName, item.first("name", "fn") ?? "")
        let first = item.first("firstname"), given = item.first("givenname", "given-name")
        record.add(.givenName, first ?? given ?? "")
        let middle = item.first("additionalname", "middlename") ?? (first != nil && first != given ? given : nil)
        record.add(.middleName, middle ?? "")
        record.add(.familyName, item.first("familyname", "family-name", "surname", "lastname", "family_name") ?? "")
        record.add(.prefix, item.first("honorificprefix") ?? "")
        record.add(.credentials, item.first("honorificsuffix") ?? "")
        record.add(.nickname, item.first("nickname", "nick", "alternatename") ?? "")
    }

    private static func occupation(_ item: LinkedItem) -> String? {
        let items = item.values("hasoccupation").compactMap(\.item)
        let inner = items.flatMap { $0.values("hasoccupation").compactMap(\.item) }
        return (items + inner).lazy.compactMap { $0.first("name") }.first
    }

    private static func addCommon(_ item: LinkedItem, to record: inout Record) {
        addReach(item, to: &record)
        for point in item.values("contactpoint", "contactpoints") { point.item.map { addReach($0, to: &record) } }
        for value in item.values("url", "homepage", "website") { record.add(.url, webAddress(value.target ?? "")) }
        for value in item.values("sameas") {
            guard let target = value.target, ContactText.isWebAddress(target) else { continue }
            record.extra.append(ExtraValue("sameAs", target))
        }
        if let address = address(of: item, depth: 4) { address.add(to: &record) }
        record.add(.note, item.first("description", "disambiguatingdescription") ?? "")
        for value in item.values("knowsabout", "keywords") { record.add(.keyword, value.text ?? "") }
        addExtra(item, to: &record)
    }

    private static func addReach(_ item: LinkedItem, to record: inout Record) {
        for value in item.values("email", "mbox") {
            let text = MarkupText.withoutScheme(value.target ?? "")
            record.add(.email, ContactText.deobfuscated(text.contains("@") ? text : value.text ?? ""))
        }
        for value in item.values("telephone", "phone", "tel") {
            let target = value.target ?? ""
            record.add(
                .phone,
                MarkupText.withoutScheme(
                    ContactText.isPhone(MarkupText.withoutScheme(target)) ? target : value.text ?? ""))
        }
        for value in item.values("faxnumber", "fax") {
            let text = MarkupText.withoutScheme(value.text ?? "")
            record.add(.fax, ContactText.phones(in: text).first ?? text)
        }
    }

    private static func webAddress(_ text: String) -> String {
        text.hasPrefix("#") || text.hasPrefix("_:") || text.lowercased().hasPrefix("javascript:") ? "" : text
    }

    /// The address that an item states, itself or through its office.
    private static func address(of item: LinkedItem, depth: Int) -> AddressText? {
        guard depth > 0 else { return nil }
        for value in item.values("address", "adr") {
            if let inner = value.item, let address = AddressText(item: inner) { return address }
            if let text = value.text, value.item == nil { return AddressText(text) ?? AddressText(street: text) }
        }
        if item.types.contains(where: { $0.hasSuffix("address") }), let address = AddressText(item: item) {
            return address
        }
        let ways: Set<String> = [
            "isbasedat", "hasofficeaddress", "hasregisteredoffice", "location", "worklocation", "haslocation", "place",
        ]
        for property in item.properties where ways.contains(property.name) {
            let value = property.value
            if let inner = value.item, let address = address(of: inner, depth: depth - 1) { return address }
        }
        return nil
    }

    /// Keeps texts under properties that have no contact field.
    private static func addExtra(_ item: LinkedItem, to record: inout Record) {
        for property in item.properties where !known.contains(property.name) {
            let name = property.name, value = property.value
            guard case .text(let text) = value, !text.isEmpty, text.utf8.count <= 1024 else { continue }
            record.extra.append(ExtraValue(name, text))
        }
    }

    private static let known = Set(
        """
        name fn legalname firstname givenname given-name additionalname middlename familyname family-name surname lastname
        family_name honorificprefix honorificsuffix nickname nick alternatename jobtitle rolename title role email mbox
        telephone phone tel faxnumber fax url homepage website address adr description disambiguatingdescription
        knowsabout keywords natureofbusiness industry naics isicv4 numberofemployees image logo photo worksfor affiliation
        memberof employer org organization organisation alumniof label sameas
        """.split(whereSeparator: \.isWhitespace).map { String($0) })
}

extension AddressText {
    init(street: String) { self.street = street }

    /// The address of an item by the words of schema.org and vCard; of one without parts, its text taken apart.
    init?(item: LinkedItem) {
        let street = [item.first("streetaddress", "street-address"), item.first("extendedaddress", "extended-address")]
        self.init(street: street.compactMap { $0 }.joined(separator: ", "))
        city = item.first("addresslocality", "locality", "city") ?? ""
        region = item.first("addressregion", "region", "state") ?? ""
        postalCode = item.first("postalcode", "postal-code") ?? ""
        country = item.first("addresscountry", "country-name", "country") ?? ""
        guard self.street.isEmpty, city.isEmpty, region.isEmpty, postalCode.isEmpty else { return }
        let text = item.first("label") ?? item.text
        guard !text.isEmpty else { return nil }
        self = AddressText(text) ?? AddressText(street: text)
    }
}
