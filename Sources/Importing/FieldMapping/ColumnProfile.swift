/// What the values of a column look like, as shares of those that are filled.
struct ColumnProfile {
    private(set) var filled = 0
    private(set) var example = ""
    private(set) var email = 0.0
    private(set) var phone = 0.0
    private(set) var digits = 0.0
    /// Nothing but digits and what parts them in phones.
    private(set) var number = 0.0
    private(set) var webAddress = 0.0
    private(set) var postcode = 0.0
    private(set) var date = 0.0
    private(set) var honorific = 0.0
    private(set) var company = 0.0
    private(set) var personShape = 0.0
    private(set) var givenName = 0.0
    /// Two parts about one comma: "Saint Paul, Minnesota".
    private(set) var commaPair = 0.0
    private(set) var singleWord = 0.0
    /// "Individual", "Organization": the sort of entry.
    private(set) var kind = 0.0
    /// "yes", "FALSE", "x": whether something holds.
    private(set) var flag = 0.0
    private(set) var distinct = 0.0
    private(set) var words = 0.0

    init(column: Int, of rows: [[String]]) {
        var seen = Set<String>()
        for row in rows where column < row.count && !Placeholder.isEmpty(row[column]) {
            count(row[column])
            seen.insert(row[column])
        }
        guard filled > 0 else { return }
        distinct = Double(seen.count)
        for path in Self.shares { self[keyPath: path] /= Double(filled) }
    }

    private mutating func count(_ text: String) {
        if filled == 0 { example = text }
        filled += 1
        if ValueShape.isEmail(text) { email += 1 }
        if ValueShape.isPhone(text) { phone += 1 }
        if ValueShape.hasDigit(text) { digits += 1 }
        if ValueShape.isNumber(text) || ValueShape.isPhone(text) { number += 1 }
        if ValueShape.isWebAddress(text) { webAddress += 1 }
        if ValueShape.isPostcode(text) { postcode += 1 }
        if ValueShape.isDate(text) { date += 1 }
        if NameEvidence.isHonorific(text) { honorific += 1 }
        if NameEvidence.isCompanyLike(text) { company += 1 }
        if NameEvidence.isPersonShaped(text) { personShape += 1 }
        if NameEvidence.hasGivenName(text) || NameEvidence.isGivenName(text) { givenName += 1 }
        if zip(text.utf8, text.utf8.dropFirst()).contains(where: { $0 == (UInt8(ascii: ","), UInt8(ascii: " ")) }) {
            commaPair += 1
        }
        if !text.utf8.contains(UInt8(ascii: " ")) { singleWord += 1 }
        if EntryKind(word: text) != nil { kind += 1 }
        if ValueShape.isFlag(text) { flag += 1 }
        words += Double(text.utf8.split(separator: UInt8(ascii: " ")).count)
    }

    private static var shares: [WritableKeyPath<ColumnProfile, Double>] {
        [
            \.email, \.phone, \.digits, \.webAddress, \.postcode, \.date, \.honorific, \.company, \.personShape,
            \.givenName,
            \.commaPair, \.singleWord, \.kind, \.flag, \.number, \.distinct, \.words,
        ]
    }
}
