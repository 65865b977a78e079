import Contacts
public import Foundation
import Outreach

/// What is due with whom, over everybody in the workspace.
public struct DueList: Sendable, Encodable {
    public struct Item: Sendable, Encodable {
        public var contactID: String
        public var name: String
        /// "2026-12-01", in the seeker's time zone.
        public var day: String
        public var kind: String
        public var text: String
        /// Whether the day is past or is today.
        public var isDue: Bool
    }

    public var items: [Item]
    /// How far the seeker has come, counted.
    public var figures: Figures

    public struct Figures: Sendable, Encodable {
        public var asked = 0
        public var answered = 0
        public var met = 0
        public var referrals = 0
    }
}

extension Workspace {
    /// What is due from now on for so many days; what was due before comes first. The suppressed are left out.
    public func due(days: Int, focusNamed focus: String? = nil, now: Date) throws -> DueList {
        let calendar = calendar(of: focus)
        let today = calendar.startOfDay(for: now)
        let end = calendar.date(byAdding: .day, value: days, to: today) ?? today
        let suppressed = try SuppressionFilter(store)
        var items: [DueList.Item] = []
        var figures = DueList.Figures()
        for history in try histories() {
            figures.count(history)
            let found = FollowUp.all(of: history, now: now, until: end, in: calendar)
            guard !found.isEmpty, let account = try? account(of: history.contact.rawValue),
                suppressed.admits(account.contact)
            else { continue }
            items += found.map { followUp in
                DueList.Item(
                    contactID: history.contact.rawValue, name: account.contact.displayName,
                    day: Self.day(followUp.day, in: calendar), kind: followUp.kind.rawValue, text: followUp.text,
                    isDue: followUp.day <= today)
            }
        }
        return DueList(
            items: items.sorted { ($0.day, $0.name, $0.text) < ($1.day, $1.name, $1.text) }, figures: figures)
    }

    static func day(_ date: Date, in calendar: Calendar) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }
}

extension DueList.Figures {
    fileprivate mutating func count(_ history: OutreachHistory) {
        let kinds = Set(history.steps.map(\.kind))
        if kinds.contains(.sent) { asked += 1 }
        if !kinds.isDisjoint(with: [.agreed, .declined, .scheduled, .met]) { answered += 1 }
        if kinds.contains(.met) { met += 1 }
        referrals += history.steps.count { $0.kind == .referred }
    }
}

extension DueList {
    /// For people: what is due, then what comes, then the figures.
    public var text: String {
        func lines(_ items: [Item]) -> [String] {
            items.map { "  \($0.day)  \($0.name): \($0.text)   \($0.contactID)" }
        }
        let (now, later) = (items.filter(\.isDue), items.filter { !$0.isDue })
        var text: [String] = []
        if !now.isEmpty { text += ["Due now"] + lines(now) }
        if !later.isEmpty { text += ["Coming"] + lines(later) }
        if items.isEmpty { text.append("nothing is due") }
        text.append(
            "asked \(figures.asked), answered \(figures.answered), met \(figures.met), referrals \(figures.referrals)")
        return text.joined(separator: "\n") + "\n"
    }
}
