import ArgumentParser
import Contacts
import Foundation
import Outreach
import Pipeline
import Writing

/// To whom a letter goes and how it is given.
struct LetterFlags: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, eml, mailto }

    @OptionGroup var to: AddresseeFlags

    @Option(help: "How long a talk to ask for, 15 to 30 minutes.")
    var minutes = 20

    @Option(help: "What stands in the first marked gap; again for the next.")
    var fill: [String] = []

    @Flag(help: "Refuse a letter in which gaps are left.")
    var final = false

    @Option(help: "text; eml, which mail programs open as a draft; or mailto, a link that opens one.")
    var format: Format?

    @Option(
        name: [.short, .long], help: "Write to this file instead of the terminal; .eml names the format.",
        completion: .file())
    var output: String?

    @Flag(help: "Even if it is the sixth new contact of the day, or the second of a company this week.")
    var anyway = false

    func validate() throws {
        guard (15...30).contains(minutes) else { throw ValidationError("--minutes must be from 15 to 30") }
    }

    func draft(_ kind: LetterKind) throws {
        let draft = try to.workspace.change { workspace, _ in
            try workspace.draft(
                kind, to: to.id, focusNamed: to.focus, minutes: minutes, filling: fill, anyway: anyway, now: Clock.now)
        }
        if final, let gap = draft.letter.gaps.first {
            throw ValidationError(
                "the letter has a gap: “\(gap)”; fill it with --fill \"…\", in the order of the letter")
        }
        try StandardOutput.write(try bytes(of: draft), to: output)
        if draft.letter.hasGaps {
            ErrorReport.print("to fill in before you send it: \(draft.letter.gaps.joined(separator: ", "))")
        }
        ErrorReport.print(draft.state.nextStep(to.id))
    }

    private func bytes(of draft: LetterDraft) throws -> [UInt8] {
        let usual: Format = output?.lowercased().hasSuffix(".eml") == true ? .eml : .text
        switch format ?? usual {
        case .text:
            let address = draft.recipient.map { "To: \($0.address)\n" } ?? ""
            let text = "\(address)Subject: \(draft.letter.subject)\n\n\(draft.letter.body)\n"
            return Array(
                text.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText.safe(String($0)) }
                    .joined(separator: "\n").utf8)
        case .eml:
            guard let message = draft.message else {
                throw ValidationError("no e-mail address is known of \(draft.name); use --format text or draft --call")
            }
            return message.render()
        case .mailto:
            guard let link = draft.message?.link else {
                throw ValidationError(
                    "no e-mail address is known, or the letter is too long for a link; use --format eml")
            }
            return Array((link + "\n").utf8)
        }
    }
}
