/// A day as people write it.
enum DayText {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// "2026-11-23T18:00:00Z" -> "23 November 2026"; a text that is no such time comes back as it is.
    static func of(_ timestamp: String) -> String {
        let parts = timestamp.prefix(10).split(separator: "-")
        guard parts.count == 3, let month = Int(parts[1]), (1...12).contains(month), let day = Int(parts[2]) else {
            return timestamp
        }
        return "\(day) \(months[month - 1]) \(parts[0])"
    }
}
