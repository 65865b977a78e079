internal import Interpretation

extension Comparison {
    /// The number that one list gives its members. Two entries of a list with different numbers are rarely one person,
    /// though lists do hold duplicates; between lists numbers say nothing.
    static let memberNumber = Comparison(
        id: "member_number", name: "member number", role: .identifier,
        levels: [ComparisonLevel("another number in the same list", .conflict, m: 0.1, u: 0.9, freedom: 1)],
        assess: { pair in
            guard pair.a.list == pair.b.list else { return .missing }
            let context = pair.context
            let differ = context.memberNumbers.contains { column in
                let a = context.value(of: column, in: pair.a), b = context.value(of: column, in: pair.b)
                return a != b && context.isNumber(a) && context.isNumber(b)
            }
            return differ ? Assessment(level: 0) : .missing
        },
        shows: [.memberNumber])
}

/// Columns that number people: "Contact ID", "Member No.", and not "Row" or "ID".
enum MemberNumber {
    /// What the feature table calls the values of the field `identifier`.
    private static let field = Array("member number of ".utf8)

    static func isColumn(_ folded: [UInt8]) -> Bool {
        if folded.starts(with: field) { return true }
        let words = folded.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        if words.count == 1 { return joined.contains(words[0]) }
        guard let last = words.last, numbers.contains(last) else { return false }
        return words.dropLast().contains { holders.contains($0) }
    }

    private static let numbers: Set = ["id", "no", "nr", "num", "number", "nummer", "code"]
    private static let holders: Set = [
        "member", "membership", "contact", "customer", "client", "subscriber", "donor", "constituent", "person",
        "patient", "student", "employee",
    ]
    private static let joined: Set = ["memberid", "contactid", "customerid", "clientid", "personid", "employeeid"]
}

extension LinkageContext {
    /// Whether a value is a number that a list gives, and not what a program makes up (a UID): short, with a digit.
    func isNumber(_ value: UInt32) -> Bool {
        if value == 0 { return false }
        let text = table.extras.text(value)
        return text.count <= 12 && text.contains { $0 >= 0x30 && $0 <= 0x39 }
    }
}
