/// A free time of every week: "Tue 13:00-16:00".
struct WeeklySlot {
    struct Clock {
        var hour: Int
        var minute: Int

        init(hour: Int, minute: Int) {
            self.hour = hour
            self.minute = minute
        }

        /// "13:00"; nil for another form.
        fileprivate init?(_ text: Substring) {
            let parts = text.split(separator: ":")
            guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
                (0...59).contains(minute), parts[1].count == 2
            else { return nil }
            self.init(hour: hour, minute: minute)
        }

        var minutes: Int { hour * 60 + minute }

        /// "1:00".
        var text: String { "\((hour + 11) % 12 + 1):\(minute < 10 ? "0" : "")\(minute)" }
        var half: String { (12..<24).contains(hour) ? "pm" : "am" }
    }

    /// 1 for Sunday.
    var weekday: Int
    var from: Clock
    var to: Clock

    /// Nil for a text of another form.
    init?(_ text: String) {
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, let day = Self.days.firstIndex(of: parts[0].prefix(3).lowercased()) else { return nil }
        let times = parts[1].split(separator: "-").compactMap(Clock.init)
        guard times.count == 2 else { return nil }
        (weekday, from, to) = (day + 1, times[0], times[1])
    }

    private static let days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

    /// From Sunday.
    static let dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
}
