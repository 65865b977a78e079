import ArgumentParser
import Foundation
import Outreach
import Pipeline
import Writing

/// With whom, and how the e-mail is given.
struct MeetingFlags: ParsableArguments {
    @OptionGroup var to: AddresseeFlags

    @Option(
        name: [.short, .long],
        help: "Write the e-mail (.eml) or the invitation alone (.ics) to this file instead of the terminal.",
        completion: .file())
    var output: String?

    func give(_ letter: MeetingLetter, next: OutreachState) throws {
        let isCalendar = output?.lowercased().hasSuffix(".ics") == true
        if output == nil {
            try StandardOutput.writeSafely(
                "To: \(letter.message.to.address)\nSubject: \(letter.message.subject)\n\n\(letter.text)\n")
            ErrorReport.print(
                "with -o FILE.eml the e-mail has the invitation attached; -o FILE.ics writes the invitation alone")
        } else {
            try StandardOutput.write(isCalendar ? letter.invitation : letter.message.render(), to: output)
        }
        ErrorReport.print(next.nextStep(to.id))
    }
}

/// When and how.
struct TalkFlags: ParsableArguments {
    @Option(help: "When it begins, in your own time zone: \"2026-12-01 14:00\".")
    var at: String

    @Option(help: "How long, in minutes; 20, or as it was.")
    var minutes: Int?

    @Option(help: "phone, video or in-person; phone, or as it was.", transform: Self.form)
    var by: Meeting.Form?

    @Option(help: "The number, the link or the address; as it was where you name none.")
    var place: String?

    private static func form(_ word: String) throws -> Meeting.Form {
        guard let form = Meeting.Form(rawValue: word) else {
            throw ValidationError("--by “\(word)”: phone, video or in-person")
        }
        return form
    }

    func validate() throws {
        guard (5...180).contains(minutes ?? 20) else { throw ValidationError("--minutes must be from 5 to 180") }
    }
}

struct ProposeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract: "Times for a talk, out of your availability and what is booked, in both time zones.",
        usage: "shortlist propose 4k7q2m9x0abcd")

    @OptionGroup var to: AddresseeFlags

    @Option(help: "How long the talk is to be, in minutes.")
    var minutes = 20

    func run() throws {
        let times = try to.workspace.open().propose(to: to.id, focusNamed: to.focus, minutes: minutes, now: Clock.now)
        guard !times.isEmpty else {
            throw ValidationError("no time is free; write availability: [\"Tue 13:00-16:00\"] into the focus file")
        }
        try StandardOutput.writeSafely(times.map { "\($0)\n" }.joined())
        ErrorReport.print("Next: when one is agreed, shortlist confirm \(to.id) --at \"2026-12-01 14:00\"")
    }
}

struct ConfirmCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Put a talk down: the confirming e-mail and an invitation for both calendars. Sends nothing.",
        usage: """
            shortlist confirm 4k7q2m9x0abcd --at "2026-12-01 14:00" --by phone --place "612 555 0123"
            shortlist confirm 4k7q --at "2026-12-01 14:00" --by video --place https://meet.example.com/x -o talk.eml
            """, aliases: ["invite"])

    @OptionGroup var meeting: MeetingFlags
    @OptionGroup var talk: TalkFlags

    func run() throws { try meeting.confirm(talk, changes: false) }
}

struct RescheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reschedule",
        abstract: "Move a talk to another time: the e-mail and the changed invitation. Sends nothing.",
        usage: "shortlist reschedule 4k7q2m9x0abcd --at \"2026-12-03 10:00\" -o talk.eml")

    @OptionGroup var meeting: MeetingFlags
    @OptionGroup var talk: TalkFlags

    func run() throws { try meeting.confirm(talk, changes: true) }
}

struct CancelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Take a talk back: the e-mail that says so, with the invitation's end. Sends nothing.",
        usage: "shortlist cancel 4k7q2m9x0abcd -o sorry.eml")

    @OptionGroup var meeting: MeetingFlags

    func run() throws {
        let letter = try meeting.to.workspace.change { workspace, _ in
            try workspace.cancel(meeting.to.id, focusNamed: meeting.to.focus, now: Clock.now)
        }
        try meeting.give(letter, next: .agreed)
    }
}

extension MeetingFlags {
    fileprivate func confirm(_ talk: TalkFlags, changes: Bool) throws {
        let letter = try to.workspace.change { workspace, _ in
            try workspace.confirm(
                to.id, focusNamed: to.focus, at: talk.at, minutes: talk.minutes, form: talk.by, place: talk.place,
                changes: changes,
                now: Clock.now)
        }
        try give(letter, next: .scheduled)
    }
}
