internal import Contacts

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
        if parts.count > 1, let last = parts.last, Self.countries.contains(MarkupText.folded(last)) {
            country = last
            parts.removeLast()
        }
        guard let last = parts.last, takeEnd(last, parts.dropLast().last) else { return nil }
        parts.removeLast()
        if city.isEmpty, let before = parts.popLast() { city = before }
        street = parts.joined(separator: ", ")
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
        if let end = words.last, Self.isRegion(end), !postalCode.isEmpty || words.count == 1 || before == nil {
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

    private static func isRegion(_ text: String) -> Bool {
        regions.contains(text.uppercased()) && text == text.uppercased() || regions.contains(text.lowercased())
    }

    /// The postal abbreviations of the United States and Canada, and names of one word.
    private static let regions = Set(
        """
        AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
        PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI GU AB BC MB NB NL NS NT NU ON PE QC SK YT
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
        indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
        montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington
        wisconsin wyoming ontario quebec alberta manitoba
        """.split(whereSeparator: \.isWhitespace).map { String($0) })

    private static let countries: Set<String> = [
        "usa", "us", "united states", "united states of america", "canada", "united kingdom", "uk", "germany",
        "deutschland", "france", "switzerland", "schweiz", "austria", "ireland", "australia", "netherlands", "england",
    ]
}
