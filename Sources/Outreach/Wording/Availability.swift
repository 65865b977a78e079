/// The seeker's free times in words: "Tue 13:00-16:00" is "Tuesdays between 1:00 and 4:00 pm".
enum Availability {
    /// Nil for an empty text; a text of another form is given back as it is.
    static func inWords(_ text: String) -> String? {
        let clean = Line.clean(text)
        guard !clean.isEmpty else { return nil }
        guard let slot = WeeklySlot(clean) else { return clean }
        let (day, from, to) = (WeeklySlot.dayNames[slot.weekday - 1] + "s", slot.from, slot.to)
        return from.half == to.half
            ? "\(day) between \(from.text) and \(to.text) \(to.half)"
            : "\(day) between \(from.text) \(from.half) and \(to.text) \(to.half)"
    }
}

/// A time zone as people call it.
enum TimeZoneName {
    /// "Central Time" for America/Chicago; "Berlin time" for a zone that is known by its city; nil for anything else.
    static func inWords(_ identifier: String) -> String? {
        if let known = northAmerica[identifier] { return known }
        guard identifier.contains("/"), let city = identifier.split(separator: "/").last else { return nil }
        return Line.clean(String(city)).replacing("_", with: " ") + " time"
    }

    private static let northAmerica = [
        "America/New_York": "Eastern Time", "America/Detroit": "Eastern Time", "America/Toronto": "Eastern Time",
        "America/Chicago": "Central Time", "America/Winnipeg": "Central Time", "America/Denver": "Mountain Time",
        "America/Edmonton": "Mountain Time", "America/Phoenix": "Arizona time", "America/Los_Angeles": "Pacific Time",
        "America/Vancouver": "Pacific Time", "America/Anchorage": "Alaska Time", "Pacific/Honolulu": "Hawaii time",
    ]
}
