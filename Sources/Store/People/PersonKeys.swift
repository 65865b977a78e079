import Contacts
import Interpretation

/// What a suppressed or forgotten person is known again by in a later import, before it is hashed: combinations that
/// hold one person (an address with a name, a number with a name), so that colleagues and namesakes stay.
enum PersonKeys {
    static func keys(of record: Record, source: Int64) -> [String] {
        let words = FoldedText.words(record.printedName ?? "")
        let name = words.joined(separator: " ")
        var keys: [String] = []
        for email in record.all(.email).map({ $0.lowercased() }) {
            if words.isEmpty { keys.append("mail|\(email)") }
            for word in words where word.count > 1 { keys.append("mail|\(email)|\(word)") }
        }
        if let profile = RecordIdentity.profile(of: record) { keys.append("profile|\(profile)") }
        if !words.isEmpty {
            keys += record.all(.phone).compactMap(FoldedText.phoneDigits).map { "phone|\($0)|\(name)" }
            for field in [Field.organization, .city, .school, .street] {
                if let text = record[field] {
                    keys.append("\(field.rawValue)|\(FoldedText.words(text).joined(separator: " "))|\(name)")
                }
            }
            if let id = record[.identifier] { keys.append("id|\(source)|\(id.lowercased())|\(name)") }
        }
        return keys.isEmpty ? ["bare|\(record.kind.rawValue)|\(name)|\(record[.organization] ?? "")"] : keys
    }

    /// The key of a cell that holds nothing but a forgotten person's name or address.
    static func cell(_ text: String) -> String { "cell|" + FoldedText.words(text).joined(separator: " ") }

    /// What of `record` would name the person in other texts: names, addresses, numbers.
    static func namings(of record: Record) -> [String] {
        let parts = [record[.givenName], record[.familyName]].compactMap { $0 }
        let names = [record.printedName, record[.fullName], parts.count == 2 ? parts.joined(separator: " ") : nil]
        return names.compactMap { $0 }.filter { $0.contains(" ") } + record.all(.email)
            + record.all(.url).filter { WebAddress(interpreting: $0)?.isProfile == true }
    }
}
