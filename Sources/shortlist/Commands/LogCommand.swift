import ArgumentParser
import Contacts
import Foundation
import Outreach
import Pipeline

struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Say what happened with a contact: sent, agreed, met... The program sends nothing, so only you know.",
        usage: """
            shortlist log 4k7q2m9x0abcd sent
            shortlist log 4k7q agreed --on 2026-12-01
            """,
        discussion:
            "The date is today's where you name none. “shortlist show ID” has the whole way, “shortlist due” what comes next."
    )

    /// What a person would report; the other steps are noted by the commands that make them.
    enum Happened: String, ExpressibleByArgument, CaseIterable {
        case sent, nudged, agreed, declined, met, thanked, done
        case keptInTouch = "kept-in-touch"

        var kind: OutreachStep.Kind {
            switch self {
            case .sent: .sent
            case .nudged: .nudged
            case .agreed: .agreed
            case .declined: .declined
            case .met: .met
            case .thanked: .thanked
            case .done: .done
            case .keptInTouch: .keptInTouch
            }
        }
    }

    @Argument(help: "The contact's id, or its beginning.")
    var id: String

    @Argument(help: "What happened.")
    var what: Happened

    @Argument(help: "Words to it; with “done” what was promised, as “due” says it.")
    var words: [String] = []

    @Option(help: "The day, 2026-12-01; today where you name none.", transform: DayArgument.day)
    var on: Date?

    @OptionGroup var flags: WorkspaceFlags

    func run() throws {
        let text = words.isEmpty ? nil : words.joined(separator: " ")
        try flags.change { workspace, _ in
            let noted = try workspace.note(what.kind, with: id, saying: text, at: on ?? Clock.now)
            try StandardOutput.writeSafely(
                "\(noted.account.contact.displayName): \(noted.state.rawValue)\n\(noted.state.nextStep(id))\n")
        }
    }
}

/// Days and times as arguments.
enum DayArgument {
    /// Noon of "2026-12-01" in UTC, which is that day nearly everywhere.
    static func day(_ text: String) throws -> Date {
        guard text.count == 10, let date = try? Date("\(text)T12:00:00Z", strategy: .iso8601) else {
            throw ValidationError("“\(text)”: a day such as 2026-12-01")
        }
        return date
    }
}
