import Foundation

/// The only clock of the program: read once by the command, passed into everything that needs a date.
enum Clock {
    /// Now, or the second that SOURCE_DATE_EPOCH names (reproducible-builds.org), so that outputs can be repeated.
    static var now: Date {
        if let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], let seconds = Double(text) {
            return Date(timeIntervalSince1970: seconds)
        }
        return Date()
    }

    /// ISO 8601 in UTC to the second: "2026-11-23T18:00:00Z".
    static func timestamp(_ date: Date) -> String { date.formatted(.iso8601) }

    /// "2026-11-23".
    static func day(_ date: Date) -> String { String(timestamp(date).prefix(10)) }
}
