public import Contacts
public import Foundation

/// Something that the seeker should do with a contact, and from which day.
public struct FollowUp: Sendable, Equatable {
    public enum Kind: String, Sendable {
        case nudge, prepare, sayHowItWent, thank, promise, keepInTouch
    }

    public var contact: ContactID
    public var kind: Kind
    /// The beginning of the day, in the seeker's time zone.
    public var day: Date
    /// What to do, in a sentence without the contact's name.
    public var text: String

    static let nudgeAfter = 5
    static let mostNudges = 2
    /// A quarter of a year.
    static let keepInTouchAfterDays = 90

    /// What is due of a history up to `end`, the earliest first. The clock starts anew at the last contact; after two
    /// reminders nothing more is asked.
    /// - Parameter calendar: of the seeker's time zone.
    public static func all(of history: OutreachHistory, now: Date, until end: Date, in calendar: Calendar) -> [FollowUp]
    {
        var found = promises(of: history, in: calendar)
        switch history.state(on: now, in: calendar) {
        case .asked:
            if let last = history.lastAsked, history.nudges < mostNudges {
                let which =
                    history.nudges == 0
                    ? "Remind them, kindly: no answer yet" : "Remind them once more, and then leave it"
                found.append(
                    FollowUp(history.contact, .nudge, WorkingDays.day(nudgeAfter, after: last, in: calendar), which))
            }
        case .agreed:
            if let last = history.lastContact {
                found.append(
                    FollowUp(
                        history.contact, .promise, calendar.startOfDay(for: last), "They said yes: agree on a time"))
            }
        case .scheduled:
            found += meetingSteps(of: history, now: now, in: calendar)
        case .met:
            if let met = history.steps.last(where: { $0.kind == .met })?.at {
                found.append(
                    FollowUp(
                        history.contact, .thank, calendar.startOfDay(for: met), "Thank them, within a day of the talk"))
            }
        case .thanked, .keepInTouch:
            if let last = history.lastContact,
                let day = calendar.date(byAdding: .day, value: keepInTouchAfterDays, to: calendar.startOfDay(for: last))
            {
                found.append(
                    FollowUp(history.contact, .keepInTouch, day, "Tell them how it goes: a few lines keep a contact"))
            }
        case .found, .drafted, .noAnswer, .declined: break
        }
        return found.filter { $0.day < end }.sorted { ($0.day, $0.text) < ($1.day, $1.text) }
    }

    private static func meetingSteps(of history: OutreachHistory, now: Date, in calendar: Calendar) -> [FollowUp] {
        guard let start = history.meeting?.due else { return [] }
        if start <= now {
            return [
                FollowUp(
                    history.contact, .sayHowItWent, calendar.startOfDay(for: start),
                    "Did you talk? Note it, and what you learned")
            ]
        }
        let before = calendar.date(byAdding: .day, value: -1, to: calendar.startOfDay(for: start)) ?? start
        return [FollowUp(history.contact, .prepare, before, "Prepare for the talk")]
    }

    /// What was promised and not done.
    private static func promises(of history: OutreachHistory, in calendar: Calendar) -> [FollowUp] {
        let done = Set(history.steps.filter { $0.kind == .done }.compactMap(\.text))
        return history.steps.compactMap { step in
            guard step.kind == .promised, let day = step.due, let text = step.text, !done.contains(text) else {
                return nil
            }
            return FollowUp(history.contact, .promise, calendar.startOfDay(for: day), text)
        }
    }

    init(_ contact: ContactID, _ kind: Kind, _ day: Date, _ text: String) {
        self.contact = contact
        self.kind = kind
        self.day = day
        self.text = text
    }
}
