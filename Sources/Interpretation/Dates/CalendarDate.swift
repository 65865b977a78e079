/// A date as exports print it, to the year, month or day.
public struct CalendarDate: Sendable, Equatable, Hashable, Comparable, CustomStringConvertible {
    public var year: Int
    /// 1 to 12; nil where only the year is known.
    public var month: Int?
    /// 1 to 31; nil where only the month is known.
    public var day: Int?

    /// Nil where there is no such day in the calendar (Gregorian, years 1000 to 2999).
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1000...2999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day, !(1...CalendarDate.days(inMonth: month, year: year)).contains(day) { return nil }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads "2024-03-28", "28 Mar 2024", "03/28/2024", "28.03.2024", "20190401", "Mar 2024", "2024-03-28T10:00:00Z",
    /// "March 28, 2024". Where a date with slashes can be read both ways, the month comes first, as in the United States.
    /// Nil for what is no date ("0/0/00", "n/a").
    public init?(interpreting text: String) {
        guard let date = DateReading(text).date else { return nil }
        self = date
    }

    /// Earlier to later; a missing month or day counts as the first.
    public static func < (a: Self, b: Self) -> Bool {
        (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
    }

    /// Days from this date to `other`, negative where that is earlier; a missing month or day counts as the first.
    public func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    /// ISO 8601, as far as known: "2024-03-28", "2024-03", "2024".
    public var description: String {
        [month, month == nil ? nil : day].compactMap { $0 }.reduce(String(year)) {
            $0 + ($1 < 10 ? "-0" : "-") + String($1)
        }
    }

    /// Days since 1 March of year 0 (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
    private var dayNumber: Int {
        let month = self.month ?? 1, day = self.day ?? 1
        let y = month <= 2 ? year - 1 : year
        let era = y / 400, yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    private static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
