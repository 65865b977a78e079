internal import Contacts
internal import Interpretation

/// A postal address in free text taken apart, as far as its form tells: the last line or part holds the city, with a
/// region and a postal code around it.
struct AddressText: Equatable {
    var street = ""
    var city = ""
    var region = ""
    var postalCode = ""
    var country = ""

    /// Nil where nothing in `parts` (lines, or what stands between commas) looks like the end of an address.
    init?(_ text: String) {
        var parts = text.split { $0 == "," || $0.isNewline }.map { MarkupText.collapsed($0) }.filter { !$0.isEmpty }
        guard parts.count > 0 else { return nil }
        if parts.count > 1, let last = parts.last, Countries.code(named: last) != nil, !Self.isRegion(last) {
            country = last
            parts.removeLast()
        }
        guard let last = parts.last, takeEnd(last, parts.dropLast().last) else { return nil }
        parts.removeLast()
        if city.isEmpty, let before = parts.popLast() { city = before }
        street = parts.joined(separator: ", ")
    }

    /// Where a record's street is the whole address on one line, makes its parts of it.
    static func takeApart(_ record: inout Record) {
        guard let line = record[.street], record.all(.street).count == 1, line.holds(","),
            ![.city, .region, .postalCode].contains(where: { record[$0] != nil }),
            let address = AddressText(line), !address.street.isEmpty, !address.city.isEmpty,
            !address.region.isEmpty || !address.postalCode.isEmpty
        else { return }
        record.values.removeAll { $0.field == .street }
        address.add(to: &record)
    }

    func add(to record: inout Record) {
        if record[.street] == nil { record.add(.street, street) }
        if record[.city] == nil { record.add(.city, city) }
        if record[.region] == nil { record.add(.region, region) }
        if record[.postalCode] == nil { record.add(.postalCode, postalCode) }
        if record[.country] == nil { record.add(.country, country) }
    }

    /// Reads "St. Paul MN 55101", "MN 55101" (the city stands before), "London N3 3LF", "10115 Berlin".
    private mutating func takeEnd(_ text: String, _ before: String?) -> Bool {
        var words = text.split(separator: " ").map { String($0) }
        guard let last = words.last, let first = words.first else { return false }
        if Self.isUSPostalCode(last) {
            postalCode = last
            words.removeLast()
        } else if words.count >= 2, Self.isPairedPostalCode(words[words.count - 2], last) {
            postalCode = words[words.count - 2] + " " + last
            words.removeLast(2)
        } else if first.utf8.count >= 4, first.utf8.count <= 8, first.filter(\.isNumber).count >= 4, words.count > 1,
            words.dropFirst().allSatisfy({ !$0.contains(where: \.isNumber) }), before != nil
        {
            postalCode = first
            city = words.dropFirst().joined(separator: " ")
            return true
        }
        if let end = words.last, !postalCode.isEmpty || words.count == 1 || before == nil, Self.isRegion(end) {
            region = end
            words.removeLast()
        } else if postalCode.isEmpty {
            return false
        }
        city = words.joined(separator: " ")
        return !city.isEmpty || before != nil
    }

    /// Five digits, perhaps with four more.
    private static func isUSPostalCode(_ text: String) -> Bool {
        let digits = text.split(separator: "-", omittingEmptySubsequences: false)
        guard digits.count <= 2, digits[0].utf8.count == 5, digits[0].utf8.allSatisfy({ (48...57).contains($0) }) else {
            return false
        }
        return digits.count == 1 || digits[1].utf8.count == 4 && digits[1].utf8.allSatisfy { (48...57).contains($0) }
    }

    /// "N3 3LF", "K1A 0B1": letters and digits mixed in both halves.
    private static func isPairedPostalCode(_ outward: String, _ inward: String) -> Bool {
        guard (2...4).contains(outward.utf8.count), inward.utf8.count == 3 else { return false }
        return [outward, inward].allSatisfy { half in
            half.contains { $0.isNumber } && half.contains { $0.isLetter && $0.isUppercase }
                && half.allSatisfy { $0.isNumber || ($0.isLetter && $0.isUppercase) }
        }
    }

    /// Whether a word is a state or province of the United States or Canada. A code counts in capitals only: "IN", not
    /// "in".
    private static func isRegion(_ text: String) -> Bool {
        guard text.utf8.count <= 30, !text.contains(where: \.isNumber),
            let country = Place(city: nil, region: text, country: nil).country, ["US", "CA"].contains(country)
        else {
            return false
        }
        return text.utf8.count > 2 || text == text.uppercased()
    }
}
