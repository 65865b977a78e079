public import Foundation
public import Ranking

/// What a later letter refers to.
public struct LetterContext: Sendable {
    public var history: OutreachHistory
    public var calendar: Calendar

    public init(history: OutreachHistory, calendar: Calendar) {
        self.history = history
        self.calendar = calendar
    }

    /// "November 18" of the last step of a kind.
    func day(of kinds: Set<OutreachStep.Kind>) -> String? {
        history.steps.last { kinds.contains($0.kind) }.map { day($0.at) }
    }

    /// What was noted since the talk, the latest.
    var learned: String? {
        history.steps.last { $0.kind == .noted }?.text.map(Line.clean).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Who was recommended.
    var recommended: [String] { history.steps.filter { $0.kind == .referred }.compactMap { $0.text.map(Line.clean) } }

    private func day(_ date: Date) -> String {
        var style = Date.FormatStyle(
            locale: Locale(identifier: "en_US_POSIX"), calendar: calendar, timeZone: calendar.timeZone)
        style = style.month(.wide).day()
        return date.formatted(style)
    }
}

extension Letter {
    /// A kind reminder of the first letter; the second one is the last and says so.
    public static func nudge(to entry: ShortlistEntry, focus: Focus, minutes: Int = 20, after context: LetterContext)
        -> Letter
    {
        let facts = OutreachFacts(entry, focus: focus, minutes: minutes, referrer: nil)
        let when = context.day(of: [.sent]).map { "On \($0) I wrote" } ?? "Some days ago I wrote"
        let paragraphs =
            context.history.nudges == 0
            ? [
                "\(when) to ask for \(facts.minutes) minutes of your time, to learn from your experience. "
                    + "Letters like mine come at busy moments, so I am writing once more.",
                facts.times,
                "If it does not suit you, a word is enough. And if somebody else would be better to ask, I would be "
                    + "thankful for a name.",
            ]
            : [
                "\(when) to ask for \(facts.minutes) minutes of your time. This is my last note about it; I do not want "
                    + "to press you.",
                "Should a time come when it suits you, I would be glad to hear from you. Thank you in any case.",
            ]
        return Letter(facts, subject: "Re: " + facts.subject, paragraphs)
    }

    /// Thanks after the talk, with what was learned from the seeker's own notes.
    public static func thanks(to entry: ShortlistEntry, focus: Focus, after context: LetterContext) -> Letter {
        let facts = OutreachFacts(entry, focus: focus, minutes: 20, referrer: nil)
        let when = context.day(of: [.met]).map { " on \($0)" } ?? ""
        let learned =
            context.learned.map { "What stays with me most: \(Line.sentence($0))" }
            ?? "What stays with me most: \(Gap.mark("what you learned that helped most, in a sentence"))"
        let names = context.recommended
        let referral =
            names.isEmpty
            ? ""
            : "Thank you also for suggesting that I talk with \(names.listed(by: "and")); I will write and mention you."
        return Letter(
            facts, subject: "Thank you for the talk",
            [
                "Thank you for taking the time to talk with me\(when).", learned, referral,
                "I will let you know how it goes. If I can ever be of help to you, please tell me.",
            ])
    }

    /// A few lines after some months.
    public static func keepInTouch(to entry: ShortlistEntry, focus: Focus, after context: LetterContext) -> Letter {
        let facts = OutreachFacts(entry, focus: focus, minutes: 20, referrer: nil)
        let when = context.day(of: [.met]).map { "when we talked on \($0)" } ?? "when we talked"
        let learned =
            context.learned.map { "I often come back to what you told me \(when): \(Line.sentence($0))" } ?? ""
        return Letter(
            facts, subject: "A short update, and thanks again",
            [
                "I promised to let you know how it goes. \(Gap.mark("what has happened since, in a sentence or two"))",
                learned,
                "I hope that all is well\(facts.organization.map { " at \($0)" } ?? ""). There is no need to answer.",
            ])
    }

    /// After a no: thanks, and the question who else to ask.
    public static func afterNo(to entry: ShortlistEntry, focus: Focus) -> Letter {
        let facts = OutreachFacts(entry, focus: focus, minutes: 20, referrer: nil)
        return Letter(
            facts, subject: "Thank you for your answer",
            [
                "Thank you for letting me know; I understand well that it does not suit you.",
                "If somebody comes to mind whom I might ask about this work, I would be thankful for a name. "
                    + "I wish you all the best.",
            ])
    }

    /// To somebody of the seeker's own network, who works or worked where the contact of `entry` does: the request to be
    /// introduced.
    public static func introduction(by path: WarmPath, to entry: ShortlistEntry, focus: Focus, minutes: Int = 20)
        -> Letter
    {
        let facts = OutreachFacts(entry, focus: focus, minutes: minutes, referrer: nil)
        let who = [
            facts.title.map { "\(facts.fullName), \($0)" } ?? facts.fullName, facts.organization.map { "at \($0)" },
        ]
        .compactMap(\.self).joined(separator: " ")
        let place = facts.organization ?? "the same firm"
        return Letter(
            facts, greeting: "Dear \(Line.clean(path.fullName)),",
            subject: "Would you introduce me to \(facts.fullName)?",
            [
                "I hope that you are well. \(facts.situation)",
                "I would like to learn from \(who). As you \(path.isThereNow ? "work" : "worked") at \(place), do you know "
                    + "each other, and would you be willing to introduce us?",
                "It would be a talk of \(facts.minutes) minutes, to learn about the work; I am not asking for a job. If it is "
                    + "easier, you can simply pass this letter on. And if you would rather not, I understand.",
            ])
    }

    /// The letter with the first gaps filled by `words`, in their order.
    public func filling(_ words: [String]) -> Letter {
        var letter = self
        for word in words {
            if let subject = Gap.filled(in: letter.subject, with: word) {
                letter.subject = subject
            } else if let body = Gap.filled(in: letter.body, with: word) {
                letter.body = body
            }
        }
        return letter
    }
}
