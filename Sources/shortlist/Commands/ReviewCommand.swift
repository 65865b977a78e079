import ArgumentParser
import Foundation
import Pipeline

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Say of doubtful pairs whether they are the same; holds for every later import.",
        usage: """
            shortlist review
            shortlist review --list
            """,
        discussion: """
            The pairs where your answer settles most come first. What you say is kept as a decision about these entries and \
            changes nothing else; “undo” takes back the last.
            """)

    @Option(help: "How many pairs to go through.")
    var limit = 20

    @Flag(help: "Print the pairs and ask nothing.")
    var list = false

    @OptionGroup var flags: WorkspaceFlags

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be at least 1") }
    }

    func run() throws {
        let workspace = try flags.open()
        try flags.change { workspace, at in try workspace.linkWhatWaits(at: at) }
        let progress = ProgressLine()
        let (pairs, count) = try workspace.uncertainPairs(limit: limit, progress: progress.handler)
        progress.clear()
        guard count > 0 else { return try StandardOutput.write("no pair is in doubt\n") }
        var tally = Tally()
        defer { tally.tell() }
        for (number, pair) in pairs.enumerated() {
            try StandardOutput.writeSafely(
                "\(number + 1) of \(count)\n" + pair.text(width: StandardOutput.width ?? 100) + "\n")
            if list { continue }
            guard let answer = try ask() else { break }
            if case .decided(let answer) = answer { try decide(answer, pair, &tally) }
        }
        try flags.change { workspace, at in try workspace.linkWhatWaits(at: at) }
    }

    private enum Reply { case decided(ReviewAnswer), skipped }

    /// Nil where the person wants to stop.
    private func ask() throws -> Reply? {
        while true {
            try StandardOutput.write("  The same? y = yes, n = no, s = skip, q = quit: ")
            guard let line = readLine() else {
                try StandardOutput.write("\n")
                return nil
            }
            switch line.lowercased().first(where: { !$0.isWhitespace }) {
            case "y": return .decided(.same)
            case "n": return .decided(.different)
            case "s": return .skipped
            case "q": return nil
            default: continue
            }
        }
    }

    /// The lock is held for the decision alone, so that no run waits for a person who thinks.
    private func decide(_ answer: ReviewAnswer, _ pair: UncertainPair, _ tally: inout Tally) throws {
        try flags.change { workspace, at in try workspace.decide(answer, about: pair, at: at) }
        tally.note(answer)
    }

    private struct Tally {
        private var same = 0
        private var different = 0
        var count: Int { same + different }

        mutating func note(_ answer: ReviewAnswer) {
            if answer == .same { same += 1 } else { different += 1 }
        }

        func tell() {
            guard count > 0 else { return }
            let text = "\(same) the same, \(different) not; “shortlist undo” takes back the last\n"
            try? StandardOutput.write(text)
        }
    }
}
