internal import Contacts
internal import Parsing

/// What the attributes of LDAP's person classes (RFC 4519, RFC 2798) and of Thunderbird's address book mean.
enum LDIFVocabulary {
    static func field(for attribute: String) -> Field? { fields[attribute.lowercased()] }

    /// Attributes that describe the entry, not the contact.
    static func isTechnical(_ attribute: String) -> Bool { technical.contains(attribute.lowercased()) }

    private static let technical: Set = ["objectclass", "dn", "mozillausehtmlmail", "changetype", "version"]

    /// Whether the entry is a mailing list, a group or a branch of the tree.
    static func isContainer(_ entry: LDIFEntry) -> Bool {
        entry.attributes.contains { name, value in
            name.utf8.count == "objectclass".utf8.count && containers.contains(value.lowercased())
                && name.lowercased() == "objectclass"
        }
    }

    private static let containers: Set = [
        "groupofnames", "groupofuniquenames", "organizationalunit", "dcobject", "posixgroup",
    ]

    /// The record of an entry. The work address comes before the private one, of which the other goes to `extra`.
    /// - Parameter mapping: what the user says of attributes; it goes before what they mean by themselves.
    static func record(of entry: LDIFEntry, index: Int, mapping: PropertyMapping) -> Record {
        var rest = entry
        rest.attributes.removeAll { mapping.decides($0.name) }
        var record = record(of: rest, index: index)
        for (name, value) in entry.attributes where mapping.decides(name) {
            mapping.add(value, of: name, label: labels[name.lowercased()], to: &record)
        }
        return record
    }

    private static func record(of entry: LDIFEntry, index: Int) -> Record {
        var record = Record(position: SourcePosition(line: entry.line, index: index))
        let keys = entry.attributes.map { $0.name.lowercased() }
        for (key, (_, value)) in zip(keys, entry.attributes) where !value.isEmpty && !technical.contains(key) {
            guard let field = fields[key], !key.hasPrefix("mozillahome") else { continue }
            if record[field] == nil || field.isRepeatable {
                record.add(field, value, label: labels[key])
            } else if field == .street, let street = record[.street] {
                record.values.removeAll { $0.field == .street }
                record.add(.street, street + ", " + value)
            }
        }
        let hasWorkAddress = record[.city] != nil || record[.street] != nil
        for (key, (name, value)) in zip(keys, entry.attributes) where !value.isEmpty && !technical.contains(key) {
            let isHome = key.hasPrefix("mozillahome")
            if let field = fields[key], isHome, field == .url || (!hasWorkAddress && record[field] == nil) {
                record.add(field, value, label: labels[key])
            } else if fields[key] == nil || isHome
                || !record.values.contains(where: { $0.field == fields[key] && $0.text.holds(value) })
            {
                record.extra.append(ExtraValue(name, value))
            }
        }
        if record.printedName == nil, record[.organization] != nil { record.kind = .organization }
        return record
    }

    private static let labels = [
        "telephonenumber": "Work", "homephone": "Home", "mobile": "Mobile", "mozillahomeurl": "Home",
        "mozillaworkurl": "Work",
    ]

    private static let fields: [String: Field] = [
        "cn": .fullName, "commonname": .fullName, "displayname": .fullName, "givenname": .givenName, "gn": .givenName,
        "sn": .familyName, "surname": .familyName, "initials": .middleName, "personaltitle": .prefix,
        "generationqualifier": .suffix, "mozillanickname": .nickname, "xmozillanickname": .nickname,
        "o": .organization, "organizationname": .organization, "company": .organization, "ou": .department,
        "department": .department, "departmentnumber": .department, "orgunit": .department, "title": .title,
        "mail": .email, "rfc822mailbox": .email, "mozillasecondemail": .email, "xmozillasecondemail": .email,
        "mailalternateaddress": .email, "telephonenumber": .phone, "homephone": .phone, "hometelephonenumber": .phone,
        "mobile": .phone, "mobiletelephonenumber": .phone, "cellphone": .phone, "fax": .fax,
        "facsimiletelephonenumber": .fax, "street": .street, "streetaddress": .street, "postaladdress": .street,
        "mozillaworkstreet2": .street, "mozillahomestreet": .street, "mozillahomestreet2": .street, "l": .city,
        "locality": .city, "localityname": .city, "mozillahomelocalityname": .city, "st": .region,
        "stateorprovincename": .region, "mozillahomestate": .region, "postalcode": .postalCode,
        "mozillahomepostalcode": .postalCode, "c": .country, "co": .country, "countryname": .country,
        "mozillahomecountryname": .country, "mozillaworkurl": .url, "mozillahomeurl": .url, "labeleduri": .url,
        "workurl": .url, "homeurl": .url, "description": .note, "notes": .note, "businesscategory": .industry,
        "employeenumber": .identifier, "uid": .identifier, "modifytimestamp": .updated,
    ]
}
