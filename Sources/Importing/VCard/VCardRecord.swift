internal import Contacts
internal import Parsing

extension VCard {
    /// What a card says of a contact, as a record; nil for a card that is a list of other cards (KIND:group).
    /// Meanings of properties: RFC 6350, and Apple's and Microsoft's additions where they are common.
    /// - Parameter mapping: what the user says of properties; it goes before what they mean by themselves.
    func record(index: Int, mapping: PropertyMapping = PropertyMapping([:])) -> Record? {
        guard !mapping.isEmpty else { return plainRecord(index: index) }
        var rest = self
        rest.properties.removeAll { mapping.decides($0.name) }
        guard var record = rest.plainRecord(index: index) else { return nil }
        for property in properties where mapping.decides(property.name) {
            mapping.add(MarkupText.trimmed(property.text), of: property.name, label: label(of: property), to: &record)
        }
        return record
    }

    private func plainRecord(index: Int) -> Record? {
        let kind = (self["KIND"] ?? self["X-ADDRESSBOOKSERVER-KIND"])?.text.lowercased()
        guard kind != "group" else { return nil }
        var record = Record(position: SourcePosition(line: line, index: index))
        addName(to: &record)
        addOrganization(to: &record)
        settleKind(of: &record, declared: kind)
        addAddresses(to: &record)
        for property in properties { add(property, to: &record) }
        return record
    }

    private func addName(to record: inout Record) {
        if let full = self["FN"]?.text, !full.contains("@"), !ValueShape.isPhone(full) {
            record.add(.fullName, MarkupText.collapsed(full))
        }
        if let name = self["N"] {
            let fields: [Field] = [.familyName, .givenName, .middleName, .prefix]
            for (place, field) in fields.enumerated() { record.add(field, name.component(place)) }
            record.add(.suffix, name.component(4, separator: ", "))
        }
        if self["FN"] == nil && self["N"] == nil { addSpeltOutName(to: &record) }
        record.add(.nickname, self["NICKNAME"]?.component(0, separator: ", ") ?? "")
    }

    /// Of cards by programs that know no `N`: "LAST NAME:Lee".
    private func addSpeltOutName(to record: inout Record) {
        for property in properties {
            guard let field = Self.spelt(property.name), record[field] == nil else { continue }
            record.add(field, MarkupText.collapsed(property.text))
        }
    }

    private static func spelt(_ name: String) -> Field? {
        guard !name.hasPrefix("X-"), let guess = HeaderVocabulary.field(for: name.lowercased()), guess.confidence > 0.9,
            [.fullName, .givenName, .familyName].contains(guess.field)
        else { return nil }
        return guess.field
    }

    private func addOrganization(to record: inout Record) {
        for organization in all("ORG") {
            let name = organization.component(0, separator: ", ")
            guard record[.organization] == nil else {
                addExtra("ORG", organization.text, to: &record)
                continue
            }
            record.add(.organization, name)
            let units = organization.components.dropFirst().map { $0.joined(separator: ", ") }
            record.add(.department, units.filter { !$0.isEmpty }.joined(separator: ", "))
        }
    }

    /// A card is an organization's where it says so, and where it names nobody but a firm.
    private func settleKind(of record: inout Record, declared: String?) {
        let hasParts = record[.givenName] != nil || record[.familyName] != nil
        let isShownAsCompany = self["X-ABSHOWAS"]?.text.uppercased() == "COMPANY"
        let full = record[.fullName], organization = record[.organization]
        let namesFirm = !hasParts && organization != nil && (full == nil || full == organization)
        guard ["org", "organization", "location"].contains(declared ?? "") || isShownAsCompany || namesFirm else {
            return
        }
        guard let name = organization ?? full else { return }
        let names: Set<Field> = [.fullName, .prefix, .givenName, .middleName, .familyName, .suffix]
        record.kind = .organization
        record.values.removeAll { names.contains($0.field) }
        record.add(.organization, name)
    }

    /// The preferred address, else that of the work place, else the first; the others go to `extra`.
    private func addAddresses(to record: inout Record) {
        let addresses = all("ADR").filter { $0.components.contains { $0.contains { !$0.isEmpty } } }
        guard
            let chosen = addresses.first(where: \.isPreferred)
                ?? addresses.first(where: { $0.types.contains("work") }) ?? addresses.first
        else { return }
        let street = [2, 1, 0].map { chosen.component($0, separator: ", ") }.filter { !$0.isEmpty }
        record.add(.street, street.joined(separator: ", "))
        let fields: [Field] = [.city, .region, .postalCode, .country]
        for (place, field) in fields.enumerated() { record.add(field, chosen.component(place + 3)) }
        for other in addresses where other != chosen {
            let parts = other.components.flatMap { $0 }.filter { !$0.isEmpty }
            addExtra(named("ADR", other), parts.joined(separator: ", "), to: &record)
        }
    }

    private func add(_ property: VCardProperty, to record: inout Record) {
        let text = MarkupText.trimmed(property.text)
        guard !text.isEmpty else { return }
        switch property.name {
        case "FN", "N", "NICKNAME", "ORG", "ADR", "VERSION", "PRODID", "KIND", "BEGIN", "END": break
        case "EMAIL": record.add(.email, MarkupText.withoutScheme(text), label: label(of: property))
        case "TEL": addPhone(property, text, to: &record)
        case "URL": record.add(.url, text, label: label(of: property))
        case "X-SOCIALPROFILE", "X-SOCIAL-PROFILE": record.add(.url, text, label: label(of: property))
        case "TITLE" where record[.title] == nil: record.add(.title, text)
        case "ROLE" where self["TITLE"] == nil && record[.title] == nil: record.add(.title, text)
        case "NOTE": record.add(.note, text)
        case "CATEGORIES":
            for keyword in property.components.flatMap({ $0 }) { record.add(.keyword, keyword) }
        case "UID" where record[.identifier] == nil: record.add(.identifier, text)
        case "REV" where record[.updated] == nil: record.add(.updated, text)
        case let name where record.values.contains { $0.field == Self.spelt(name) && $0.text == text }: break
        default: addOther(property, text, to: &record)
        }
    }

    private func addPhone(_ property: VCardProperty, _ text: String, to record: inout Record) {
        let types = property.types
        let number = MarkupText.phoneFromURI(text)
        if types.contains("fax") || label(of: property)?.lowercased().contains("fax") == true {
            record.add(.fax, number, label: label(of: property))
        } else if types.contains("pager") {
            addExtra("TEL pager", number, to: &record)
        } else {
            record.add(.phone, number, label: label(of: property))
        }
    }

    /// Keeps what has no contact field, but for pictures, keys and what only a program understands.
    private func addOther(_ property: VCardProperty, _ text: String, to record: inout Record) {
        let dropped: Set<String> = [
            "PHOTO", "LOGO", "SOUND", "KEY", "X-ABLABEL", "X-ABADR", "X-ABSHOWAS", "X-MS-OL-DESIGN", "CLASS", "AGENT",
            "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
        ]
        guard !dropped.contains(property.name), text.utf8.count <= 4096 else { return }
        addExtra(named(property.name, property), text, to: &record)
    }

    private func addExtra(_ name: String, _ text: String, to record: inout Record) {
        guard !text.isEmpty else { return }
        record.extra.append(ExtraValue(name, text))
    }

    private func named(_ name: String, _ property: VCardProperty) -> String {
        label(of: property).map { "\(name) \($0)" } ?? name
    }

    /// The group's own label (Apple), else the telling types.
    private func label(of property: VCardProperty) -> String? {
        if let group = property.group,
            let label = properties.first(where: { $0.group == group && $0.name == "X-ABLABEL" })?.text
        {
            let plain = label.replacing("_$!<", with: "").replacing(">!$_", with: "")
            if !plain.isEmpty { return plain }
        }
        let silent: Set<String> = [
            "voice", "internet", "pref", "text", "msg", "x400", "dom", "intl", "postal", "parcel",
        ]
        let types = property.types.filter { !silent.contains($0) }
        return types.isEmpty ? nil : types.joined(separator: " ")
    }
}

extension VCardProperty {
    var isPreferred: Bool { types.contains("pref") || parameters.contains { $0.name == "PREF" } }
}
