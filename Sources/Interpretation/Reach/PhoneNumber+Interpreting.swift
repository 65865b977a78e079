import CPhoneNumber
public import Contacts

extension PhoneNumber {
    /// Reads a phone number as people write it. `region` (ISO 3166) is where a number without country code belongs.
    /// Nil where it cannot be a number. Ten-digit North American numbers are read without libphonenumber.
    public init?(interpreting text: String, region: String = "US") {
        for part in PhoneNumber.parts(of: text) {
            guard (3...64).contains(part.utf8.count) else { continue }
            let isHome = PhoneNumber.northAmerica.contains(region)
            if isHome || part.hasPrefix("+1"), let number = NorthAmericanNumber(part) {
                self.init(
                    e164: "+1" + String(decoding: number.digits, as: UTF8.self), extension: number.extension,
                    kind: number.isTollFree ? .tollFree : .fixedOrMobile)
                return
            }
            guard let number = PhoneNumber(parsing: part, region: region) else { continue }
            self = number
            return
        }
        return nil
    }

    /// The numbers that a cell may hold ("612-555-0123 or 612-555-0124"), each without its label.
    private static func parts(of text: String) -> [String] {
        let whole = withoutLabel(text)
        guard whole.utf8.count > 20 else { return [whole] }
        var parts = [whole]
        for separator in [" or ", " / ", ";", "|", " oder ", " ou ", "\n"] {
            parts = parts.flatMap { $0.components(around: separator) }
        }
        return parts.count == 1 ? parts : parts.map(withoutLabel)
    }

    /// The same with the region from a record's country as printed ("Germany", "DE"); the United States where it is nil or
    /// unknown.
    public init?(interpreting text: String, country: String?) {
        let region = country.flatMap { Countries.code(named: $0) } ?? "US"
        self.init(interpreting: text, region: region)
    }

    /// The number as people write it: national form at home in `region`, else international.
    public func formatted(region: String = "US") -> String {
        let number =
            PhoneNumber.northAmerican(e164, isHome: PhoneNumber.northAmerica.contains(region))
            ?? formatted(e164, region)
        return `extension`.map { number + " ext. " + $0 } ?? number
    }

    private static let northAmerica: Set<String> = ["US", "CA", "PR"]

    /// "tel:", "Phone:", "T:" in front of a number are no part of it.
    private static func withoutLabel(_ text: String) -> String {
        var rest = text.drop(while: \.isWhitespace)
        if let colon = rest.firstIndex(of: ":"), rest[..<colon].allSatisfy({ $0.isLetter || $0 == "." || $0 == " " }) {
            rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
        }
        return String(rest)
    }

    private static func northAmerican(_ e164: String, isHome: Bool) -> String? {
        guard e164.hasPrefix("+1"), e164.utf8.count == 12 else { return nil }
        let digits = Array(e164.dropFirst(2))
        let area = String(digits[..<3]), exchange = String(digits[3..<6]), line = String(digits[6...])
        return isHome ? "(\(area)) \(exchange)-\(line)" : "+1 \(area)-\(exchange)-\(line)"
    }

    /// Through libphonenumber. Some microseconds.
    private init?(parsing text: String, region: String) {
        var e164 = [CChar](repeating: 0, count: 20)
        var ext = [CChar](repeating: 0, count: 16)
        var kind: Int32 = 0
        // "00" in front of a country code is "+" nearly everywhere; nowhere does a national number begin so.
        let text = text.hasPrefix("00") ? "+" + text.dropFirst(2) : text
        let bytes = Array(text.utf8).map { CChar(bitPattern: $0) }
        let isNumber = unsafe shortlist_phone_parse(bytes, bytes.count, region, &e164, &ext, &kind) == 1
        let number = PhoneNumber.text(e164)
        // Seven digits are a number only where everybody knows the area code, and no area code begins with 0 or 1: that
        // is another country's number ("01 23 45 67 89"), which is better printed as it stands than made American.
        let isAmerican = number.hasPrefix("+1")
        let area = number.dropFirst(2).first ?? "0"
        guard isNumber, !isAmerican || (number.utf8.count == 12 && area >= "2") else { return nil }
        let printed = PhoneNumber.text(ext)
        self.init(
            e164: PhoneNumber.text(e164), extension: printed.isEmpty ? nil : printed, kind: Kind(libraryKind: kind))
    }

    private func formatted(_ e164: String, _ region: String) -> String {
        var out = [CChar](repeating: 0, count: 40)
        guard unsafe shortlist_phone_format(e164, region, &out) == 1 else { return e164 }
        return PhoneNumber.text(out)
    }

    private static func text(_ characters: [CChar]) -> String {
        String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

extension PhoneNumber.Kind {
    fileprivate init(libraryKind kind: Int32) {
        switch UInt32(bitPattern: kind) {
        case shortlist_phone_fixed.rawValue: self = .fixed
        case shortlist_phone_mobile.rawValue: self = .mobile
        case shortlist_phone_fixed_or_mobile.rawValue: self = .fixedOrMobile
        case shortlist_phone_toll_free.rawValue: self = .tollFree
        default: self = .other
        }
    }
}
