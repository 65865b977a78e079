/// Which parts of a date and time a number format shows.
struct DateShape: Equatable {
    var hasYear = false
    var hasMonth = false
    var hasDay = false
    var hasTime = false
    /// Hours that go on beyond a day: a duration.
    var isElapsed = false

    /// Nil for a format of plain numbers.
    init?(_ section: FormatSection) {
        let codes = section.codes
        guard !codes.contains("general") else { return nil }
        // The letters that stand for parts of a date, each run once, in order; "AM/PM" is none of them.
        var runs: [Character] = []
        var text = codes.replacing("am/pm", with: "").replacing("a/p", with: "")[...]
        while let letter = text.popFirst() {
            if "ymdhseg".contains(letter), runs.last != letter { runs.append(letter) }
        }
        isElapsed = section.tokens.contains { if case .elapsed = $0 { true } else { false } }
        for (index, letter) in runs.enumerated() {
            switch letter {
            case "y": hasYear = true
            case "d": hasDay = true
            case "h", "s": hasTime = true
            case "m":
                let isMinute = index > 0 && "hs".contains(runs[index - 1]) || runs.dropFirst(index + 1).first == "s"
                if isMinute || isElapsed { hasTime = true } else { hasMonth = true }
            default: break
            }
        }
        // Years of an era ("e", "g") only beside a month: an "E" alone is an exponent's.
        if hasMonth, runs.contains("e") || runs.contains("g") { hasYear = true }
        guard hasYear || hasMonth || hasDay || hasTime || isElapsed else { return nil }
    }

    private var hasDate: Bool { hasYear || hasMonth || hasDay }

    /// The date (ISO 8601, as far as the format shows it) and the time, where there is one, of a count of days; nil for
    /// a count that spreadsheets show as no date.
    func text(of days: Double, countsFrom1904: Bool) -> String? {
        guard days >= 0, days < 2_958_466 else { return nil }
        let seconds = Int((days * 86_400).rounded())
        let (day, time) = seconds.quotientAndRemainder(dividingBy: 86_400)
        if isElapsed { return Self.clock(seconds) }
        guard hasDate else { return hasTime ? Self.clock(time) : nil }
        // Day 0 stands in cells that should be empty.
        if day == 0, !countsFrom1904 { return hasTime && time > 0 ? Self.clock(time) : "" }
        let date = Self.date(day: day, countsFrom1904: countsFrom1904)
        return hasTime && time > 0 ? dateText(date) + "T" + Self.clock(time) : dateText(date)
    }

    private func dateText(_ date: (year: Int, month: Int, day: Int)) -> String {
        let year = Self.padded(date.year, to: 4)
        if hasDay { return "\(year)-\(Self.padded(date.month))-\(Self.padded(date.day))" }
        return hasMonth ? "\(year)-\(Self.padded(date.month))" : year
    }

    private static func clock(_ seconds: Int) -> String {
        let text = "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60))"
        return seconds % 60 == 0 ? text : "\(text):\(padded(seconds % 60))"
    }

    private static func padded(_ number: Int, to width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The Gregorian date of a day number. Counted from 1900, day 60 is a 29 February that never was, as in Lotus 1-2-3.
    private static func date(day: Int, countsFrom1904: Bool) -> (year: Int, month: Int, day: Int) {
        let since1970 = countsFrom1904 ? day - 24_107 : day < 60 ? day - 25_568 : day - 25_569
        // Howard Hinnant, “chrono-compatible low-level date algorithms”: years begin in March, eras have 400 years.
        let shifted = since1970 + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
