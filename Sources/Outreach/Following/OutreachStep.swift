public import Contacts
public import Foundation

/// One step of the way from a name to a conversation.
public struct OutreachStep: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case drafted
        /// The seeker sent the first letter, or called.
        case sent
        case nudged, agreed, declined, scheduled, cancelled, met
        /// Something learned, or to be remembered.
        case noted
        case thanked
        /// The contact recommended somebody.
        case referred
        /// Something to be done on a day.
        case promised
        /// What was promised is done.
        case done
        case keptInTouch = "kept_in_touch"
    }

    public var kind: Kind
    public var at: Date
    public var text: String?
    /// When it falls due, or when the talk begins.
    public var due: Date?

    public init(_ kind: Kind, at: Date, text: String? = nil, due: Date? = nil) {
        self.kind = kind
        self.at = at
        self.text = text
        self.due = due
    }
}

/// How far the seeker has come with a contact.
public enum OutreachState: String, Sendable, CaseIterable {
    case found, drafted, asked, agreed, scheduled, met, thanked
    case keepInTouch = "keep in touch"
    case noAnswer = "no answer"
    case declined
}

/// The steps with one contact, and what they come to.
public struct OutreachHistory: Sendable, Equatable {
    public let contact: ContactID
    /// Oldest first.
    public let steps: [OutreachStep]

    public init(contact: ContactID, steps: [OutreachStep]) {
        self.contact = contact
        self.steps = steps.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(
            \.element)
    }

    /// - Parameter calendar: of the seeker's time zone, for working days.
    public func state(on today: Date, in calendar: Calendar) -> OutreachState {
        var state = OutreachState.found
        for step in steps {
            switch step.kind {
            case .drafted: if state == .found { state = .drafted }
            case .sent: state = .asked
            case .agreed: state = .agreed
            case .declined: state = .declined
            case .scheduled: state = .scheduled
            case .cancelled: state = .agreed
            case .met: state = .met
            case .thanked: state = .thanked
            case .keptInTouch: state = .keepInTouch
            case .nudged, .noted, .referred, .promised, .done: break
            }
        }
        if state == .asked, hasGivenUp(on: today, in: calendar) { return .noAnswer }
        return state
    }

    /// The talk that is agreed and neither cancelled nor held.
    public var meeting: OutreachStep? {
        guard let last = steps.last(where: { [.scheduled, .cancelled, .met].contains($0.kind) }) else { return nil }
        return last.kind == .scheduled ? last : nil
    }

    /// What the contact's answer should have followed: the first letter or the last reminder of it.
    var lastAsked: Date? { steps.last { $0.kind == .sent || $0.kind == .nudged }?.at }

    var nudges: Int {
        let first = steps.lastIndex { $0.kind == .sent } ?? 0
        return steps[first...].count { $0.kind == .nudged }
    }

    /// Asked, reminded twice, and still nothing for five working days: then one leaves it.
    private func hasGivenUp(on today: Date, in calendar: Calendar) -> Bool {
        guard nudges >= FollowUp.mostNudges, let last = lastAsked else { return false }
        return WorkingDays.day(FollowUp.nudgeAfter, after: last, in: calendar) <= today
    }

    /// The last time that the two had to do with one another.
    var lastContact: Date? {
        let contacts: Set<OutreachStep.Kind> = [.sent, .nudged, .agreed, .scheduled, .met, .thanked, .keptInTouch]
        return steps.last { contacts.contains($0.kind) }?.at
    }
}

/// Days on which people work: Monday to Friday.
enum WorkingDays {
    /// The beginning of the so-many-th working day after a moment.
    static func day(_ count: Int, after start: Date, in calendar: Calendar) -> Date {
        var day = calendar.startOfDay(for: start)
        var left = count
        while left > 0 {
            day = calendar.date(byAdding: .day, value: 1, to: day) ?? day.addingTimeInterval(86_400)
            if !calendar.isDateInWeekend(day) { left -= 1 }
        }
        return day
    }
}
