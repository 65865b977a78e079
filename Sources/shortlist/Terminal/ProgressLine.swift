import Foundation
import Pipeline
import Synchronization

/// A progress bar on standard error: only where that is a terminal, only for work longer than a second.
final class ProgressLine: Sendable {
    private struct State {
        var shown: ContinuousClock.Instant?
        var isVisible = false
    }

    private let began = ContinuousClock.now
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let state = Mutex(State())

    /// What to hand to the pipeline.
    var handler: ProgressHandler? {
        guard isTerminal else { return nil }
        return { self.show($0) }
    }

    /// Takes the line away, before anything else is printed.
    func clear() {
        state.withLock { state in
            guard state.isVisible else { return }
            state.isVisible = false
            write("\r\u{1b}[K")
        }
    }

    private func show(_ step: RunStep) {
        let now = ContinuousClock.now
        guard now - began > .seconds(1) else { return }
        state.withLock { state in
            if let shown = state.shown, now - shown < .milliseconds(80) { return }
            state.shown = now
            state.isVisible = true
            write("\r\u{1b}[K[\(step.number)/\(step.count)] \(step.title)\(bar(step.fraction))")
        }
    }

    private func bar(_ fraction: Double?) -> String {
        guard let fraction else { return " …" }
        let filled = Int((min(max(fraction, 0), 1) * 24).rounded())
        let cells = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
        return " \(cells) \(Int((fraction * 100).rounded()))%"
    }

    private func write(_ text: String) { ErrorReport.write(text) }
}
