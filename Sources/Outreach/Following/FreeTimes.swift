public import Foundation

/// Times for a talk out of the seeker's weekly availability.
public enum FreeTimes {
    /// Up to three beginnings, spread over the two weeks from the day after tomorrow, each in another slot where there are
    /// several. Never in the past, never beside what is booked, and never at a time of day that summer time leaves out.
    /// - Parameters:
    ///   - availability: "Tue 13:00-16:00"; other texts are passed over.
    ///   - booked: when other talks begin; an hour before and after is kept free.
    ///   - calendar: of the seeker's time zone.
    public static func propose(
        _ availability: [String], minutes: Int, booked: [Date], now: Date, in calendar: Calendar
    ) -> [Date] {
        let slots = availability.compactMap(WeeklySlot.init).filter { $0.to.minutes - $0.from.minutes >= minutes }
        let today = calendar.startOfDay(for: now)
        var found: [Date] = []
        for offset in 2...14 {
            guard let day = calendar.date(byAdding: .day, value: offset, to: today) else { continue }
            let weekday = calendar.component(.weekday, from: day)
            for slot in slots where slot.weekday == weekday {
                guard let start = LocalTime.date(on: day, slot.from.hour, slot.from.minute, in: calendar), start > now,
                    !booked.contains(where: { abs($0.timeIntervalSince(start)) < 3_600 })
                else { continue }
                found.append(start)
            }
        }
        guard found.count > 3 else { return found.sorted() }
        found.sort()
        return [found[0], found[found.count / 2], found[found.count - 1]]
    }
}

/// Times of day as a clock on the wall shows them.
public enum LocalTime {
    /// The moment of "2026-12-01 14:00"; nil for what is no time, and for a time that summer time leaves out. Of a time that
    /// comes twice, the first.
    public static func date(_ text: String, in calendar: Calendar) -> Date? {
        let parts = text.split { $0 == " " || $0 == "T" }
        guard parts.count == 2 else { return nil }
        let day = parts[0].split(separator: "-").compactMap { Int($0) }
        let time = parts[1].split(separator: ":").compactMap { Int($0) }
        guard day.count == 3, time.count == 2, (1...12).contains(day[1]), (1...31).contains(day[2]) else { return nil }
        guard let start = calendar.date(from: DateComponents(year: day[0], month: day[1], day: day[2])),
            calendar.component(.day, from: start) == day[2]
        else { return nil }
        return date(on: start, time[0], time[1], in: calendar)
    }

    static func date(on day: Date, _ hour: Int, _ minute: Int, in calendar: Calendar) -> Date? {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        var parts = calendar.dateComponents([.year, .month, .day], from: day)
        (parts.hour, parts.minute, parts.second) = (hour, minute, 0)
        guard let date = calendar.date(from: parts) else { return nil }
        let shown = calendar.dateComponents([.hour, .minute, .day], from: date)
        return shown.hour == hour && shown.minute == minute && shown.day == parts.day ? date : nil
    }

    /// "Tuesday, December 1, 2:00 pm (Central Time)".
    public static func inWords(_ date: Date, zone: TimeZone) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.weekday, .month, .day, .hour, .minute], from: date)
        let clock = WeeklySlot.Clock(hour: parts.hour ?? 0, minute: parts.minute ?? 0)
        let day =
            "\(WeeklySlot.dayNames[(parts.weekday ?? 1) - 1]), \(months[(parts.month ?? 1) - 1]) \(parts.day ?? 0)"
        return "\(day), \(clock.text) \(clock.half) (\(TimeZoneName.inWords(zone.identifier) ?? zone.identifier))"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// The time zone of a place, where the place has one alone or nearly so.
public enum PlaceZone {
    /// - Parameters:
    ///   - region: a state's letters, "MN".
    ///   - country: as `Interpretation` names it; nil counts as the United States.
    public static func zone(region: String?, country: String?) -> TimeZone? {
        guard country == nil || ["US", "USA", "United States"].contains(country) else { return nil }
        guard let region = region?.uppercased() else { return nil }
        return zones.first { $0.value.contains(region) }.flatMap { TimeZone(identifier: $0.key) }
    }

    /// Left out are states that two zones share about evenly.
    private static let zones: [String: Set<String>] = [
        "America/New_York": [
            "CT", "DC", "DE", "GA", "MA", "MD", "ME", "NC", "NH", "NJ", "NY", "OH", "PA", "RI", "SC", "VA", "VT", "WV",
        ],
        "America/Chicago": ["AL", "AR", "IA", "IL", "LA", "MN", "MO", "MS", "OK", "WI"],
        "America/Denver": ["CO", "MT", "NM", "UT", "WY"], "America/Phoenix": ["AZ"],
        "America/Los_Angeles": ["CA", "NV", "WA"], "Pacific/Honolulu": ["HI"], "America/Anchorage": ["AK"],
    ]
}
