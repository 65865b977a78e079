import Contacts
import Foundation

/// The time of day, by the machine's own clock, from which a night's run is due.
public struct NightlyTime: Sendable, Equatable {
    public var hour: Int
    public var minute: Int

    /// Hours that summer time takes away or gives twice in most countries.
    public static let unsureHours = 1...3

    /// "04:17"; nil where the text is no time, or lies in an hour that some nights lack or have twice.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute),
            !Self.unsureHours.contains(hour)
        else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// A minute of its own for each workspace, never the full hour, when every other job of a machine starts.
    /// - Parameter hour: none of `unsureHours`.
    public init(ofWorkspace folder: String, hour: Int = 4) {
        self.hour = hour
        var hash = StableHash()
        hash.combine(folder)
        minute = 1 + Int(hash.value % 59)
    }

    public var text: String { String(format: "%02d:%02d", hour, minute) }

    /// The last time that it was this time of day.
    func latest(before now: Date, in calendar: Calendar) -> Date {
        let time = DateComponents(hour: hour, minute: minute, second: 0)
        // One second on, because the search begins before the moment that it is given.
        return calendar.nextDate(
            after: now.addingTimeInterval(1), matching: time, matchingPolicy: .nextTime, direction: .backward) ?? now
    }

    /// Whether the night's run has not begun yet, by the ledger: so a night that was slept through is made up for, and
    /// none is worked twice, whatever starts the program and however often. A run that was killed does not count.
    /// - Parameter last: the run that began last.
    func isDue(at now: Date, last: PastRunTimes?, in calendar: Calendar = .current) -> Bool {
        guard let last, last.hasEnded else { return true }
        // The clock was set back: by an hour the night is still the same; by more than a day nothing is known of it.
        if last.start > now { return last.start.timeIntervalSince(now) > 26 * 3600 }
        return last.start < latest(before: now, in: calendar)
    }
}

/// When a run of the ledger began, and whether it came to its end.
struct PastRunTimes: Equatable {
    var start: Date
    var hasEnded: Bool
}
