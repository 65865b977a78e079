internal import Interpretation

/// A value of a column that has no contact field: how it is folded, and how near two of them are.
enum IdentifyingValue {
    /// Letters and digits only, folded; separators of a date or a number are kept as one hyphen between digits.
    static func key(_ text: String) -> [UInt8] {
        let words = TextFolding.tokens(folded: TextFolding.foldedBytes(text))
        return Array(words.joined(separator: [0x2d]))
    }

    /// How two different values agree.
    enum Nearness { case close, partial, different }

    /// `close` for one slip of the keyboard or two parts of a date that agree, `partial` for a date of the same year or
    /// two slips in a long value.
    static func nearness(_ a: [UInt8], _ b: [UInt8]) -> Nearness {
        if let x = date(a), let y = date(b) {
            let agreeing = [x.year == y.year, x.month == y.month, x.day == y.day].filter { $0 }.count
            let isSwapped = x.year == y.year && x.month == y.day && x.day == y.month
            if agreeing == 2 || isSwapped { return .close }
            if StringSimilarity.editDistance(a, b, limit: 1) <= 1 { return .close }
            return x.year == y.year || abs(x.days - y.days) <= 366 ? .partial : .different
        }
        let shortest = min(a.count, b.count)
        if shortest >= 4, StringSimilarity.editDistance(a, b, limit: 1) <= 1 { return .close }
        if shortest >= 7, StringSimilarity.editDistance(a, b, limit: 2) <= 2 { return .partial }
        return .different
    }

    /// Whether a folded value is a date to the day.
    static func isDate(_ key: [UInt8]) -> Bool { date(key) != nil }

    private struct CalendarDate {
        var year: Int
        var month: Int
        var day: Int
        var days: Int { year * 365 + month * 30 + day }
    }

    /// "1956-04-09", "19560409", "04-09-1956": parts by position; nil where the digits cannot be a date.
    private static func date(_ key: [UInt8]) -> CalendarDate? {
        guard key.count >= 8, key.count <= 10 else { return nil }
        let parts = key.split(separator: 0x2d).map { number(Array($0)) }
        if parts.count == 1, key.count == 8 {
            return valid(
                year: number(Array(key[0..<4])), month: number(Array(key[4..<6])), day: number(Array(key[6..<8])))
        }
        guard parts.count == 3 else { return nil }
        if (parts[0] ?? 0) > 31 { return valid(year: parts[0], month: parts[1], day: parts[2]) }
        return valid(year: parts[2], month: parts[0], day: parts[1])
            ?? valid(year: parts[2], month: parts[1], day: parts[0])
    }

    private static func valid(year: Int?, month: Int?, day: Int?) -> CalendarDate? {
        guard let year, let month, let day, (1850...2100).contains(year), (1...12).contains(month),
            (1...31).contains(day)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func number(_ digits: [UInt8]) -> Int? {
        guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
