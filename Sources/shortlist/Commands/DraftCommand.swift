import ArgumentParser
import Outreach
import Pipeline

struct DraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Draft a letter to a contact, or the script for a call. Sends nothing.",
        usage: """
            shortlist draft 4k7q2m9x0abcd --focus sandy
            shortlist draft 4k7q --call --minutes 15
            shortlist draft 4k7q --introduction
            shortlist draft 4k7q --nudge --format eml -o reminder.eml
            """,
        discussion: """
            What only you know stands in the draft as [[a marked gap]]: fill it before you send anything, or with --fill. \
            Others than the first letter: a reminder, a few lines to keep in touch, thanks for a no, the request to somebody \
            you know to introduce you.
            """)

    @Flag(help: "The script for a phone call instead of a letter.")
    var call = false

    @Flag(help: "Which letter, where it is not the first.")
    var kind: Kind?

    @OptionGroup var letter: LetterFlags

    enum Kind: String, EnumerableFlag {
        case nudge, keepInTouch, afterNo, introduction

        var letter: LetterKind {
            switch self {
            case .nudge: .nudge
            case .keepInTouch: .keepInTouch
            case .afterNo: .afterNo
            case .introduction: .introduction
            }
        }
    }

    func validate() throws {
        if call, kind != nil || letter.format != nil || letter.output != nil {
            throw ValidationError("--call gives a script to read from, not a letter")
        }
    }

    func run() throws {
        guard call else { return try letter.draft(kind?.letter ?? .first) }
        let (entry, focus) = try letter.to.workspace.open().entry(
            of: letter.to.id, focusNamed: letter.to.focus, at: Clock.timestamp(Clock.now))
        let script = CallScript(to: entry, focus: focus, minutes: letter.minutes)
        try StandardOutput.writeSafely(script.text)
        if script.hasGaps { ErrorReport.print("to fill in before you call: \(script.gaps.joined(separator: ", "))") }
    }
}
